package newsgraph.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a sentence ends in running text with plain marks: "in the U.S. The Senate" does, "U.S.
 * Senate", "No. 5" and '"Why?" he asked' do not. Looks a bounded way to either side, so long texts
 * cost no more a character.
 */
final class SentenceBreaks {
  private static final String RESOURCE = "/lexicon/abbreviations.tsv";
  private static final int REACH = 40;
  private static final int PARENTHESIS = 200;

  /** The credit behind a caption: "Spectators at the gate Image: Ann Lee". */
  private static final Pattern IMAGE =
      Pattern.compile("(?<=[\\p{L}\\d.\"')]) (?:Image|Photo|image): ?(?=\\p{Lu})");

  /** A date line after a headline: "… in court Tuesday, September 1, 2015". */
  private static final Pattern TRAILING_DATE =
      Pattern.compile(
          "(?<=[\\w'\"?!)]) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]{2,8} \\d{1,2}, \\d{4}\\s*$");

  /** The same before the story: "Thursday, March 15, 2012 Officials said …". */
  private static final Pattern LEADING_DATE =
      Pattern.compile(
          "^\\s*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]{2,8} \\d{1,2}, \\d{4}(?= [A-Z])");

  private static final Set<String> BEFORE_DATE =
      Set.of(
          "on", "of", "until", "since", "from", "by", "for", "to", "and", "through", "is", "was");

  private final Map<String, Set<String>> words;

  private SentenceBreaks(Map<String, Set<String>> words) {
    this.words = words;
  }

  static SentenceBreaks load() {
    Map<String, Set<String>> words = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Resources.stream(RESOURCE), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          words.put(cells[0], Set.of(cells[1].split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SentenceBreaks(words);
  }

  /** Offsets just after the ends of sentences, rising; the end of the text is not among them. */
  List<Integer> in(String text) {
    List<Integer> breaks = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!isStop(text.charAt(i))) {
        i++;
        continue;
      }
      int run = i;
      while (run < text.length() && isStop(text.charAt(run))) {
        run++;
      }
      int end = run;
      while (end < text.length() && "\"')]}".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      if (end < text.length() && breaksAt(text, i, run, end)) {
        breaks.add(end);
      }
      i = end;
    }
    dateLine(text, breaks);
    for (Matcher image = IMAGE.matcher(text); image.find(); ) {
      breaks.add(image.start());
    }
    return breaks.stream().distinct().sorted().toList();
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private boolean breaksAt(String text, int stop, int run, int end) {
    if (!Character.isWhitespace(text.charAt(end))) {
      return end == run && run - stop == 1 && isGlued(text, stop);
    }
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    int letter = next;
    while (letter < text.length() && "\"'([-".indexOf(text.charAt(letter)) >= 0) {
      letter++;
    }
    if (letter >= text.length()) {
      return false;
    }
    if (isInParenthesis(text, stop, end)) {
      return false;
    }
    boolean single = run - stop == 1 && text.charAt(stop) == '.';
    if (Character.isLowerCase(text.charAt(letter))) {
      boolean address = text.startsWith("http", letter);
      return end == run
          && (letter == next || address)
          && (text.charAt(stop) == '?'
              || (single && isPlain(text, stop, address || isBrand(text, letter))));
    }
    if (single && end == run) {
      boolean bracket = text.charAt(next) == '(';
      return (letter > next && !bracket) || endsSentence(text, stop, letter);
    }
    boolean quoted = end > run && !single;
    return !quoted || letter > next || !isCueAhead(text, letter);
  }

  /** A word of small letters, no abbreviation, stands before: "It works. iTunes grew". */
  private boolean isPlain(String text, int stop, boolean orName) {
    int begin = stop;
    while (begin > 0 && stop - begin < REACH && text.charAt(begin - 1) > ' ') {
      begin--;
    }
    String word = text.substring(begin, stop).toLowerCase(Locale.ROOT);
    return word.length() > 2
        && (orName || word.equals(text.substring(begin, stop)))
        && word.matches("[a-z)]+")
        && !is("title", word)
        && !is("number", word)
        && !is("other", word);
  }

  /** "iPods", "eBay". */
  private static boolean isBrand(String text, int begin) {
    int end = begin;
    while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    return end < text.length() && Character.isUpperCase(text.charAt(end));
  }

  /** "at the Center.President Lee" lacks a space; "Amazon.com" and "Node.js" do not. */
  private static boolean isGlued(String text, int stop) {
    return stop >= 2
        && stop + 2 < text.length()
        && Character.isLowerCase(text.charAt(stop - 1))
        && Character.isLowerCase(text.charAt(stop - 2))
        && Character.isUpperCase(text.charAt(stop + 1))
        && (Character.isLowerCase(text.charAt(stop + 2)) || text.charAt(stop + 2) == ' ')
        && !isAddress(text, stop);
  }

  /** "Ann.Lee@example.com", "Example.Com". */
  private static boolean isAddress(String text, int stop) {
    int end = stop + 1;
    while (end < text.length() && end - stop < REACH && text.charAt(end) > ' ') {
      end++;
    }
    String rest = text.substring(stop + 1, end);
    return rest.indexOf('@') >= 0 || rest.toLowerCase(Locale.ROOT).matches("(?:com|net|org)\\b.*");
  }

  /** Whether a full stop ends more than the abbreviation it belongs to. */
  private boolean endsSentence(String text, int stop, int letter) {
    int begin = stop;
    while (begin > 0
        && stop - begin < REACH
        && !Character.isWhitespace(text.charAt(begin - 1))
        && "\"([".indexOf(text.charAt(begin - 1)) < 0) {
      begin--;
    }
    String token = text.substring(begin, stop);
    String before = token.toLowerCase(Locale.ROOT);
    if (is("title", before) && Character.isUpperCase(token.isEmpty() ? 'a' : token.charAt(0))) {
      return false;
    }
    if (Character.isDigit(text.charAt(letter)) && is("number", before)) {
      return false;
    }
    if (begin == 0 && !before.isEmpty() && before.chars().allMatch(Character::isDigit)) {
      return false;
    }
    boolean initial = token.length() == 1 && Character.isUpperCase(token.charAt(0));
    boolean dotted = token.indexOf('.') > 0 && token.length() <= 6;
    boolean abbreviated = initial || dotted || isAbbreviation(token, before);
    return !abbreviated || is("starter", wordAt(text, letter));
  }

  /** "del" and "miss" are words, "Del." and "Miss." states. */
  private boolean isAbbreviation(String token, String before) {
    boolean capital = !token.isEmpty() && Character.isUpperCase(token.charAt(0));
    return is("other", before)
        && (capital || Set.of("etc", "vs", "v", "al", "cf").contains(before));
  }

  private boolean is(String kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  private static String wordAt(String text, int begin) {
    int end = begin;
    while (end < text.length() && end - begin < REACH && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(begin, end).toLowerCase(Locale.ROOT);
  }

  /** '"Why?" Mayor Lee asked': the verb of saying is among the next few words. */
  private boolean isCueAhead(String text, int begin) {
    String ahead = text.substring(begin, Math.min(text.length(), begin + REACH));
    String[] parts = ahead.split("[^A-Za-z]+", 5);
    for (int i = 1; i < Math.min(4, parts.length); i++) {
      if (is("cue", parts[i])) {
        return true;
      }
    }
    return false;
  }

  /** A short parenthesis is not torn: "(He left. She stayed.)". */
  static boolean isInParenthesis(String text, int stop, int end) {
    String before = text.substring(Math.max(0, stop - PARENTHESIS), end);
    if (before.lastIndexOf('(') <= before.lastIndexOf(')')) {
      return false;
    }
    String after = text.substring(end, Math.min(text.length(), end + PARENTHESIS));
    int open = after.indexOf('(');
    int close = after.indexOf(')');
    return close >= 0 && (open < 0 || close < open);
  }

  private static void dateLine(String text, List<Integer> breaks) {
    Matcher leading = LEADING_DATE.matcher(text);
    if (leading.find()) {
      breaks.add(0, leading.end());
    }
    String tail = text.substring(Math.max(0, text.length() - 2 * REACH));
    Matcher date = TRAILING_DATE.matcher(tail);
    if (date.find()) {
      int at = text.length() - tail.length() + date.start();
      String before = text.substring(text.lastIndexOf(' ', at - 1) + 1, at);
      if (!BEFORE_DATE.contains(before.toLowerCase(Locale.ROOT)) && !breaks.contains(at)) {
        breaks.add(at);
        breaks.sort(null);
      }
    }
  }
}
