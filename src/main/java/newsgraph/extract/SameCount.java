package newsgraph.extract;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.extract.EventRoles.Role;
import newsgraph.model.Entity;
import org.jspecify.annotations.Nullable;

/** Finds what as many undergo twice: "killed 20 people", later "20 people died". */
final class SameCount {
  private static final Set<String> TYPES =
      Set.of("death-injury", "arrest", "detention", "appointment", "deportation");

  private static final Set<String> DYING =
      Set.of("die", "death", "kill", "killing", "loss of life");

  /** "about 100 employees": the number and the noun. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)(?:(?:the|some|about|around|at least|more than|over|nearly|up to|all) )*"
              + "([0-9][0-9,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens"
              + "|hundreds|thousands)(?: of)?( .*)? (\\p{L}+)");

  /** "in Rome" of "20 people in Rome". */
  private static final String REST = " (?:in|at|on|near|from|who|by|with) .*";

  private SameCount() {}

  static boolean is(EventDraft earlier, EventDraft later, Map<String, Entity> byId) {
    String count = count(later, byId);
    return TYPES.contains(later.type)
        && earlier.status == later.status
        && DYING.contains(earlier.cue.lemma()) == DYING.contains(later.cue.lemma())
        && count != null
        && count.equals(count(earlier, byId))
        && SameEvents.meet(earlier.ids(Role.AGENT), later.ids(Role.AGENT))
        && SameEvents.meet(earlier.whereabouts(), later.whereabouts());
  }

  private static @Nullable String count(EventDraft draft, Map<String, Entity> byId) {
    Set<String> affected = draft.ids(Role.AFFECTED);
    Entity one = affected.size() == 1 ? byId.get(affected.iterator().next()) : null;
    Matcher matcher =
        COUNTED.matcher(one == null || one.named() ? "" : one.label().replaceFirst(REST, ""));
    return matcher.matches()
        ? (matcher.group(1) + " " + matcher.group(3)).toLowerCase(Locale.ROOT)
        : null;
  }
}
