package newsgraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.extract.EventRoles.Role;
import newsgraph.model.Entity;
import newsgraph.model.Event.Status;
import org.jspecify.annotations.Nullable;

/** Finds what a person does once, told in two words: "was murdered", later "her death". */
final class OnceDeeds {
  private static final Set<Status> SO = Set.of(Status.HAPPENED, Status.ONGOING);

  private record Deed(String name, boolean done, List<String> types) {}

  private final Map<String, Deed> deeds = new HashMap<>();
  private final Map<String, Entity> byId;

  OnceDeeds(Map<String, Entity> byId) {
    this.byId = byId;
    for (List<String> row : Tsv.rows("once-deeds")) {
      Deed deed = new Deed(row.get(1), row.get(2).equals("doer"), List.of(row.get(3).split(",")));
      deeds.put(row.get(0), deed);
    }
  }

  /** Their dates do not contradict each other; their types may differ. */
  boolean isSame(EventDraft earlier, EventDraft later) {
    Deed one = deed(earlier);
    Deed other = deed(later);
    boolean so = SO.contains(earlier.status) && SO.contains(later.status);
    return one != null
        && other != null
        && one.name().equals(other.name())
        && (so || earlier.status == later.status)
        && isOnePerson(who(earlier, one), who(later, other));
  }

  private @Nullable Deed deed(EventDraft draft) {
    Deed deed = deeds.get(draft.cue.lemma());
    return deed != null && deed.types().contains(draft.type) ? deed : null;
  }

  private static Set<String> who(EventDraft draft, Deed deed) {
    Set<String> doers = deed.done() ? draft.ids(Role.AGENT) : Set.of();
    return doers.isEmpty() ? draft.ids(Role.AFFECTED) : doers;
  }

  private boolean isOnePerson(Set<String> some, Set<String> others) {
    return some.size() == 1
        && some.equals(others)
        && some.stream().map(byId::get).allMatch(entity -> entity != null && entity.named());
  }
}
