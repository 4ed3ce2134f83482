package newsgraph.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.model.Span;
import newsgraph.model.TimeExpression;
import newsgraph.model.Zone;
import org.jspecify.annotations.Nullable;

/** Reads "today" in a quotation on the day it was said: "Lee said on Monday: “Today we won”". */
final class SpokenTimes {
  private static final Set<String> DEICTIC =
      Set.of(
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "part of day",
          "the day before yesterday",
          "the day after tomorrow");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T.*)?");
  private static final Pattern AFTERWARDS =
      Pattern.compile("(?s)(?:After|Following|During|At) the [a-z].*");

  private final Document document;
  private final List<Quotation> quotations;
  private final List<Attribution> attributions;
  private final List<TimeExpression> times;

  SpokenTimes(
      Document document,
      List<Quotation> quotations,
      List<Attribution> attributions,
      List<TimeExpression> times) {
    this.document = document;
    this.quotations = quotations;
    this.attributions = attributions;
    this.times = times;
  }

  /** The times, those in quotations told from the day of the quotation. */
  List<TimeExpression> read() {
    LocalDate today = document.article().anchorDate();
    if (today == null) {
      return times;
    }
    List<TimeExpression> read = new ArrayList<>();
    for (TimeExpression time : times) {
      read.add(isSpoken(time) ? spoken(time, today) : time);
    }
    return List.copyOf(read);
  }

  private boolean isSpoken(TimeExpression time) {
    Sentence sentence = document.sentenceAt(time.span().begin());
    boolean post = sentence != null && sentence.zone().kind() == Zone.Kind.POST;
    String rule = time.rule().replaceFirst(", (past|future)$", "");
    return !post
        && DEICTIC.contains(rule)
        && DAY.matcher(time.value()).matches()
        && isQuoted(time.span());
  }

  private boolean isQuoted(Span span) {
    return quotations.stream().anyMatch(quotation -> quotation.span().contains(span))
        || isAfterColon(span);
  }

  /** Whether the paragraph is a quotation set off, "It said:" before it. */
  private boolean isAfterColon(Span span) {
    Sentence sentence = document.sentenceAt(span.begin());
    int begin = sentence == null ? 0 : sentence.zone().span().begin();
    return document.text().substring(0, begin).stripTrailing().endsWith(":");
  }

  private TimeExpression spoken(TimeExpression time, LocalDate today) {
    Attribution attribution = Attributions.containing(attributions, time.span());
    Span cue = attribution == null ? null : attribution.cue();
    Sentence sentence = cue == null ? null : document.sentenceAt(cue.begin());
    LocalDate said = sentence == null || cue == null ? null : said(sentence, cue);
    String value = time.value();
    if (said != null) {
      long days = ChronoUnit.DAYS.between(today, said);
      LocalDate day = LocalDate.parse(value.substring(0, 10)).plusDays(days);
      value = day + value.substring(10);
    }
    String rule = time.rule() + (said == null ? TimeBounds.UNKNOWN : ", in a quotation");
    return new TimeExpression(time.span(), time.type(), value, rule);
  }

  /** The day that the sentence of the verb of saying tells; null if it tells none. */
  private @Nullable LocalDate said(Sentence sentence, Span cue) {
    LocalDate before = null;
    for (TimeExpression time : times) {
      boolean day = DAY.matcher(time.value()).matches() && !isQuoted(time.span());
      LocalDate date = day ? LocalDate.parse(time.value().substring(0, 10)) : null;
      if (date != null && sentence.span().contains(time.span())) {
        if (isOf(sentence, time.span(), cue)) {
          return date;
        }
      } else if (date != null && time.span().end() <= sentence.span().begin()) {
        before = date;
      }
    }
    return AFTERWARDS.matcher(sentence.span().of(document.text())).matches() ? before : null;
  }

  /** Whether no other verb stands between the time and the verb of saying. */
  private static boolean isOf(Sentence sentence, Span time, Span cue) {
    int verb = sentence.at(cue.begin());
    int i = sentence.headOf(time);
    while (i >= 0 && i != verb) {
      i = sentence.token(i).isVerb() ? -1 : sentence.token(i).head();
    }
    return verb >= 0 && i == verb;
  }
}
