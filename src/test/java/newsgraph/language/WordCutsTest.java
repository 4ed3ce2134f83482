package newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import newsgraph.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordCutsTest {
  /** However the tokenizer cut; here at spaces, and before every sign. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann K. Lee met Al-Zarif|Ann K. Lee met Al - Zarif",
        "a well-known pro-Paris re-elected man|a well - known pro-Paris re-elected man",
        "the 15-month plan|the 15 - month plan",
        "do n't or can't|do n't or ca n't",
        "we cannot go|we can not go",
        "Lee's U.S. aide|Lee 's U.S. aide",
        "the workers' pay isnt it|the workers ' pay is nt it",
        "late,she said...then -5 or 24hrs|late , she said ... then - 5 or 24 hrs",
        "him/her and and/or|him / her and and / or",
        "3M earned 6m in the 1970's|3M earned 6 m in the 1970's",
        "its a pity at its end|it s a pity at its end",
        "at http://well-known.org now|at http://well-known.org now",
      })
  void likeTheTreebanks(String text, String words) {
    assertThat(cut(text, "(?= )|(?<= )")).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann K. Lee|Ann K. Lee",
        "Al-Zarif|Al - Zarif",
        "re-elected|re-elected",
        "at 5 a.m. with Acme Inc. men|at 5 a.m. with Acme Inc. men",
        "see pic.post.com/AbcD- Minister Lee|see pic.post.com/AbcD - Minister Lee",
        "write ann-lee.x@post.org|write ann-lee.x@post.org",
      })
  void whatIsCutTooOftenIsJoined(String text, String words) {
    assertThat(cut(text, "(?= )|(?<= )|(?=[-.])")).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a.", "-", "a-", "a,", "1/", "its a ", "a@", ".a", "www."})
  void endlessTextsAreCutInTimeThatGrowsWithThem(String piece) {
    String text = piece.repeat(20_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> WordCuts.of(text, List.of(new Span(0, text.length()))));
  }

  private static String cut(String text, String at) {
    List<Span> tokens = new ArrayList<>();
    int begin = 0;
    for (String piece : text.split(at)) {
      if (!piece.equals(" ")) {
        tokens.add(new Span(begin, begin + piece.length()));
      }
      begin += piece.length();
    }
    return String.join(" ", WordCuts.of(text, tokens).stream().map(span -> span.of(text)).toList());
  }
}
