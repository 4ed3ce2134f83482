package newsgraph.extract;

import static newsgraph.extract.TimePatterns.DAY;
import static newsgraph.extract.TimePatterns.EARLY;
import static newsgraph.extract.TimePatterns.MONTH;
import static newsgraph.extract.TimePatterns.SEASON;
import static newsgraph.extract.TimePatterns.WORD;
import static newsgraph.extract.TimePatterns.YEAR;
import static newsgraph.extract.TimePatterns.full;
import static newsgraph.extract.TimePatterns.month;
import static newsgraph.extract.TimePatterns.shift;
import static newsgraph.extract.TimePatterns.two;
import static newsgraph.model.TimeExpression.Type.DATE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import newsgraph.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Times that a calendar names: "March 3, 2025", "3 March", "the 1990s", "1989". */
final class CalendarRules {
  private final List<TimeRule> rules = new ArrayList<>();

  private CalendarRules() {}

  static List<TimeRule> all() {
    CalendarRules all = new CalendarRules();
    all.calendar();
    return all.rules;
  }

  private void add(String name, TimeExpression.Type type, String regex, TimeRule.Value value) {
    rules.add(TimePatterns.rule(name, type, regex, value));
  }

  /** "March 3, 2025", "3 March", "March 2025", "the 1990s", "1989". */
  private void calendar() {
    String weekday = "(?:" + DAY + ",? )?";
    String day = "(?<d>\\d{1,2})(?:st|nd|rd|th)?";
    String through = "(?= ?(?:to|and|through|[-–]) ?\\d{1,2}";
    add(
        "calendar date",
        DATE,
        EARLY + weekday + "(?<m>" + MONTH + ") " + day + "(?:,? )(?<y>" + YEAR + ")",
        (m, a) -> full(m.group("y"), month(m), m.group("d")));
    add(
        "calendar date",
        DATE,
        EARLY + weekday + "(?:the )?" + day + "(?: of)? (?<m>" + MONTH + "),? (?<y>" + YEAR + ")",
        (m, a) -> full(m.group("y"), month(m), m.group("d")));
    add(
        "calendar date",
        DATE,
        "(?<y>\\d{4})-(?<mm>\\d\\d)-(?<d>\\d\\d)",
        (m, a) -> full(m.group("y"), Integer.parseInt(m.group("mm")), m.group("d")));
    add(
        "calendar date",
        DATE,
        "(?<mm>\\d{1,2})/(?<d>\\d{1,2})/(?<y>" + YEAR + ")",
        (m, a) -> full(m.group("y"), Integer.parseInt(m.group("mm")), m.group("d")));
    add(
        "calendar date",
        DATE,
        EARLY + "(?<m>" + MONTH + ") " + day + through + ",? (?<y>" + YEAR + "))",
        (m, a) -> full(m.group("y"), month(m), m.group("d")));
    String ofYear = "(?:,? of)?,? (?<w>last|next) year";
    add(
        "day of last year",
        DATE,
        EARLY + "(?<m>" + MONTH + ") " + day + through + ofYear + ")",
        CalendarRules::dayOfLastYear);
    add(
        "day of month",
        DATE,
        EARLY + weekday + "(?<m>" + MONTH + ") " + day,
        (m, a) -> a.day(month(m), Integer.parseInt(m.group("d"))));
    add(
        "day of month",
        DATE,
        EARLY + weekday + "(?:the )?" + day + "(?: of)? (?<m>" + MONTH + ")",
        (m, a) -> a.day(month(m), Integer.parseInt(m.group("d"))));
    add(
        "day of last year",
        DATE,
        EARLY + "(?<m>" + MONTH + ") " + day + ofYear,
        CalendarRules::dayOfLastYear);
    add(
        "day of last year",
        DATE,
        EARLY + "(?:the )?" + day + "(?: of)? (?<m>" + MONTH + ")" + ofYear,
        CalendarRules::dayOfLastYear);
    add(
        "month of year",
        DATE,
        EARLY + "(?<m>" + MONTH + ")(?:,? | of )(?<y>" + YEAR + ")",
        (m, a) -> m.group("y") + "-" + two(month(m)));
    add("attacks of 2001", DATE, "9/11", (m, a) -> "2001-09-11");
    add("month", DATE, EARLY + "(?<m>" + MONTH + ")", (m, a) -> a.month(month(m)));
    add(
        "month of last year",
        DATE,
        "(?<m>" + MONTH + ")(?: of)? (?<w>last|this|next) year",
        (m, a) -> a.unit("Y", shift(m.group("w"))) + "-" + two(month(m)));
    add(
        "last month by name",
        DATE,
        EARLY
            + "(?<w>last|this|this past|this coming|next) (?<m>"
            + MONTH
            + ")(?: (?<d>\\d{1,2}))?",
        CalendarRules::lastMonthByName);
    add(
        "year",
        DATE,
        EARLY
            + "(?:(?:the )?(?:fiscal|calendar)(?: year)? |the year |fiscal-)?(?<y>"
            + YEAR
            + ")(?! (?:UTC|GMT|hours|hrs)\\b)",
        (m, a) -> m.group("y"));
    add(
        "spoken year",
        DATE,
        "(?i:(?<c>nineteen|twenty) (?<n>(?:" + WORD + ")(?:[ -]" + WORD + ")?))(?! [a-z]+s)",
        CalendarRules::spokenYear);
    add(
        "decade",
        DATE,
        EARLY + "(?:the )?(?:(?:early|late|mid)[ -])?(?<y>1[5-9]\\d|20\\d)0['’]?s",
        (m, a) -> m.group("y"));
    add(
        "decade",
        DATE,
        EARLY + "(?:the )?(?:(?:early|late|mid)[ -])?['’‘](?<y>\\d)0s",
        (m, a) -> (m.group("y").compareTo("2") <= 0 ? "20" : "19") + m.group("y"));
    add(
        "decade",
        DATE,
        EARLY + "the (?:(?:early|late|mid)[ -])?(?<y>" + TimeWords.any("decade", false) + ")",
        (m, a) -> TimeWords.value("decade", m.group("y")));
    add(
        "season of year",
        DATE,
        "(?i:" + EARLY + "(?:the )?(?<s>" + SEASON + ")(?: of)? )(?<y>" + YEAR + ")",
        (m, a) -> m.group("y") + "-" + TimeWords.value("season", m.group("s")));
    add(
        "season",
        DATE,
        EARLY + "(?<w>this|this past|this coming|last|next) (?<s>" + SEASON + ")",
        (m, a) ->
            a.season(
                Objects.requireNonNull(TimeWords.value("season", m.group("s"))),
                m.group("w").startsWith("this") ? 0 : shift(m.group("w"))));
    add(
        "holiday",
        DATE,
        "(?<h>"
            + TimeWords.any("holiday", false).replace("\\Q", "(?i:\\Q").replace("\\E", "\\E)")
            + ")(?:,? (?<y>"
            + YEAR
            + "))?",
        (m, a) ->
            Character.isLowerCase(m.group("h").charAt(0))
                ? null
                : a.holiday(
                    Objects.requireNonNull(TimeWords.value("holiday", m.group("h"))),
                    m.group("y") == null ? null : Integer.valueOf(m.group("y"))));
  }

  /** "March 20 last year" */
  private static @Nullable String dayOfLastYear(Matcher m, TimeAnchor a) {
    String year = a.unit("Y", shift(m.group("w")));
    return year == null || year.startsWith("X") ? null : full(year, month(m), m.group("d"));
  }

  /** "nineteen ninety-seven" */
  private static @Nullable String spokenYear(Matcher m, TimeAnchor a) {
    double number = TimeWords.number(m.group("n"));
    boolean two = number >= 10 && number < 100;
    return two ? TimeWords.value("number", m.group("c")) + (long) number : null;
  }

  private static @Nullable String lastMonthByName(Matcher m, TimeAnchor a) {
    int direction = m.group("w").equals("this") ? 0 : shift(m.group("w"));
    TimeAnchor toward = new TimeAnchor(a.today(), direction);
    if (m.group("d") != null) {
      return toward.day(month(m), Integer.parseInt(m.group("d")));
    }
    if (direction == 0 && a.today() != null) {
      return TimeAnchor.year(a.today().getYear()) + "-" + two(month(m));
    }
    return toward.month(month(m));
  }
}
