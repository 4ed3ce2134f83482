package newsgraph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import newsgraph.extract.EventRoles.Role;
import newsgraph.language.Sentence;
import newsgraph.model.Dating;
import newsgraph.model.Event.Status;
import newsgraph.model.Relation;

/** Joins the mentions of one event: "visited", later "the visit". */
final class EventMerging {
  /** Types so wide that two mentions are seldom one event. */
  private static final Set<String> LOOSE =
      Set.of("conduct", "communication", "command", "economic", "inspection");

  private final Entities entities;

  EventMerging(Entities entities) {
    this.entities = entities;
  }

  /** The drafts without those that only speak of an earlier one again. */
  List<EventDraft> merged(List<EventDraft> drafts, java.util.Map<EventDraft, EventDraft> into) {
    List<EventDraft> kept = new ArrayList<>();
    for (EventDraft draft : drafts) {
      EventDraft earlier = null;
      for (EventDraft candidate : kept) {
        if (isSame(candidate, draft)) {
          earlier = candidate;
        }
      }
      if (earlier == null) {
        kept.add(draft);
      } else {
        join(earlier, draft);
        into.put(draft, earlier);
      }
    }
    return kept;
  }

  private boolean isSame(EventDraft earlier, EventDraft later) {
    if (!earlier.type.equals(later.type) || !agree(earlier.status, later)) {
      return false;
    }
    boolean again = later.cue.nominal() && (isDefinite(later.cue) || !LOOSE.contains(later.type));
    if (LOOSE.contains(later.type) && !again) {
      return false;
    }
    if (later.type.equals("conduct") && !later.cue.lemma().equals(earlier.cue.lemma())) {
      return false;
    }
    boolean agents = meet(earlier.ids(Role.AGENT), later.ids(Role.AGENT));
    boolean affected = meetGroups(earlier.ids(Role.AFFECTED), later.ids(Role.AFFECTED));
    boolean places = meet(earlier.whereabouts(), later.whereabouts());
    if (!agents || !affected || !places || !meet(dates(earlier), dates(later))) {
      return false;
    }
    boolean shared =
        shares(earlier.ids(Role.AGENT), later.ids(Role.AGENT))
            || (!later.ids(Role.AFFECTED).isEmpty() && !earlier.ids(Role.AFFECTED).isEmpty());
    return shared
        || (later.cue.nominal()
            && isDefinite(later.cue)
            && later.ids(Role.AGENT, Role.AFFECTED).isEmpty());
  }

  private static boolean agree(Status earlier, EventDraft later) {
    if (earlier == later.status) {
      return true;
    }
    boolean real =
        earlier == Status.HAPPENED || earlier == Status.ONGOING || earlier == Status.SCHEDULED;
    return later.cue.nominal()
        && real
        && (later.status == Status.HAPPENED || later.status == Status.ONGOING);
  }

  private static Set<String> dates(EventDraft draft) {
    Dating dating = draft.dating;
    return dating == null || dating.start() == null
        ? Set.of()
        : Set.of(Objects.requireNonNull(dating.start()));
  }

  /** "the visit", "her visit", "that ruling". */
  private static boolean isDefinite(EventCue cue) {
    Sentence sentence = cue.sentence();
    for (int child : sentence.children(cue.index())) {
      String form = PostWords.lower(sentence, child);
      boolean pointing = Set.of("the", "this", "that", "these", "those").contains(form);
      if (pointing || Clauses.isPossessive(sentence, child)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing speaks against it: one names none, or they share one. */
  private static boolean meet(Set<String> some, Set<String> others) {
    return some.isEmpty() || others.isEmpty() || shares(some, others);
  }

  private static boolean shares(Set<String> some, Set<String> others) {
    Set<String> common = new HashSet<>(some);
    common.retainAll(others);
    return !common.isEmpty();
  }

  /** Likewise, where two groups of one country may be one: "Venezuelan migrants", "Venezuelans". */
  private boolean meetGroups(Set<String> some, Set<String> others) {
    return meet(some, others) || shares(nations(some), nations(others));
  }

  private Set<String> nations(Set<String> ids) {
    Set<String> nations = new HashSet<>();
    for (Relation relation : entities.relations()) {
      if (relation.kind() == Relation.Kind.NATIONALITY && ids.contains(relation.subject())) {
        nations.add(relation.object());
      }
    }
    return nations;
  }

  private static void join(EventDraft earlier, EventDraft later) {
    earlier.triggers.add(later.cue.span());
    earlier.triggers.addAll(later.triggers);
    later.passages.stream()
        .filter(span -> !earlier.passages.contains(span))
        .forEach(earlier.passages::add);
    boolean someAffected = !earlier.all(Role.AFFECTED).isEmpty();
    for (Role role : Role.values()) {
      if (role != Role.AFFECTED || !someAffected) {
        earlier.copy(role, later);
      }
    }
    if (earlier.dating == null) {
      earlier.dating = later.dating;
    }
    if (later.accordingTo == null) {
      earlier.accordingTo = null;
    }
    earlier.personal |= later.personal;
    earlier.about.addAll(later.about);
    earlier.superEvents.addAll(later.superEvents);
    earlier.superWords.addAll(later.superWords);
    for (EventDraft whole : later.superEvents) {
      if (whole.all(Role.AGENT).isEmpty()) {
        whole.copy(Role.AGENT, earlier);
      }
    }
  }
}
