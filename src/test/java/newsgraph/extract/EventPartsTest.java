package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import newsgraph.model.Argument;
import newsgraph.model.Event;
import newsgraph.model.Extraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who and what takes part in events of invented sentences, read by the shipped models. */
class EventPartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // a post is no participant, whoever else holds it
        "Ann Lee served as the mayor of Lima. Bo Ruiz, the mayor of Lima, visited Rome. | appointment by Ann Lee; visit by Bo Ruiz at Rome",
        "The victims were identified as Ann Lee and Bo Ruiz. | disclosure of victims",
        // who tells it takes no part
        "Two people were hurt in the crash, including all on the bus, and one worker on the ground, according to Commissioner Ann Lee. | death-injury of two people, claim-0",
        // has done, and what somebody sent, is active
        "Ann Lee has since reconciled with Bo Ruiz. | agreement by Ann Lee with Bo Ruiz",
        "Ann Lee showed the text of a message she sent to chairman Bo Ruiz. | conduct by Ann Lee with Bo Ruiz",
        // two titles of one
        "The head of the Lima Museum and mayoral candidate, Ann Lee, died in Rome. | death-injury of Ann Lee at Rome",
        // each alone
        "Ann Lee and Bo Ruiz each visited Rome. | visit by Ann Lee at Rome; visit by Bo Ruiz at Rome",
        "Ann Lee and Bo Ruiz visited Rome. | visit by Ann Lee+Bo Ruiz at Rome",
        "Some guests, both young and old, were taken to Lima. | transport of some guests at Lima",
        "Police said rebels had beaten Acme and Peru would move into Chad. | travel by Peru at Chad, claim-12",
        // also a subject
        "Ann Lee, a senior figure at the Rome Museum, as well as former mayor Bo Ruiz were convicted in Lima. | prosecution of Bo Ruiz+Ann Lee at Lima",
        // whose invasion it is nobody can tell
        "The Kuwait invasion hurt trade. | ~~",
        // no place
        "Ann Lee left public office. | appointment by Ann Lee",
        "Bo Ruiz was stopped by protesting farmers. | ~~",
        // what a noun is called ends before what is told of the verb
        "Ann Lee went to the venue to take part in talks. | travel by Ann Lee at venue",
        "The government banned children from public parks in Lima. | command by government of children at public parks in Lima",
        "Ann Lee went to a hospital following her fall. | travel by Ann Lee at a hospital",
        // who dies on a day does nothing; nothing catches a fire; whoever is lost to wins
        "Ann Lee died Monday in Lima. | death-injury of Ann Lee at Lima on 2025-03-24",
        "A tower block caught fire in Lima. | disaster at Lima",
        "Peru lost 2–1 to Chile. | conduct by Peru with Chile",
        // whose visit or speech it is the verb beside it tells, or nobody does
        "After a trip to Lima, Bo Ruiz was arrested. | travel by Bo Ruiz at Lima; arrest of Bo Ruiz",
        "Ann Lee is on a visit to Rome. | visit by Ann Lee at Rome",
        "Acme is in talks with Zeta. | meeting by Acme",
        "The trip to Lima was short. | ~~",
        // the article tells what somebody decided
        "Ann Lee decided not to return to Rome. | travel by Ann Lee at Rome",
      })
  void takesPart(String text, String expected) {
    Extraction found = ReadingTest.read(text);
    Map<String, String> labels = ReadingTest.labels(found);
    assertThat(
            found.events().stream()
                .map(event -> line(event, labels))
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  private static String line(Event event, Map<String, String> labels) {
    String status = " " + event.status().name().toLowerCase(java.util.Locale.ROOT);
    String others =
        event.participants().stream()
            .map(Argument::target)
            .filter(id -> !Argument.targets(event.agents()).contains(id))
            .filter(id -> !Argument.targets(event.affected()).contains(id))
            .map(labels::get)
            .collect(Collectors.joining("+"));
    String told = event.accordingTo() == null ? "" : ", " + event.accordingTo();
    return ReadingTest.line(event, labels).replace(status, "")
        + (others.isEmpty() ? "" : " with " + others)
        + told;
  }
}
