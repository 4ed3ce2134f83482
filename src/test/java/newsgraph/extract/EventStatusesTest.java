package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether events of invented sentences, read by the shipped models, happened. */
class EventStatusesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what is put off, or whose date is set, is ahead
        "Peru delayed its primary election. | scheduled",
        "Peru moved the date of its special election. | scheduled",
        "The state postponed deporting Bo Ruiz. | scheduled",
        "The strike in Lima is planned for June. | scheduled",
        // what is run for, likely or waited for
        "In Ann Lee’s campaign for the Labour nomination, taxes were low. | hypothetical",
        "Ann Lee’s confirmation was likely. | hypothetical",
        // who is the first to be elected has been
        "Ann Lee is the second woman to be elected mayor. | happened",
        "Ann Lee will be the second woman to be elected mayor. | scheduled",
        // what one does not succeed in
        "The party was not successful in winning a seat in the House. | negated",
        // a participle after a purpose tells of the main clause
        "Ann Lee joined the race to replace Bo Ruiz, winning the election. | happened",
        // what somebody denies is not told to have happened
        "Ann Lee denied that the army attacked Rome. | hypothetical",
        "Ann Lee faced further attacks in Rome. | happened",
        // "would" where a past verb tells it
        "Ann Lee announced that she would leave Rome. | scheduled",
        "Ann Lee was concerned that the army would leave Rome. | hypothetical",
      })
  void statuses(String text, String expected) {
    assertThat(
            ReadingTest.read(text).events().stream()
                .filter(event -> !event.type().equals("conduct"))
                .map(event -> event.status().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }
}
