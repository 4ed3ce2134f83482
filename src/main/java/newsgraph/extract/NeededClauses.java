package newsgraph.extract;

import newsgraph.language.Sentence;
import newsgraph.language.Token;

/**
 * Clauses without which what stands before them says too little: "releases tools [that clean up
 * computers]", "meets to discuss [how to react]".
 */
final class NeededClauses {
  private static final int FARTHEST = 7;

  private NeededClauses() {}

  /** The verb of such a clause, where the clause of a verb ends; -1 if there is none. */
  static int verb(Sentence sentence, int verb, int end) {
    for (int i = end; i < Math.min(sentence.size(), end + FARTHEST); i++) {
      Token token = sentence.token(i);
      if (token.upos().equals("PUNCT")) {
        return -1;
      }
      int head = token.head();
      if (head >= verb && head < end && isNeeded(sentence, verb, i)) {
        int first = sentence.subtree(i, child -> false).get(0);
        boolean next =
            first <= end
                && first > head
                && !isApart(sentence, first)
                && (sentence.token(first).xpos().matches("W.*|IN") && first < i
                    || isContact(sentence, i));
        if (next) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean isApart(Sentence sentence, int first) {
    return sentence.token(first).upos().equals("PUNCT")
        || sentence.token(first - 1).upos().equals("PUNCT");
  }

  /** "he signed" of "the contracts he signed": without an object of its own. */
  private static boolean isContact(Sentence sentence, int clause) {
    return !sentence.token(clause).relation().equals("acl:relcl")
        || sentence.child(clause, "aux:pass", "nsubj:pass", "obj") < 0;
  }

  private static boolean isNeeded(Sentence sentence, int verb, int clause) {
    int head = sentence.token(clause).head();
    Token noun = sentence.token(head);
    boolean common =
        noun.xpos().matches("NNS?|DT|CD|JJ|PRP")
            && head > verb
            && !TimeWords.isPart(noun.lemma())
            && !RelativeParts.isWhen(sentence, head);
    return switch (sentence.token(clause).relation()) {
      case "acl:relcl" -> common;
      case "acl" -> common && sentence.child(clause, "mark", "nsubj", "nsubj:pass") >= 0;
      case "ccomp" -> head > verb && noun.xpos().matches("VB|VBG|NNS?|JJ");
      default -> false;
    };
  }
}
