package newsgraph.extract;

import java.util.Set;
import newsgraph.language.Sentence;

/** Subjects that the trees hang elsewhere: after "with", after "before", after an opening time. */
final class HiddenSubjects {
  /** Prepositions that begin clauses, too. */
  private static final Set<String> CLAUSAL = Set.of("after", "before", "since", "until", "as");

  private HiddenSubjects() {}

  /** "Lee" of "On Monday in Rome, Lee, a painter, died", taken for another name of Monday. */
  static int afterTime(Sentence sentence, int verb) {
    for (int child : sentence.children(verb, "obl", "nsubj")) {
      boolean time =
          isTime(sentence, child)
              || sentence.children(child, "compound").stream().anyMatch(i -> isTime(sentence, i));
      int name = child < verb && time ? sentence.child(child, "appos") : -1;
      if (name > child && name < verb) {
        int first = NounPhrases.first(sentence, name);
        if (first > 0 && sentence.token(first - 1).form().equals(",")) {
          int own =
              sentence.child(name, "appos"); // "Lee" of "On Monday, the painter, Ann Lee, died"
          return own > name && own < verb && isProper(sentence, own) ? own : name;
        }
      }
    }
    return -1;
  }

  private static boolean isProper(Sentence sentence, int i) {
    return sentence.token(i).upos().equals("PROPN");
  }

  private static boolean isTime(Sentence sentence, int i) {
    return TimeWords.isDayOrMonth(PostWords.lower(sentence, i));
  }

  /**
   * "Acme" of "two months after Acme was bought", where the tree says that months were, and of
   * "found a new boss after Lee was fired".
   */
  static int afterSpan(Sentence sentence, int subject, int verb) {
    boolean time = TimeWords.isPart(sentence.token(subject).lemma());
    for (int child : sentence.children(subject, "nmod")) {
      String preposition = Clauses.preposition(sentence, child);
      boolean name = isProper(sentence, child) && preposition.matches("after|before|since|until");
      boolean clause = time && CLAUSAL.contains(preposition) || name;
      if (clause && child > subject && child < verb) {
        return child;
      }
    }
    return subject;
  }

  /** The woman of "was the first woman to win" wins herself. */
  static boolean isSingledOut(Sentence sentence, int noun) {
    int head = sentence.token(noun).head();
    boolean predicate =
        sentence.child(noun, "cop") >= 0
            || (head >= 0 && sentence.token(head).lemma().equals("become"));
    return predicate && isRanked(sentence, noun);
  }

  /** "the first woman" of itself and of "Lee, the first woman"; -1 if the noun is not ranked. */
  static int ranked(Sentence sentence, int noun) {
    int beside = sentence.child(noun, "appos");
    boolean other = beside >= 0 && isRanked(sentence, beside);
    return isRanked(sentence, noun) ? noun : other ? beside : -1;
  }

  private static boolean isRanked(Sentence sentence, int noun) {
    return sentence.children(noun, "amod", "nummod", "advmod").stream()
        .anyMatch(
            i ->
                sentence.token(i).xpos().equals("JJS")
                    || PostWords.lower(sentence, i)
                        .matches("first|second|third|fourth|fifth|last|only|next"));
  }

  /** "Lee" of "It ends, with Lee scheduled to go", whatever the tree says; -1 if none. */
  static int absolute(Sentence sentence, int verb) {
    int with = verb - 1;
    while (with > 0 && sentence.token(with).xpos().startsWith("NN")) {
      with--;
    }
    if (with < 1
        || with == verb - 1
        || !PostWords.lower(sentence, with).equals("with")
        || !sentence.token(with - 1).form().equals(",")
        || !sentence.token(verb).xpos().matches("VB[DGN]")) {
      return -1;
    }
    int noun = verb - 1;
    while (sentence.token(noun).head() > with && sentence.token(noun).head() < verb) {
      noun = sentence.token(noun).head();
    }
    return noun;
  }

  /** "Ann Lee" of "after Ann Lee stepped down", taken for "after Ann Lee"; -1 if none. */
  static int afterSubordinator(Sentence sentence, int verb) {
    int before = verb - 1;
    while (before > 0 && sentence.token(before).upos().equals("ADV")) {
      before--;
    }
    boolean finite =
        sentence.token(verb).xpos().matches("VB[DZP]") && sentence.child(verb, "aux", "cc") < 0;
    if (before < 1 || !finite || !sentence.token(before).xpos().startsWith("NN")) {
      return -1;
    }
    int head = before;
    while (Set.of("flat", "compound").contains(sentence.token(head).relation())) {
      head = sentence.token(head).head();
    }
    boolean apart = sentence.token(verb).head() != head && sentence.token(head).head() != verb;
    boolean clause =
        sentence.children(head, "case").stream()
            .anyMatch(i -> CLAUSAL.contains(PostWords.lower(sentence, i)));
    return apart && clause ? head : -1;
  }

  /** "Ann Lee" of "left Peru and Ann Lee was elected", joined with Peru; -1 if none. */
  static int afterAnd(Sentence sentence, int verb) {
    int first = verb;
    for (int child : sentence.children(verb, "aux", "aux:pass", "cop")) {
      first = Math.min(first, child);
    }
    int before = first - 1;
    if (before > 4 && sentence.token(before).form().equals(",")) {
      before--; // "and a third, Ann Lee, left"
    }
    if (before < 2
        || !sentence.token(first).xpos().matches("VB[DZP]|MD")
        || !sentence.token(before).xpos().startsWith("NN")) {
      return -1;
    }
    int head = before;
    while (Set.of("flat", "compound").contains(sentence.token(head).relation())) {
      head = sentence.token(head).head();
    }
    boolean named =
        before < first - 1
            && sentence.token(head).relation().equals("appos")
            && sentence.token(head).head() < head;
    int noun = named ? sentence.token(head).head() : head;
    if (before < first - 1 && !named) {
      return -1;
    }
    boolean joined =
        sentence.token(noun).relation().equals("conj")
            && !sentence.token(sentence.token(noun).head()).isVerb()
            && sentence.subtree(noun, child -> false).stream()
                .filter(i -> !sentence.token(i).upos().equals("PUNCT"))
                .findFirst()
                .filter(i -> sentence.token(i).relation().equals("cc"))
                .isPresent();
    return joined && sentence.token(verb).head() != noun ? head : -1;
  }

  /** "members" of "called for members to pay"; -1 if an infinitive has no such subject. */
  static int forWhom(Sentence sentence, int verb) {
    int noun = verb - 2;
    if (noun < 0
        || !Clauses.isInfinitive(sentence, verb)
        || sentence.token(verb - 1).head() != verb) {
      return -1;
    }
    String xpos = sentence.token(noun).xpos();
    boolean own = sentence.token(verb).head() != noun; // not "for an effort to help"
    boolean nominal = own && (xpos.startsWith("NN") || xpos.equals("PRP"));
    return nominal && Clauses.preposition(sentence, noun).equals("for") ? noun : -1;
  }
}
