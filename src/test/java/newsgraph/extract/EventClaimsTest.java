package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import newsgraph.model.Extraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which events are told by a claim, of invented sentences read by the shipped models. */
class EventClaimsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // what the claim says
        "Ann Lee said Bo Ruiz left Rome and moved to Lima. | travel happened by Bo Ruiz at Rome, Ann Lee; travel happened by Bo Ruiz at Lima, Ann Lee",
        "Police said two men were hurt in Lima. | death-injury happened of two men at Lima, police",
        "Two men died, police said. | death-injury happened of two men, police",
        // what it takes for granted
        "Ann Lee questioned whether the visit of Bo Ruiz to Rome was legal. | ~~",
        "Ann Lee said the ban on flights to Peru was wrong. | ~~",
        "Ann Lee praised the men who arrested Bo Ruiz in Lima. | ~~",
        "Ann Lee said the park closed after Bo Ruiz died in Lima. | opening happened of park, Ann Lee",
        "Ann Lee said the park closed, while Bo Ruiz left Rome. | opening happened of park, Ann Lee",
        // what it asks for or speaks of
        "Ann Lee spoke about arresting Bo Ruiz. | ~~",
        "Ann Lee urged Bo Ruiz to visit Rome. | ~~",
        // what was ahead when it was said
        "Ann Lee said she would visit Rome. | visit scheduled by Ann Lee at Rome, Ann Lee",
        "Reuters reported Bo Ruiz is to be sentenced in Lima. | prosecution scheduled of Bo Ruiz at Lima, Reuters",
        "Ann Lee said she would have visited Rome. | ~~",
        // whose refusal another tells, that one tells
        "Ann Lee said Bo Ruiz refused to visit Rome. | visit negated by Bo Ruiz at Rome, Ann Lee",
        // what the article only names does not make a fact of what is claimed
        "Ann Lee said she had won the election. The election was close. | election happened by Ann Lee, Ann Lee",
        // to announce something is a deed
        "Ann Lee announced a deal with Acme on Monday. | agreement happened by Ann Lee on 2025-03-24",
        // whose words a statement is, what everybody expects
        "Ann Lee’s statement read: \"Bo Ruiz died in Lima.\" | death-injury happened of Bo Ruiz at Lima, Ann Lee",
        "Bo Ruiz died in Lima, according to a statement released by Acme. | death-injury happened of Bo Ruiz at Lima, Acme",
        "Bo Ruiz is expected to visit Lima. | visit scheduled by Bo Ruiz at Lima",
        // a clause of saying at the end of what is long
        "Bo Ruiz has left Rome, the mayor has told Lima News. | travel happened by Bo Ruiz at Rome, mayor",
        "Two men died and Bo Ruiz was hurt in Lima, according to Ann Lee. | death-injury happened of two men, Ann Lee; death-injury happened of Bo Ruiz at Lima, Ann Lee",
        // the whole sentence before it; what a court is told, what is reported by nobody knows whom
        "Ten men have been arrested since the strike began in June, according to The Guardian. | arrest happened of ten men, Guardian",
        "Bo Ruiz struck Ann Lee in the face, the court was told. | attack happened by Bo Ruiz of Ann Lee, (not named)",
        "Bo Ruiz was reportedly arrested in Lima, but Ann Lee left Rome. | arrest happened of Bo Ruiz at Lima, (not named); travel happened by Ann Lee at Rome",
        // whoever only tried to warn has not said it
        "Police jailed Bo Ruiz for \"bad rumors,\" including Ann Lee, who tried to warn people. | detention happened by police of Bo Ruiz",
        // what goes on when it is said; of what somebody denies nothing is told
        "Ann Lee said Acme was investigating the crash. | law-enforcement ongoing by Acme, Ann Lee",
        "Ann Lee denied that Bo Ruiz resigned because of an attack by Acme. | ~~",
      })
  void toldBy(String text, String expected) {
    Extraction found = ReadingTest.read(text);
    Map<String, String> labels = ReadingTest.labels(found);
    assertThat(
            found.events().stream()
                .map(event -> ReadingTest.line(event, labels) + by(found, event.accordingTo()))
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  private static String by(Extraction found, @Nullable String id) {
    return found.claims().stream()
        .filter(claim -> claim.id().equals(id))
        .map(claim -> ", " + claim.label().replaceAll(" \\(.*", ""))
        .collect(Collectors.joining());
  }
}
