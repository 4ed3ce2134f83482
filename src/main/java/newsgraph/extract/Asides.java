package newsgraph.extract;

import newsgraph.language.Sentence;

/** Asides between commas, brackets or dashes, after which the clause of a verb goes on. */
final class Asides {
  private static final int LONGEST = 14;

  private Asides() {}

  /**
   * Past an aside that begins here: "named Ruiz, a former judge, as her deputy"; else where it
   * began.
   */
  static int past(Sentence sentence, int verb, int mark) {
    String form = sentence.token(mark).form();
    if (form.equals("(")) {
      return pastBracket(sentence, mark);
    }
    if (!form.equals(",")) {
      return mark;
    }
    for (int next = mark + 1; next < sentence.size() && next - mark < LONGEST; next++) {
      if (sentence.token(next).form().equals(",")) {
        return goesOn(sentence, verb, next + 1) ? next + 1 : mark;
      }
      if (sentence.token(next).xpos().matches("VB[DZP]|MD|W.*")) {
        return mark;
      }
    }
    return mark;
  }

  /** Past "(British exit)" of "an anti-Brexit (British exit) march". */
  private static int pastBracket(Sentence sentence, int mark) {
    int next = close(sentence, mark) + 1;
    boolean more =
        next > mark && next < sentence.size() && !sentence.token(next).upos().equals("PUNCT");
    return more ? next : mark;
  }

  /** The bracket that closes one; -1 if it is far. */
  static int close(Sentence sentence, int mark) {
    for (int next = mark + 1; next < sentence.size() && next - mark < LONGEST; next++) {
      if (sentence.token(next).form().equals(")")) {
        return next;
      }
    }
    return -1;
  }

  /**
   * Whether a phrase of the verb begins here: "in contempt", "to life in prison", "as her deputy".
   */
  private static boolean goesOn(Sentence sentence, int verb, int after) {
    int head = after < sentence.size() ? sentence.token(after).head() : -1;
    boolean phrase =
        head > after
            && sentence.token(after).xpos().matches("IN|TO")
            && sentence.token(after).relation().matches("case|mark")
            && (sentence.token(head).relation().matches("obl|xcomp|advcl")
                    && isOwn(sentence, verb, after, sentence.token(head).head())
                || sentence.token(head).relation().equals("nmod") // of the last name, by mistake
                    && sentence.token(after - 2).xpos().equals("NNP")
                    && sentence.token(head).head() > verb
                    && sentence.token(head).head() < after);
    boolean as = // which trees seldom hang on the verb
        "as".equals(sentence.form(after))
            && after + 1 < sentence.size()
            && sentence.token(after + 1).xpos().matches("DT|PRP\\$|NN.*");
    return phrase && !isTimeOrCause(sentence, after) || as;
  }

  /** Whether a phrase hangs on the verb, or on the one that completes it: "voted to hold". */
  private static boolean isOwn(Sentence sentence, int verb, int after, int governor) {
    return governor == verb
        || governor > verb
            && governor < after
            && sentence.token(governor).head() == verb
            && sentence.token(governor).relation().equals("xcomp");
  }

  private static boolean isTimeOrCause(Sentence sentence, int mark) {
    return PostWords.lower(sentence, mark)
        .matches("after|before|since|until|while|because|if|although|though|amid|following|when");
  }

  /**
   * A dash between words: "the public vote - most of the people", not "two-part" nor "the state -
   * owned firm".
   */
  static boolean isDash(Sentence sentence, int token) {
    return sentence.token(token).form().matches("[-–—]")
        && token > 0
        && token + 1 < sentence.size()
        && !sentence.token(token - 1).xpos().equals("CD")
        && !sentence.token(token + 1).xpos().equals("VBN")
        && sentence.token(token - 1).span().end() < sentence.token(token).span().begin()
        && sentence.token(token).span().end() < sentence.token(token + 1).span().begin();
  }
}
