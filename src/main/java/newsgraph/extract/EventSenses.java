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

  /** The type of a verb that is the type of the noun it is done to: "a rally held in Rome". */
  private static final String OF_AFFECTED = "=";

  private static final String ANY_VERB = "*";
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
    String any = cue.nominal() ? ANY_NOUN : ANY_VERB;
    String general = type == null ? null : sense(any, type, cue, parts, kinds);
    String found = general == null ? type : general;
    return NONE.equals(found) ? null : found;
  }

  private @Nullable String verb(EventCue cue, List<EventPart> parts, Kinds kinds) {
    String sense = sense(cue.lemma(), "", cue, parts, kinds);
    if (OF_AFFECTED.equals(sense)) {
      return typeOfAffected(cue, parts);
    }
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

  private String typeOfAffected(EventCue cue, List<EventPart> parts) {
    for (EventPart part : parts) {
      String type = part.slot() == Slot.AFFECTED ? typeOf(cue.sentence(), part.token()) : null;
      if (type != null) {
        return type;
      }
    }
    return "conduct";
  }

  /** The type of a noun, or of what it counts: "a round of elections". */
  private @Nullable String typeOf(Sentence sentence, int noun) {
    String type = words.noun(words.nounLemma(sentence, noun));
    for (int i : sentence.children(noun, "nmod")) {
      if (type == null && Clauses.preposition(sentence, i).equals("of")) {
        type = words.noun(words.nounLemma(sentence, i));
      }
    }
    return type;
  }

  /** The type of the first sense that holds of a word, whose type is otherwise this. */
  private @Nullable String sense(
      String word, String type, EventCue cue, List<EventPart> parts, Kinds kinds) {
    for (Sense sense : senses.getOrDefault(word, List.of())) {
      if (sense.conditions().stream()
          .allMatch(c -> isOfCue(c, type, cue) || holds(c, cue, parts, kinds))) {
        return sense.type();
      }
    }
    return null;
  }

  /** "order": what a court issues is a ruling. */
  private @Nullable String noun(EventCue cue, List<EventPart> parts, Kinds kinds) {
    String plain = String.valueOf(words.noun(cue.lemma()));
    for (int child : cue.sentence().children(cue.index(), "amod", "compound")) {
      String word = PostWords.lower(cue.sentence(), child);
      String whole = sense("the " + word + " " + cue.lemma(), plain, cue, parts, kinds);
      if (whole != null) {
        return whole;
      }
    }
    String sense = sense("the " + cue.lemma(), plain, cue, parts, kinds);
    String type = sense == null ? words.noun(cue.lemma()) : sense;
    boolean judicial = "command".equals(type) || "conduct".equals(type) || "ruling".equals(type);
    return judicial && holds("agent=court", cue, parts, kinds) ? "ruling" : type;
  }

  /** "type=opening", "carrier=attend": the type it has otherwise, the verb that carries a noun. */
  private boolean isOfCue(String condition, String type, EventCue cue) {
    String wanted = condition.substring(condition.indexOf('=') + 1);
    String value =
        condition.startsWith("type=")
            ? type
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
      return kinds.topics().isSpokenOf(condition.substring(equals + 1));
    }
    if (slot.equals("topic")) {
      return kinds.topics().isAbout(condition.substring(equals + 1));
    }
    List<String> wanted = List.of(condition.substring(equals + 1).split(","));
    if (slot.equals("clause")) {
      return sentence.children(cue.index(), "advcl", "xcomp", "acl").stream()
          .flatMap(i -> sentence.children(i, "mark", "case").stream())
          .anyMatch(i -> wanted.contains(PostWords.lower(sentence, i)));
    }
    if (slot.equals("complement")) {
      return sentence.children(cue.index(), "xcomp", "advmod", "amod", "ccomp", "obj").stream()
          .anyMatch(
              i -> wanted.contains(PostWords.lower(sentence, i)) || hasIn(sentence, i, wanted));
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

  /** Whether a complement is told more of by one of these words: "named best actor". */
  private static boolean hasIn(Sentence sentence, int head, List<String> wanted) {
    return sentence.children(head, "amod", "nmod").stream()
        .anyMatch(i -> wanted.contains(PostWords.lower(sentence, i)));
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
