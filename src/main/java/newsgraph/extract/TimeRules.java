package newsgraph.extract;

import java.util.List;
import java.util.stream.Stream;

/** The grammar of time expressions; of several matches the longest counts. */
final class TimeRules {
  private TimeRules() {}

  static List<TimeRule> all() {
    return Stream.of(
            CalendarRules.all(), RelativeRules.all(), ClockRules.all(), DurationRules.all())
        .flatMap(List::stream)
        .toList();
  }
}
