package newsgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Côte d'Ivoire | cote-divoire",
        "U.S. | us",
        "the Ann Lee Fund | ann-lee-fund",
        "AT&T | at-and-t",
        "C+ | c-u2b",
        "C# | c-u23",
        "東京 | 東京",
        "? | u3f",
        "! | u21",
      })
  void slugs(String name, String slug) {
    assertThat(Slugs.of(name)).isEqualTo(slug);
  }

  /** Without marks and in one case, names that differ have slugs that differ. */
  @Property(tries = 200)
  void signsTellNamesApart(
      @ForAll @StringLength(max = 6) String one, @ForAll @StringLength(max = 6) String other) {
    String a = one.replaceAll("[^a-z0-9#+=$%]", "");
    String b = other.replaceAll("[^a-z0-9#+=$%]", "");
    if (!a.isEmpty() && !b.isEmpty() && !a.equals(b)) {
      assertThat(Slugs.of("x" + a)).isNotEqualTo(Slugs.of("x" + b));
    }
    assertThat(Slugs.of(one + "x")).matches("[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*");
  }
}
