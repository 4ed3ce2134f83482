package newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import newsgraph.model.EntityType;
import newsgraph.model.Span;
import newsgraph.model.Zone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  private static final WordClasses CLASSES = WordClasses.load();
  private static final Tagger TAGGER = Tagger.load(CLASSES);
  private static final Names NAMES = new Names(NameTagger.load(CLASSES, KnownNames.load()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mayor Ann Lee said on Monday that the school would open . | PERSON | Ann Lee",
        "The minister flew from Paris to Berlin . | PLACE | Paris",
        "It is governed by the Clean Water Act of 1972 . | LEGISLATION | Clean Water Act of 1972",
        "She left the Lima School of Law on Monday . | ORGANIZATION | Lima School of Law",
        "Wheat was offered to the European Commission for sale within the Community . | ORGANIZATION | European Commission",
        "She left the Supreme Court of the Isle of Man . | ORGANIZATION | Supreme Court of the Isle of Man",
        "Two Venezuelans were arrested . | GROUP | Venezuelans",
      })
  void findsTheName(String sentence, EntityType type, String name) {
    List<Name> found = NAMES.find(List.of(sentence(sentence)));
    assertThat(found)
        .anySatisfy(
            one -> {
              assertThat(one.span().of(sentence)).isEqualTo(name);
              assertThat(one.type()).isEqualTo(type);
            });
  }

  private static Sentence sentence(String text) {
    List<String> words = List.of(text.split(" "));
    List<Tag> tags = TAGGER.tag(words);
    List<Token> tokens = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      Span span = new Span(from, from + words.get(i).length());
      Tag tag = tags.get(i);
      tokens.add(new Token(span, words.get(i), tag.upos(), tag.xpos(), words.get(i), i - 1, "dep"));
      from = span.end() + 1;
    }
    return new Sentence(
        new Span(0, text.length()), new Zone(Zone.Kind.BODY, new Span(0, text.length())), tokens);
  }
}
