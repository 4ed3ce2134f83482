package newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the timeline shows from when to when something lasted. */
class TimelineTest {
  private static final String EVENT =
      """
      PREFIX ng: <https://w3id.org/newsgraph/ns#>
      PREFIX ngc: <https://w3id.org/newsgraph/code#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      <https://example.org/e> a ng:Event ; rdfs:label "Ann Lee visits Rome" ; ng:status ngc:happened ;
        ng:timeText "then" ; ng:confidence 0.9 ; schema:startDate "%s" .
      """;

  @ParameterizedTest
  @CsvSource({
    "2025-03-17, 2025-03-17, 2025-03-17",
    "2025-03-17, 2025-03-23, 2025-03-17/2025-03-23",
    "2011, , 2011/.."
  })
  void showsTheEnd(String start, String end, String shown) {
    String last = end == null ? "" : "<https://example.org/e> schema:endDate \"" + end + "\" .";
    DatasetGraph graphs =
        RDFParser.fromString(EVENT.formatted(start) + last, Lang.TURTLE).toDatasetGraph();
    try (QueryExec exec =
        QueryExec.dataset(graphs)
            .query(SavedQueries.shipped().named("12").query(Map.of()))
            .build()) {
      assertThat(exec.select().next().get("date").getLiteralLexicalForm()).isEqualTo(shown);
    }
  }
}
