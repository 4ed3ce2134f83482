package newsgraph.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.extract.EventPart.Slot;
import newsgraph.extract.EventRoles.Role;
import newsgraph.language.Sentence;
import newsgraph.language.Token;

/** Ties the events of one sentence: what one is about, and of which it is a part. */
final class EventLinks {
  private static final Set<String> TOPICAL =
      Set.of("ruling", "command", "legal-dispute", "legislation", "communication", "agreement");

  /** Types of events that have others inside them. */
  private static final Set<String> OCCASIONS =
      Set.of(
          "visit",
          "travel",
          "inspection",
          "meeting",
          "protest",
          "attack",
          "election",
          "legal-dispute");

  private static final Set<String> DURING =
      Set.of("during", "in", "on", "amid", "at", "as part of");

  private final EventParts parts;
  private final Map<Integer, EventDraft> byToken;

  EventLinks(EventParts parts, Map<Integer, EventDraft> byToken) {
    this.parts = parts;
    this.byToken = byToken;
  }

  void connect() {
    byToken.values().forEach(this::connect);
  }

  private void connect(EventDraft draft) {
    Sentence sentence = draft.cue.sentence();
    for (EventPart part : parts.of(draft.cue, draft.type)) {
      EventDraft other = named(sentence, part.token());
      if (other == null || other == draft) {
        continue;
      }
      if (part.slot() == Slot.OBLIQUE
          && DURING.contains(part.preposition())
          && other.cue.nominal()
          && OCCASIONS.contains(other.type)) {
        whole(draft, other);
      } else if (draft.cue.lemma().equals("include") && part.slot() == Slot.AGENT) {
        draft.copy(Role.AGENT, other);
        whole(draft, other);
      } else if (TOPICAL.contains(draft.type) && part.slot() != Slot.AGENT) {
        draft.about.add(other);
      }
    }
    if (draft.cue.nominal()) {
      partOf(draft);
      topics(draft);
    }
    accompanies(draft);
  }

  /** The event a word names; of "its use of the Act to deport people" the deportation. */
  private @org.jspecify.annotations.Nullable EventDraft named(Sentence sentence, int token) {
    EventDraft named = byToken.get(token);
    if (named == null && sentence.token(token).lemma().equals("use")) {
      for (EventDraft other : byToken.values()) {
        int verb = other.cue.index();
        boolean purpose = !other.cue.nominal() && Clauses.isInfinitive(sentence, verb);
        if (purpose && Clauses.useBefore(sentence, verb) == token) {
          return other;
        }
      }
    }
    return named;
  }

  /** "an order halting deportations". */
  private void topics(EventDraft draft) {
    Sentence sentence = draft.cue.sentence();
    if (!TOPICAL.contains(draft.type)) {
      return;
    }
    for (int clause : sentence.children(draft.cue.index(), "acl", "nmod")) {
      EventDraft next = byToken.get(clause);
      boolean bare = next != null && Clauses.preposition(sentence, clause).isEmpty();
      if (bare && next != null && next.cue.nominal() && clause > draft.cue.index()) {
        draft.about.add(next);
      }
      for (int object : sentence.children(clause, "obj")) {
        EventDraft other = byToken.get(object);
        if (other != null) {
          draft.about.add(other);
        }
      }
    }
  }

  private static void whole(EventDraft draft, EventDraft other) {
    if (draft.type.equals("law-enforcement")) {
      return;
    }
    draft.superEvents.add(other);
    draft.superWords.add(draft.passages.get(0).union(other.cue.span()));
  }

  /** "The visit is part of a three-day trip." */
  private void partOf(EventDraft draft) {
    Sentence sentence = draft.cue.sentence();
    Token token = draft.cue.token();
    if (token.head() < 0 || !token.relation().startsWith("nsubj")) {
      return;
    }
    if (sentence.token(token.head()).lemma().equals("part")) {
      for (int of : sentence.children(token.head(), "nmod")) {
        EventDraft other = byToken.get(of);
        if (other != null) {
          whole(draft, other);
          other.copy(Role.AGENT, draft);
        }
      }
    }
  }

  /** "The legal battle continues, with a court upholding the ban." */
  private void accompanies(EventDraft draft) {
    Sentence sentence = draft.cue.sentence();
    Token anchor = sentence.token(draft.cue.anchor());
    boolean with =
        sentence.children(draft.cue.anchor(), "mark").stream()
            .anyMatch(i -> PostWords.lower(sentence, i).equals("with"));
    if (!with || anchor.head() < 0) {
      return;
    }
    List<Integer> subjects = sentence.children(anchor.head(), "nsubj");
    for (int subject : subjects) {
      EventDraft other = byToken.get(subject);
      if (other != null && other != draft && OCCASIONS.contains(other.type)) {
        whole(draft, other);
      }
    }
  }
}
