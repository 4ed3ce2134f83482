package newsgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.extract.EventRoles.Role;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.model.Event;
import newsgraph.model.Event.Status;
import newsgraph.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Finds the events of the graph: who did what to whom, where, when, and whether it happened. */
public final class Events {
  private final EventWords words = new EventWords();
  private final EntityWords countries = new EntityWords();
  private final EventCues cues = new EventCues(words);
  private final EventParts parts = new EventParts(words);
  private final EventSenses senses = new EventSenses(words);
  private final EventStatuses statuses = new EventStatuses();

  public List<Event> find(
      Document document,
      Entities entities,
      List<TimeExpression> times,
      List<Attribution> attributions) {
    EventDrafts drafts =
        new EventDrafts(words, parts, senses, statuses, document, entities, times, attributions);
    List<EventDraft> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      found.addAll(drafts.of(sentence, cues.in(sentence)));
    }
    Map<EventDraft, EventDraft> into = new LinkedHashMap<>();
    List<EventDraft> kept =
        new EventMerging(countries, entities, document.text()).merged(found, into);
    new EventWholes(kept, into).tie();
    kept.removeIf(draft -> !isKept(draft, kept));
    return events(kept, into);
  }

  /** Whether enough is known of an event, or another one needs it. */
  private boolean isKept(EventDraft draft, List<EventDraft> all) {
    for (EventDraft other : all) {
      if (other.about.contains(draft) || other.superEvents.contains(draft)) {
        return !draft.isEmpty() || draft.dating != null || BARE.contains(draft.type);
      }
    }
    boolean aimless = // "his journey to fame"
        draft.cue.nominal()
            && GOING.contains(draft.type)
            && draft.cue.carrier() < 0
            && draft.dating == null
            && draft.whereabouts().isEmpty();
    if (aimless) {
      return false;
    }
    boolean vague =
        draft.status == Status.HYPOTHETICAL && !(draft.cue.nominal() && BARE.contains(draft.type));
    boolean undated = draft.dating == null;
    boolean talk = !draft.told || SOFT.contains(draft.type);
    boolean idle = vague && undated ? talk : !draft.told && draft.type.equals("conduct");
    if (!draft.named && (idle || (undated && isHabit(draft)))) {
      return false; // "people can offer so much", "officials are removed"
    }
    if (!WIDE.contains(draft.type)) {
      return !draft.isEmpty()
          && (!isPurpose(draft) || !draft.ids(Role.AGENT, Role.AFFECTED).isEmpty());
    }
    boolean acts = !draft.cue.nominal() || !draft.all(Role.AGENT).isEmpty();
    return draft.personal
        && acts
        && !(isPurpose(draft) && !draft.overt)
        && (!draft.type.equals("conduct") || isTelling(draft));
  }

  /** "judges are removed for crimes": told of no one in particular, at no time. */
  private static boolean isHabit(EventDraft draft) {
    return !draft.cue.nominal()
        && draft.status == Status.HAPPENED
        && draft.cue.token().xpos().matches("VB[NPZ]")
        && VerbForms.isFinite(draft.cue.sentence(), draft.cue.index())
        && VerbForms.isSimplePresent(draft.cue.sentence(), draft.cue.index());
  }

  /** "to help them": not told to be planned, let alone to happen. */
  private static boolean isPurpose(EventDraft draft) {
    return !draft.cue.nominal()
        && Clauses.isInfinitive(draft.cue.sentence(), draft.cue.index())
        && draft.status != Status.SCHEDULED;
  }

  /** Whether a verb of no type tells enough: somebody does it, with or to something. */
  private boolean isTelling(EventDraft draft) {
    boolean vague =
        draft.cue.nominal() && draft.cue.carrier() < 0 && words.isContextual(draft.cue.lemma());
    boolean active =
        !draft.cue.nominal() && !Passives.isPassive(draft.cue.sentence(), draft.cue.index());
    if (active && draft.all(Role.AGENT).isEmpty()) {
      return false;
    }
    boolean rich = draft.rich || draft.ids(TAKING_PART).size() > 1;
    return rich && !vague;
  }

  private static List<Event> events(List<EventDraft> kept, Map<EventDraft, EventDraft> into) {
    Map<EventDraft, String> ids = new LinkedHashMap<>();
    Map<String, Integer> used = new HashMap<>();
    for (EventDraft draft : kept) {
      String id = "event-" + draft.cue.span().begin();
      int times = used.merge(id, 1, Integer::sum);
      ids.put(draft, times == 1 ? id : id + "-" + times);
    }
    into.forEach((draft, target) -> putId(draft, target, into, ids));
    List<Event> events = new ArrayList<>();
    for (EventDraft draft : kept) {
      @Nullable String id = ids.get(draft);
      if (id != null) {
        events.add(draft.event(id, ids));
      }
    }
    return events;
  }

  private static void putId(
      EventDraft draft,
      EventDraft target,
      Map<EventDraft, EventDraft> into,
      Map<EventDraft, String> ids) {
    EventDraft last = target;
    for (EventDraft next = into.get(last); next != null; next = into.get(last)) {
      last = next;
    }
    String id = ids.get(last);
    if (id != null) {
      ids.put(draft, id);
    }
  }

  /** Types that tell enough without anybody named: "a ban on deportations". */
  private static final Set<String> BARE =
      Set.of("deportation", "attack", "death-injury", "election");

  private static final Role[] TAKING_PART = {
    Role.AGENT, Role.AFFECTED, Role.PARTICIPANT, Role.PLACE, Role.ORIGIN, Role.DESTINATION
  };

  /** Types that need somebody who does or undergoes it. */
  private static final Set<String> WIDE =
      Set.of("conduct", "communication", "economic", "disclosure", "command", "aid", "crime");

  /** Types of which nothing is left if nobody is named and nothing happens. */
  private static final Set<String> SOFT =
      Set.of("communication", "economic", "aid", "cooperation", "meeting");

  static final Set<String> GOING = Set.of("visit", "inspection", "travel", "migration");
}
