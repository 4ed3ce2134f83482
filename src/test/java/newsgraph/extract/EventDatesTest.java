package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import newsgraph.model.Dating;
import newsgraph.model.Event;
import newsgraph.model.Extraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * From when to when events happen, of invented sentences of a Friday read by the shipped models.
 */
class EventDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // what is planned together lies ahead together
        "The ship is scheduled to stay in Rome and return to Lima on Monday. | return 2025-03-31 2025-03-31",
        // a date is not when, but until when or to when
        "Ann Lee served as mayor from 2008 to 2016. | served 2008 2016",
        "The vote was postponed until Monday. | ~~",
        // as of a day it may have happened before
        "As of Monday, the police had arrested Bo Ruiz. | ~~",
        "The office recorded 20 quakes as of Saturday 8:00 p.m. in Lima. | ~~",
        "Ann Lee announced her resignation effective next Monday, March 31. | ~~",
        // of several only one is dated
        "He had planned attacks on bases in Peru – including the attack on May 27th. | ~~",
        "Peru held an election, following the first round in Rome on March 3. | ~~",
        "With resolution No. 1430/2019, the police arrested Bo Ruiz. | ~~",
        // told from a time that the story has reached
        "Police arrested Bo Ruiz two years earlier. | ~~",
        // two days in a row are one time, two years apart are none
        "Lee held a rally on Monday and Tuesday in Lima. | rally 2025-03-24 2025-03-25",
        "Ann Lee was elected twice, in 2014 and 2018. | ~~",
        "Ann Lee ruled Peru, 1987–2017, from Lima. | ruled 1987 2017",
        "Ann Lee held a rally in Rome on March 24 to 26. | rally 2025-03-24 2025-03-26",
        // when it was announced, not what year it is for
        "Ann Lee announced her 2028 candidacy in 2023. | candidacy 2023 2023",
        "Police arrested Bo Ruiz on March 20 last year. | arrested 2024-03-20 2024-03-20",
      })
  void dates(String text, String expected) {
    Extraction found = ReadingTest.read(text);
    assertThat(
            found.events().stream()
                .filter(event -> event.dating() != null && isDated(event.dating()))
                .map(event -> event.trigger().of(text) + " " + shown(event))
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  private static boolean isDated(Dating dating) {
    return dating.start() != null || dating.end() != null;
  }

  private static String shown(Event event) {
    Dating dating = Objects.requireNonNull(event.dating());
    return dating.start() + " " + dating.end();
  }
}
