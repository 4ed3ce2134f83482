package newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import newsgraph.model.EntityType;
import org.junit.jupiter.api.Test;

class NameAgreementTest {
  private static List<List<String>> words(String... sentences) {
    return Arrays.stream(sentences).map(s -> List.of(s.split(" "))).toList();
  }

  private static FoundName found(int sentence, int begin, int end, EntityType type) {
    return new FoundName(sentence, begin, end, type, "names.model");
  }

  private static List<String> shown(List<FoundName> names, List<List<String>> words) {
    return names.stream()
        .map(
            n ->
                String.join(" ", words.get(n.sentence()).subList(n.begin(), n.end()))
                    + ":"
                    + n.type())
        .toList();
  }

  @Test
  void anAcronymIsOfTheKindOfItsLongForm() {
    List<List<String>> words =
        words("The Lyon Relief Agency ( LRA ) spoke .", "Help came from LRA today .");
    assertThat(
            shown(NameAgreement.of(List.of(found(0, 1, 4, EntityType.ORGANIZATION)), words), words))
        .containsExactly("Lyon Relief Agency:ORGANIZATION", "LRA:ORGANIZATION", "LRA:ORGANIZATION");
  }

  @Test
  void aSurnameIsAPersonAsTheFullNameIs() {
    List<List<String>> words = words("Mayor Ann Paris spoke .", "Then Paris left .");
    List<FoundName> found =
        List.of(found(0, 1, 3, EntityType.PERSON), found(1, 1, 2, EntityType.PLACE));
    assertThat(shown(NameAgreement.of(found, words), words))
        .containsExactly("Ann Paris:PERSON", "Paris:PERSON");
  }

  @Test
  void mostDecideAndTheOverlookedIsFound() {
    List<List<String>> words =
        words(
            "He read the Beacon .", "A Beacon man .", "The Beacon said .", "From the Beacon to it");
    List<FoundName> found =
        List.of(
            found(0, 3, 4, EntityType.ORGANIZATION),
            found(1, 1, 2, EntityType.PERSON),
            found(2, 1, 2, EntityType.ORGANIZATION));
    assertThat(NameAgreement.of(found, words))
        .hasSize(4)
        .allMatch(name -> name.type() == EntityType.ORGANIZATION);
  }

  @Test
  void partsOfLongerNamesAreNotFound() {
    List<List<String>> words = words("He read the Beacon .", "On Beacon Hill it rained .");
    assertThat(NameAgreement.of(List.of(found(0, 3, 4, EntityType.ORGANIZATION)), words))
        .hasSize(1);
  }
}
