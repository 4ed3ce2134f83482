package newsgraph.extract;

import java.util.Collections;
import newsgraph.language.Sentence;
import newsgraph.language.Token;

/**
 * Clauses that begin without "that": what the tree takes for the object of "ruled the ban is void"
 * is the subject of a clause.
 */
final class BareClauses {
  private static final VerbFrameWords FRAMES = VerbFrameWords.shipped();

  private BareClauses() {}

  /** Whether such a clause completes a verb. */
  static boolean isTaken(Sentence sentence, int verb) {
    int object = sentence.child(verb, "obj");
    if (object < verb || !FRAMES.is(sentence.token(verb).lemma(), "clause")) {
      return false;
    }
    int end = Collections.max(sentence.subtree(object, child -> isFinite(sentence, child)));
    for (int i = object + 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean inside = token.head() == verb || sentence.governs(object, token.head());
      if (inside && token.relation().matches("xcomp|advcl|acl") && isFinite(sentence, i)) {
        int first = Collections.min(sentence.subtree(i, child -> false));
        return isNext(sentence, end, first);
      }
    }
    return false;
  }

  private static boolean isNext(Sentence sentence, int end, int first) {
    for (int i = end + 1; i < first; i++) {
      if (!sentence.token(i).upos().equals("PUNCT")) {
        return false;
      }
    }
    return true;
  }

  /** A finite clause with neither a subject nor a word that opens it. */
  private static boolean isFinite(Sentence sentence, int clause) {
    if (sentence.child(clause, "nsubj", "nsubj:pass", "csubj", "expl", "mark", "cc") >= 0) {
      return false;
    }
    boolean relative =
        sentence.children(clause).stream()
            .anyMatch(i -> i < clause && sentence.token(i).xpos().startsWith("W"));
    boolean helped =
        sentence.children(clause, "aux", "aux:pass", "cop").stream()
            .anyMatch(i -> sentence.token(i).xpos().matches("VB[DZP]|MD"));
    Token token = sentence.token(clause);
    boolean finite = token.xpos().matches("VB[DZ]") && !token.relation().equals("acl");
    return !relative && (helped || finite);
  }
}
