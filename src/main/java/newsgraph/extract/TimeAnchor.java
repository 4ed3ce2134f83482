package newsgraph.extract;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Resolves what is said relative to the day of writing; without one the values keep their X.
 *
 * @param today day of writing
 * @param tense -1 past, 1 future, 0 neither
 */
record TimeAnchor(@Nullable LocalDate today, int tense) {
  static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  private static String month(LocalDate date) {
    return date.toString().substring(0, 7);
  }

  private static String week(LocalDate date) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        date.get(IsoFields.WEEK_BASED_YEAR),
        date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String quarter(LocalDate date) {
    return year(date.getYear()) + "-Q" + date.get(IsoFields.QUARTER_OF_YEAR);
  }

  /** "2025-03-26" of today and 0, of yesterday and -1. */
  String day(long days) {
    return today == null ? "XXXX-XX-XX" : today.plusDays(days).toString();
  }

  /** This, last or next unit: "M", -1 → "2025-02". */
  @Nullable String unit(String unit, long shift) {
    return switch (unit) {
      case "D" -> day(shift);
      case "W" -> today == null ? "XXXX-WXX" : week(today.plusWeeks(shift));
      case "M" -> today == null ? "XXXX-XX" : month(today.plusMonths(shift));
      case "Q" -> today == null ? "XXXX-QX" : quarter(today.plusMonths(3 * shift));
      case "Y" -> today == null ? "XXXX" : year(today.plusYears(shift).getYear());
      case "E" ->
          today == null ? "XXX" : year(today.plusYears(10 * shift).getYear()).substring(0, 3);
      case "C" ->
          today == null ? "XX" : year(today.plusYears(100 * shift).getYear()).substring(0, 2);
      case "TH" ->
          today == null
              ? "XXXX-XX-XX"
              : today.plusDays(Math.abs(shift) < 24 ? 0 : shift / 24).toString();
      default -> null;
    };
  }

  String weekend(long shift) {
    return unit("W", shift) + "-WE";
  }

  /** A day of the week: by default the last one, today included; the next with a future tense. */
  String weekday(int day) {
    if (today == null) {
      return "XXXX-WXX-" + day;
    }
    DayOfWeek wanted = DayOfWeek.of(day);
    return today
        .with(
            tense > 0
                ? TemporalAdjusters.nextOrSame(wanted)
                : TemporalAdjusters.previousOrSame(wanted))
        .toString();
  }

  /** "last Friday" with -1: strictly before today; "next Friday" with 1. */
  String weekday(int day, int direction) {
    if (today == null) {
      return "XXXX-WXX-" + day;
    }
    DayOfWeek wanted = DayOfWeek.of(day);
    return switch (direction) {
      case -1 -> today.with(TemporalAdjusters.previous(wanted)).toString();
      case 1 -> today.with(TemporalAdjusters.next(wanted)).toString();
      default -> today.with(wanted).toString();
    };
  }

  /** A month without its year: "in October". */
  String month(int month) {
    if (today == null) {
      return String.format(Locale.ROOT, "XXXX-%02d", month);
    }
    int year = today.getYear();
    boolean justAhead = tense == 0 && month + 12 - today.getMonthValue() <= 4;
    if (justAhead || (tense > 0 && month < today.getMonthValue())) {
      year++;
    } else if (tense <= 0 && month > today.getMonthValue()) {
      // With neither tense what lies just ahead is meant: "the January election".
      year -= tense < 0 || month - today.getMonthValue() > 4 ? 1 : 0;
    }
    return String.format(Locale.ROOT, "%04d-%02d", year, month);
  }

  /** A day without its year: "Nov. 6"; null if there is no such day. */
  @Nullable String day(int month, int day) {
    if (day < 1 || day > 31) {
      return null;
    }
    if (today == null) {
      return String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
    }
    LocalDate best = null;
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      LocalDate date = date(year, month, day);
      if (date != null && (best == null || cost(date) < cost(best))) {
        best = date;
      }
    }
    return best == null ? null : best.toString();
  }

  /** Days from today; those against the tense weigh more, unless near. */
  private long cost(LocalDate date) {
    long days = today == null ? 0 : ChronoUnit.DAYS.between(today, date);
    return Math.abs(days) * (days * tense < -10 ? 4 : 1);
  }

  static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The quarter of this number that began last. */
  String quarterOfYear(int quarter) {
    if (today == null) {
      return "XXXX-Q" + quarter;
    }
    int current = today.get(IsoFields.QUARTER_OF_YEAR);
    int shift = quarter > current ? (tense > 0 ? 0 : -1) : 0;
    return year(today.getYear() + shift) + "-Q" + quarter;
  }

  /** A season by its code: "SU". */
  String season(String code, int shift) {
    return (today == null ? "XXXX" : year(today.getYear() + shift)) + "-" + code;
  }

  /** "12-25", or "11-4-4" for the fourth Thursday of November. */
  @Nullable String holiday(String rule, @Nullable Integer year) {
    String[] parts = rule.split("-", -1);
    int month = Integer.parseInt(parts[0]);
    if (parts.length == 2) {
      int day = Integer.parseInt(parts[1]);
      return year == null ? day(month, day) : String.valueOf(date(year, month, day));
    }
    if (year == null && today == null) {
      return "XXXX-" + parts[0];
    }
    int in = year != null ? year : Integer.parseInt(month(month).substring(0, 4));
    int ordinal = Integer.parseInt(parts[1]) == 5 ? -1 : Integer.parseInt(parts[1]);
    DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[2]));
    return LocalDate.of(in, month, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday))
        .toString();
  }
}
