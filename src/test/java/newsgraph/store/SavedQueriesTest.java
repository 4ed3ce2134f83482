package newsgraph.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.rw.RowSetReaderCSV;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SavedQueriesTest {
  /** What is asked about in the sample, by the number of the query. */
  private static final Map<String, Map<String, List<String>>> ASKED =
      Map.of(
          "04", Map.of("speaker", List.of("Kristi Noem")),
          "05", Map.of("words", List.of("worst of the worst")),
          "06", Map.of("speaker", List.of("Trump administration")),
          "11", Map.of("words", List.of("Venezuelans")),
          "15", Map.of("person", List.of("Kristi Noem")));

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
      List<List<String>> expected = table(in.readAllBytes());
      Query asked = query.query(ASKED.getOrDefault(query.name().substring(0, 2), Map.of()));
      List<List<String>> answer = table(database.read(graphs -> answer(graphs, asked)));
      assertThat(answer.get(0)).isEqualTo(expected.get(0));
      assertThat(answer).hasSizeGreaterThan(1).containsExactlyElementsOf(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void hasASummaryAndParametersWithDefaults(SavedQuery query) {
    assertThat(query.summary()).matches(".+[?.]");
    assertThat(query.tags()).isNotEmpty();
    assertThat(query.text().contains("# EDIT")).isEqualTo(!query.parameters().isEmpty());
    query
        .parameters()
        .forEach(p -> assertThat(query.text()).contains("VALUES ?" + p.name() + " {"));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void namesNobodyByDefault(SavedQuery query) {
    query
        .parameters()
        .forEach(
            p ->
                assertThat(query.text())
                    .containsPattern(
                        "VALUES \\?" + p.name() + " \\{ (UNDEF|\"\"|ngc:\\w+|[0-9.]+) }"));
  }

  @Test
  void whatIsUndefinedIsAnybody() {
    SavedQuery query = SavedQueries.shipped().named("04");
    String answer = new String(database.read(graphs -> answer(graphs, query.query())), UTF_8);
    assertThat(answer).contains("the severity of the measures").contains("LEAVE NOW");
  }

  @Test
  void aParameterTakesThePlaceOfTheDefault() {
    SavedQuery query = SavedQueries.shipped().named("04");
    Query other = query.query(Map.of("speaker", List.of("Gustavo Villatoro")));
    String answer = new String(database.read(graphs -> answer(graphs, other)), UTF_8);
    assertThat(answer).contains("the severity of the measures").doesNotContain("LEAVE NOW");
  }

  @Test
  void anIriMayBeGivenByItsLocalName() {
    SavedQuery query = SavedQueries.shipped().named("deportations");
    for (String type : List.of("ruling", "ngc:ruling", "https://w3id.org/newsgraph/code#ruling")) {
      Query other = query.query(Map.of("type", List.of(type)));
      String answer = new String(database.read(graphs -> answer(graphs, other)), UTF_8);
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
  private static byte[] answer(DatasetGraph graphs, Query query) {
    try (QueryExec exec = QueryExec.dataset(graphs).query(query).build()) {
      if (query.isConstructType()) {
        Map<String, Long> counts =
            exec.construct().stream()
                .collect(
                    Collectors.groupingBy(
                        t -> t.getPredicate().getURI(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
            .map(e -> e.getKey() + "," + e.getValue() + "\n")
            .collect(Collectors.joining("", "predicate,triples\n", ""))
            .getBytes(UTF_8);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ResultsWriter.create().lang(ResultSetLang.RS_CSV).write(out, exec.select());
      return out.toByteArray();
    }
  }

  /** The names of the columns, then the cells of each row. */
  private static List<List<String>> table(byte[] csv) {
    RowSet rows =
        RowSetReaderCSV.factory
            .create(ResultSetLang.RS_CSV)
            .read(new ByteArrayInputStream(csv), ARQ.getContext());
    List<List<String>> table = new ArrayList<>();
    table.add(rows.getResultVars().stream().map(Var::getVarName).toList());
    rows.forEachRemaining(
        row -> table.add(rows.getResultVars().stream().map(v -> cell(row.get(v))).toList()));
    return table;
  }

  /** The order inside "a | b" or "a, b", made by GROUP_CONCAT, does not count. */
  private static String cell(@Nullable Node node) {
    String text = node == null ? "" : node.getLiteralLexicalForm();
    return Arrays.stream(text.split(" \\| |, ")).sorted().collect(Collectors.joining(" | "));
  }
}
