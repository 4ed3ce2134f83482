package newsgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import org.jspecify.annotations.Nullable;

/** The word lists of events: triggers with their types, light verbs, verbs of state. */
final class EventWords {
  private final Map<String, String> verbs = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();
  private final Set<String> contextual = new HashSet<>();
  private final Map<String, String> light = new HashMap<>();
  private final Set<String> stative = new HashSet<>();
  private final Set<String> deeds = new HashSet<>();
  private final Set<String> phrases = new HashSet<>();
  private final Map<String, List<String>> classes = new HashMap<>();

  EventWords() {
    for (List<String> row : Tsv.rows("event-triggers")) {
      boolean verb = row.get(1).equals("verb");
      (verb ? verbs : nouns).put(row.get(0), row.get(2));
      if (!verb && row.get(3).equals("context")) {
        contextual.add(row.get(0));
      }
    }
    Tsv.rows("light-verbs").forEach(row -> light.put(row.get(0), row.get(1)));
    Tsv.rows("event-deeds").forEach(row -> deeds.add(row.get(0)));
    Tsv.rows("event-senses").forEach(row -> phrases.add(row.get(0)));
    Tsv.rows("stative-verbs").forEach(row -> stative.add(row.get(0)));
    for (List<String> row : Tsv.rows("event-objects")) {
      classes.computeIfAbsent(row.get(0), lemma -> new ArrayList<>()).add(row.get(1));
    }
  }

  /** The type of a verb, "lay off"; null if the list has none. */
  @Nullable String verb(String lemma) {
    return verbs.get(lemma);
  }

  /** The type of a noun; null if it names no event. */
  @Nullable String noun(String lemma) {
    return nouns.get(lemma);
  }

  /** Whether a noun names an event only in some contexts: "order", "report". */
  boolean isContextual(String lemma) {
    return contextual.contains(lemma);
  }

  boolean isLight(String lemma) {
    return light.containsKey(lemma);
  }

  /** Whether the subject undergoes the event that the object names: "faces charges". */
  boolean affectsSubject(String lightVerb) {
    return "affected".equals(light.get(lightVerb));
  }

  boolean isStative(String lemma) {
    return stative.contains(lemma);
  }

  /** Whether doing it is something that happens once: "cancel", "win"; not "wear", "work". */
  boolean isDeed(String lemma) {
    return deeds.contains(lemma);
  }

  /** The classes of a common noun: "prison" is a prison and a place. */
  List<String> classes(String lemma) {
    return classes.getOrDefault(lemma, List.of());
  }

  /** The verb with its particle, if the list knows the two together: "lay off". */
  String lemma(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    String lemma =
        known(token.lemma().toLowerCase(Locale.ROOT), token.form().toLowerCase(Locale.ROOT));
    for (int i : sentence.children(verb)) {
      Token child = sentence.token(i);
      boolean particle = child.xpos().equals("RP") || child.relation().equals("compound");
      boolean near = i == verb + 1 && (child.upos().equals("ADV") || child.upos().equals("ADP"));
      String both = lemma + " " + child.form().toLowerCase(Locale.ROOT);
      boolean amount = // "up to five"
          i + 2 < sentence.size()
              && "to".equals(sentence.form(i + 1))
              && sentence.token(i + 2).xpos().equals("CD");
      boolean listed = verbs.containsKey(both) || isDeed(both) || phrases.contains(both);
      if (i > verb && !amount && (particle || near) && listed) {
        return both;
      }
    }
    return lemma;
  }

  /** The lemma, with the final e that a rule may have got wrong: "recorde", "schedul". */
  private String known(String lemma, String form) {
    boolean undoubled = // "rap" of "raped", not of "rapped"
        form.startsWith(lemma + "e")
            || form.equals(lemma + "ing") && lemma.matches("[^aeiou]+[aeiou][^aeiouwxy]");
    if (undoubled && verbs.containsKey(lemma + "e")) {
      return lemma + "e";
    }
    if (verbs.containsKey(lemma)
        || isDeed(lemma)
        || stative.contains(lemma)
        || light.containsKey(lemma)) {
      return lemma;
    }
    if (lemma.equals("shot")) {
      return "shoot"; // the noun’s lemma, given to the verb
    }
    boolean doubled = lemma.matches(".*([bdglmnprt])\\1");
    if (doubled && verbs.containsKey(lemma.substring(0, lemma.length() - 1))) {
      return lemma.substring(0, lemma.length() - 1);
    }
    if (verbs.containsKey(lemma + "ee")) {
      return lemma + "ee"; // "fl" of "fled"
    }
    String shorter = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
    return verbs.containsKey(lemma + "e")
        ? lemma + "e"
        : verbs.containsKey(shorter) ? shorter : lemma;
  }

  /**
   * The noun with the noun before it, if the list knows the two together: "data breach"; the plural
   * if the list knows no other: "talks".
   */
  String nounLemma(Sentence sentence, int noun) {
    String form = sentence.token(noun).form().toLowerCase(Locale.ROOT);
    String single = sentence.token(noun).lemma().toLowerCase(Locale.ROOT);
    String lemma = nouns.containsKey(form) && !nouns.containsKey(single) ? form : single;
    if (noun > 0) {
      Token before = sentence.token(noun - 1);
      String both = before.form().toLowerCase(Locale.ROOT) + " " + lemma;
      if (nouns.containsKey(both)) {
        return both;
      }
    }
    return lemma;
  }
}
