package newsgraph.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import newsgraph.extract.EventRoles.Role;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Event.Status;
import newsgraph.model.Mention;

/**
 * What the reading of an event rests on, in words: "depth 2" of a clause inside a clause, "agent
 * pronoun". How sure each makes it is learned ({@link EventConfidence}).
 */
final class EventTraits {
  private static final int DEEP = 4;

  private static final long MANY = 6;

  private final Kinds kinds;

  EventTraits(Kinds kinds) {
    this.kinds = kinds;
  }

  /** Of the clause that tells it. */
  List<String> of(EventCue cue, List<EventPart> parts) {
    Sentence sentence = cue.sentence();
    List<String> traits = new ArrayList<>();
    traits.add("form " + form(cue));
    traits.add("tag " + sentence.token(cue.anchor()).xpos());
    traits.add("relation " + sentence.token(cue.anchor()).relation());
    traits.add("depth " + depth(sentence, cue.anchor()));
    traits.add("finite " + VerbForms.isFinite(sentence, cue.anchor()));
    traits.add("verbs " + Math.min(MANY, sentence.tokens().stream().filter(Token::isVerb).count()));
    for (EventPart part : parts) {
      if (part.isDirect()) {
        add(traits, sentence, part);
      } else {
        traits.add("with " + part.preposition());
      }
    }
    return traits;
  }

  private void add(List<String> traits, Sentence sentence, EventPart part) {
    String slot = part.slot().name().toLowerCase(Locale.ROOT) + " ";
    Mention mention = kinds.mention(sentence, part.token());
    traits.add(
        slot + (mention == null ? "unknown" : mention.kind().name().toLowerCase(Locale.ROOT)));
    traits.add(slot + sentence.token(part.token()).xpos());
    if (part.understood()) {
      traits.add(slot + "understood");
    }
    if (mention != null && mention.kind() == Mention.Kind.PRONOUN) {
      traits.add(slot + "sure " + Math.round(mention.confidence() * 10));
    }
    for (String kind : kinds.of(sentence, part.token())) {
      traits.add(slot + "a " + kind);
    }
  }

  private static String form(EventCue cue) {
    if (cue.nominal()) {
      return cue.carrier() >= 0 ? "carried" : "noun";
    }
    return Passives.isPassive(cue.sentence(), cue.index()) ? "passive" : "active";
  }

  private static int depth(Sentence sentence, int token) {
    int depth = 0;
    for (int i = sentence.token(token).head(); i >= 0; i = sentence.token(i).head()) {
      depth++;
    }
    return Math.min(depth, DEEP);
  }

  /** All of an event whose mentions are gathered, beside the others of its article. */
  static Set<String> all(EventDraft draft, List<EventDraft> others) {
    List<String> traits = new ArrayList<>(draft.traits);
    traits.add("type " + draft.type);
    traits.add("status " + draft.status.name().toLowerCase(Locale.ROOT));
    if (draft.status == Status.HAPPENED && EventWorth.isDated(draft)) {
      traits.add("dated");
    }
    traits.add(
        "source " + (draft.accordingTo == null ? "none" : draft.told ? "named" : "nameless"));
    if (draft.label.matches("(The|This|That|These|Those) .*")) {
      traits.add("label definite");
    }
    traits.add("label words " + size(draft.label.split(" ").length));
    for (Role role : Role.values()) {
      if (draft.all(role).size() > 0) {
        traits.add(
            "has "
                + (draft.all(role).size() > 1 ? "several " : "")
                + role.name().toLowerCase(Locale.ROOT));
      }
    }
    others.stream()
        .filter(other -> other.cue.span().begin() < draft.cue.span().begin())
        .forEach(other -> addLikeness(traits, draft, other));
    return new TreeSet<>(traits);
  }

  private static void addLikeness(List<String> traits, EventDraft draft, EventDraft other) {
    boolean type = other.type.equals(draft.type);
    boolean word = other.cue.lemma().equals(draft.cue.lemma());
    boolean shared =
        !Collections.disjoint(
            other.ids(Role.AGENT, Role.AFFECTED, Role.PARTICIPANT),
            draft.ids(Role.AGENT, Role.AFFECTED, Role.PARTICIPANT));
    if (type || word) {
      traits.add("told before: " + (word ? "word" : "type") + (shared ? " of the same" : ""));
    }
  }

  private static String size(int words) {
    return words <= 2 ? "2" : words <= 4 ? "4" : words <= 8 ? "8" : words <= 15 ? "15" : "more";
  }
}
