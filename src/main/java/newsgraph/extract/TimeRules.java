package newsgraph.extract;

import static newsgraph.model.TimeExpression.Type.DATE;
import static newsgraph.model.TimeExpression.Type.DURATION;
import static newsgraph.model.TimeExpression.Type.SET;
import static newsgraph.model.TimeExpression.Type.TIME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** The grammar of time expressions; of several matches the longest counts. */
final class TimeRules {
  private static final String MONTH = TimeWords.any("month", true);
  private static final String DAY = "(?:" + TimeWords.any("weekday", true) + ")";
  private static final String UNIT = "(?i:" + TimeWords.any("unit", false) + ")";
  private static final String SEASON = TimeWords.any("season", false);
  private static final String WORD = TimeWords.any("number", false);
  private static final String NUMBER =
      "(?i:(?!an? (?!hundred|thousand|couple|dozen)(?:\\d|"
          + WORD
          + "\\b))"
          + "(?:\\d[\\d,]*(?:\\.\\d+)?|"
          + WORD
          + "(?:(?:[ -]| and )(?!an? )"
          + WORD
          + "){0,3}))";
  private static final String VAGUE = "(?i:" + TimeWords.any("vague", false) + ")";
  private static final String ORDINAL =
      "(?i:" + TimeWords.any("ordinal", false) + "|[1-4](?:st|nd|rd|th))";
  private static final String YEAR = "(?:1[5-9]\\d\\d|20\\d\\d)";
  private static final String PART = "(?:morning|afternoon|evening|night)";
  private static final String ABOUT =
      "(?i:(?:about|nearly|almost|around|more than|less than|at least|over|up to|as many as|only|just) )?";
  private static final String EARLY =
      "(?i:(?:(?:the )?(?:early|late|mid)[ -]?|earlier |later |(?:the )?(?:very )?(?:end|beginning|start|middle|close) of )(?:in )?)?";
  private static final String THE_PAST =
      "(?i:(?:the |this |these )?(?:past|last|previous|preceding|latest|next|following|coming|first|final) )";

  private final List<TimeRule> rules = new ArrayList<>();

  private TimeRules() {}

  static List<TimeRule> all() {
    TimeRules all = new TimeRules();
    all.calendar();
    all.relative();
    all.quarters();
    all.clock();
    all.durations();
    all.sets();
    all.references();
    return List.copyOf(all.rules);
  }

  private void add(String name, TimeExpression.Type type, String regex, TimeRule.Value value) {
    Pattern pattern = Pattern.compile("(?<![\\p{L}\\p{N}$£€])" + regex + "(?![\\p{L}\\p{N}])");
    rules.add(new TimeRule(name, type, pattern, value));
  }

  private static int month(Matcher match) {
    return TimeWords.number("month", match.group("m"));
  }

  private static @Nullable String full(String year, int month, String day) {
    LocalDate date = TimeAnchor.date(Integer.parseInt(year), month, Integer.parseInt(day));
    return date == null ? null : date.toString();
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  /** "March 3, 2025", "3 March", "March 2025", "the 1990s", "1989". */
  private void calendar() {
    String weekday = "(?:" + DAY + ",? )?";
    String day = "(?<d>\\d{1,2})(?:st|nd|rd|th)?";
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
        "month of year",
        DATE,
        EARLY + "(?<m>" + MONTH + ")(?:,? | of )(?<y>" + YEAR + ")",
        (m, a) -> m.group("y") + "-" + two(month(m)));
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
        TimeRules::lastMonthByName);
    add(
        "year",
        DATE,
        EARLY + "(?:(?:the )?(?:fiscal|calendar)(?: year)? |the year |fiscal-)?(?<y>" + YEAR + ")",
        (m, a) -> m.group("y"));
    add(
        "spoken year",
        DATE,
        "(?i:(?<c>nineteen|twenty) (?<n>(?:" + WORD + ")(?:[ -]" + WORD + ")?))(?! [a-z]+s)",
        TimeRules::spokenYear);
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

  /** -1 for "last", 1 for "next", 0 for "this". */
  private static int shift(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.matches(".*(?:last|past|previous|preceding|prior).*")) {
      return -1;
    }
    return lower.matches(".*(?:next|coming|following).*") ? 1 : 0;
  }

  private static @Nullable String unit(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return TimeWords.value(
        "unit", lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower);
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
        EARLY + "(?<d>" + DAY + ")",
        (m, a) -> a.weekday(TimeWords.number("weekday", m.group("d"))));
    add(
        "last weekday",
        DATE,
        EARLY
            + "(?i:(?<w>last|next|this|this past|this coming|the previous|the following|the preceding) )(?<d>"
            + DAY
            + ")",
        (m, a) -> a.weekday(TimeWords.number("weekday", m.group("d")), shift(m.group("w"))));
    add(
        "last unit",
        DATE,
        EARLY
            + "(?i:(?<w>last|next|this|the previous|the following|this past|the current|the coming|the prior|the preceding) (?:fiscal )?(?<u>week|month|quarter|year|decade|century))",
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
        (m, a) -> a.unit("Y", 0));
    add(
        "weekend",
        DATE,
        EARLY + "(?i:(?<w>last|next|this|this past|this coming|the|over the) weekend)",
        (m, a) ->
            a.weekend(
                m.group("w").toLowerCase(Locale.ROOT).matches("the|over the|this|this past")
                    ? (a.tense() > 0 ? 0 : -1)
                    : shift(m.group("w"))));
    add(
        "ago",
        DATE,
        ABOUT + "(?<n>" + NUMBER + "|" + VAGUE + ")[ -](?<u>" + UNIT + ")s?[ -](?i:ago|earlier)",
        TimeRules::ago);
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

  /** "8:30 a.m. EST", "Monday morning", "last night". */
  private void clock() {
    String clock =
        "(?:(?<h>\\d{1,2})(?:[:.](?<min>\\d\\d))?(?: ?(?<ap>[AaPp])\\.?[Mm]\\.?| (?i:o['’]clock))|(?<h24>[01]?\\d|2[0-3]):(?<min24>[0-5]\\d)|(?<w>noon|midnight))(?: ?\\(?(?:[ECMP][SD]?T|GMT|UTC|BST|CET|CEST|IST|JST)\\b\\)?)?(?: local time)?";
    String date =
        "(?:,? (?:on )?(?:(?<d>"
            + DAY
            + ")|(?<day>today|yesterday|tomorrow)|(?<m>"
            + MONTH
            + ") (?<dom>\\d{1,2})(?:,? (?<y>"
            + YEAR
            + "))?))?";
    add("clock", TIME, ABOUT + clock + date, TimeRules::clock);
    add(
        "part of weekday",
        TIME,
        EARLY + "(?<l>(?i:last |next |this ))?(?<d>" + DAY + ") (?<p>" + PART + ")",
        (m, a) -> weekdayValue(m, a) + "T" + TimeWords.value("part", m.group("p")));
    add(
        "part of day",
        TIME,
        EARLY + "(?i:(?<w>this|yesterday|tomorrow|last) (?<p>" + PART + "))",
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
        TimeRules::twoUnits);
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

  /** "now", "recently", "the future". */
  private void references() {
    add(
        "reference",
        DATE,
        "(?<r>(?i:" + TimeWords.any("reference", false) + "))",
        (m, a) -> TimeWords.value("reference", m.group("r")));
  }
}
