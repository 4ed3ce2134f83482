package newsgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.model.Event;
import newsgraph.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Finds the events of the graph: who did what to whom, where, when, and whether it happened. */
public final class Events {
  private final EventWords words = new EventWords();
  private final EntityWords nouns = EntityWords.shipped();
  private final EventCues cues = new EventCues(words);
  private final EventParts parts = new EventParts(words);
  private final EventSenses senses = new EventSenses(words);
  private final EventStatuses statuses = new EventStatuses();
  private final EventConfidence confidence;
  private final EventConfidence.Observer observer;

  public Events() {
    this(EventConfidence.load(), (event, traits) -> {});
  }

  Events(EventConfidence confidence, EventConfidence.Observer observer) {
    this.confidence = confidence;
    this.observer = observer;
  }

  /**
   * @param interview whether the article is one: what it tells at no time is talk
   */
  public List<Event> find(
      Document document,
      Entities entities,
      List<TimeExpression> times,
      List<Attribution> attributions,
      boolean interview) {
    EventDrafts drafts =
        new EventDrafts(
            words, nouns, parts, senses, statuses, document, entities, times, attributions);
    List<EventDraft> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      found.addAll(drafts.of(sentence, cues.in(sentence)));
    }
    Map<EventDraft, EventDraft> into = new LinkedHashMap<>();
    EventMerging merging = new EventMerging(nouns, entities, document.text());
    List<EventDraft> kept = merging.merged(found, into);
    new EventWholes(kept, into).tie();
    IdleEvents idle = new IdleEvents(words, statuses, document.article().anchorDate(), interview);
    kept.removeIf(draft -> draft.accordingTo != null && draft.presupposed || idle.isIdle(draft));
    EventWorth worth = new EventWorth(words);
    kept.removeIf(draft -> !worth.isKept(draft, kept));
    merging.thin(kept, into);
    OpenTimes.attach(kept);
    return events(kept, into);
  }

  private List<Event> events(List<EventDraft> kept, Map<EventDraft, EventDraft> into) {
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
        Set<String> traits = EventTraits.all(draft, kept);
        Event event = draft.event(id, ids, confidence.of(traits));
        observer.see(event, traits);
        events.add(event);
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

  static final Set<String> GOING = Set.of("visit", "inspection", "travel", "migration");
}
