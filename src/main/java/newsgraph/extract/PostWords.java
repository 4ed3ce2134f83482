package newsgraph.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.language.Sentence;
import org.jspecify.annotations.Nullable;

/** The words for posts and occupations, and those that stand before them. */
final class PostWords {
  private static final int LONGEST = 6;

  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, String> modifiers = new HashMap<>();

  private final Set<String> bodies = Tsv.words("organization-words", "head");

  PostWords() {
    Tsv.rows("posts").forEach(row -> kinds.put(row.get(0), row.get(1)));
    Tsv.rows("post-modifiers").forEach(row -> modifiers.put(row.get(0), row.get(1)));
  }

  /** A run of tokens, both ends included, that names a post: "chief executive officer". */
  record Match(int first, int last, String kind) {
    boolean isPublic() {
      return kind.equals("head") || kind.equals("cabinet") || kind.equals("office");
    }
  }

  /** The longest post word that begins at this token, or null. */
  @Nullable Match at(Sentence sentence, int first) {
    StringBuilder words = new StringBuilder();
    Match best = null;
    for (int i = first; i < Math.min(sentence.size(), first + LONGEST); i++) {
      if (sentence.token(i).form().equals(".")) {
        break; // the end of "is an editor."
      }
      words.append(i > first && !isJoined(sentence, i) ? " " : "").append(lower(sentence, i));
      String kind = kind(words.toString());
      boolean rank = // "director General Lee" is a general
          i > first && sentence.token(i).form().equals("General") && !isCapital(sentence, first);
      if (kind != null && !rank) {
        best = new Match(first, i, kind);
      }
    }
    boolean officer = // "Chief Technological Officer"
        best != null
            && best.last() == first
            && lower(sentence, first).equals("chief")
            && first + 2 < sentence.size()
            && lower(sentence, first + 2).equals("officer");
    return officer ? new Match(first, first + 2, "company") : best;
  }

  boolean isPost(String word) {
    return kinds.containsKey(word);
  }

  private static boolean isCapital(Sentence sentence, int i) {
    return Character.isUpperCase(sentence.token(i).form().charAt(0));
  }

  /** No space before it: "-" and "elect" of "president-elect". */
  private static boolean isJoined(Sentence sentence, int i) {
    return sentence.token(i).span().begin() == sentence.token(i - 1).span().end();
  }

  /** The kind of "president", "ex-president", "president-elect", "Gen."; null if no post. */
  private @Nullable String kind(String words) {
    String kind = kinds.get(words);
    if (kind != null) {
      return kind;
    }
    if (words.contains("-") && kinds.containsKey(words.replace('-', ' '))) {
      return kinds.get(words.replace('-', ' ')); // "prime-minister"
    }
    if (words.endsWith(".")) {
      return kind(words.substring(0, words.length() - 1));
    }
    for (String end : new String[] {"-elect", "-designate", "-emeritus"}) {
      if (words.endsWith(end)) {
        return kinds.get(words.substring(0, words.length() - end.length()));
      }
    }
    for (String start : new String[] {"ex-", "co-", "vice-", "then-"}) {
      if (words.startsWith(start)) {
        return kind(words.substring(start.length()));
      }
    }
    return null;
  }

  /** "Institute" of "Institute director", "Party" of "Party nominee": ends the name of a body. */
  boolean isBody(Sentence sentence, int i) {
    return bodies.contains(sentence.token(i).form()) && !isModifier(sentence, i);
  }

  boolean isModifier(Sentence sentence, int i) {
    String kind = modifiers.get(lower(sentence, i));
    return kind != null && !kind.equals("judging") && !kind.equals("party");
  }

  /** Whether the word says if the post is held now: "former", "acting". */
  boolean isStanding(Sentence sentence, int i) {
    return "standing".equals(modifiers.get(lower(sentence, i)));
  }

  /** "charismatic": what somebody thinks of the holder. */
  boolean isJudging(Sentence sentence, int i) {
    return String.valueOf(modifiers.get(lower(sentence, i))).matches("judging|party");
  }

  /** "Liberal", with a capital: of which party. */
  boolean isParty(Sentence sentence, int i) {
    return "party".equals(modifiers.get(lower(sentence, i)))
        && Character.isUpperCase(sentence.token(i).form().charAt(0));
  }

  /** Whether the word says that the post is not yet sure: "presumptive". */
  boolean isHedge(Sentence sentence, int i) {
    return "hedge".equals(modifiers.get(lower(sentence, i)));
  }

  /** "current", "then" and its hyphen: they tell when a post is held, not which. */
  boolean isNow(Sentence sentence, int i) {
    return lower(sentence, i).matches("-|current|then|incumbent");
  }

  static String lower(Sentence sentence, int i) {
    return sentence.token(i).form().toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
