package newsgraph.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import newsgraph.language.Sentence;
import newsgraph.model.Dating;
import newsgraph.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** From when to when a time lasts by the words beside it: "since 2010", "May 24 to 26". */
final class DateEnds {
  private static final Pattern RANGE =
      Pattern.compile("^(\\d+)(?:st|nd|rd|th)? ?(–|-|to|and) ?(\\d{1,2}|\\d{4})(?: |$)");

  private final List<TimeExpression> times;

  DateEnds(List<TimeExpression> times) {
    this.times = times;
  }

  /**
   * "until 2018" tells the end, "since 2010" the beginning, "before Monday" neither; "before ten on
   * Monday" is on Monday; "from 2008 to 2016" both.
   */
  Dating of(EventCue cue, Dating dating, TimeExpression time) {
    Sentence sentence = cue.sentence();
    int first = sentence.at(dating.words().begin());
    String word = first < 0 ? "" : PostWords.lower(sentence, first);
    if (TimeClauses.isMovedTo(sentence, cue.index(), word) || isAhead(sentence, first)) {
      return new Dating(dating.words(), null, null, dating.evidence());
    }
    TimeExpression joined = following(sentence, time, DateEnds::isJoined);
    if (joined != null) {
      boolean next =
          word.equals("between") || TimeBounds.areNeighbours(dating.end(), TimeBounds.from(joined));
      return new Dating( // "in 2014 and 2018" is neither
          dating.words().union(joined.span()),
          next ? dating.start() : null,
          next ? TimeBounds.to(joined) : null,
          dating.evidence());
    }
    String through = through(sentence, time);
    if (through != null) {
      return new Dating(dating.words(), dating.start(), through, dating.evidence());
    }
    boolean ends = Set.of("until", "till", "through", "by", "to").contains(word);
    boolean hour = time.value().contains("T");
    boolean open = !hour && Set.of("before", "after").contains(word);
    boolean starts = word.equals("since") || word.equals("from");
    TimeExpression last =
        word.equals("from") ? following(sentence, time, DateEnds::isClosed) : null;
    return new Dating(
        last == null ? dating.words() : dating.words().union(last.span()),
        ends || open ? null : dating.start(),
        last != null ? TimeBounds.to(last) : starts || open ? null : dating.end(),
        dating.evidence());
  }

  /** "ahead of Monday", "prior to the May 3 vote", "on the eve of Easter": not then. */
  private static boolean isAhead(Sentence sentence, int preposition) {
    return preposition > 0
        && PostWords.lower(sentence, preposition).matches("of|to")
        && PostWords.lower(sentence, preposition - 1)
            .matches("ahead|advance|eve|prior|runup|run-up|up|leading|close");
  }

  /** Tells how one time of a sentence is tied to a later one. */
  private interface Tie {
    boolean holds(Sentence sentence, TimeExpression one, TimeExpression later);
  }

  /** The first later time of the sentence that is tied to one so; null if there is none. */
  private @Nullable TimeExpression following(Sentence sentence, TimeExpression time, Tie tie) {
    for (TimeExpression other : times) {
      boolean later =
          sentence.span().contains(other.span()) && other.span().begin() > time.span().end();
      if (later && tie.holds(sentence, time, other)) {
        return other;
      }
    }
    return null;
  }

  /** The end of "1980–1987" and "May 24 to 26"; null if there is none. */
  private static @Nullable String through(Sentence sentence, TimeExpression time) {
    int last = sentence.at(time.span().end() - 1);
    StringBuilder rest = new StringBuilder(sentence.token(last).form());
    for (int i = last + 1; i < sentence.size() && i < last + 3; i++) {
      rest.append(" ").append(sentence.token(i).form());
    }
    Matcher range = RANGE.matcher(rest);
    if (!range.find()) {
      return null;
    }
    String end = range.group(3);
    boolean years = time.value().length() == 4 && end.length() == 4;
    boolean days = time.value().length() == 10 && end.length() < 3;
    String day = days ? time.value().substring(0, 8) + (end.length() == 1 ? "0" : "") + end : "";
    if (range.group(2).equals("and")) { // "May 5 and 6", not "May 5 and 6 people"
      boolean counts =
          last + 3 < sentence.size() && sentence.token(last + 3).xpos().matches("NN.*|JJ.*");
      return days && !counts && TimeBounds.areNeighbours(time.value(), day) ? day : null;
    }
    return years ? end : day.compareTo(time.value()) > 0 ? day : null;
  }

  /** "2018" of "in 2014 and 2018", joined to another time. */
  private static boolean isJoined(Sentence sentence, TimeExpression one, TimeExpression other) {
    int head = sentence.headOf(one.span());
    int joined = sentence.headOf(other.span());
    return joined > head
        && head >= 0
        && sentence.token(joined).relation().equals("conj")
        && sentence.token(joined).head() == head
        && IntStream.range(sentence.at(one.span().end() - 1) + 1, sentence.at(other.span().begin()))
            .allMatch(i -> sentence.token(i).xpos().matches("CC|,|IN"));
  }

  /** "to 2016" after "from 2008": it closes what the other opens. */
  private static boolean isClosed(Sentence sentence, TimeExpression one, TimeExpression other) {
    int last = sentence.at(one.span().end() - 1);
    return sentence.at(other.span().begin()) == last + 2
        && PostWords.lower(sentence, last + 1).matches("to|until|till|through");
  }
}
