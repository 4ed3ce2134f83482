package newsgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.extract.EventPart.Slot;
import newsgraph.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Types an event by its word and by what takes part: "holding prisoners" is a detention. */
final class EventSenses {
  private static final Set<String> TO = Set.of("to", "into", "toward", "towards", "onto");

  private static final String NONE = "-";

  private static final String ANY_NOUN = "the *";

  private record Sense(List<String> conditions, String type) {}

  private final EventWords words;
  private final Map<String, List<Sense>> senses = new HashMap<>();

  EventSenses(EventWords words) {
    this.words = words;
    for (List<String> row : Tsv.rows("event-senses")) {
      senses
          .computeIfAbsent(row.get(0), lemma -> new ArrayList<>())
          .add(new Sense(List.of(row.get(1).split("\\+")), row.get(2)));
    }
  }

  /** The type; null if the word names no event that the graph would keep. */
  @Nullable String type(EventCue cue, List<EventPart> parts, Kinds kinds) {
    String type = cue.nominal() ? noun(cue, parts, kinds) : verb(cue, parts, kinds);
    return NONE.equals(type) ? null : type;
  }

  private @Nullable String verb(EventCue cue, List<EventPart> parts, Kinds kinds) {
    String sense = sense(cue.lemma(), cue, parts, kinds);
    String plain = words.isStative(cue.lemma()) ? null : words.verb(cue.lemma());
    String type = sense != null ? sense : plain;
    boolean flows = // "lava entered the sea"
        type != null && Events.GOING.contains(type) && holds("agent=substance", cue, parts, kinds);
    if (flows) {
      return "conduct";
    }
    boolean figurative = // "destroy the growth", "attack the plan"
        sense == null
            && "attack".equals(type)
            && holds("affected=event,event?,law,result", cue, parts, kinds);
    boolean any = type == null && !words.isStative(cue.lemma());
    return figurative || any ? "conduct" : type;
  }

  private @Nullable String sense(String word, EventCue cue, List<EventPart> parts, Kinds kinds) {
    for (Sense sense : senses.getOrDefault(word, List.of())) {
      if (sense.conditions().stream()
          .allMatch(c -> isOfNoun(c, cue) || holds(c, cue, parts, kinds))) {
        return sense.type();
      }
    }
    return null;
  }

  /** "order": what a court issues is a ruling. */
  private @Nullable String noun(EventCue cue, List<EventPart> parts, Kinds kinds) {
    for (int child : cue.sentence().children(cue.index(), "amod", "compound")) {
      String word = PostWords.lower(cue.sentence(), child);
      String whole = sense("the " + word + " " + cue.lemma(), cue, parts, kinds);
      if (whole != null) {
        return whole;
      }
    }
    String plain = sense("the " + cue.lemma(), cue, parts, kinds);
    String sense = plain == null ? sense(ANY_NOUN, cue, parts, kinds) : plain;
    String type = sense == null ? words.noun(cue.lemma()) : sense;
    boolean judicial = "command".equals(type) || "conduct".equals(type) || "ruling".equals(type);
    return judicial && holds("agent=court", cue, parts, kinds) ? "ruling" : type;
  }

  /** "type=opening", "carrier=attend": the type of a noun, the verb that carries it. */
  private boolean isOfNoun(String condition, EventCue cue) {
    if (!cue.nominal()) {
      return false;
    }
    String wanted = condition.substring(condition.indexOf('=') + 1);
    String value =
        condition.startsWith("type=")
            ? String.valueOf(words.noun(cue.lemma()))
            : condition.startsWith("carrier=") && cue.carrier() >= 0
                ? words.lemma(cue.sentence(), cue.carrier())
                : "";
    return List.of(wanted.split(",")).contains(value);
  }

  private static boolean holds(String condition, EventCue cue, List<EventPart> parts, Kinds kinds) {
    if (condition.equals("none")) {
      return true;
    }
    Sentence sentence = cue.sentence();
    if (condition.equals("passive")) {
      return Passives.isPassive(sentence, cue.index());
    }
    if (condition.equals("intransitive")) {
      return parts.stream().noneMatch(part -> part.slot() == Slot.AFFECTED);
    }
    int equals = condition.indexOf('=');
    String slot = condition.substring(0, equals);
    if (slot.equals("article")) {
      return kinds.isSpokenOf(condition.substring(equals + 1));
    }
    List<String> wanted = List.of(condition.substring(equals + 1).split(","));
    if (slot.equals("clause")) {
      return sentence.children(cue.index(), "advcl", "xcomp", "acl").stream()
          .flatMap(i -> sentence.children(i, "mark", "case").stream())
          .anyMatch(i -> wanted.contains(PostWords.lower(sentence, i)));
    }
    if (slot.equals("complement")) {
      return sentence.children(cue.index(), "xcomp", "advmod", "amod", "ccomp", "obj").stream()
          .anyMatch(i -> wanted.contains(PostWords.lower(sentence, i)));
    }
    for (EventPart part : parts) {
      if (isIn(slot, part)) {
        Set<String> found = kinds.of(sentence, part.token());
        if (wanted.contains("any") || wanted.stream().anyMatch(found::contains)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isIn(String slot, EventPart part) {
    return switch (slot) {
      case "agent" -> part.slot() == Slot.AGENT;
      case "affected" -> part.slot() == Slot.AFFECTED;
      case "recipient" -> part.slot() == Slot.RECIPIENT;
      case "destination" -> TO.contains(part.preposition());
      case "to" -> TO.contains(part.preposition());
      default -> part.preposition().equals(slot);
    };
  }
}
