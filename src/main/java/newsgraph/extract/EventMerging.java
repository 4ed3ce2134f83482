package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsgraph.extract.EventRoles.Role;
import newsgraph.model.Event.Status;

/** Joins the mentions of one event: "visited", later "the visit". */
final class EventMerging {
  private final SameEvents same;

  EventMerging(EntityWords words, Entities entities, String text) {
    this.same = new SameEvents(words, entities, text);
  }

  /** The drafts without those that only speak of an earlier one again. */
  List<EventDraft> merged(List<EventDraft> drafts, Map<EventDraft, EventDraft> into) {
    List<EventDraft> kept = new ArrayList<>();
    for (EventDraft draft : drafts) {
      EventDraft earlier = null;
      for (EventDraft candidate : kept) {
        boolean better =
            earlier == null
                || (SameEvents.isAlike(candidate, draft) && !SameEvents.isAlike(earlier, draft));
        boolean apart = candidate.cue == draft.cue; // what each does alone
        if (better
            && !apart
            && !isPart(draft, candidate, into)
            && !isFactByName(candidate, draft)
            && same.isSame(candidate, draft)) {
          earlier = candidate;
        }
      }
      if (earlier == null) {
        kept.add(draft);
      } else {
        if (same.isRepeated(earlier, draft)) {
          repeat(earlier, draft);
        } else {
          join(earlier, draft);
        }
        into.put(draft, earlier);
      }
    }
    return kept;
  }

  /** Leaves out of what is told for good the rows that tell of one event again. */
  void thin(List<EventDraft> kept, Map<EventDraft, EventDraft> into) {
    List<EventDraft> first = new ArrayList<>();
    for (EventDraft draft : kept) {
      EventDraft earlier =
          first.stream()
              .filter(one -> one.cue != draft.cue && !isPart(draft, one, into))
              .filter(one -> same.isToldOnce(one, draft))
              .findFirst()
              .orElse(null);
      if (earlier == null) {
        first.add(draft);
      } else {
        repeat(earlier, draft);
        if (earlier.dating == null) {
          earlier.dating = draft.dating;
        }
        into.put(draft, earlier);
      }
    }
    kept.retainAll(first);
  }

  /**
   * Whether joining them would make a fact of what is only claimed: "he said that he won the vote",
   * and the article itself speaks of "the vote".
   */
  private static boolean isFactByName(EventDraft one, EventDraft other) {
    if ((one.accordingTo == null) == (other.accordingTo == null)) {
      return false;
    }
    EventDraft claimed = one.accordingTo == null ? other : one;
    EventDraft told = one.accordingTo == null ? one : other;
    return told.ids(Role.AGENT, Role.AFFECTED).isEmpty()
        && !claimed.ids(Role.AGENT, Role.AFFECTED).isEmpty();
  }

  private static boolean isPart(
      EventDraft draft, EventDraft whole, Map<EventDraft, EventDraft> into) {
    return draft.superEvents.stream()
        .anyMatch(other -> Objects.requireNonNullElse(into.get(other), other) == whole);
  }

  private static void repeat(EventDraft earlier, EventDraft later) {
    earlier.triggers.add(later.cue.span());
    earlier.triggers.addAll(later.triggers);
    later.passages.stream()
        .filter(span -> !earlier.passages.contains(span))
        .forEach(earlier.passages::add);
  }

  private static void join(EventDraft earlier, EventDraft later) {
    repeat(earlier, later);
    boolean someAffected = !earlier.all(Role.AFFECTED).isEmpty();
    for (Role role : Role.values()) {
      if (role != Role.AFFECTED || !someAffected) {
        earlier.copy(role, later);
      }
    }
    if (earlier.dating == null) {
      earlier.dating = later.dating;
    }
    if (later.accordingTo == null || (earlier.presupposed && !later.presupposed)) {
      earlier.accordingTo = later.accordingTo;
      earlier.presupposed = later.presupposed;
    }
    if (isOnlyAhead(earlier) && later.status == Status.HAPPENED && !isBare(later)) {
      earlier.status = later.status;
    }
    earlier.personal |= later.personal;
    earlier.overt |= later.overt;
    earlier.named |= later.named;
    earlier.told |= later.told;
    earlier.rich |= later.rich;
    earlier.about.addAll(later.about);
    earlier.superEvents.addAll(later.superEvents);
    earlier.superWords.addAll(later.superWords);
    for (EventDraft whole : later.superEvents) {
      if (whole.all(Role.AGENT).isEmpty()) {
        whole.copy(Role.AGENT, earlier);
      }
    }
  }

  /** "ahead of the debate", of which the article may tell later. */
  private static boolean isOnlyAhead(EventDraft draft) {
    return draft.status == Status.SCHEDULED && isBare(draft);
  }

  private static boolean isBare(EventDraft draft) {
    boolean subject = draft.cue.token().relation().startsWith("nsubj");
    return draft.cue.nominal() && draft.cue.carrier() < 0 && !subject;
  }
}
