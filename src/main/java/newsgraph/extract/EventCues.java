package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;

/** Finds the words that name events: verbs, and the nouns of the list. */
final class EventCues {
  private static final Set<String> OBJECT = Set.of("obj", "nsubj:pass");
  private static final Set<String> WHEN =
      Set.of("during", "after", "before", "since", "until", "amid", "following", "despite", "by");
  private static final Set<String> OF =
      Set.of("of", "by", "against", "on", "to", "with", "between");

  /** Types that who announces them does not do: "announced his death". */
  private static final Set<String> SUFFERED =
      Set.of("death-injury", "arrest", "detention", "disaster", "legislation");

  private static final Set<String> ENDING = Set.of("end", "stop", "halt", "prevent", "fight");
  private static final Set<String> VIOLENT = Set.of("attack", "crime", "disaster");

  private static final Set<String> PHASES =
      Set.of("continue", "begin", "start", "end", "resume", "erupt", "occur", "happen");

  private final EventWords words;

  EventCues(EventWords words) {
    this.words = words;
  }

  List<EventCue> in(Sentence sentence) {
    List<EventCue> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean state = // "has been on leave"
          sentence.child(i, "cop") >= 0 && sentence.child(i, "case") >= 0;
      if (token.isVerb() && !state) {
        found.add(new EventCue(sentence, i, words.lemma(sentence, i), false, -1, true));
      } else if (token.upos().equals("NOUN")) {
        String lemma = words.nounLemma(sentence, i);
        if (words.noun(lemma) != null && !isModifier(sentence, i)) {
          int carrier = carrier(sentence, i);
          boolean medium = "communication".equals(words.noun(lemma)) && isMedium(sentence, i);
          boolean sure =
              carrier >= 0 || !words.isContextual(lemma) || medium || hasContext(sentence, i);
          found.add(new EventCue(sentence, i, lemma, true, carrier, sure));
        }
      }
    }
    return found;
  }

  /** "visit" of "visit schedule". */
  private static boolean isModifier(Sentence sentence, int i) {
    Token token = sentence.token(i);
    boolean joined =
        i + 1 < sentence.size()
            && sentence.token(i + 1).form().equals("-")
            && sentence.token(i + 1).span().begin() == token.span().end(); // "stay-at-home order"
    return joined || (token.relation().equals("compound") && token.head() > i);
  }

  /** The light verb of which the noun is the object: "issued" of "issued an order". */
  private int carrier(Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    if (token.head() < 0) {
      return -1;
    }
    Token head = sentence.token(token.head());
    boolean object =
        OBJECT.contains(token.relation()) || EventParts.second(sentence, token.head()) == noun;
    String verb = words.lemma(sentence, token.head());
    String type = words.noun(words.nounLemma(sentence, noun));
    boolean ends = // "to end the violence"
        ENDING.contains(verb) && VIOLENT.contains(String.valueOf(type));
    boolean told =
        ends
            || Set.of("announce", "declare").contains(verb)
                && SUFFERED.contains(String.valueOf(type));
    return object && head.isVerb() && words.isLight(verb) && !told ? token.head() : -1;
  }

  /** "in a post on X, Lee wrote", "in a statement": a phrase of the verb of saying. */
  static boolean isMedium(Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    int det = sentence.child(noun, "det");
    return token.relation().equals("obl")
        && sentence.token(token.head()).isVerb()
        && Clauses.preposition(sentence, noun).equals("in")
        && det >= 0
        && Set.of("a", "an", "the").contains(PostWords.lower(sentence, det));
  }

  private static boolean hasContext(Sentence sentence, int noun) {
    Token cue = sentence.token(noun);
    if (cue.relation().equals("nsubj") && PHASES.contains(sentence.token(cue.head()).lemma())) {
      return true; // "the battle continues"
    }
    for (int child : sentence.children(noun)) {
      Token token = sentence.token(child);
      String form = PostWords.lower(sentence, child);
      if (token.relation().equals("case") && WHEN.contains(form)) {
        return true;
      }
      if (token.relation().startsWith("nmod") && Clauses.isPossessive(sentence, child)) {
        return true;
      }
      if (token.relation().startsWith("nmod")
          && OF.contains(Clauses.preposition(sentence, child))) {
        return true;
      }
    }
    return false;
  }
}
