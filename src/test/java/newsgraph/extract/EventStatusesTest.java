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
        "In Ann Lee’s campaign for the Labour nomination, taxes were low. | ''",
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
        // a suit that has been filed is filed
        "Acme has sued Zeta. | happened",
        // what is not won after all; what is under way on a later day is ahead
        "Ann Lee failed to get elected in the north. | negated",
        "Ann Lee is flying to Lima next month. | scheduled",
        "The blaze prompted Acme to close its school in 2019. | happened",
        // what lies ahead beside what lies ahead
        "Ann Lee will explain it when the bill is debated in the Senate on Monday. | scheduled",
        "Acme called off the plan until the mayors meet in May. | scheduled",
        "Ann Lee is to step down, with Bo Ruiz succeeding her as mayor. | scheduled scheduled",
        "Ann Lee will travel to Lima to meet Bo Ruiz. | scheduled scheduled",
        "Ann Lee will go to Lima before visiting Rome. | scheduled scheduled",
        "Acme is scheduled to leave Rome and return to Lima on Monday. | scheduled scheduled",
        "Ann Lee must visit Lima on Monday. | scheduled",
        "Ann Lee was named, and would be sworn in as mayor on May 20. | happened scheduled",
        // what was once planned, what is only set up for it, what was decided and done
        "Acme had initially agreed to buy Zeta. | ''",
        "A fund was set up to pay Bo Ruiz. | happened",
        "Bo Ruiz’s decision to quit the council last Monday was praised. | happened",
        "The court’s decision to jail Bo Ruiz was praised. | happened",
        "The team needed to travel to Lima twice. | happened",
        // conditions, purposes, allegations
        "Should Ann Lee win the election, taxes will fall. | hypothetical",
        "Acme offered a reward for information leading to the arrest of Bo Ruiz. | hypothetical",
        "Bo Ruiz allegedly attacked Ann Lee in Lima. | hypothetical",
        "The president could be removed after a trial in Lima. | hypothetical",
        "The crowds can be avoided by walking from Rome to Lima. | hypothetical",
        "The office wrote a recommendation that Bo Ruiz visit Lima. | hypothetical",
        "There will be a protest in Lima. | scheduled",
        // what remains so
        "Sanctions on Peru remain in force. | ongoing",
        "As of Monday, the crash in Lima was being investigated by the police. | happened ongoing",
        // to order or to seek something is told as it is
        "Bo Ruiz ordered the killing of Ann Lee. | happened",
        "Acme sought bankruptcy protection in 2003. | happened",
        "Ann Lee will discuss the attack on Lima. | scheduled happened",
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
