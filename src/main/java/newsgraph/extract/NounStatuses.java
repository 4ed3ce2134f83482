package newsgraph.extract;

import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Event.Status;

/** Tells from the words around an event’s noun whether it happened: "a ban on deportations". */
final class NounStatuses {
  private static final Set<String> PERFORMING =
      Set.of(
          "execute",
          "carry",
          "conduct",
          "hold",
          "stage",
          "make",
          "perform",
          "complete",
          "begin",
          "start");

  private final StatusGovernors governors;

  NounStatuses(StatusGovernors governors) {
    this.governors = governors;
  }

  /** "a trip which was cancelled". */
  static boolean isCalledOff(Sentence sentence, int noun) {
    return sentence.children(noun, "acl:relcl", "acl").stream()
        .anyMatch(
            i ->
                Set.of("cancel", "abandon", "scrap", "thwart", "foil")
                        .contains(sentence.token(i).lemma())
                    && Passives.isPassive(sentence, i)
                    && !VerbForms.isNegated(sentence, i));
  }

  /** "carried out a planned search": done after all. */
  static boolean isPerformed(EventCue cue) {
    Sentence sentence = cue.sentence();
    return cue.carrier() >= 0
        && PERFORMING.contains(sentence.token(cue.carrier()).lemma())
        && VerbForms.own(sentence, cue.carrier()) == Status.HAPPENED
        && sentence.token(cue.carrier()).xpos().matches("VB[DN]");
  }

  /** "is in talks with Acme", "is on a visit to Rome". */
  static boolean isUnderWay(Sentence sentence, int noun) {
    return Clauses.preposition(sentence, noun).matches("in|on|under")
        && sentence.children(noun, "cop").stream()
            .anyMatch(i -> sentence.token(i).xpos().matches("VB[ZP]"));
  }

  /** "a ban on deportations", "halting deportations", "the strike was postponed". */
  Status underGovernor(Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    int head = token.head();
    if (head >= 0 && token.relation().equals("obj") && !sentence.token(head).isVerb()) {
      head = VerbStatuses.governingVerb(sentence, noun); // "postponed by a week the vote"
    }
    if (head < 0) {
      return Status.HAPPENED;
    }
    Status kind = governors.ofNoun(sentence, head);
    if (token.relation().startsWith("nsubj")) {
      boolean predicate = sentence.child(head, "cop") >= 0; // "the strike was likely"
      if (sentence.token(head).lemma().equals("remain") && isInForce(sentence, head)) {
        return Status.ONGOING;
      }
      return kind != null && (predicate || kind == Status.SCHEDULED) && !isActive(sentence, head)
          ? kind
          : Status.HAPPENED;
    }
    if (!token.relation().matches("obj|nmod|obl")) {
      return Status.HAPPENED;
    }
    if (isWanted(sentence, head)) {
      return Status.HYPOTHETICAL;
    }
    if (sentence.token(head).lemma().equals("due") && VerbForms.isNegated(sentence, head)) {
      return Status.NEGATED; // "was not due to an attack"
    }
    if (isAwaited(sentence, noun)) {
      return Status.SCHEDULED;
    }
    String preposition = Clauses.preposition(sentence, noun);
    boolean close =
        token.relation().equals("obj")
            || Set.of("of", "on", "for", "to", "against").contains(preposition);
    boolean called = // "called the order unjust", not "called for an order"
        token.relation().equals("obj") && sentence.token(head).lemma().equals("call");
    boolean fought =
        sentence.token(head).lemma().equals("appeal") && preposition.matches("of|against");
    boolean governed = close && !called && !fought && governors.takes(sentence, head, preposition);
    return kind == null || !governed ? Status.HAPPENED : kind;
  }

  /** "will speak at its convention", "a rally", "elections": as far off as what the verb tells. */
  static boolean isNew(Sentence sentence, int noun) {
    boolean known =
        sentence.children(noun, "det").stream()
                .anyMatch(i -> !PostWords.lower(sentence, i).matches("an?|some|several"))
            || sentence.children(noun).stream().anyMatch(i -> Clauses.isPossessive(sentence, i));
    boolean occasion =
        sentence.token(noun).relation().equals("obl")
            && Clauses.preposition(sentence, noun).matches("at|during");
    return (!known || occasion)
        && sentence.token(noun).relation().matches("obj|obl")
        && !Clauses.preposition(sentence, noun).matches("after|since|following|despite|over|from");
  }

  /** "after a trial", "in an attack", of a verb. */
  static boolean isOfAny(Sentence sentence, int noun) {
    int verb = sentence.token(noun).head();
    return verb >= 0
        && sentence.token(verb).isVerb()
        && sentence.token(noun).relation().equals("obl")
        && sentence.children(noun, "det").stream()
            .anyMatch(i -> PostWords.lower(sentence, i).matches("an?|any"));
  }

  /** "has planned" of a doer, not "was planned", "is likely". */
  private static boolean isActive(Sentence sentence, int verb) {
    return sentence.token(verb).isVerb() && !Passives.isPassive(sentence, verb);
  }

  /** "the sanctions remain in force". */
  private static boolean isInForce(Sentence sentence, int verb) {
    return sentence.children(verb, "obl", "xcomp", "advmod").stream()
        .anyMatch(i -> PostWords.lower(sentence, i).matches("force|place|effect|ongoing|underway"));
  }

  /** "information leading to her arrest". */
  private static boolean isWanted(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    return token.form().equals("leading")
        && token.relation().startsWith("acl")
        && sentence.token(token.head()).lemma().matches("information|tip|evidence|clue|reward");
  }

  /** "the expected date for the reopening", "moved the date of the vote". */
  private static boolean isAwaited(Sentence sentence, int noun) {
    int head = sentence.token(noun).head();
    boolean date =
        sentence.token(noun).relation().equals("nmod")
            && sentence.token(head).lemma().matches("date|day|time|start|deadline");
    boolean expected =
        sentence.children(head, "amod").stream()
            .anyMatch(i -> PostWords.lower(sentence, i).matches("expected|planned|scheduled"));
    boolean settled =
        sentence.token(head).lemma().equals("date")
            && sentence.token(head).relation().equals("obj");
    return date && (expected || settled);
  }
}
