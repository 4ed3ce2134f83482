package newsgraph.extract;

import java.util.Locale;
import java.util.Set;
import newsgraph.extract.EventRoles.Role;

/** Finds what is told twice by what the labels say: "Lee resigns", "Lee resigns over taxes". */
final class SameLabels {
  /** Words of a label that tell enough: "Lee signs off". */
  private static final int ENOUGH = 3;

  private SameLabels() {}

  /** Their dates do not contradict each other; their types may differ. */
  static boolean are(EventDraft earlier, EventDraft later) {
    return earlier.status == later.status
        && (isAgain(earlier, later) || isOfClause(earlier, later) || isDoersOwn(earlier, later));
  }

  /** The same label, or one with more behind it. */
  private static boolean isAgain(EventDraft earlier, EventDraft later) {
    String one = label(earlier);
    String other = label(later);
    boolean longer = one.startsWith(other + " ") || other.startsWith(one + " ");
    String shorter = one.length() < other.length() ? one : other;
    return earlier.type.equals(later.type)
        && earlier.cue.lemma().equals(later.cue.lemma())
        && shorter.split(" ").length >= ENOUGH
        && (one.equals(other) || longer);
  }

  /** "10 soldiers are killed with 5 deaths in Rome", "5 deaths in Rome". */
  private static boolean isOfClause(EventDraft earlier, EventDraft later) {
    return earlier.type.equals(later.type)
        && earlier.cue.sentence() == later.cue.sentence()
        && later.cue.nominal()
        && later.cue.carrier() < 0
        && (label(earlier) + " ").contains(" " + label(later) + " ");
  }

  /** "Acme launched a rocket", later "Acme’s launch". */
  private static boolean isDoersOwn(EventDraft earlier, EventDraft later) {
    Set<String> doers = later.ids(Role.AGENT, Role.AFFECTED);
    return later.cue.nominal()
        && later.cue.carrier() < 0
        && later.cue.token().xpos().equals("NN")
        && SameEvents.isAlike(earlier, later)
        && later.label.matches(".*’s? \\p{Ll}+")
        && !doers.isEmpty()
        && earlier.ids(Role.AGENT, Role.AFFECTED).containsAll(doers)
        && later.whereabouts().isEmpty();
  }

  private static String label(EventDraft draft) {
    return draft.label.toLowerCase(Locale.ROOT);
  }
}
