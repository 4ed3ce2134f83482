package newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordClassesTest {
  private static final WordClasses CLASSES = WordClasses.load();

  @Test
  void monthsShareAPath() {
    String may = CLASSES.path(CLASSES.cluster("February"));
    String june = CLASSES.path(CLASSES.cluster("november"));
    assertThat(may.substring(0, 8)).isEqualTo(june.substring(0, 8));
  }

  @Test
  void digitsAreOneZero() {
    assertThat(CLASSES.cluster("1990s")).isEqualTo(CLASSES.cluster("2020s")).isNotNegative();
    assertThat(CLASSES.cluster("15,000")).isEqualTo(CLASSES.cluster("0")).isNotNegative();
    assertThat(WordClasses.hash("1.5", true)).isEqualTo(WordClasses.hash("7", true));
    assertThat(WordClasses.hash("5.", true)).isNotEqualTo(WordClasses.hash("5", true));
  }

  @Test
  void prefixIsTheBeginningOfThePath() {
    int president = CLASSES.cluster("president");
    int prefix = CLASSES.prefix(president, 6);
    assertThat("1" + CLASSES.path(president).substring(0, 6))
        .isEqualTo(Integer.toBinaryString(prefix));
    assertThat(CLASSES.prefix(-1, 6)).isZero();
  }

  @Test
  void tagSetsKnowCase() {
    assertThat(CLASSES.tags(CLASSES.tagSet("abrupt"))).isEqualTo("JJ");
    assertThat(CLASSES.tagSet("March")).isNotEqualTo(CLASSES.tagSet("march"));
    assertThat(CLASSES.tagSet("qxzzyqxv")).isEqualTo(-1);
    assertThat(CLASSES.cluster("qxzzyqxv")).isEqualTo(-1);
  }
}
