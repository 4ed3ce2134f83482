package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.model.Span;
import newsgraph.model.Trigger;
import org.jspecify.annotations.Nullable;

/** Finds every word that names something that happens, with the phrases that take part. */
public final class Triggers {
  /** Verbs that only help another one, or stand for no event. */
  private static final Set<String> EMPTY = Set.of("be", "do", "get", "let", "include", "seem");

  private final EventWords words = new EventWords();
  private final EntityWords nouns = EntityWords.shipped();
  private final EventCues cues = new EventCues(words);
  private final EventParts parts = new EventParts(words);
  private final EventSenses senses = new EventSenses(words);
  private final EventStatuses statuses = new EventStatuses();

  public List<Trigger> find(Document document, Entities entities) {
    Kinds kinds = new Kinds(words, nouns, document, entities);
    List<Trigger> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      for (EventCue cue : cues.in(sentence)) {
        if (isEventive(cue) && !kinds.isInName(cue.span())) {
          found.add(trigger(cue, kinds));
        }
      }
    }
    return found;
  }

  private static boolean isEventive(EventCue cue) {
    if (cue.nominal()) {
      return cue.sure();
    }
    return !EMPTY.contains(cue.lemma());
  }

  private Trigger trigger(EventCue cue, Kinds kinds) {
    String noun = cue.nominal() ? words.noun(cue.lemma()) : null;
    List<EventPart> found = parts.of(cue, noun == null ? "conduct" : noun);
    @Nullable String type = senses.type(cue, found, kinds);
    List<Trigger.Phrase> phrases = new ArrayList<>();
    for (EventPart part : found) {
      Span span = EventPhrases.of(cue.sentence(), part.token());
      if (phrases.stream().noneMatch(phrase -> phrase.span().overlaps(span))) {
        phrases.add(new Trigger.Phrase(role(part, cue.sentence(), kinds), span));
      }
    }
    return new Trigger(cue.span(), type, statuses.of(cue, type, false, false), phrases);
  }

  private static String role(EventPart part, Sentence sentence, Kinds kinds) {
    return EventRoles.of(part, kinds.of(sentence, part.token()))
        .name()
        .toLowerCase(java.util.Locale.ROOT);
  }
}
