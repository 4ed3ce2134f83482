package newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Parses words of a sentence as if the others were not there. */
final class PartialParser {
  private final Parser parser;

  PartialParser(Parser parser) {
    this.parser = parser;
  }

  /** The places of these tokens, left to right. */
  static List<Integer> places(List<Token> tokens, IntPredicate wanted) {
    return new ArrayList<>(IntStream.range(0, tokens.size()).filter(wanted).boxed().toList());
  }

  /**
   * Gives the tokens at these places the tree of their words alone.
   *
   * @return the place of its root
   */
  int parse(List<Token> tokens, List<Integer> places) {
    return parse(tokens, places, Token::tag);
  }

  /** The same, the words tagged so. */
  int parse(List<Token> tokens, List<Integer> places, Function<Token, Tag> tagged) {
    List<String> words = places.stream().map(i -> tokens.get(i).form()).toList();
    List<Tag> tags = places.stream().map(i -> tagged.apply(tokens.get(i))).toList();
    Tree tree = DayWords.mend(words, tags, parser.parse(words, tags));
    int root = -1;
    for (int k = 0; k < places.size(); k++) {
      int i = places.get(k);
      int head = tree.heads().get(k);
      root = head < 0 ? i : root;
      tokens.set(i, tokens.get(i).under(head < 0 ? -1 : places.get(head), tree.relations().get(k)));
    }
    return root;
  }
}
