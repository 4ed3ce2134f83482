package newsgraph.extract;

import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;

/** Takes off the end of a clause what is cut in two: "a statement saying", "an attempt to free". */
final class OpenEnds {
  private static final Set<String> OPEN =
      Set.of(
          "amod",
          "det",
          "compound",
          "nummod",
          "case",
          "mark",
          "nmod:poss",
          "cc",
          "advmod",
          "nsubj",
          "nsubj:pass",
          "expl",
          "aux",
          "cop");

  private OpenEnds() {}

  /**
   * The end without what belongs to words behind it: "for the next" of "for the next, late phase".
   */
  static int whole(Sentence sentence, int verb, int end) {
    int whole = end;
    if (end < sentence.size() && Asides.isDash(sentence, end)) {
      return end;
    }
    int told = told(sentence, verb, end);
    whole = told < 0 ? whole : told;
    while (whole > verb + 1 && isOpen(sentence, whole - 1, whole)) {
      whole--;
    }
    return whole;
  }

  /**
   * "claiming the ban" of "filed a motion claiming the ban was void": the first such verb, or -1.
   */
  private static int told(Sentence sentence, int verb, int end) {
    for (int i = verb + 2; i < end; i++) {
      boolean cut = sentence.children(i, "ccomp").stream().anyMatch(child -> child >= end);
      if (cut && sentence.token(i).xpos().equals("VBG")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isOpen(Sentence sentence, int token, int end) {
    Token word = sentence.token(token);
    boolean ahead = word.head() >= end;
    boolean says = // "a statement saying" what
        word.xpos().equals("VBG")
            && sentence.children(token, "obj", "ccomp", "xcomp").stream().anyMatch(i -> i >= end);
    boolean does = // "conspiracy to commit" what
        word.xpos().equals("VB")
            && Clauses.isInfinitive(sentence, token)
            && sentence.children(token, "obj", "ccomp").stream().anyMatch(i -> i >= end);
    boolean span = // "a few weeks" after what
        TimeWords.isPart(word.lemma())
            && end < sentence.size()
            && PostWords.lower(sentence, end).matches("after|before|ago|later|earlier");
    return says
        || does
        || span
        || word.form().matches("[,;:–—-]")
        || ahead && OPEN.contains(word.relation())
        || ahead && word.xpos().matches("DT|PRP\\$?|TO|CC|W.*|VBG");
  }
}
