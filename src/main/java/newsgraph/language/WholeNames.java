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

  private final Parser parser;

  WholeNames(Parser parser) {
    this.parser = parser;
  }

  /** The sentence, in whose tree one word at most of each name depends on a word outside it. */
  Sentence mend(Sentence sentence, List<Name> names) {
    List<Range> torn = new ArrayList<>();
    for (Name name : names) {
      if (sentence.span().contains(name.span())) {
        Range range = range(sentence, name.span());
        if (isTorn(sentence, range)) {
          torn.add(range);
        }
      }
    }
    return torn.isEmpty() ? sentence : parsed(sentence, torn);
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

  private Sentence parsed(Sentence sentence, List<Range> torn) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    List<Integer> outer = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      outer.add(i);
    }
    for (Range range : torn) {
      List<Integer> inner = outer.stream().filter(range::contains).toList();
      outer.removeAll(inner);
      outer.add(tie(tokens, inner));
    }
    outer.sort(null);
    tie(tokens, outer);
    return new Sentence(sentence.span(), sentence.zone(), tokens);
  }

  /** Gives these tokens the tree of their words alone; tells its root. */
  private int tie(List<Token> tokens, List<Integer> some) {
    List<String> words = some.stream().map(i -> tokens.get(i).form()).toList();
    List<Tag> tags =
        some.stream().map(i -> new Tag(tokens.get(i).upos(), tokens.get(i).xpos())).toList();
    Tree tree = DayWords.mend(words, tags, parser.parse(words, tags));
    int root = -1;
    for (int k = 0; k < some.size(); k++) {
      int i = some.get(k);
      int head = tree.heads().get(k);
      root = head < 0 ? i : root;
      tokens.set(i, tokens.get(i).under(head < 0 ? -1 : some.get(head), tree.relations().get(k)));
    }
    return root;
  }
}
