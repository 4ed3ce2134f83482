package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import newsgraph.model.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of the events of invented sentences, read by the shipped models. */
class EventLabelsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // without what follows, the verb tells nothing or something else
        "Ann Lee pleaded not guilty to the charges. | Ann Lee pleads not guilty to the charges",
        "Ann Lee was charged with two murders. | Ann Lee is charged with two murders",
        "The court banned the firm from selling oil. | The court bans the firm from selling oil",
        "Ann Lee ordered the guards to open the gates. | Ann Lee orders the guards to open the gates",
        "The firm sold most of its ships. | The firm sells most of its ships",
        // but not what another clause tells
        "Ann Lee resigned after Bo Ruiz was arrested. | Ann Lee resigns; Bo Ruiz is arrested",
        // what is joined inside a phrase belongs to it
        "The pact between the nations of Peru and Chile was signed. | The pact between the nations of Peru and Chile is signed",
        // a hyphen holds words together, and many own with the mark alone
        "The workers’ two-day strike ended on Monday. | The workers’ two-day strike",
      })
  void aLabelSaysWhatIsSaid(String sentence, String expected) {
    assertThat(
            ReadingTest.read(sentence).events().stream()
                .map(Event::label)
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }
}
