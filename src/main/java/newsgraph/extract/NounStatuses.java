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

  /** "a ban on deportations", "halting deportations", "the threat of a strike". */
  Status underGovernor(Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    int head = token.head();
    boolean governed =
        token.relation().equals("obj")
            || token.relation().equals("nmod")
            || token.relation().equals("obl");
    if (head < 0 || !governed) {
      return Status.HAPPENED;
    }
    boolean awaited = // "the expected date for the reopening"
        token.relation().equals("nmod")
            && sentence.children(head, "amod").stream()
                .anyMatch(i -> PostWords.lower(sentence, i).matches("expected|planned|scheduled"));
    if (awaited && sentence.token(head).lemma().matches("date|day|time|start|deadline")) {
      return Status.SCHEDULED;
    }
    Status kind = governors.ofNoun(sentence, head);
    String preposition = Clauses.preposition(sentence, noun);
    boolean close =
        token.relation().equals("obj")
            || Set.of("of", "on", "for", "to", "against").contains(preposition);
    boolean called = // "called the order unjust", not "called for an order"
        token.relation().equals("obj") && sentence.token(head).lemma().equals("call");
    boolean fought =
        sentence.token(head).lemma().equals("appeal") && preposition.matches("of|against");
    if (kind == null || !close || called || fought) {
      return Status.HAPPENED;
    }
    return kind;
  }
}
