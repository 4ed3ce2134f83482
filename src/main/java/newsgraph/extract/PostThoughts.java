package newsgraph.extract;

import newsgraph.language.Sentence;

/** Tells posts that somebody holds in thought only: "should she become mayor", "fit to be king". */
final class PostThoughts {
  private static final String FIRST = "first|last|second|third|fourth|fifth|only|youngest|oldest";

  private PostThoughts() {}

  /** "would be the first to serve as mayor", "if she became mayor", "I will be mayor". */
  static boolean isThought(Holding holding) {
    Sentence sentence = holding.title().sentence();
    int clause = holding.predicate();
    if (clause >= 0 && PostVerbs.LEAVING.contains(sentence.token(clause).lemma())) {
      return false; // who may resign as mayor is one
    }
    for (int steps = 0; clause >= 0 && steps < 3; steps++) {
      boolean open =
          VerbForms.isCondition(sentence, clause)
              || isInverted(sentence, clause)
              || sentence.children(clause, "aux").stream()
                  .anyMatch(i -> PostWords.lower(sentence, i).matches("would|could|may|might|can"))
              || isPromise(sentence, clause);
      open |= isBecoming(sentence, clause);
      boolean told = open && !VerbForms.isNarrated(sentence, clause);
      if (told || isAim(sentence, clause)) {
        return true;
      }
      boolean inside = sentence.token(clause).relation().matches("acl|xcomp|conj|advcl");
      boolean aside = // "Lee, who may resign, was mayor"
          sentence.token(clause).relation().equals("advcl")
              && !Clauses.isInfinitive(sentence, clause);
      clause = inside && !aside ? sentence.token(clause).head() : -1;
    }
    return false;
  }

  /** "If you wish, I will be mayor", "Lee or Ruiz will be mayor"; not "Lee will become mayor". */
  private static boolean isPromise(Sentence sentence, int clause) {
    boolean will =
        sentence.children(clause, "aux").stream()
            .anyMatch(i -> VerbForms.FUTURE.contains(PostWords.lower(sentence, i)));
    int subject = sentence.child(clause, "nsubj", "nsubj:pass");
    boolean unsure =
        subject >= 0
            && (PostWords.lower(sentence, subject).matches("i|we")
                || sentence.children(subject, "conj").stream()
                    .anyMatch(i -> "or".equals(sentence.form(i - 1))));
    boolean bound =
        sentence.children(clause, "advcl").stream()
            .anyMatch(i -> VerbForms.isCondition(sentence, i));
    return will && (unsure || bound);
  }

  /** "Lee will win, becoming mayor": not yet. */
  private static boolean isBecoming(Sentence sentence, int clause) {
    int governor = sentence.token(clause).head();
    return sentence.token(clause).xpos().equals("VBG")
        && sentence.token(clause).relation().equals("advcl")
        && sentence.children(clause, "aux", "mark").isEmpty()
        && governor >= 0
        && sentence.children(governor, "aux").stream()
            .anyMatch(i -> VerbForms.FUTURE.contains(PostWords.lower(sentence, i)));
  }

  /** "should Lee become mayor". */
  private static boolean isInverted(Sentence sentence, int clause) {
    int subject = sentence.child(clause, "nsubj", "nsubj:pass");
    return sentence.children(clause, "aux").stream()
        .anyMatch(i -> i < subject && PostWords.lower(sentence, i).matches("should|were|had"));
  }

  /** "unfit to be mayor", "the wish to become mayor"; not "elected to be", "the first to serve". */
  private static boolean isAim(Sentence sentence, int clause) {
    int governor = sentence.token(clause).head();
    boolean shared = // "is expected to win and become mayor"
        governor >= 0
            && sentence.token(clause).relation().equals("conj")
            && sentence.token(clause).xpos().matches("VBP?")
            && sentence.children(governor, "xcomp").stream()
                .anyMatch(i -> i < clause && Clauses.isInfinitive(sentence, i));
    if (governor < 0 || !(shared || Clauses.isInfinitive(sentence, clause))) {
      return false;
    }
    String lemma = sentence.token(governor).lemma();
    if (sentence.token(governor).isVerb()) {
      return !PostVerbs.NAMING.contains(lemma)
          && !PostVerbs.BECOMING.contains(lemma)
          && !PostVerbs.ENTERING.contains(lemma)
          && !PostVerbs.ARRIVING.contains(lemma);
    }
    return !PostWords.lower(sentence, governor).matches(FIRST)
        && sentence.children(governor, "amod").stream()
            .noneMatch(i -> PostWords.lower(sentence, i).matches(FIRST));
  }
}
