package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import newsgraph.model.Extraction;
import newsgraph.model.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a title tells of a post, and which titles tell too little: those end with a "?". */
class RoleTellingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // "former" apart from the title
        "Former Peruvian president Bo Ruiz spoke. | Bo Ruiz: Former Peruvian president",
        "Ann Lee, formerly the mayor of Rome, spoke. | Ann Lee: formerly the mayor",
        "Then-Peruvian president Bo Ruiz spoke. | Bo Ruiz: Then-Peruvian president",
        "Acting Peruvian president Bo Ruiz spoke. | Bo Ruiz: Acting Peruvian president",
        "Retired Polk County judge Ann Lee spoke. | Ann Lee: Retired Polk County judge, Polk County",
        // whom somebody serves
        "Ann Lee, a top aide to Ruiz, spoke. | Ann Lee: top aide to Ruiz",
        "Gill's former spokeswoman Ann Lee spoke. | Ann Lee: Gill's former spokeswoman",
        "He spoke with his lawyer Ann Lee. | Ann Lee: lawyer ?",
        "Ann Lee, consultant to the Peruvian government, spoke. | Ann Lee: consultant to the Peruvian government",
        "He met the President of the Acme labour union Ann Lee. | Ann Lee: President",
        // of what nobody knows what
        "City clerk Ann Lee spoke. | Ann Lee: City clerk ?",
        "Chief executive Ann Lee spoke. | Ann Lee: Chief executive ?",
        "Team member Ann Lee spoke. | Ann Lee: Team member ?",
        "Spokeswoman Ann Lee spoke. | Ann Lee: Spokeswoman ?",
        "Regional governor Ann Lee spoke. | Ann Lee: Regional governor ?",
        "Lead author Ann Lee of Yale University spoke. | Ann Lee: Lead author ?",
        "Peruvian striker Ann Lee spoke. | Ann Lee: Peruvian striker",
        "Tour guide Bo Ruiz met podcast host Ann Lee. | Ann Lee: podcast host",
        // whose country is known
        "The visit to the United States and Canada began. President Franklin D. Roosevelt is on the coin. | Franklin D. Roosevelt: President, United States",
        "In Alabama, Governor Ann Lee signed it. | Ann Lee: Governor, Alabama",
        "Denver 5th ward alderman Ann Lee spoke. | Ann Lee: 5th ward alderman, Denver",
        "Bo Ruiz flew to Chile, where he met with President Ann Lee. | Ann Lee: President, Chile",
        "Bo Ruiz stood beside President Ann Lee at an air base near Lima. | Ann Lee: President",
        // whose post it is
        "Ann Lee sang at Bo Ruiz's inauguration as mayor of Rome. | Bo Ruiz: mayor",
        "Ann Lee was the wife of Bo Ruiz, who was the mayor of Rome. | Bo Ruiz: mayor",
        // not yet
        "Ann Lee will win the vote, becoming the mayor of Rome. | ~~",
        // the dead
        "The two killed were engineer Ann Lee and conductor Bo Ruiz. | Ann Lee: engineer; Bo Ruiz: conductor",
      })
  void roles(String text, String expected) {
    Extraction found = ReadingTest.read(text);
    Map<String, String> labels = ReadingTest.labels(found);
    assertThat(
            found.roles().stream()
                .map(role -> line(role, labels))
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  private static String line(Role role, Map<String, String> labels) {
    String place =
        role.jurisdiction() == null
                || role.label().contains("Peru")
                || role.label().contains("mayor")
            ? ""
            : ", " + labels.get(role.jurisdiction().target());
    return role.label() + place + (role.clear() ? "" : " ?");
  }
}
