package newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceEndsTest {
  private static final SentenceBreaks RULES = SentenceBreaks.load();
  private static final SentenceEnds ENDS = SentenceEnds.load(WordClasses.load());

  /** A bar marks where a sentence must end, by the rules and by the model above them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "He met U.S. President Ann Lee.| She left.",
        "It happened in the U.S.| The Senate voted.",
        "Gov. Lee signed bill No. 5 on Jan. 3, 2020.",
        "She works for Acme Corp. in Ohio.| He does not.",
        "J. K. Rowling wrote it.",
        "\"Why?\" he asked.| \"Because,\" she said.",
        "\"Why?\" Mayor Lee asked.",
        "\"We won.\"| The crowd cheered.",
        "He spoke at the Center.|President Lee listened.",
        "Write to Ann.Lee@example.com or to Example.Com now.",
        "See Amazon.com for more.| It is open.",
        "He left (he was ill. She stayed.) at noon.| Nobody saw it.",
        "It grew 3.5 percent.| Then it fell!| Why?",
        "Court rules on ants| Tuesday, September 1, 2015",
        "Voters at the gate| Image: Ann Lee.",
        "The shop sells phones.| iPods sold best.| Why?| nobody knows.",
        "He asked Acme Inc. and Acme Corp. for it, etc. and left.",
        "They left Lyon.| (http://x.org) is shut.",
        "Ask Acme Inc. (55 5555) for it.",
      })
  void sentencesEndAtTheBars(String marked) {
    List<Integer> wanted = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String part : marked.split("\\|")) {
      if (text.length() > 0) {
        wanted.add(text.length());
      }
      text.append(part);
    }
    assertThat(RULES.in(text.toString())).isEqualTo(wanted);
    assertThat(ENDS.in(text.toString())).isEqualTo(wanted);
  }
}
