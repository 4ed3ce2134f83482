package newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private static final Gazetteer SHIPPED = Gazetteer.load();

  private static int place(List<String> words, int word, Gazetteer.Kind kind) {
    return SHIPPED.of(words)[word * Gazetteer.Kind.values().length + kind.ordinal()];
  }

  @Test
  void phrasesCountWhateverTheirCapitals() {
    List<String> words = List.of("in", "salt", "lake", "city", "today");
    assertThat(place(words, 0, Gazetteer.Kind.PLACE)).isLessThan(7);
    assertThat(place(words, 1, Gazetteer.Kind.PLACE)).isEqualTo(7);
    assertThat(place(words, 3, Gazetteer.Kind.PLACE)).isEqualTo(6);
    assertThat(place(words, 4, Gazetteer.Kind.PLACE)).isLessThan(6);
  }

  @Test
  void hyphensDoNotPart() {
    assertThat(place(List.of("Coca", "-", "Cola"), 2, Gazetteer.Kind.ORGANIZATION)).isEqualTo(4);
  }

  @Test
  void firstNamesBeginPeople() {
    assertThat((SHIPPED.ends("Margaret") & 0xFF) - 1)
        .isBetween(0, 15)
        .isNotEqualTo((SHIPPED.ends("University") & 0xFF) - 1);
    assertThat(SHIPPED.ends("qzxv")).isZero();
  }
}
