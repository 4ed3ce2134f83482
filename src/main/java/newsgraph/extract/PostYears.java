package newsgraph.extract;

import java.time.LocalDate;
import java.util.List;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.model.Span;
import newsgraph.model.TimeExpression;

/** Tells whether a post is told of years before the article. */
final class PostYears {
  private final Document document;
  private final List<TimeExpression> times;

  PostYears(Document document, List<TimeExpression> times) {
    this.document = document;
    this.times = times;
  }

  /** "He was named to the court in 1975 by President Ford." */
  boolean isLongAgo(PostTitle title, LocalDate anchor) {
    for (TimeExpression time : times) {
      boolean here =
          title.sentence().span().contains(time.span())
              && !isQuoted(title.span(), time.span())
              && !isAside(title, time.span());
      String decade = time.value().matches("\\d{3}") ? time.value() + "0" : null;
      String from = !here ? null : decade != null ? decade : TimeBounds.from(time);
      if (from != null
          && from.matches("\\d{4}.*")
          && Integer.parseInt(from.substring(0, 4)) < anchor.getYear() - 1) {
        return true;
      }
    }
    return false;
  }

  /** "the party’s 2018 nominee" in 2020. */
  static boolean isOfYearBefore(PostTitle title, LocalDate anchor) {
    int i = title.first();
    while (i > 0 && title.sentence().token(i - 1).xpos().matches("NNPS?|CD|JJ|NN")) {
      i--;
      String form = title.sentence().token(i).form();
      if (form.matches("(19|20)\\d\\d") && Integer.parseInt(form) < anchor.getYear()) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of two words stands inside quotation marks and the other does not. */
  private boolean isQuoted(Span one, Span other) {
    int begin = Math.min(one.end(), other.end());
    int end = Math.max(one.begin(), other.begin());
    String between = begin < end ? document.text().substring(begin, end) : "";
    return between.chars().filter(c -> c == '"' || c == '“' || c == '”').count() % 2 == 1;
  }

  /** Whether the time is told of something inside what is told of the post: "Lee said he left". */
  private static boolean isAside(PostTitle title, Span time) {
    Sentence sentence = title.sentence();
    int word = sentence.headOf(time);
    int clause = clause(sentence, title.head());
    int other = word < 0 ? -1 : clause(sentence, word);
    if (clause < 0 || other < 0 || other == clause) {
      return false;
    }
    for (int i = clause, steps = 0; i >= 0 && steps < 20; steps++) {
      if (i == other) {
        return false; // "In 1975 he said that President Lee had called"
      }
      i = sentence.token(i).head();
    }
    int inside = other;
    int name = sentence.token(title.head()).head();
    for (int steps = 0; inside >= 0 && inside != clause && steps < 20; steps++) {
      if (inside == title.head() || (inside == name && inside != clause)) {
        return false; // "the actor Lee, who stayed there in 1950"
      }
      inside = sentence.token(inside).head();
    }
    return inside == clause;
  }

  private static int clause(Sentence sentence, int word) {
    int i = word;
    for (int steps = 0; i >= 0 && steps < 20; steps++) {
      if (sentence.token(i).isVerb() || sentence.child(i, "cop") >= 0) {
        return i;
      }
      i = sentence.token(i).head();
    }
    return -1;
  }
}
