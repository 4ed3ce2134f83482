package newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SavedQueriesTest {
  @TempDir static Path folder;
  private static Database database;

  @BeforeAll
  static void build() {
    Samples.buildSeed(folder.resolve("db"));
    database = Database.open(folder.resolve("db"));
  }

  @AfterAll
  static void close() {
    database.close();
  }

  static Stream<SavedQuery> queries() {
    return SavedQueries.shipped().all().stream();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void givesWhatIsExpectedOfTheSample(SavedQuery query) throws IOException {
    try (InputStream in =
        SavedQueriesTest.class.getResourceAsStream("/expected/" + query.name() + ".csv")) {
      assertThat(in).isNotNull();
      String expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String answer = database.read(graphs -> answer(graphs, query.query()));
      assertThat(rows(answer)).isEqualTo(rows(expected));
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void hasASummaryAndParametersWithDefaults(SavedQuery query) {
    assertThat(query.summary()).matches(".+[?.]");
    assertThat(query.tags()).isNotEmpty();
    assertThat(query.text().contains("# EDIT")).isEqualTo(!query.parameters().isEmpty());
    query.parameters().forEach(p -> assertThat(query.defaults(p.name())).isNotEmpty());
  }

  @Test
  void aParameterTakesThePlaceOfTheDefault() {
    SavedQuery query = SavedQueries.shipped().named("04");
    Query other = query.query(Map.of("speaker", List.of("Gustavo Villatoro")));
    String answer = database.read(graphs -> answer(graphs, other));
    assertThat(answer).contains("the severity of the measures").doesNotContain("LEAVE NOW");
  }

  @Test
  void anIriMayBeGivenByItsLocalName() {
    SavedQuery query = SavedQueries.shipped().named("deportations");
    for (String type : List.of("ruling", "ngc:ruling", "https://w3id.org/newsgraph/code#ruling")) {
      Query other = query.query(Map.of("type", List.of(type)));
      String answer = database.read(graphs -> answer(graphs, other));
      assertThat(answer).contains("appeals court");
    }
  }

  @Test
  void aParameterOfTheWrongTypeIsRefused() {
    SavedQuery query = SavedQueries.shipped().named("20");
    assertThatThrownBy(() -> query.query(Map.of("below", List.of("much"))))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("'much'");
    assertThatThrownBy(() -> query.query(Map.of("speaker", List.of("x"))))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("--below");
  }

  @Test
  void anUnknownNameIsSaid() {
    assertThatThrownBy(() -> SavedQueries.shipped().named("nothing"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("newsgraph queries");
  }

  /** CSV; of a graph, the number of triples by predicate. */
  private static String answer(DatasetGraph graphs, Query query) {
    try (QueryExec exec = QueryExec.dataset(graphs).query(query).build()) {
      if (query.isConstructType()) {
        Map<String, Long> counts =
            exec.construct().stream()
                .collect(
                    Collectors.groupingBy(
                        t -> t.getPredicate().getURI(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
            .map(e -> e.getKey() + "," + e.getValue() + "\n")
            .collect(Collectors.joining("", "predicate,triples\n", ""));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ResultsWriter.create().lang(ResultSetLang.RS_CSV).write(out, exec.select());
      return out.toString(StandardCharsets.UTF_8);
    }
  }

  /** Neither the order of rows nor that inside a "a | b" cell counts. */
  private static List<String> rows(String csv) {
    return csv.replace("\r", "").lines().map(SavedQueriesTest::sorted).sorted().toList();
  }

  private static String sorted(String row) {
    return Arrays.stream(row.split("(,|\" ?| \\| )+", -1))
        .sorted()
        .collect(Collectors.joining("|"));
  }
}
