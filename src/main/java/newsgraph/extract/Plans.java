package newsgraph.extract;

import java.util.Locale;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Event.Status;

/** Tells from a verb and the one that governs it what became of a plan: "had agreed to leave". */
final class Plans {
  /** To go somewhere for something is to plan that, too. */
  private static final Set<String> GOING =
      Set.of(
          "arrive", "attend", "come", "convene", "fly", "gather", "go", "head", "join", "return",
          "sit", "travel", "visit");

  private static final Set<String> TAKING_PLACE =
      Set.of("take", "hold", "happen", "occur", "stage");

  /** What is done by deciding it. */
  private static final Set<String> DECREES =
      Set.of(
          "allow",
          "approve",
          "ban",
          "cancel",
          "delay",
          "dismiss",
          "drop",
          "extend",
          "grant",
          "postpone",
          "reject",
          "suspend",
          "uphold");

  private Plans() {}

  /** "plans" of "announced plans on Monday to leave", where a time tears the two apart; else -1. */
  static int plan(Sentence sentence, int infinitive) {
    int head = sentence.token(infinitive).head();
    int object =
        sentence.token(infinitive).relation().equals("advcl") ? sentence.child(head, "obj") : -1;
    boolean torn =
        object >= 0
            && object < infinitive
            && sentence.children(head, "obl").stream().anyMatch(i -> i > object && i < infinitive);
    return torn ? object : -1;
  }

  /** "will travel to Rome to meet her". */
  static boolean isErrand(Sentence sentence, int verb) {
    int head = sentence.token(verb).head();
    return sentence.token(verb).relation().matches("advcl|xcomp")
        && sentence.token(head).isVerb()
        && GOING.contains(sentence.token(head).lemma());
  }

  /** "had agreed to leave", "had been set to leave": what the story goes on to say did not come. */
  static boolean isOld(Sentence sentence, int governor) {
    return sentence.children(governor, "aux").stream()
        .anyMatch(i -> i < governor && PostWords.lower(sentence, i).matches("had|'d|’d"));
  }

  /** "needed to travel there twice": so often it was done. */
  static boolean isCounted(Sentence sentence, int verb) {
    int head = sentence.token(verb).head();
    return sentence.token(head).xpos().equals("VBD")
        && sentence.token(head).lemma().matches("need|have|require|force|oblige")
        && !VerbForms.isNegated(sentence, head)
        && sentence.children(verb).stream()
            .anyMatch(i -> PostWords.lower(sentence, i).matches("twice|thrice|times"));
  }

  /** Whether a verb, or one it is joined to, has this auxiliary: "would be named and sworn in". */
  static boolean isUnder(Sentence sentence, int verb, String auxiliary) {
    boolean have =
        sentence.children(verb, "aux").stream()
            .anyMatch(i -> sentence.token(i).lemma().equals("have"));
    boolean own =
        sentence.children(verb, "aux").stream()
            .anyMatch(i -> PostWords.lower(sentence, i).matches(auxiliary));
    boolean joined =
        sentence.token(verb).relation().equals("conj") && Subjects.sharesModal(sentence, verb);
    return !have && (own || joined && isUnder(sentence, sentence.token(verb).head(), auxiliary));
  }

  /** "decided to leave", "her decision to leave". */
  static boolean isDecided(Sentence sentence, int verb) {
    int head = sentence.token(verb).head();
    return head >= 0 && sentence.token(head).lemma().matches("decide|decision|choose|choice");
  }

  /** "stay and leave" of "is due to stay there and leave on Monday". */
  static boolean sharesInfinitive(Sentence sentence, int verb) {
    int head = sentence.token(verb).head();
    return head >= 0
        && sentence.token(verb).relation().equals("conj")
        && sentence.token(head).isVerb()
        && Clauses.isInfinitive(sentence, head);
  }

  /** "decided to cancel it", "the court’s decision to halt it": to decide that is to do it. */
  static boolean isDecreed(Sentence sentence, int verb) {
    int head = sentence.token(verb).head();
    boolean court =
        sentence.token(head).lemma().equals("decision")
            && sentence.children(head, "nmod", "nmod:poss").stream()
                .anyMatch(
                    i ->
                        sentence
                            .token(i)
                            .lemma()
                            .toLowerCase(Locale.ROOT)
                            .matches("court|judge|jury|tribunal"));
    boolean decided = sentence.token(head).lemma().equals("decide");
    return court
        || decided
            && DECREES.contains(sentence.token(verb).lemma())
            && sentence.token(head).xpos().matches("VB[DNZ]")
            && VerbForms.own(sentence, head) == Status.HAPPENED;
  }

  /** "a law would ensure that shops stay closed". */
  static boolean isOnlyMeant(Sentence sentence, int head) {
    return sentence.token(head).lemma().matches("ensure|mean|guarantee|require|imply")
        && sentence.children(head, "aux").stream()
            .anyMatch(i -> VerbForms.MODALS.contains(PostWords.lower(sentence, i)));
  }

  /** "will take place" of "the concert, hosted by Lee, will take place"; -1 if there is none. */
  static int occasion(Sentence sentence, int participle) {
    Token token = sentence.token(participle);
    boolean packed =
        token.relation().equals("acl")
            && token.xpos().equals("VBN")
            && sentence.child(participle, "aux", "aux:pass") < 0;
    int noun = token.head();
    int verb = packed ? sentence.token(noun).head() : -1;
    return verb >= 0
            && sentence.token(noun).relation().startsWith("nsubj")
            && TAKING_PLACE.contains(sentence.token(verb).lemma())
        ? verb
        : -1;
  }
}
