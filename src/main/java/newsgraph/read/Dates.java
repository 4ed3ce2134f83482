package newsgraph.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Calendar dates as metadata, datelines and posts give them. */
final class Dates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
          + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)";

  /** "March 26, 2025", "26 Mar. 2025", "March 26". */
  static final String DATE =
      "(?:"
          + MONTH
          + " \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?"
          + "|\\d{1,2}(?:st|nd|rd|th)? "
          + MONTH
          + "(?:,? \\d{4})?)";

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:\\D.*)?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T.*)?");

  /** "26-FEB-1987 15:01", "Tue, 3 Mar 2025 10:00:00 GMT". */
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:[A-Za-z]+,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[-\\s]+([A-Za-z]{3,9})\\.?"
              + "(?:,?[-\\s]+(\\d{4}))?(?:\\D.*)?");

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?:[A-Za-z]+,\\s+)?([A-Za-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?"
              + "(?:,?\\s+(\\d{4}))?(?:\\D.*)?");

  private Dates() {}

  /** The date, or null if this is none or has no year. */
  static @Nullable LocalDate read(String date) {
    return read(date, null);
  }

  /**
   * The date.
   *
   * @param near the year of a date without one is that which brings it nearest to this
   */
  static @Nullable LocalDate read(String date, @Nullable LocalDate near) {
    String stripped = date.strip();
    for (Pattern numeric : List.of(ISO, COMPACT)) {
      Matcher parts = numeric.matcher(stripped);
      if (parts.matches()) {
        return date(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3), near);
      }
    }
    Matcher dayFirst = DAY_FIRST.matcher(stripped);
    if (dayFirst.matches()) {
      return date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1), near);
    }
    Matcher monthFirst = MONTH_FIRST.matcher(stripped);
    return monthFirst.matches()
        ? date(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2), near)
        : null;
  }

  private static int month(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.length() < 3 ? 0 : MONTHS.indexOf(lower.substring(0, 3)) + 1;
  }

  private static @Nullable LocalDate date(
      @Nullable String year, int month, String day, @Nullable LocalDate near) {
    try {
      if (year != null) {
        int known = Integer.parseInt(year);
        return known < 1000 ? null : LocalDate.of(known, month, Integer.parseInt(day));
      }
      return near == null ? null : nearest(month, Integer.parseInt(day), near);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static LocalDate nearest(int month, int day, LocalDate near) {
    LocalDate best = LocalDate.of(near.getYear(), month, day);
    for (int year : new int[] {near.getYear() - 1, near.getYear() + 1}) {
      LocalDate other = LocalDate.of(year, month, day);
      if (Math.abs(ChronoUnit.DAYS.between(other, near))
          < Math.abs(ChronoUnit.DAYS.between(best, near))) {
        best = other;
      }
    }
    return best;
  }
}
