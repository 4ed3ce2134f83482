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
  private static final Pattern HYPHEN =
      Pattern.compile("(?<![\\p{L}\\d])[\\p{L}\\d]++-(?=[\\p{L}\\d])");
  private static final Pattern INITIAL =
      Pattern.compile(
          "(?<![\\w.&'])(?:\\p{Lu}|Mrs|Messrs|Sens?|Reps?|Govs?|Gen|Prof|Rev|Lt|Col|Sgt|Maj|Capt)"
              + "\\.(?= \\p{Lu})");
  private static final Pattern CLITIC =
      Pattern.compile("(?i)(?<=[a-z])n't\\b|(?<=\\bcan)not\\b|(?<=\\w)'(?:s|m|d|ll|re|ve)\\b");
  private static final Pattern CHUNK = Pattern.compile("\\S++");
  private static final Pattern ADDRESS = Pattern.compile("@|://|www\\.|[/_\\\\]|\\.com\\b");

  /** Each match is one word, whatever the tokenizer says. */
  private static final List<Pattern> WHOLE =
      List.of(
          // Addresses, telephone numbers, "the 1970's", files.
          Pattern.compile(
              "(?:https?://|www\\.|(?<![\\w.@-])(?:[\\w-]++\\.)++(?:com|org|net|gov|edu|uk)/)"
                  + "[^\\s<>\"'()\\[\\]]*[^\\s<>\"'()\\[\\].,;:!?-]"),
          Pattern.compile("(?<![\\w.+-])[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)++"),
          Pattern.compile(
              "(?<![\\w-])(?:1-)?\\d{3}-\\d{3}-\\d{4}(?![\\w-])|(?<!\\w)b/[ct](?!\\w)|(?<!\\w)\\d{2,4}'s(?!\\w)"),
          Pattern.compile("(?<![\\w-])[\\w-]++\\.(?:pdf|docx?|xlsx?|jpg|png|html?)(?!\\w)"),
          // "U.S.", "a.m.", also at a sentence's end; "Inc.", where the sentence goes on.
          Pattern.compile("(?<![\\w.])(?:\\p{L}\\.){2,}+(?![\\w.])"),
          Pattern.compile(
              "(?i)(?<![\\w.])(?:etc|inc|ltd|corp|bros|drs|ext|vs)\\.(?=[,;:)]| \\p{Ll})"),
          Pattern.compile("\\$\\$++|[*=~_#<>-]{2,}+|(?<!\\S)[:;]-?[()DP](?!\\w)"));

  /** Where a group of a match begins and ends, a word does. */
  private static final List<Pattern> PARTS =
      List.of(
          // "workers' pay", "late,she", "him/her".
          Pattern.compile("(?<=\\p{L}s)(')(?=[\\s,.;:!?)]|$)"),
          Pattern.compile("(?<=\\p{L})(,)(?=\\p{L})|(?<=\\s)([,/])(?=\\p{L})"),
          Pattern.compile("(?<=\\p{L}{2})(/)(?=\\p{L}{2}|\\s)|(?<=\\d)(/)(?=\\s|$)"),
          // "so...", "--and", "*sighs*"; the stop of a sentence.
          Pattern.compile("(?<=[\\p{L}\\d])(\\.{2,}+|-{2,}+|\\*++)"),
          Pattern.compile("(?<![.*-])(\\.{2,}+|-{2,}+|\\*++)(?=[\\p{L}\\d])"),
          Pattern.compile("(?<=[\\p{Ll}\\d])([.!?])$"),
          // "£5", "5%", "-5", "8gb", "24hrs", "6m".
          Pattern.compile("([£€])(?=\\d)|(?<=\\d)(%)|(\")(?=<)|(?<![\\w)-])(-)(?=\\d)"),
          Pattern.compile(
              "(?i)(?<=\\d)([kmg]b|hrs?|mins?|lbs?|k[gm]|[cm]m|ft|[ap]m|(?-i:[km]))(?![\\p{L}\\d])"),
          // "its a pity", "dont", "im", "gonna" as typed in haste.
          Pattern.compile(
              "(?i)\\bit(s)(?= (?:an?|the|not|been|just|really|very|so|too|all|my|your|going)\\b)"),
          Pattern.compile(
              "(?i)\\b(?:do|did|does|is|was|are|were|wo|ca|could|should|would|have|has|had)(nt)\\b"),
          Pattern.compile(
              "(?i)\\b(?:i(?=m\\b|ve\\b)|(?:that|what|here|there|where|she)(?=s\\b)|(?:you|they)(?=ve\\b|ll\\b))(m|ve|s|ll)\\b"),
          Pattern.compile(
              "(?i)\\b(?:gon|wan)(na)\\b|\\b(?:got|out)(ta)\\b|\\ba(lot)\\b|(?<=\\p{L})(`s)\\b"));

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
    parts(text, cuts);
    wholes(text, cuts);
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

  private static void parts(String text, SortedSet<Integer> cuts) {
    for (Pattern pattern : PARTS) {
      for (Matcher m = pattern.matcher(text); m.find(); ) {
        for (int group = 1; group <= m.groupCount(); group++) {
          if (m.start(group) >= 0) {
            cuts.add(m.start(group));
            cuts.add(m.end(group));
          }
        }
      }
    }
  }

  private static void wholes(String text, SortedSet<Integer> cuts) {
    for (Pattern pattern : WHOLE) {
      for (Matcher m = pattern.matcher(text); m.find(); ) {
        cuts.subSet(m.start() + 1, m.end()).clear();
        cuts.add(m.start());
        cuts.add(m.end());
      }
    }
  }

  private static void hyphens(String text, SortedSet<Integer> cuts) {
    for (Matcher chunk = CHUNK.matcher(text); chunk.find(); ) {
      if (!ADDRESS.matcher(chunk.group()).find()) {
        hyphens(text, chunk.start(), chunk.end(), cuts);
      }
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
