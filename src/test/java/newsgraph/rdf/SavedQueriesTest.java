package newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each saved query answers its question over the golden article as the table says. */
class SavedQueriesTest {
  private static final DatasetGraph GRAPHS = load();

  static Stream<Path> queries() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      return files.filter(file -> file.toString().endsWith(".rq")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void answersAsExpected(Path query) throws IOException {
    String name = query.getFileName().toString().replace(".rq", ".csv");
    String expected;
    try (InputStream in = SavedQueriesTest.class.getResourceAsStream("/expected/" + name)) {
      expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<String> rows = rows(answer(Files.readString(query)));
    assertThat(rows).hasSizeGreaterThan(1).isEqualTo(rows(expected));
  }

  private static String answer(String query) {
    try (QueryExecution execution =
        QueryExecution.dataset(DatasetFactory.wrap(GRAPHS)).query(query).build()) {
      if (execution.getQuery().isConstructType()) {
        Map<String, Integer> counts = new TreeMap<>();
        execution
            .execConstruct()
            .getGraph()
            .find()
            .forEachRemaining(t -> counts.merge(t.getPredicate().getURI(), 1, Integer::sum));
        StringBuilder table = new StringBuilder("predicate,triples\n");
        counts.forEach((predicate, n) -> table.append(predicate + "," + n + "\n"));
        return table.toString();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ResultSetFormatter.outputAsCSV(out, execution.execSelect());
      return out.toString(StandardCharsets.UTF_8);
    }
  }

  /** Neither the order of rows nor that inside "a | b" or "a, b" counts. */
  private static List<String> rows(String table) {
    List<String> rows = new ArrayList<>();
    for (String row : table.replace("\r", "").strip().split("\n", -1)) {
      String[] words = row.split("[,|\"]|(?<= )|(?= )", -1);
      Arrays.sort(words);
      rows.add(String.join(" ", words).strip());
    }
    rows.sort(null);
    return rows;
  }

  private static DatasetGraph load() {
    DatasetGraph parsed = DatasetGraphFactory.create();
    RDFParser.source("src/test/resources/golden/seed-article.trig").lang(Lang.TRIG).parse(parsed);
    DatasetGraph union = DatasetGraphFactory.create();
    parsed
        .find()
        .forEachRemaining(
            quad -> {
              union.add(quad);
              union.add(new Quad(Quad.defaultGraphIRI, quad.asTriple()));
            });
    for (String file : List.of("ontology/newsgraph.ttl", "ontology/codes.ttl")) {
      RDFParser.source(file).lang(Lang.TURTLE).parse(union.getDefaultGraph());
    }
    return union;
  }
}
