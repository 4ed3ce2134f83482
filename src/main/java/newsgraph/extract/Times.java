package newsgraph.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import newsgraph.language.Document;
import newsgraph.language.Name;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.EntityType;
import newsgraph.model.Post;
import newsgraph.model.Span;
import newsgraph.model.TimeExpression;
import newsgraph.model.Zone;
import org.jspecify.annotations.Nullable;

/** Time expressions with TIMEX3 values, resolved from the article's own date, never the clock. */
public final class Times {
  private static final List<TimeRule> RULES = TimeRules.all();

  private static final Tenses TENSES = new Tenses();

  /** The time expressions in text order, not overlapping. */
  public List<TimeExpression> find(Document document) {
    List<TimeExpression> found = new ArrayList<>();
    for (Zone zone : document.article().zones()) {
      if (zone.kind().isRead() || zone.kind() == Zone.Kind.DATELINE) {
        find(document, zone, found);
      }
    }
    return List.copyOf(found);
  }

  private static void find(Document document, Zone zone, List<TimeExpression> found) {
    LocalDate today = today(document, zone);
    List<TimeExpression> candidates = new ArrayList<>();
    for (TimeRule rule : RULES) {
      Matcher match = rule.pattern().matcher(document.text());
      match.region(zone.span().begin(), zone.span().end()).useTransparentBounds(true);
      while (match.find()) {
        Span span = new Span(match.start(), match.end());
        int tense = TENSES.of(document.sentenceAt(span.begin()), span);
        if (tense == 0
            && rule.name().matches("(part of )?weekday|clock")
            && TENSES.isTimetable(document.sentenceAt(span.begin()), span)) {
          tense = 1;
        }
        String value = rule.value().of(match, new TimeAnchor(today, tense));
        if (value != null && isTime(document, span, rule)) {
          String how = rule.name() + (tense > 0 ? ", future" : tense < 0 ? ", past" : "");
          candidates.add(new TimeExpression(span, rule.type(), value, how));
        }
      }
    }
    candidates.sort(Comparator.comparingInt((TimeExpression t) -> -t.span().length()));
    List<TimeExpression> kept = new ArrayList<>();
    for (TimeExpression candidate : candidates) {
      if (kept.stream().noneMatch(other -> other.span().overlaps(candidate.span()))) {
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparing(TimeExpression::span));
    TimeNeighbours neighbours = new TimeNeighbours(document, today);
    kept.forEach(time -> found.add(neighbours.read(time, kept, found)));
  }

  /** A post speaks on its own date. */
  private static @Nullable LocalDate today(Document document, Zone zone) {
    for (Post post : document.article().posts()) {
      if (post.span().overlaps(zone.span()) && post.published() != null) {
        return post.published();
      }
    }
    return document.article().anchorDate();
  }

  /** What only looks like one: "may", "Ann March", "1990 people", "a second man". */
  private static boolean isTime(Document document, Span span, TimeRule rule) {
    String shown = span.of(document.text());
    for (Name name : document.names()) {
      boolean person = name.type() == EntityType.PERSON && name.span().overlaps(span);
      boolean part = name.span().contains(span) && !name.span().equals(span);
      boolean title =
          part && (rule.type() == TimeExpression.Type.SET || rule.name().equals("weekday"));
      if (person || title) {
        return false; // "Ann March", "the Daily News"
      }
    }
    if (rule.type() == TimeExpression.Type.DURATION && shown.matches("\\d+ \\p{Lu}\\p{Ll}+")) {
      return false; // "the programme 60 Minutes"
    }
    String before = document.text().substring(Math.max(0, span.begin() - 6), span.begin());
    if (rule.name().equals("weekday") && before.matches("(?s).*\\b(Super|Black|Good|Ash|Palm) ")) {
      return false;
    }
    Sentence sentence = document.sentenceAt(span.begin());
    int first = sentence == null ? -1 : sentence.at(span.begin());
    if (sentence == null || first < 0) {
      return true;
    }
    Token token = sentence.token(first);
    if (rule.name().equals("year") && before.matches("(?s).*\\d/")) {
      return false; // "resolution No. 1430/2019"
    }
    String lower = shown.toLowerCase(Locale.ROOT);
    if (lower.equals("may") || lower.equals("march")) {
      return token.upos().equals("PROPN") || token.upos().equals("NOUN");
    }
    if (lower.matches(".*\\bseconds?")) {
      return shown.matches("(?s).*\\d.*seconds?|.*seconds");
    }
    return !rule.name().equals("year")
        || !shown.matches("\\d{4}")
        || isYear(document, sentence, first);
  }

  private static boolean isYear(Document document, Sentence sentence, int index) {
    Span span = sentence.token(index).span();
    String text = document.text();
    if (span.begin() > 1
        && "$£€#.,-–/".indexOf(text.charAt(span.begin() - 1)) >= 0
        && span.length() == 4
        && Character.isDigit(text.charAt(span.begin() - 2))) {
      return false;
    }
    String next = sentence.form(index + 1);
    if (next == null) {
      return true;
    }
    Token after = sentence.token(index + 1);
    Token number = sentence.token(index);
    boolean counts = number.relation().equals("nummod") && number.head() >= 0;
    boolean counted =
        counts
            && (after.xpos().equals("NNS")
                || (after.xpos().equals("JJ")
                    && Character.isUpperCase(after.form().charAt(0)) // "2000 Thai stores"
                    && sentence.token(number.head()).xpos().equals("NNS")));
    return !counted
        && !next.equals("%")
        && !next.matches("(?i)pct|percent|mln|dlrs|points?|miles|km|tonnes|tons|feet|meters");
  }
}
