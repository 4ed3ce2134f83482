package newsgraph.extract;

import java.util.Set;
import newsgraph.extract.EventRoles.Role;

/**
 * Tells which nouns stand for an event of which nobody can tell which: "the meeting", "a visit to
 * Rome", "the airstrike".
 */
final class BareNouns {
  /** Types of which the noun and its own words may tell enough: "the 2016 election". */
  private static final Set<String> KNOWN = Set.of("election", "protest");

  /** Types of which one asks who does it: a visit, a speech. */
  private static final Set<String> DONE =
      Set.of("visit", "travel", "transport", "inspection", "migration", "communication");

  /** Types of which one asks to whom it is done: an appointment, a sanction. */
  private static final Set<String> UNDERGONE =
      Set.of("appointment", "law-enforcement", "sanction", "opening", "attack");

  private BareNouns() {}

  static boolean isBare(EventDraft draft) {
    if (!draft.cue.nominal() || draft.cue.carrier() >= 0) {
      return false;
    }
    boolean doer = !draft.all(Role.AGENT).isEmpty();
    boolean undergone = !draft.ids(Role.AFFECTED, Role.PARTICIPANT).isEmpty();
    boolean where = !draft.whereabouts().isEmpty();
    boolean told = // "200 deaths from flu", "the inquiry into fraud"
        draft.label.matches("\\d.* .*|.* (of|into) .*");
    boolean missed = // the attack "in Rome" is known, "of the rebels" not
        UNDERGONE.contains(draft.type)
            && !undergone
            && !(doer && told)
            && (doer || !where || !draft.type.matches("attack|law-enforcement|opening|sanction"));
    boolean nobody = !doer && !undergone && !where && !told && !KNOWN.contains(draft.type);
    return nobody || missed || DONE.contains(draft.type) && !doer || isOneSided(draft);
  }

  /** "the meeting with Lee", "talks with Peru": whose? */
  private static boolean isOneSided(EventDraft draft) {
    return draft.type.equals("meeting")
        && draft.dating == null
        && draft.all(Role.AGENT).isEmpty()
        && draft.ids(Role.AFFECTED, Role.PARTICIPANT).size() == 1;
  }
}
