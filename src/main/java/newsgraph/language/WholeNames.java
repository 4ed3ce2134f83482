package newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import newsgraph.model.Span;

/**
 * Keeps names whole in the trees: where the parser ties two words of one name, "Press" and "Act" of
 * "the Press Freedom Act", to different words outside, the sentence is parsed anew with the name's
 * head in place of the name.
 */
final class WholeNames {
  /** The words of one name, from {@code begin} to before {@code end}. */
  private record Range(int begin, int end) {
    boolean contains(int token) {
      return begin <= token && token < end;
    }
  }

  private final PartialParser parser;

  WholeNames(Parser parser) {
    this.parser = new PartialParser(parser);
  }

  /** The sentence, in whose tree one word at most of each name depends on a word outside it. */
  Sentence mend(Sentence sentence, List<Name> names) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    List<Integer> outer = PartialParser.places(tokens, i -> true);
    for (Name name : names) {
      if (sentence.span().contains(name.span())) {
        Range range = range(sentence, name.span());
        if (isTorn(sentence, range)) {
          outer.removeIf(range::contains);
          List<Integer> inner = PartialParser.places(tokens, range::contains);
          outer.add(parser.parse(tokens, inner, WholeNames::tag));
        }
      }
    }
    if (outer.size() == tokens.size()) {
      return sentence;
    }
    outer.sort(null);
    parser.parse(tokens, outer);
    return new Sentence(sentence.span(), sentence.zone(), tokens);
  }

  /** "Press" and "Freedom" of "Press Freedom Act" are parts of a name, whatever else they are. */
  private static Tag tag(Token token) {
    return Character.isUpperCase(token.form().charAt(0)) ? new Tag("PROPN", "NNP") : token.tag();
  }

  private static Range range(Sentence sentence, Span span) {
    return new Range(sentence.at(span.begin()), sentence.at(span.end() - 1) + 1);
  }

  private static boolean isTorn(Sentence sentence, Range range) {
    int outside = 0;
    for (int i = range.begin(); i < range.end(); i++) {
      outside += range.contains(sentence.token(i).head()) ? 0 : 1;
    }
    return outside > 1;
  }
}
