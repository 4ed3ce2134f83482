package newsgraph.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** First and last day, month or year of a time: of "2025-W13" Monday and Sunday. */
final class TimeBounds {
  /**
   * End of the rule of a time of which the day is not told: "at 8 p.m.", "today" in a quotation.
   */
  static final String UNKNOWN = ", day unknown";

  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T.*)?");
  private static final Pattern MONTH_OR_YEAR = Pattern.compile("\\d{4}(-\\d{2})?");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");

  private TimeBounds() {}

  /** First day, month or year of a value; null if it names none. */
  static @Nullable String from(TimeExpression time) {
    return bound(time, true);
  }

  static @Nullable String to(TimeExpression time) {
    return bound(time, false);
  }

  /** Whether the second day, month or year comes right after the first. */
  static boolean areNeighbours(@Nullable String one, @Nullable String other) {
    if (one == null || other == null || one.length() != other.length()) {
      return false;
    }
    return switch (one.length()) {
      case 4 -> Integer.parseInt(one) + 1 == Integer.parseInt(other);
      case 7 -> YearMonth.parse(one).plusMonths(1).equals(YearMonth.parse(other));
      default -> LocalDate.parse(one).plusDays(1).equals(LocalDate.parse(other));
    };
  }

  private static @Nullable String bound(TimeExpression time, boolean first) {
    String value = time.value();
    boolean point =
        time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
    boolean told = // "the month" may be that of the story
        time.rule().startsWith("the unit") || time.rule().endsWith(UNKNOWN);
    if (!point || told) {
      return null;
    }
    Matcher day = DAY.matcher(value);
    if (day.matches()) {
      return day.group(1);
    }
    if (MONTH_OR_YEAR.matcher(value).matches()) {
      return value;
    }
    Matcher quarter = QUARTER.matcher(value);
    if (quarter.matches()) {
      int month = Integer.parseInt(quarter.group(2)) * 3 - (first ? 2 : 0);
      return quarter.group(1) + (month < 10 ? "-0" : "-") + month;
    }
    Matcher week = WEEK.matcher(value);
    return week.matches() ? week(week, first) : null;
  }

  private static @Nullable String week(Matcher week, boolean first) {
    try {
      LocalDate monday =
          LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
              .with(java.time.DayOfWeek.MONDAY);
      boolean weekend = week.group(3) != null;
      return monday.plusDays(first ? (weekend ? 5 : 0) : 6).toString();
    } catch (DateTimeException e) {
      return null; // "2025-W60"
    }
  }
}
