package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.model.Argument;
import newsgraph.model.Entity;
import newsgraph.model.EntityType;
import newsgraph.model.Event;
import newsgraph.model.Evidence;
import newsgraph.model.Mention;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** On which occasion something is said, and to whom, where the cue itself does not tell. */
final class Occasions {
  private static final Set<String> SPEECH =
      Set.of(
          "statement",
          "speech",
          "post",
          "posting",
          "message",
          "meeting",
          "interview",
          "communication",
          "announcement",
          "testimony");

  private static final Set<EntityType> HEARERS =
      Set.of(EntityType.PERSON, EntityType.GROUP, EntityType.ORGANIZATION);

  private final Document document;
  private final Entities entities;
  private final List<Event> events;

  Occasions(Document document, Entities entities, List<Event> events) {
    this.document = document;
    this.entities = entities;
    this.events = events;
  }

  /** Sets the occasion, and whom it or the words themselves address if nobody is named. */
  void settle(ClaimDraft draft) {
    Event event = event(draft);
    if (event != null) {
      boolean same = draft.passage.contains(event.trigger());
      Evidence evidence = new Evidence(event.trigger(), same ? 0.8 : 0.6, "rule/occasion");
      draft.occasion = new Argument(event.id(), evidence);
    }
    if (draft.attribution != null && draft.addressees.isEmpty()) {
      draft.addressees = event != null && isShowing(event) ? shown(draft, event) : you(draft);
    }
  }

  /** That in its passage, else the last in the sentence before: "turned and recorded a message". */
  private @Nullable Event event(ClaimDraft draft) {
    if (draft.attribution == null || draft.speakers.isEmpty()) {
      return null;
    }
    Sentence before = document.sentenceAt(Math.max(0, draft.passage.begin() - 2));
    Event last = null;
    for (Event event : events) {
      boolean said = draft.content.stream().anyMatch(span -> span.contains(event.trigger()));
      if (said || !isPresent(draft, event) || !isOccasion(draft, event)) {
        continue;
      }
      if (draft.passage.contains(event.trigger())) {
        return event;
      }
      boolean previous = before != null && before.span().contains(event.trigger());
      last = previous ? event : last;
    }
    return last;
  }

  private boolean isOccasion(ClaimDraft draft, Event event) {
    return SPEECH.contains(event.type()) || (isShowing(event) && !shown(draft, event).isEmpty());
  }

  private static boolean isPresent(ClaimDraft draft, Event event) {
    List<String> speakers = Argument.targets(draft.speakers);
    return event.participants().stream().anyMatch(p -> speakers.contains(p.target()))
        || event.agents().stream().anyMatch(p -> speakers.contains(p.target()));
  }

  /** "showing her a cell". */
  private boolean isShowing(Event event) {
    return event.trigger().of(document.text()).matches("show(s|ed|n|ing)?");
  }

  /** To whom the speaker shows something. */
  private List<Argument> shown(ClaimDraft draft, Event event) {
    List<String> speakers = Argument.targets(draft.speakers);
    if (event.agents().stream().noneMatch(p -> speakers.contains(p.target()))) {
      return List.of();
    }
    List<Argument> found = new ArrayList<>();
    for (Argument participant : event.affected()) {
      boolean hears = HEARERS.contains(type(participant.target()));
      if (hears && !speakers.contains(participant.target())) {
        Evidence evidence = new Evidence(participant.evidence().spans(), 0.7, "rule/shown");
        found.add(new Argument(participant.target(), evidence));
      }
    }
    return found;
  }

  /** Whom a quotation calls you, if the chain of that pronoun has a name or description. */
  private List<Argument> you(ClaimDraft draft) {
    List<String> speakers = Argument.targets(draft.speakers);
    for (Span span : draft.content) {
      for (Mention mention : entities.in(span)) {
        String id = mention.entities().get(0);
        boolean you =
            mention.kind() == Mention.Kind.PRONOUN
                && mention.span().of(document.text()).matches("(?i)you");
        if (you && HEARERS.contains(type(id)) && isDescribed(id) && !speakers.contains(id)) {
          return List.of(new Argument(id, new Evidence(mention.span(), 0.6, "rule/you")));
        }
      }
    }
    return List.of();
  }

  private boolean isDescribed(String id) {
    return entities.in(new Span(0, document.text().length())).stream()
        .anyMatch(m -> m.kind() != Mention.Kind.PRONOUN && m.entities().contains(id));
  }

  private EntityType type(String id) {
    for (Entity entity : entities.all()) {
      if (entity.id().equals(id)) {
        return entity.type();
      }
    }
    return EntityType.OTHER;
  }
}
