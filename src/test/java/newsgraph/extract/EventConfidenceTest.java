package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.model.Event;
import newsgraph.model.Extraction;
import org.junit.jupiter.api.Test;

class EventConfidenceTest {
  @Test
  void weightsOfTraitsAddUpToALikelihoodInHundredths() {
    EventConfidence confidence =
        new EventConfidence(Map.of(EventConfidence.ANY, 1.0, "form noun", -2.0, "dated", 0.5));
    assertThat(confidence.of(Set.of("never seen"))).isEqualTo(0.73);
    assertThat(confidence.of(Set.of("form noun"))).isEqualTo(0.27);
    assertThat(confidence.of(Set.of("form noun", "dated"))).isEqualTo(0.38);
  }

  @Test
  void aNameThatActsIsSurerThanANounInsideAClauseInsideAClause() {
    Extraction read =
        ReadingTest.read(
            "Ann Lee visited Peru on Monday. The firm that had hoped that the group would visit Chad grew.");
    assertThat(read.events()).extracting(Event::type).contains("visit");
    List<Double> sure =
        read.events().stream()
            .filter(event -> event.type().equals("visit"))
            .map(event -> event.evidence().confidence())
            .toList();
    assertThat(sure).isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }
}
