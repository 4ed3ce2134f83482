package newsgraph.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import newsgraph.model.EntityType;
import newsgraph.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the former mayor Ann Lee , who left|PERSON|Ann Lee",
        "President Ann Lee|PERSON|Ann Lee",
        "Ann Wong-hung|PERSON|Ann Wong-hung",
        "the plane maker|ORGANIZATION|",
        "the University of Lyon in France|ORGANIZATION|University of Lyon",
        "Acme's offices|ORGANIZATION|",
        "many Kenyans|PERSON|",
        "the 2010|PLACE|",
      })
  void nameAtTheHead(String phrase, EntityType type, String name) {
    String text = "We saw " + phrase;
    Span span =
        new PhraseNames(text, Set.of("president", "mayor"), "Kenyans"::equals)
            .in(new Span(7, text.length()), type);
    assertThat(span == null ? null : span.of(text)).isEqualTo(name);
  }

  @Test
  void aWordThatOpensASentenceIsANameIfElsewhereToo() {
    PhraseNames once = new PhraseNames("Doves fly.", Set.of(), word -> false);
    assertThat(once.in(new Span(0, 5), EntityType.ORGANIZATION)).isNull();
    PhraseNames twice = new PhraseNames("Doves won. We like Doves.", Set.of(), word -> false);
    assertThat(twice.in(new Span(0, 5), EntityType.ORGANIZATION)).isEqualTo(new Span(0, 5));
  }
}
