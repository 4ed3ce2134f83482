package newsgraph.extract;

import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.model.Argument;
import newsgraph.model.Mention;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * One passage that tells who holds a post.
 *
 * @param holder local id of the person
 */
record Holding(
    PostTitle title,
    Mention mention,
    String holder,
    @Nullable Argument organization,
    @Nullable Argument jurisdiction,
    Span passage,
    double confidence,
    String method) {
  static final String UNNAMED = "rule/unnamed-holder";
  private static final Set<String> BY_VERB =
      Set.of("rule/appointed", "rule/became", "rule/as", "rule/leads");

  boolean isNamed() {
    return !method.equals(UNNAMED);
  }

  /** The verb or the predicate that tells of the holding; -1 if a phrase does. */
  int predicate() {
    Sentence sentence = title.sentence();
    int told = title.head(); // "was a painter, a writer"
    for (int i = 0;
        i < 4 && sentence.token(told).relation().equals("conj") && sentence.child(told, "cop") < 0;
        i++) {
      told = sentence.token(told).head();
    }
    int is = method.equals("rule/title-before-name") ? -1 : sentence.child(told, "cop");
    if (is >= 0 && is < told) { // whatever the tree says of "Lee, who was a mayor, left"
      return told;
    }
    int steps = 0;
    for (int i = title.head(); BY_VERB.contains(method) && i >= 0 && steps < 4; steps++) {
      if (sentence.token(i).isVerb()) {
        return i;
      }
      i = sentence.token(i).head();
    }
    return -1;
  }
}
