package newsgraph.extract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import newsgraph.extract.EventRoles.Role;
import newsgraph.model.Dating;
import newsgraph.model.Event.Status;
import newsgraph.model.Evidence;

/** Ties events across sentences: a tour to the visit, a ruling to the dispute it decides in. */
final class EventWholes {
  /** Verbs by which a court speaks of an earlier ruling. */
  private static final Set<String> AGAIN =
      Set.of(
          "maintain",
          "uphold",
          "lift",
          "overturn",
          "affirm",
          "keep",
          "extend",
          "stay",
          "reverse",
          "suspend",
          "reinstate");

  private final List<EventDraft> drafts;
  private final Map<EventDraft, EventDraft> into;

  EventWholes(List<EventDraft> drafts, Map<EventDraft, EventDraft> into) {
    this.drafts = drafts;
    this.into = into;
  }

  void tie() {
    List<EventDraft> disputes =
        drafts.stream().filter(draft -> draft.type.equals("legal-dispute")).toList();
    for (EventDraft draft : drafts) {
      if (draft.type.equals("visit")) {
        onJourney(draft);
      } else if (draft.type.equals("inspection") && draft.status == Status.HAPPENED) {
        inspection(draft);
      } else if (draft.type.equals("ruling")) {
        earlierRuling(draft);
        if (disputes.size() == 1 && shareTopic(draft, disputes.get(0))) {
          put(draft, disputes.get(0));
        }
      }
    }
    drafts.forEach(this::ofDispute);
  }

  private static void put(EventDraft part, EventDraft whole) {
    if (!part.superEvents.contains(whole)) {
      part.superEvents.add(whole);
      part.superWords.add(whole.cue.span());
    }
  }

  /** What a visit includes is where the visit is; a trip goes where its visit is. */
  private void onJourney(EventDraft visit) {
    for (EventDraft part : visit.superEvents) {
      EventDraft whole = last(part);
      if (whole.type.equals("visit") && whole != visit) {
        visit.copyFirst(Role.PLACE, whole);
      } else if (whole.type.equals("travel") && whole.whereabouts().isEmpty()) {
        whole.copyLast(Role.PLACE, visit);
      }
    }
  }

  /** Who visits a place and looks at it does so on that visit, on the same day. */
  private void inspection(EventDraft draft) {
    List<EventDraft> visits =
        drafts.stream()
            .filter(visit -> visit.type.equals("visit") && visit.status == Status.HAPPENED)
            .filter(visit -> shares(visit.ids(Role.AGENT), draft.ids(Role.AGENT, Role.AFFECTED)))
            .toList();
    boolean placeless = draft.whereabouts().isEmpty();
    for (EventDraft visit : visits) {
      boolean there = shares(visit.whereabouts(), draft.whereabouts());
      if (there || (placeless && visits.indexOf(visit) == 0 && isOnly(visit, visits))) {
        put(draft, visit);
        if (placeless) {
          draft.copyFirst(Role.PLACE, visit);
        } else if (visit.whereabouts().containsAll(draft.whereabouts())) {
          onSameDay(draft, visit);
        }
        return;
      }
    }
  }

  /** Whether all the other visits are parts of this one. */
  private boolean isOnly(EventDraft visit, List<EventDraft> visits) {
    return visits.stream()
        .allMatch(
            other ->
                other == visit
                    || other.superEvents.stream().anyMatch(whole -> last(whole) == visit));
  }

  private static void onSameDay(EventDraft draft, EventDraft visit) {
    Dating day = visit.dating;
    if (draft.dating == null && day != null && Objects.equals(day.start(), day.end())) {
      draft.dating =
          new Dating(
              day.words(),
              day.start(),
              day.end(),
              new Evidence(day.words(), 0.7, "rule/date-of-whole"));
    }
  }

  /** "upheld the ban on exports" is about the order that bans exports. */
  private void earlierRuling(EventDraft draft) {
    int carrier = draft.cue.carrier();
    String verb = carrier < 0 ? draft.cue.lemma() : draft.cue.sentence().token(carrier).lemma();
    if (!AGAIN.contains(verb)) {
      return;
    }
    for (EventDraft other : drafts) {
      boolean earlier = other.cue.span().begin() < draft.cue.span().begin();
      if (earlier && other.type.equals("ruling") && shareTopic(draft, other)) {
        draft.about.add(other);
      }
    }
  }

  /** The order that a later ruling upholds belongs to the dispute of that ruling. */
  private void ofDispute(EventDraft draft) {
    for (int i = 0; i < draft.superEvents.size(); i++) {
      EventDraft dispute = last(draft.superEvents.get(i));
      for (EventDraft other : draft.about) {
        EventDraft earlier = last(other);
        boolean free = earlier.type.equals("ruling") && earlier.superEvents.isEmpty();
        if (draft.type.equals("ruling") && dispute.type.equals("legal-dispute") && free) {
          earlier.superEvents.add(dispute);
          earlier.superWords.add(draft.superWords.get(i));
        }
      }
    }
  }

  /** Whether both are about one event, or about two of one type. */
  private boolean shareTopic(EventDraft one, EventDraft other) {
    for (EventDraft topic : one.about) {
      for (EventDraft same : other.about) {
        boolean alike = topic.type.equals(same.type) && !topic.type.equals("conduct");
        if (alike || last(topic) == last(same)) {
          return true;
        }
      }
    }
    return false;
  }

  private EventDraft last(EventDraft draft) {
    EventDraft last = draft;
    for (EventDraft next = into.get(last); next != null; next = into.get(last)) {
      last = next;
    }
    return last;
  }

  private static boolean shares(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }
}
