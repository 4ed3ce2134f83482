package newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {
  /** Without the list of exceptions, so that the endings are tested. */
  private static final Lemmas REGULAR = new Lemmas(WordClasses.load(), Map.of());

  @ParameterizedTest
  @CsvSource({
    "scheduled,VBN,schedule",
    "recorded,VBD,record",
    "declined,VBD,decline",
    "declining,VBG,decline",
    "attached,VBN,attach",
    "created,VBD,create",
    "visited,VBD,visit",
    "planning,VBG,plan",
    "added,VBD,add",
    "cities,NNS,city",
    "churches,NNS,church",
    "bigger,JJR,big",
  })
  void endingsFall(String word, String tag, String lemma) {
    assertThat(REGULAR.regular(word, tag)).isEqualTo(lemma);
  }

  @Test
  void aPrefixChangesNoFormAndBothPastFormsAreOne() {
    Lemmas lemmas =
        new Lemmas(
            WordClasses.load(),
            Map.of(Lemmas.key("paid", "VBD"), "pay", Lemmas.key("featured", "VBN"), "feature"));
    assertThat(lemmas.of("prepaid", new Tag("VERB", "VBD"))).isEqualTo("prepay");
    assertThat(lemmas.of("featured", new Tag("VERB", "VBD"))).isEqualTo("feature");
  }
}
