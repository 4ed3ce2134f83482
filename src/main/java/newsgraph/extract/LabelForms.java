package newsgraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import org.jspecify.annotations.Nullable;

/** The forms that words take in the label of an event: "visit" to "visits". */
final class LabelForms {
  private static final int LONGEST = 200;
  private static final Map<String, String> PRESENT =
      Map.of("have", "has", "do", "does", "go", "goes", "be", "is");

  private LabelForms() {}

  static String particle(Sentence sentence, int verb) {
    if (sentence.token(verb).lemma().equals("swear") && "in".equals(sentence.form(verb + 1))) {
      return " in";
    }
    for (int child : sentence.children(verb)) {
      Token token = sentence.token(child);
      boolean aside =
          child == verb + 1
              && (Set.of("outside", "home", "abroad", "back").contains(token.form())
                  || EventParts.isPlaceTaken(sentence, verb, child));
      boolean of = "of".equals(sentence.form(child + 1)); // "out of court"
      if ((token.xpos().equals("RP") && child > verb && !of) || aside) {
        return " " + token.form().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  /** "visit" to "visits", "carry" to "carries", "pass" to "passes". */
  static String present(String lemma, boolean plural) {
    if (plural) {
      return lemma;
    }
    @Nullable String irregular = PRESENT.get(lemma);
    if (irregular != null) {
      return irregular;
    }
    if (lemma.matches(".*[^aeiou]y")) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    return lemma.matches(".*(s|x|z|ch|sh|[^aeiou]o)") ? lemma + "es" : lemma + "s";
  }

  /** On one line; "a count of" where a number was cut off is "a count". */
  static String phrase(String words) {
    boolean open = words.chars().filter(c -> c == '"').count() % 2 == 1;
    return (open ? words.replace("\"", "") : words)
        .replaceAll("\\s+", " ")
        .replaceFirst(" (of|in|for|with|to|and|than)$", "");
  }

  /** "Lee" to "Lee’s", "the workers" to "the workers’", "United States" to "United States’". */
  static String owner(String words, boolean plural) {
    String bare = words.replaceAll("[’']s?$", "");
    boolean mark = plural && bare.endsWith("s") || bare.endsWith(" States");
    return bare + (mark ? "’" : "’s");
  }

  /**
   * Whether the verb as the text has it is said of several; null if it does not tell: "Wales have
   * made", "the Liberals win", "Lee voted".
   */
  static @Nullable Boolean isOfSeveral(Sentence sentence, int verb) {
    int helper = sentence.child(verb, "aux", "aux:pass");
    Token told = sentence.token(helper < 0 ? verb : helper);
    String form = told.form().toLowerCase(Locale.ROOT);
    if (helper >= 0) {
      return form.matches("is|was|has|does")
          ? Boolean.FALSE
          : form.matches("are|were|have|do") ? Boolean.TRUE : null;
    }
    boolean open = // "cut" may be of today or of yesterday
        form.matches(
            ".*(put|set|cut|hit|let|shut|quit|spread|cost|beat|bid|cast|read|burst|split|come|run)");
    boolean base =
        told.xpos().equals("VB")
            && told.relation().equals("root")
            && sentence.child(verb, "mark", "cop") < 0
            && (verb == 0 || !sentence.token(verb - 1).xpos().equals("TO"));
    if (told.xpos().equals("VBZ")) {
      return Boolean.FALSE;
    }
    return !open && (told.xpos().equals("VBP") || base) ? Boolean.TRUE : null;
  }

  /** "offshore of" where the tree knows but "of". */
  static String preposition(Sentence sentence, EventPart part) {
    int mark = sentence.child(part.token(), "case");
    String before = mark < 1 ? "" : sentence.token(mark - 1).form();
    boolean two =
        part.preposition().equals("of")
            && before.matches("offshore|south|north|east|west|outside|inside|upstream|ahead|short");
    return two ? before + " of" : part.preposition();
  }

  /** "authorities on Monday" is "authorities". */
  static String untimed(String words) {
    return words.replaceFirst(
        "(( on| last| late| early)+|(?<=\\b[a-z]{2,20})) ((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow)$",
        "");
  }

  /** "this bill" is "the bill", "such crimes" are "crimes": what they point to stands elsewhere. */
  static String known(String words) {
    return words
        .replaceFirst("^([Tt]h)(is|ese|at|ose) (?=\\p{L})", "$1e ")
        .replaceFirst("^[Ss]uch (?!an? )", "");
  }

  /** "Lee", "Lee and Ruiz", "Lee, Ruiz and Lima". */
  static String list(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** "in Peru", ", Chile", ", Spain" to "in Peru, Chile and Spain". */
  static String joined(List<String> words) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean listed = word.startsWith(", ");
      boolean last = i + 1 == words.size() || !words.get(i + 1).startsWith(", ");
      all.append(listed || all.isEmpty() ? "" : " ")
          .append(listed && last ? " and " + word.substring(2) : word);
    }
    return all.toString();
  }

  /** "and" or "or", as said before the last of a list. */
  static String joint(Sentence sentence, int token) {
    int word = sentence.child(token, "cc");
    return word >= 0 && sentence.token(word).form().equals("or") ? "or " : "and ";
  }

  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  static String shortened(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int space = words.lastIndexOf(' ', LONGEST - 1);
    return words.substring(0, space > 40 ? space : LONGEST - 1) + "…";
  }
}
