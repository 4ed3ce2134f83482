package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import newsgraph.model.Dating;
import newsgraph.model.Event;
import newsgraph.model.Extraction;
import org.junit.jupiter.api.Test;
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
        "Peru has not won a match since the cup in 1998. | ~~",
        "Ann Lee and Bo Ruiz are starring in a film, due for release in May. | ~~",
        "Acme sold 54 houses, up from 34 houses in 2004. | ~~",
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
        // from a day to a day, of which a word further on tells the year
        "Ann Lee visited Lima between March 3 and March 9. | visited 2025-03-03 2025-03-09",
        "On March 5 and 6, Ann Lee visited Lima. | visited 2025-03-05 2025-03-06",
        "Ann Lee visited Lima from March 13 to 17 of last year. | visited 2024-03-13 2024-03-17",
        "Ann Lee visited Lima from March 13 to 17, 2023. | visited 2023-03-13 2023-03-17",
        // before a day is not then, rough is no year, the last may be any
        "Ann Lee visited Lima ahead of Christmas. | ~~",
        "The club was founded more than ten years ago. | ~~",
        "The castle was founded 900 years ago. | ~~",
        "The club was founded ten years ago. | founded 2015 2015",
        "On the last night, Ann Lee visited Lima. | ~~",
        "Ann Lee visited Lima on the last weekend of July. | visited 2024-07 2024-07",
        // of the sentence, not of the deed
        "Bo Ruiz was convicted of obstructing the vote in 2010. | ~~",
        // for a time, not at it
        "Acme announced a fall in profits for the third quarter. | ~~",
        "Parliament approved the budget for 2026. | ~~",
        // of another verb, another part, another name
        "Bo Ruiz attended the rally in June and first received aid in Rome on March 1. | rally 2024-06 2024-06",
        "Two of the killings since 2020 were under investigation by the police. | ~~",
        "Ann Lee ruled Peru; she was mayor from 1987 to 2017. | ~~",
        "The agent arrested 9/11 plotter Bo Ruiz. | ~~",
        "Ann Lee attacked Bo Ruiz on 9/11 Lawsuit Bill. | ~~",
        // in the present a day of the week lies ahead, in a clause without "were" a month behind
        "Ann Lee and Bo Ruiz meet Monday in Lima. | meet 2025-03-31 2025-03-31",
        "It is an accord that the nations reached in Lima in December. | reached 2024-12 2024-12",
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

  @Test
  void showsTheWholePhrase() {
    String text = "Acme bought Zeta on the night of June 21.";
    Dating dating = Objects.requireNonNull(ReadingTest.read(text).events().get(0).dating());
    assertThat(dating.words().of(text)).isEqualTo("on the night of June 21");
  }

  private static boolean isDated(Dating dating) {
    return dating.start() != null || dating.end() != null;
  }

  private static String shown(Event event) {
    Dating dating = Objects.requireNonNull(event.dating());
    return dating.start() + " " + dating.end();
  }
}
