package newsgraph.extract;

import static newsgraph.extract.TimePatterns.ABOUT;
import static newsgraph.extract.TimePatterns.DAY;
import static newsgraph.extract.TimePatterns.NUMBER;
import static newsgraph.extract.TimePatterns.PART;
import static newsgraph.extract.TimePatterns.THE_PAST;
import static newsgraph.extract.TimePatterns.UNIT;
import static newsgraph.extract.TimePatterns.VAGUE;
import static newsgraph.extract.TimePatterns.YEAR;
import static newsgraph.extract.TimePatterns.unit;
import static newsgraph.model.TimeExpression.Type.DURATION;
import static newsgraph.model.TimeExpression.Type.SET;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import newsgraph.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** How long and how often: "three days", "two years and six months", "every Friday". */
final class DurationRules {
  private final List<TimeRule> rules = new ArrayList<>();

  private DurationRules() {}

  static List<TimeRule> all() {
    DurationRules all = new DurationRules();
    all.durations();
    all.sets();
    return all.rules;
  }

  private void add(String name, TimeExpression.Type type, String regex, TimeRule.Value value) {
    rules.add(TimePatterns.rule(name, type, regex, value));
  }

  /** "three days", "three-day", "the past three years", "two years and six months". */
  private void durations() {
    TimeRule.Value value = (m, a) -> duration(m.group("n"), m.group("u"));
    String amount =
        "(?<n>"
            + NUMBER
            + "|"
            + VAGUE
            + ")(?: (?:to|or|and) (?:"
            + NUMBER
            + "))?[ -](?:full |more |consecutive |straight |trading |whole )?(?<u>"
            + UNIT
            + ")";
    add("duration", DURATION, "(?i:the )?" + ABOUT + amount + "s?(?:-old| old)?", value);
    add("past duration", DURATION, "(?i:at least )?" + THE_PAST + ABOUT + amount + "s?", value);
    add(
        "past unit",
        DURATION,
        "(?i:the (?:past|last|next) (?<u>year|month|week|decade|day|hour)s?)",
        (m, a) ->
            duration(
                m.group().toLowerCase(Locale.ROOT).endsWith("s") ? "several" : "one",
                m.group("u")));
    add(
        "two units",
        DURATION,
        ABOUT
            + "(?<n>"
            + NUMBER
            + ") (?<u>year|month|week|day|hour|minute)s? (?:and |, )?(?<n2>"
            + NUMBER
            + ") (?<u2>month|week|day|hour|minute|second)s?",
        DurationRules::twoUnits);
    add(
        "and a half",
        DURATION,
        ABOUT + "(?<n>" + NUMBER + ") (?<u>year|month|hour|minute)s? and a half",
        (m, a) -> half(m));
    add(
        "and a half",
        DURATION,
        ABOUT + "(?<n>\\d+)(?: 1/2| ?½)[ -](?<u>year|hour|minute)s?",
        (m, a) -> half(m));
    add(
        "for years",
        DURATION,
        "(?<=(?i:for|in|over|took|takes|through|within|after|of) )(?i:(?<u>year|month|week|day|decade|centurie|hour|minute)s)",
        (m, a) -> duration("several", m.group("u")));
  }

  private static @Nullable String twoUnits(Matcher m, TimeAnchor a) {
    String first = duration(m.group("n"), m.group("u"));
    String second = duration(m.group("n2"), m.group("u2"));
    if (first == null || second == null) {
      return null;
    }
    return first
        + (first.startsWith("PT") && second.startsWith("PT")
            ? second.substring(2)
            : second.substring(1));
  }

  /** "a minute and a half" is PT1M30S; half a year is six months. */
  private static @Nullable String half(Matcher m) {
    String whole = duration(m.group("n"), m.group("u"));
    if (whole == null) {
      return null;
    }
    return switch (Objects.requireNonNull(unit(m.group("u")))) {
      case "Y" -> whole + "6M";
      case "TH" -> whole + "30M";
      case "TM" -> whole + "30S";
      default -> null;
    };
  }

  private static @Nullable String duration(String words, String word) {
    String unit = unit(word);
    double number = TimeWords.number(words);
    if (unit == null || words.matches(YEAR)) {
      return null; // "the 2018 quarter"
    }
    boolean vague = number < 0;
    if (!vague && unit.equals("E")) {
      number *= 10;
      unit = "Y";
    } else if (!vague && unit.equals("C")) {
      number *= 100;
      unit = "Y";
    }
    String shown =
        vague
            ? "X"
            : number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    return unit.startsWith("T") ? "PT" + shown + unit.substring(1) : "P" + shown + unit;
  }

  /** "every Friday", "each year", "daily". */
  private void sets() {
    add(
        "set",
        SET,
        "(?i:every|each) (?<d>" + DAY + ")(?: (?<p>" + PART + "))?",
        (m, a) ->
            "XXXX-WXX-"
                + TimeWords.value("weekday", m.group("d"))
                + (m.group("p") == null ? "" : "T" + TimeWords.value("part", m.group("p"))));
    add(
        "set",
        SET,
        "(?i:every|each|per) (?<n>(?i:"
            + NUMBER
            + ") )?(?<u>(?i:day|week|month|quarter|year|hour|minute|decade))s?",
        (m, a) -> duration(m.group("n") == null ? "one" : m.group("n"), m.group("u")));
    add(
        "set",
        SET,
        "(?<d>" + DAY + ") (?<p>" + PART + ")s",
        (m, a) ->
            "XXXX-WXX-"
                + TimeWords.value("weekday", m.group("d"))
                + "T"
                + TimeWords.value("part", m.group("p")));
    add(
        "set",
        SET,
        "(?<d>" + DAY + ")s",
        (m, a) -> "XXXX-WXX-" + TimeWords.value("weekday", m.group("d")));
    add(
        "set",
        SET,
        "(?<s>(?i:" + TimeWords.any("set", false) + "))",
        (m, a) -> TimeWords.value("set", m.group("s")));
    add(
        "set",
        SET,
        "(?i:(?:once|twice|three times) )?(?<=(?i:times|once|twice|percent|%|people|million|billion|dollars|\\d) )an? (?<u>day|week|month|year|hour)",
        (m, a) -> duration("one", m.group("u")));
  }
}
