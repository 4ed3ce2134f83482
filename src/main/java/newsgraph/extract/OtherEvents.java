package newsgraph.extract;

import java.util.Set;
import newsgraph.extract.EventRoles.Role;

/** Tells whether two mentions of one type speak of two events: "the attacks", "an attack". */
final class OtherEvents {
  /** Types of which several are seldom spoken of as one. */
  private static final Set<String> COUNTED =
      Set.of("attack", "death-injury", "meeting", "disaster");

  private static final Set<String> ENDS = Set.of("win", "lose");

  private OtherEvents() {}

  static boolean are(EventDraft earlier, EventDraft later) {
    return isCount(earlier, later)
        || isOpposite(earlier, later)
        || later.type.equals("meeting") && !isOneParty(earlier, later);
  }

  /** "the attacks on bases" and "an attack". */
  private static boolean isCount(EventDraft earlier, EventDraft later) {
    boolean one = earlier.cue.nominal() && !earlier.cue.token().xpos().equals("NNS");
    boolean several = later.cue.token().xpos().equals("NNS");
    boolean further = // "the deaths of hundreds"
        later.cue.sentence().child(later.cue.index(), "nmod") >= 0
            && later.ids(Role.AFFECTED, Role.PARTICIPANT).isEmpty();
    boolean many = earlier.cue.token().xpos().equals("NNS");
    boolean counted = COUNTED.contains(later.type);
    return counted
        && (several && (one || further) || many && later.cue.token().xpos().equals("NN"));
  }

  /** "won the primary" and "lost the primary". */
  private static boolean isOpposite(EventDraft earlier, EventDraft later) {
    return ENDS.contains(carrier(earlier))
        && ENDS.contains(carrier(later))
        && !carrier(earlier).equals(carrier(later));
  }

  private static String carrier(EventDraft draft) {
    return draft.cue.sentence().token(draft.cue.anchor()).lemma();
  }

  /** Of two meetings with others one names all of those whom the other names. */
  private static boolean isOneParty(EventDraft earlier, EventDraft later) {
    Set<String> some = earlier.ids(Role.AGENT, Role.PARTICIPANT, Role.AFFECTED);
    Set<String> others = later.ids(Role.AGENT, Role.PARTICIPANT, Role.AFFECTED);
    return some.containsAll(others) || others.containsAll(some);
  }
}
