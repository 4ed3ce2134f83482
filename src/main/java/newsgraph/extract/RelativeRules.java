package newsgraph.extract;

import static newsgraph.extract.TimePatterns.ABOUT;
import static newsgraph.extract.TimePatterns.DAY;
import static newsgraph.extract.TimePatterns.EARLY;
import static newsgraph.extract.TimePatterns.NOT_OF_MONTH;
import static newsgraph.extract.TimePatterns.NUMBER;
import static newsgraph.extract.TimePatterns.ORDINAL;
import static newsgraph.extract.TimePatterns.UNIT;
import static newsgraph.extract.TimePatterns.VAGUE;
import static newsgraph.extract.TimePatterns.YEAR;
import static newsgraph.extract.TimePatterns.shift;
import static newsgraph.extract.TimePatterns.two;
import static newsgraph.extract.TimePatterns.unit;
import static newsgraph.model.TimeExpression.Type.DATE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import newsgraph.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Times told from today: "yesterday", "last month", "25 years ago", "the third quarter", "now". */
final class RelativeRules {
  private final List<TimeRule> rules = new ArrayList<>();

  private RelativeRules() {}

  static List<TimeRule> all() {
    RelativeRules all = new RelativeRules();
    all.relative();
    all.quarters();
    all.references();
    return all.rules;
  }

  private void add(String name, TimeExpression.Type type, String regex, TimeRule.Value value) {
    rules.add(TimePatterns.rule(name, type, regex, value));
  }

  /** "today", "on Friday", "last month", "25 years ago". */
  private void relative() {
    add("today", DATE, EARLY + "(?i:today)", (m, a) -> a.day(0));
    add("yesterday", DATE, EARLY + "(?i:yesterday)", (m, a) -> a.day(-1));
    add("tomorrow", DATE, EARLY + "(?i:tomorrow)", (m, a) -> a.day(1));
    add("the day before yesterday", DATE, "(?i:the day before yesterday)", (m, a) -> a.day(-2));
    add("the day after tomorrow", DATE, "(?i:the day after tomorrow)", (m, a) -> a.day(2));
    add(
        "weekday",
        DATE,
        EARLY + "(?<d>" + DAY + ")" + NOT_OF_MONTH,
        (m, a) -> a.weekday(TimeWords.number("weekday", m.group("d"))));
    add(
        "last weekday",
        DATE,
        EARLY
            + "(?i:(?<w>last|next|this|this past|this coming|the previous|the following|the preceding) )(?<d>"
            + DAY
            + ")"
            + NOT_OF_MONTH,
        (m, a) -> a.weekday(TimeWords.number("weekday", m.group("d")), shift(m.group("w"))));
    add(
        "last unit",
        DATE,
        EARLY
            + "(?i:(?<w>last|next|this|the previous|the following|this past|the current|the coming|the prior|the preceding) (?:fiscal )?(?<u>week|month|quarter|year|decade|century))(?:(?<=(?i:this) year)s(?= [a-z]))?" // "this years vote"
            + NOT_OF_MONTH,
        (m, a) -> a.unit(Objects.requireNonNull(unit(m.group("u"))), shift(m.group("w"))));
    add(
        "unit before",
        DATE,
        "(?i:the (?<u>day|week|month|year) before)(?! (?i:yesterday))",
        (m, a) -> a.unit(Objects.requireNonNull(unit(m.group("u"))), -1));
    add(
        "century",
        DATE,
        EARLY + "(?i:the )?(?:(?:early|late|mid)[ -])?(?<n>\\d{1,2})(?:st|nd|rd|th)[ -]century",
        (m, a) -> two(Integer.parseInt(m.group("n")) - 1));
    add(
        "the unit",
        DATE,
        EARLY + "(?i:the (?:full )?(?:fiscal )?(?<u>week|month|year))",
        (m, a) -> a.unit(Objects.requireNonNull(unit(m.group("u"))), 0));
    add(
        "end of year",
        DATE,
        EARLY + "(?i:the )?(?i:year[- ]end|year['’]s end)",
        (m, a) -> a.unit("Y", 0) + "-12-31");
    add(
        "weekend",
        DATE,
        EARLY
            + "(?i:(?<w>last|next|this|this past|this coming|the|over the) weekend)"
            + NOT_OF_MONTH,
        (m, a) ->
            a.weekend(
                m.group("w").toLowerCase(Locale.ROOT).matches("the|over the|this")
                    ? (a.tense() > 0 ? 0 : -1)
                    : shift(m.group("w"))));
    add(
        "ago",
        DATE,
        ABOUT
            + "\\[?(?<n>"
            + NUMBER
            + "|"
            + VAGUE
            + ")\\]?[ -](?<u>"
            + UNIT
            + ")s?[ -](?i:ago|earlier)",
        RelativeRules::ago);
    add(
        "year ago",
        DATE,
        "(?i:(?:the )?year-(?:earlier|ago)(?: period| quarter)?)",
        (m, a) -> a.unit("Y", -1));
  }

  private static @Nullable String ago(Matcher m, TimeAnchor a) {
    double number = TimeWords.number(m.group("n"));
    String unit = Objects.requireNonNull(unit(m.group("u")));
    if (number < 0 || number > 10_000) {
      return "PAST_REF";
    }
    return number != Math.rint(number) ? "PAST_REF" : a.unit(unit, -(long) number);
  }

  /** "the third quarter", "this year's third quarter", "third quarter of 1988". */
  private void quarters() {
    String ordinal = "(?<o>" + ORDINAL + ")";
    String head =
        "(?i:(?:the |its |their |our )?(?:fiscal |company's |company’s )?)"
            + ordinal
            + "(?i:[ -](?:fiscal[ -])?quarter)";
    TimeRule.Value plain = (m, a) -> a.quarterOfYear(ordinal(m));
    add("quarter", DATE, EARLY + head, plain);
    add(
        "quarter of year",
        DATE,
        head + "(?i:,?(?: of| in)?(?: fiscal)?) (?<y>" + YEAR + ")",
        (m, a) -> m.group("y") + "-Q" + ordinal(m));
    add(
        "quarter of year",
        DATE,
        "(?:the )?(?<y>" + YEAR + ") " + ordinal + "[ -]quarter",
        (m, a) -> m.group("y") + "-Q" + ordinal(m));
    add(
        "quarter of last year",
        DATE,
        head + "(?: of)? (?<w>last|this|next) year",
        (m, a) -> a.unit("Y", shift(m.group("w"))) + "-Q" + ordinal(m));
    add(
        "quarter of last year",
        DATE,
        "(?i:(?<w>last|this|next) year['’]s )" + ordinal + "[ -]quarter",
        (m, a) -> a.unit("Y", shift(m.group("w"))) + "-Q" + ordinal(m));
    add(
        "quarter of last year",
        DATE,
        "(?:the )?year-(?:ago|earlier) " + ordinal + " quarter",
        (m, a) -> a.unit("Y", -1) + "-Q" + ordinal(m));
    add(
        "latest quarter",
        DATE,
        "(?i:the (?:latest |most recent |just-ended )?(?:quarter|latest period))",
        (m, a) -> a.unit("Q", -1));
  }

  private static int ordinal(Matcher m) {
    String word = m.group("o");
    return Character.isDigit(word.charAt(0))
        ? word.charAt(0) - '0'
        : TimeWords.number("ordinal", word);
  }

  /** "now", "recently", "the future". */
  private void references() {
    add(
        "reference",
        DATE,
        "(?<r>(?i:" + TimeWords.any("reference", false) + "))",
        (m, a) -> TimeWords.value("reference", m.group("r")));
  }
}
