package newsgraph.extract;

import static newsgraph.extract.TimePatterns.ABOUT;
import static newsgraph.extract.TimePatterns.DAY;
import static newsgraph.extract.TimePatterns.EARLY;
import static newsgraph.extract.TimePatterns.MONTH;
import static newsgraph.extract.TimePatterns.PART;
import static newsgraph.extract.TimePatterns.YEAR;
import static newsgraph.extract.TimePatterns.full;
import static newsgraph.extract.TimePatterns.month;
import static newsgraph.extract.TimePatterns.shift;
import static newsgraph.extract.TimePatterns.two;
import static newsgraph.model.TimeExpression.Type.TIME;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import newsgraph.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Times of a day: "8:30 a.m. EST", "Monday morning", "last night". */
final class ClockRules {
  private final List<TimeRule> rules = new ArrayList<>();

  private ClockRules() {}

  static List<TimeRule> all() {
    ClockRules all = new ClockRules();
    all.clock();
    return all.rules;
  }

  private void add(String name, TimeExpression.Type type, String regex, TimeRule.Value value) {
    rules.add(TimePatterns.rule(name, type, regex, value));
  }

  /** "8:30 a.m. EST", "Monday morning", "last night". */
  private void clock() {
    String clock =
        "(?:(?<h>\\d{1,2})(?:[:.](?<min>\\d\\d))?(?: ?(?<ap>[AaPp])\\.?[Mm]\\.?| (?i:o['’]clock))|(?<!\\d:)(?<h24>[01]?\\d|2[0-3]):(?<min24>[0-5]\\d)(?!:\\d)|(?<w>noon|midnight))(?: ?\\(?(?:[ECMP][SD]?T|GMT|UTC|BST|CET|CEST|IST|JST)\\b\\)?)?(?: local time)?";
    String date =
        "(?:,? (?:on )?(?:(?<d>"
            + DAY
            + ")|(?<day>today|yesterday|tomorrow)|(?<m>"
            + MONTH
            + ") (?<dom>\\d{1,2})(?:,? (?<y>"
            + YEAR
            + "))?))?";
    add("clock", TIME, ABOUT + clock + date, ClockRules::clock);
    add(
        "part of weekday",
        TIME,
        EARLY + "(?<l>(?i:last |next |this ))?(?<d>" + DAY + ") (?<p>" + PART + ")",
        (m, a) -> weekdayValue(m, a) + "T" + TimeWords.value("part", m.group("p")));
    add(
        "part of day",
        TIME,
        EARLY + "(?i:(?<w>this|yesterday|tomorrow|(?<!\\bthe )last) (?<p>" + PART + "))",
        (m, a) ->
            a.day(
                    m.group("w").equalsIgnoreCase("tomorrow")
                        ? 1
                        : m.group("w").equalsIgnoreCase("this") ? 0 : -1)
                + "T"
                + TimeWords.value("part", m.group("p")));
    add("tonight", TIME, EARLY + "(?i:tonight|overnight(?= on))", (m, a) -> a.day(0) + "TNI");
  }

  private static String weekdayValue(Matcher m, TimeAnchor a) {
    int day = TimeWords.number("weekday", m.group("d"));
    return m.group("l") == null ? a.weekday(day) : a.weekday(day, shift(m.group("l")));
  }

  private static @Nullable String clock(Matcher m, TimeAnchor a) {
    String date = a.day(0);
    if (m.group("d") != null) {
      date = a.weekday(TimeWords.number("weekday", m.group("d")));
    } else if (m.group("day") != null) {
      date = a.day(m.group("day").equals("today") ? 0 : m.group("day").equals("tomorrow") ? 1 : -1);
    } else if (m.group("m") != null) {
      date =
          m.group("y") == null
              ? a.day(month(m), Integer.parseInt(m.group("dom")))
              : full(m.group("y"), month(m), m.group("dom"));
    }
    if (date == null) {
      return null;
    }
    if (m.group("w") != null) {
      return date + "T" + TimeWords.value("part", m.group("w"));
    }
    if (m.group("h24") != null) {
      return date + "T" + two(Integer.parseInt(m.group("h24"))) + ":" + m.group("min24");
    }
    int hour = Integer.parseInt(m.group("h"));
    if (hour > 24 || hour == 0) {
      return null;
    }
    String half = m.group("ap") == null ? "" : m.group("ap").toLowerCase(Locale.ROOT);
    hour = half.equals("p") && hour < 12 ? hour + 12 : half.equals("a") && hour == 12 ? 0 : hour;
    return date + "T" + two(hour) + ":" + (m.group("min") == null ? "00" : m.group("min"));
  }
}
