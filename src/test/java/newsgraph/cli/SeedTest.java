package newsgraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import newsgraph.store.Database;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the sample article must give, read by the whole line. */
class SeedTest {
  private static final String PREFIXES =
      """
      BASE <https://example.org/newsgraph/>
      PREFIX ng: <https://w3id.org/newsgraph/ns#>
      PREFIX ngc: <https://w3id.org/newsgraph/code#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  @TempDir static Path folder;
  private static Database database;

  @BeforeAll
  static void build() {
    String db = folder.resolve("db").toString();
    assertThat(Commands.run("build", "seeds", "--db", db).code()).isZero();
    assertThat(Commands.run("check", "seeds", "--db", db).code()).isZero();
    database = Database.open(folder.resolve("db"));
  }

  @AfterAll
  static void close() {
    database.close();
  }

  static Stream<String> facts() throws IOException {
    try (InputStream in = SeedTest.class.getResourceAsStream("/seed-facts.rq")) {
      assertThat(in).isNotNull();
      String[] paragraphs = new String(in.readAllBytes(), UTF_8).split("\n\n");
      return Arrays.stream(paragraphs).skip(1);
    }
  }

  @ParameterizedTest
  @MethodSource("facts")
  void isInTheGraph(String fact) {
    String ask = PREFIXES + "ASK {\n" + fact + "\n}";
    assertThat(
            database.<Boolean>read(
                graphs -> {
                  try (QueryExec exec = QueryExec.dataset(graphs).query(ask).build()) {
                    return exec.ask();
                  }
                }))
        .as(fact)
        .isTrue();
  }

  @Test
  void namesAreThoseOfTheArticle() {
    assertThat(labels("?x a schema:Person FILTER NOT EXISTS { ?x a ng:UnnamedEntity }"))
        .containsExactlyInAnyOrder(
            "Donald Trump", "Gustavo Villatoro", "Kristi Noem", "Nayib Bukele");
    assertThat(labels("?x a schema:Organization FILTER NOT EXISTS { ?x a ng:UnnamedEntity }"))
        .contains(
            "Associated Press",
            "MS-13",
            "Tren de Aragua",
            "Trump administration",
            "U.S. Department of Homeland Security",
            "X");
    assertThat(labels("?x a schema:Place"))
        .contains(
            "Colombia",
            "El Salvador",
            "Mexico",
            "Terrorism Confinement Center",
            "United States",
            "Venezuela",
            "an isolation unit",
            "prison’s armory",
            "two crowded cell blocks");
  }

  @Test
  void nothingComesFromTheBoilerplate() {
    assertThat(
            select(
                "?b a ng:Boilerplate ; oa:start ?begin ; oa:end ?end ; oa:exact ?l ."
                    + " ?x oa:start ?at FILTER (?x != ?b && ?at >= ?begin && ?at < ?end)"))
        .isEmpty();
    assertThat(select("?b a ng:Boilerplate ; oa:exact ?l")).hasSize(3);
  }

  private static Set<String> labels(String pattern) {
    return select(pattern + " . ?x rdfs:label ?l");
  }

  private static Set<String> select(String pattern) {
    String select = PREFIXES + "SELECT DISTINCT ?l { " + pattern + " }";
    return database.read(
        graphs -> {
          Set<String> labels = new TreeSet<>();
          try (QueryExec exec = QueryExec.dataset(graphs).query(select).build()) {
            exec.select().forEachRemaining(row -> labels.add(row.get("l").getLiteralLexicalForm()));
          }
          return labels;
        });
  }
}
