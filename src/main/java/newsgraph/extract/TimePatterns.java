package newsgraph.extract;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** What the rules for time expressions are made of: words as patterns, and readings of groups. */
final class TimePatterns {
  static final String MONTH = TimeWords.any("month", true);
  static final String DAY = "(?:" + TimeWords.any("weekday", true) + ")";
  static final String UNIT = "(?i:" + TimeWords.any("unit", false) + ")";
  static final String SEASON = TimeWords.any("season", false);
  static final String WORD = TimeWords.any("number", false);
  static final String NUMBER =
      "(?i:(?!an? (?!hundred|thousand|couple|dozen)(?:\\d|"
          + WORD
          + "\\b))"
          + "(?:\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?|"
          + WORD
          + "(?:(?:[ -]| and )(?!an? )"
          + WORD
          + "){0,3}))";
  static final String VAGUE = "(?i:" + TimeWords.any("vague", false) + ")";
  static final String ORDINAL = "(?i:" + TimeWords.any("ordinal", false) + "|[1-4](?:st|nd|rd|th))";
  static final String YEAR = "(?:1[5-9]\\d\\d|20\\d\\d)";
  static final String PART = "(?:morning|afternoon|evening|night)";
  static final String ABOUT =
      "(?i:(?:about|nearly|almost|around|more than|less than|at least|over|up to|as many as|only|just) )?";
  static final String EARLY =
      "(?i:(?:(?:the )?(?:early|late|mid)[ -]?|earlier |later |(?:the )?(?:very )?(?:end|beginning|start|middle|close) of )(?:in )?)?";

  /** After "the last Friday": "of July", "of the month", not "of school". */
  static final String NOT_OF_MONTH =
      "(?! of (?:(?:the|this|last|next) )?(?:" + MONTH + "|(?i:month|year|quarter)\\b))";

  static final String THE_PAST =
      "(?i:(?:the |this |these )?(?:past|last|previous|preceding|latest|next|following|coming|first|final) )";

  private TimePatterns() {}

  static TimeRule rule(String name, TimeExpression.Type type, String regex, TimeRule.Value value) {
    Pattern pattern = Pattern.compile("(?<![\\p{L}\\p{N}$£€])" + regex + "(?![\\p{L}\\p{N}])");
    return new TimeRule(name, type, pattern, value);
  }

  static int month(Matcher match) {
    return TimeWords.number("month", match.group("m"));
  }

  static @Nullable String full(String year, int month, String day) {
    LocalDate date = TimeAnchor.date(Integer.parseInt(year), month, Integer.parseInt(day));
    return date == null ? null : date.toString();
  }

  static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  /** -1 for "last", 1 for "next", 0 for "this". */
  static int shift(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.matches(".*(?:last|past|previous|preceding|prior).*")) {
      return -1;
    }
    return lower.matches(".*(?:next|coming|following).*") ? 1 : 0;
  }

  static @Nullable String unit(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return TimeWords.value(
        "unit", lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower);
  }
}
