package newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.model.Span;

/**
 * Cuts words as the Universal Dependencies treebanks of English do, where a trained tokenizer
 * wavers: "Al|-|Qaeda", "do|n't" and "Mrs.|Ann|J.|Lee" part there, "re-elect" and "pro-Paris" do
 * not.
 */
public final class WordCuts {
  private static final Pattern HYPHEN = Pattern.compile("[\\p{L}\\d]+-(?=[\\p{L}\\d])");
  private static final Pattern INITIAL =
      Pattern.compile(
          "(?<![\\w.&'])(?:\\p{Lu}|Mrs|Messrs|Sens?|Reps?|Govs?|Gen|Prof|Rev|Lt|Col|Sgt|Maj|Capt)"
              + "\\.(?= \\p{Lu})");
  private static final Pattern CLITIC =
      Pattern.compile("(?i)(?<=[a-z])n't\\b|(?<=\\bcan)not\\b|(?<=\\w)'(?:s|m|d|ll|re|ve)\\b");
  private static final Pattern ADDRESS =
      Pattern.compile("\\S*(?:@|://|www\\.|[/_\\\\]|\\.com\\b)\\S*");
  private static final Set<String> PREFIXES =
      Set.of(
          "non", "e", "re", "anti", "pre", "pro", "co", "mid", "cross", "post", "over", "sub",
          "semi", "multi", "ex", "counter", "mini", "inter", "neo", "un", "ultra");

  /** The words of a plain sentence, given the tokenizer's. */
  public static List<Span> of(String text, List<Span> tokens) {
    SortedSet<Integer> cuts = new TreeSet<>();
    for (Span token : tokens) {
      cuts.add(token.begin());
      cuts.add(token.end());
    }
    hyphens(text, cuts);
    for (Matcher m = INITIAL.matcher(text); m.find(); ) {
      cuts.remove(m.end() - 1);
      cuts.add(m.end());
    }
    for (Matcher m = CLITIC.matcher(text); m.find(); ) {
      cuts.subSet(m.start() + 1, m.end()).clear();
      cuts.add(m.start());
      cuts.add(m.end());
    }
    List<Span> words = new ArrayList<>();
    int begin = -1;
    for (int cut : cuts) {
      if (begin >= 0 && text.charAt(begin) != ' ') {
        words.add(new Span(begin, cut));
      }
      begin = cut;
    }
    return words;
  }

  private static void hyphens(String text, SortedSet<Integer> cuts) {
    Matcher address = ADDRESS.matcher(text);
    int from = 0;
    while (from < text.length()) {
      boolean found = address.find(from);
      hyphens(text, from, found ? address.start() : text.length(), cuts);
      from = found ? address.end() : text.length();
    }
  }

  private static void hyphens(String text, int from, int to, SortedSet<Integer> cuts) {
    Matcher m = HYPHEN.matcher(text).region(from, to).useTransparentBounds(true);
    while (m.find()) {
      int hyphen = m.end() - 1;
      String before = text.substring(m.start(), hyphen);
      boolean number =
          Character.isDigit(text.charAt(hyphen - 1)) && Character.isDigit(text.charAt(hyphen + 1));
      if (PREFIXES.contains(before.toLowerCase(Locale.ROOT))) {
        cuts.remove(hyphen);
        cuts.remove(hyphen + 1);
      } else if (!number) {
        cuts.add(hyphen);
        cuts.add(hyphen + 1);
      }
    }
  }

  private WordCuts() {}
}
