package newsgraph.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of time expressions, as patterns and as values. */
final class TimeWords {
  private static final Map<String, Map<String, String>> KINDS = load();

  private TimeWords() {}

  private static Map<String, Map<String, String>> load() {
    Map<String, Map<String, String>> kinds = new LinkedHashMap<>();
    for (List<String> row : Tsv.rows("times")) {
      kinds
          .computeIfAbsent(row.get(0), kind -> new LinkedHashMap<>())
          .put(row.get(1).toLowerCase(Locale.ROOT), row.get(2));
    }
    return kinds;
  }

  private static Map<String, String> kind(String kind) {
    return Objects.requireNonNull(KINDS.get(kind), kind);
  }

  /** An alternation of the words of a kind, the longer first, with a capital where asked. */
  static String any(String kind, boolean capital) {
    return kind(kind).keySet().stream()
        .sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
        .map(word -> capital ? capitalized(word) : Pattern.quote(word))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** "jan." → "(?:Jan\.|JAN\.)". */
  private static String capitalized(String word) {
    String title = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    return Pattern.quote(title) + "|" + Pattern.quote(word.toUpperCase(Locale.ROOT));
  }

  /** What a word stands for; null if it is not of that kind. */
  static @Nullable String value(String kind, String word) {
    return kind(kind).get(word.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
  }

  /** "night" of Monday, "the rest" of May. */
  static boolean isPart(String lemma) {
    return value("part", lemma) != null
        || value("unit", lemma) != null
        || value("portion", lemma) != null;
  }

  /** "Monday", "May". */
  static boolean isDayOrMonth(String word) {
    return value("weekday", word) != null || value("month", word) != null;
  }

  static int number(String kind, String word) {
    return Integer.parseInt(Objects.requireNonNull(value(kind, word), word));
  }

  /** "25", "twenty-five", "two thousand", "a couple of"; -1 if it is none. */
  static double number(String words) {
    String lower = words.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    // "a five-year plan"
    lower = lower.replaceFirst("^an? (?!hundred|thousand|couple|dozen)", "");
    if (lower.matches("[\\d,]*\\d(?:\\.\\d+)?")) {
      return Double.parseDouble(lower.replace(",", ""));
    }
    String whole = value("number", lower);
    if (whole != null) {
      return Double.parseDouble(whole);
    }
    double total = 0;
    for (String part : lower.split("[ -]", -1)) {
      String value = part.equals("and") ? "0" : value("number", part);
      if (value == null) {
        return -1;
      }
      double number = Double.parseDouble(value);
      total = number >= 100 ? Math.max(1, total) * number : total + number;
    }
    return total;
  }
}
