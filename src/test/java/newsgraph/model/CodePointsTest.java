package newsgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void anEmojiIsOneCodePoint() {
    String text = "a😀b😀c";
    CodePoints points = new CodePoints(text);
    assertThat(points.at(text.indexOf('b'))).isEqualTo(2);
    assertThat(points.at(text.indexOf('c'))).isEqualTo(4);
    assertThat(points.at(text.length())).isEqualTo(5);
  }

  @Property
  void agreesWithStringCodePointCount(@ForAll String text, @ForAll int position) {
    int offset = Math.floorMod(position, text.length() + 1);
    if (offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))) {
      return;
    }
    assertThat(new CodePoints(text).at(offset)).isEqualTo(text.codePointCount(0, offset));
  }
}
