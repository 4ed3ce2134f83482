package newsgraph.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** What a time leaves unsaid because the one before it tells: its year, its quarter, its day. */
final class TimeNeighbours {
  private static final int MONTHS_AHEAD = 3;
  private static final String YEAR_BEFORE = "year of the date before";

  private final Document document;
  private final @Nullable LocalDate today;

  TimeNeighbours(Document document, @Nullable LocalDate today) {
    this.document = document;
    this.today = today;
  }

  /**
   * The time as those around it make it read.
   *
   * @param here the times of the zone
   * @param before the times before it, read already
   */
  TimeExpression read(TimeExpression time, List<TimeExpression> here, List<TimeExpression> before) {
    TimeExpression last = before.isEmpty() ? null : before.get(before.size() - 1);
    TimeExpression read = sameYear(sameQuarter(time, here, before), lastDate(before));
    TimeExpression next = next(time, here);
    TimeExpression day = next == null ? read : sameDay(read, next);
    TimeExpression found = last == null || day != read ? day : sameDay(onward(day, last), last);
    boolean unknown = found.rule().startsWith("clock") && isOfToday(found) && !hasDay(found);
    return unknown
        ? new TimeExpression(
            found.span(), found.type(), found.value(), found.rule() + TimeBounds.UNKNOWN)
        : found;
  }

  private boolean isOfToday(TimeExpression time) {
    return today != null && time.value().startsWith(today + "T");
  }

  private static @Nullable TimeExpression lastDate(List<TimeExpression> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i).type() != TimeExpression.Type.DURATION) {
        return before.get(i);
      }
    }
    return null;
  }

  /** "in December, in Rome in January, in March": months in one sentence go on in time. */
  private TimeExpression onward(TimeExpression time, TimeExpression last) {
    boolean months = isMonth(time) && isMonth(last) && isOneSentence(last, time);
    if (!months || time.rule().endsWith("past")) {
      return time;
    }
    YearMonth then = YearMonth.parse(last.value());
    YearMonth next = YearMonth.parse(time.value()).plusYears(1);
    boolean follows = !next.isBefore(then) && !next.isAfter(then.plusMonths(MONTHS_AHEAD));
    return follows ? with(time, next.toString(), "months go on") : time;
  }

  private static boolean isMonth(TimeExpression time) {
    return time.rule().startsWith("month") && time.value().matches("\\d{4}-\\d{2}");
  }

  /** "They met on Sunday; doors closed at 22:30": an hour is of the day of its sentence. */
  private TimeExpression sameDay(TimeExpression time, TimeExpression last) {
    boolean hour = time.rule().startsWith("clock") && today != null;
    boolean bare = hour && time.value().startsWith(today + "T") && !hasDay(time);
    boolean day = last.value().matches("\\d{4}-\\d{2}-\\d{2}") && !last.rule().startsWith("today");
    return bare && day && isOneSentence(last, time)
        ? with(time, last.value() + time.value().substring(10), "day of the sentence")
        : time;
  }

  /** The day right after an hour: "at 2am (0100 UTC) on Friday". */
  private static @Nullable TimeExpression next(TimeExpression time, List<TimeExpression> here) {
    return here.stream()
        .filter(other -> other.span().begin() >= time.span().end())
        .filter(other -> other.span().begin() - time.span().end() < 25)
        .findFirst()
        .orElse(null);
  }

  private boolean hasDay(TimeExpression time) {
    return time.span().of(document.text()).matches("(?s).*(day|\\p{Lu}\\p{Ll}{2,}).*");
  }

  private boolean isOneSentence(TimeExpression one, TimeExpression other) {
    Sentence sentence = document.sentenceAt(other.span().begin());
    return sentence != null && sentence.span().contains(one.span());
  }

  private static TimeExpression with(TimeExpression time, String value, String how) {
    return new TimeExpression(time.span(), time.type(), value, time.rule() + ", " + how);
  }

  /** "from $3 a year earlier" beside "in the third quarter" is that quarter of the year before. */
  private TimeExpression sameQuarter(
      TimeExpression time, List<TimeExpression> here, List<TimeExpression> before) {
    boolean yearAgo =
        time.value().matches("\\d{4}")
            && (time.rule().startsWith("ago") || time.rule().startsWith("year ago"));
    if (!yearAgo) {
      return time;
    }
    TimeExpression quarter = null;
    for (List<TimeExpression> times : List.of(here, before)) {
      for (TimeExpression other : times) {
        boolean near = Math.abs(other.span().begin() - time.span().begin()) < 400;
        if (near
            && other.value().matches("\\d{4}-Q\\d")
            && (quarter == null || distance(other, time) < distance(quarter, time))) {
          quarter = other;
        }
      }
    }
    return quarter == null
        ? time
        : with(time, time.value() + quarter.value().substring(4), "quarter");
  }

  /** "moved on May 3, 2017 … resigned on May 9": a story of an earlier year goes on in it. */
  private TimeExpression sameYear(TimeExpression time, @Nullable TimeExpression last) {
    boolean month = time.rule().matches("month(, .*)?") && last != null && isFronted(last, time);
    boolean bare =
        (time.rule().startsWith("day of month") || month) && !time.rule().endsWith("future");
    boolean day =
        last != null
            && (last.rule().startsWith("calendar date")
                || (isOneSentence(last, time)
                    && (last.rule().matches("year(, .*)?") || last.rule().endsWith(YEAR_BEFORE))));
    if (last == null || !day || today == null || !bare || distance(last, time) > 300) {
      return time;
    }
    boolean told =
        last.value().matches("\\d{4}(-.*)?")
            && Integer.parseInt(last.value().substring(0, 4)) < today.getYear();
    return told && time.value().matches("\\d{4}-.*")
        ? with(time, last.value().substring(0, 4) + time.value().substring(4), YEAR_BEFORE)
        : time;
  }

  /**
   * "In the 2016 race, Lee led until June": a year that opens the sentence is that of its months.
   */
  private boolean isFronted(TimeExpression year, TimeExpression month) {
    Sentence sentence = document.sentenceAt(month.span().begin());
    if (sentence == null || !sentence.span().contains(year.span())) {
      return false;
    }
    String before = document.text().substring(sentence.span().begin(), year.span().begin());
    return before.matches("(?i)in (the )?") || year.rule().endsWith(YEAR_BEFORE);
  }

  private static int distance(TimeExpression a, TimeExpression b) {
    return Math.abs(a.span().begin() - b.span().begin());
  }
}
