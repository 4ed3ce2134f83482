package newsgraph.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells a text that is not English, by its script and its function words: in running English about
 * two words in five are such, in a list of foreign names hardly any of either language.
 */
final class Languages {
  private static final String ENGLISH = "English";

  /** A headline of fewer words may be of any language and is taken for English. */
  private static final int LEAST_WORDS = 12;

  private static final double LEAST_SHARE = 0.12;

  /** Names have few: "Juan de la Cruz y los Santos". */
  private static final int LEAST_DISTINCT = 5;

  private static final int SAMPLE = 50_000;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\u200C]+");

  /** Writing systems that tell the language, or narrow it to those with function words. */
  private static final Map<Character.UnicodeScript, String> SCRIPTS =
      Map.of(
          Character.UnicodeScript.CYRILLIC, "Russian",
          Character.UnicodeScript.ARABIC, "Arabic",
          Character.UnicodeScript.HAN, "Chinese",
          Character.UnicodeScript.HIRAGANA, "Japanese",
          Character.UnicodeScript.KATAKANA, "Japanese",
          Character.UnicodeScript.HANGUL, "Korean",
          Character.UnicodeScript.GREEK, "Greek",
          Character.UnicodeScript.HEBREW, "Hebrew",
          Character.UnicodeScript.DEVANAGARI, "Hindi",
          Character.UnicodeScript.THAI, "Thai");

  private static final Map<String, Set<String>> FUNCTION_WORDS = load();

  private Languages() {}

  /** "French", or null if the text is English or too short to tell. */
  static @Nullable String otherThanEnglish(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    String script = script(sample);
    Map<String, Integer> counts = new LinkedHashMap<>();
    Set<String> distinct = new HashSet<>();
    int words = 0;
    for (Matcher word = WORD.matcher(sample); word.find(); words++) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      if (lower.equals(word.group())) {
        distinct.add(lower);
      }
      FUNCTION_WORDS.forEach(
          (language, known) -> counts.merge(language, known.contains(lower) ? 1 : 0, Integer::sum));
    }
    String best = best(counts);
    int english = Objects.requireNonNull(counts.getOrDefault(ENGLISH, 0));
    int most = Objects.requireNonNull(counts.getOrDefault(best, 0));
    boolean sure = words >= LEAST_WORDS && most >= LEAST_SHARE * words && most > 1.3 * english;
    distinct.retainAll(Objects.requireNonNull(FUNCTION_WORDS.get(best)));
    sure &= distinct.size() >= LEAST_DISTINCT;
    if (script != null) {
      return sure && !best.equals(ENGLISH) && !script.equals("Japanese") ? best : script;
    }
    return sure && !best.equals(ENGLISH) ? best : null;
  }

  private static String best(Map<String, Integer> counts) {
    String best = ENGLISH;
    int most = -1;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        most = count.getValue();
        best = count.getKey();
      }
    }
    return best;
  }

  /** The language that most letters suggest if they are not Latin; kana make it Japanese. */
  private static @Nullable String script(String sample) {
    Map<Character.UnicodeScript, Integer> letters = new LinkedHashMap<>();
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> letters.merge(Character.UnicodeScript.of(letter), 1, Integer::sum));
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    int latin = Objects.requireNonNull(letters.getOrDefault(Character.UnicodeScript.LATIN, 0));
    if (all < 10 || 2 * latin > all) {
      return null;
    }
    int kana =
        Objects.requireNonNull(letters.getOrDefault(Character.UnicodeScript.HIRAGANA, 0))
            + Objects.requireNonNull(letters.getOrDefault(Character.UnicodeScript.KATAKANA, 0));
    if (10 * kana > all) {
      return "Japanese";
    }
    Character.UnicodeScript most = Character.UnicodeScript.COMMON;
    int count = 0;
    for (Map.Entry<Character.UnicodeScript, Integer> entry : letters.entrySet()) {
      if (entry.getValue() > count && entry.getKey() != Character.UnicodeScript.LATIN) {
        count = entry.getValue();
        most = entry.getKey();
      }
    }
    String language = SCRIPTS.get(most);
    return language == null ? "a language in " + most + " script" : language;
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (String line : lexicon("languages.tsv")) {
      int tab = line.indexOf('\t');
      words.put(line.substring(0, tab), Set.of(line.substring(tab + 1).split(" ", -1)));
    }
    return words;
  }

  /** The lines of a word list, without its header. */
  static List<String> lexicon(String file) {
    List<String> lines = new ArrayList<>();
    try (InputStream stream =
            Objects.requireNonNull(
                Languages.class.getResourceAsStream("/lexicon/" + file), "missing " + file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
