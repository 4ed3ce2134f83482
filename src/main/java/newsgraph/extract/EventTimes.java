package newsgraph.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import newsgraph.language.Sentence;
import newsgraph.model.Dating;
import newsgraph.model.Evidence;
import newsgraph.model.Mention;
import newsgraph.model.Relation;
import newsgraph.model.Span;
import newsgraph.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Attaches time expressions to the events that they date: "visited … on Wednesday". */
final class EventTimes {
  private static final Set<String> POSTS = Set.of("post", "tweet", "posting");
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T.*)?");

  private final List<TimeExpression> times;
  private final Entities entities;
  private final @Nullable LocalDate today;
  private final DateEnds ends;

  EventTimes(List<TimeExpression> times, Entities entities, @Nullable LocalDate today) {
    this.times = times;
    this.entities = entities;
    this.today = today;
    this.ends = new DateEnds(times);
  }

  /** Whether something begins on a day after the article’s own. */
  boolean isAhead(@Nullable Dating dating) {
    String start = dating == null ? null : dating.start();
    return today != null
        && start != null
        && start.compareTo(today.toString().substring(0, start.length())) > 0;
  }

  /** Whether something ended on a day before the article’s own. */
  boolean isOver(@Nullable Dating dating) {
    String end = dating == null ? null : dating.end();
    return today != null
        && end != null
        && end.compareTo(today.toString().substring(0, Math.min(10, end.length()))) < 0;
  }

  /** All times of a clause, in text order. */
  List<Dating> all(EventCue cue) {
    return times.stream()
        .filter(time -> cue.sentence().span().contains(time.span()) && dates(cue, time))
        .map(time -> dating(cue.sentence(), time))
        .toList();
  }

  /** Whether a word is part of a time expression. */
  boolean isTime(Sentence sentence, int token) {
    Span span = sentence.token(token).span();
    return times.stream().anyMatch(time -> time.span().contains(span));
  }

  /** Whether a word is part of the words for a day, month, year or hour. */
  boolean isDate(Sentence sentence, int token) {
    Span span = sentence.token(token).span();
    return times.stream()
        .filter(
            time ->
                time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
        .anyMatch(time -> time.span().contains(span));
  }

  /** "in a post on X, Lee wrote": the date of the one post by Lee that the article shows. */
  @Nullable Dating ofPost(EventDraft draft) {
    if (!draft.type.equals("communication") || !POSTS.contains(draft.cue.lemma())) {
      return null;
    }
    Set<String> writers = draft.ids(EventRoles.Role.AGENT);
    List<Mention> posts = new ArrayList<>();
    for (Relation relation : entities.relations()) {
      if (relation.kind() == Relation.Kind.AUTHOR && writers.contains(relation.object())) {
        entities.mentions().stream()
            .filter(mention -> mention.entities().contains(relation.subject()))
            .forEach(posts::add);
      }
    }
    TimeExpression last = null;
    for (TimeExpression time : times) {
      boolean inside = posts.size() == 1 && posts.get(0).span().contains(time.span());
      last = inside && DAY.matcher(time.value()).matches() ? time : last;
    }
    return last == null
        ? null
        : new Dating(
            last.span(),
            TimeBounds.from(last),
            TimeBounds.to(last),
            new Evidence(last.span(), 0.8, "rule/date-of-post"));
  }

  /** The time of an event by the tree; null if none. */
  @Nullable Dating of(EventCue cue) {
    TimeExpression best = null;
    int when = cue.nominal() ? -1 : TimeClauses.beforeWhen(cue.sentence(), cue.index());
    for (TimeExpression time : times) {
      boolean here = cue.sentence().span().contains(time.span());
      if (here && when >= 0 && time.span().contains(cue.sentence().token(when).span())) {
        return dating(time.span(), time);
      }
      if (here
          && dates(cue, time)
          && (best == null
              || (rank(time) > rank(best) && !TimeClauses.isSecondVerb(cue, best, time)))) {
        best = time;
      }
    }
    return best == null ? null : ends.of(cue, dating(cue.sentence(), best), best);
  }

  /** A day tells more than a year, a date more than "then" or "three-day". */
  private static int rank(TimeExpression time) {
    String from = TimeBounds.from(time);
    return from != null ? from.length() : time.type() == TimeExpression.Type.DATE ? 1 : 0;
  }

  /** "the attack on Monday killed five": the date of the event that is the subject of a verb. */
  @Nullable Dating ofSubject(EventCue cue, int subject) {
    Sentence sentence = cue.sentence();
    Set<Integer> phrase = new HashSet<>(sentence.subtree(subject, child -> false));
    TimeExpression best = null;
    for (TimeExpression time : times) {
      boolean here = sentence.span().contains(time.span()) && TimeBounds.from(time) != null;
      if (here && phrase.contains(sentence.headOf(time.span())) && !isInName(time)) {
        best = best == null || rank(time) > rank(best) ? time : best;
      }
    }
    return best == null ? null : dating(sentence, best);
  }

  /** Whether no other clause or event noun comes between the time and the event. */
  private boolean dates(EventCue cue, TimeExpression time) {
    Sentence sentence = cue.sentence();
    int head = sentence.headOf(time.span());
    int last = sentence.at(time.span().end() - 1);
    boolean lasts = time.type() == TimeExpression.Type.DURATION;
    String next = last + 1 < sentence.size() ? PostWords.lower(sentence, last + 1) : "";
    boolean
        open = // "on the week of the vote", "three days of mourning", "two weeks after the vote"
        (next.equals("of") && (lasts || isUnit(sentence, last, time)))
                || (lasts && next.matches("after|before|earlier|later|prior|ahead"));
    if (head < 0 || open || time.span().contains(cue.span()) || isInName(time)) {
      return false;
    }
    if (TimeClauses.isNameYear(sentence, time)
        || TimeClauses.isAsOf(sentence, first(sentence, time))
        || TimeOwners.isOfOther(cue, time)
        || TimeClauses.isAfterFront(cue, time)
        || TimeClauses.isSentence(sentence, head, time)
        || (cue.nominal() && TimeClauses.isNextClause(cue, time))) {
      return false;
    }
    if (isOfPhrase(sentence, head, cue)
        || (!cue.nominal() && TimeClauses.isYearBefore(sentence, time))) {
      return false;
    }
    boolean inside = TimeClauses.isInsidePhrase(sentence, head);
    for (int i = sentence.token(head).head(); i >= 0; i = sentence.token(i).head()) {
      boolean taken =
          cue.token().relation().equals("amod") && i == cue.token().head() && !cue.nominal();
      if (i == cue.index() || i == cue.carrier() || taken) {
        return true;
      }
      String before = Clauses.preposition(sentence, i);
      boolean apart = // "since the last flight in July"
          i != head
              && (Set.of("since", "before", "after", "until", "following").contains(before)
                  || TimeClauses.isIncluded(sentence, i, cue.index()));
      apart |= // "Lee, a lawyer since 1988, founded it"
          sentence.token(i).relation().equals("appos")
              && sentence.token(i).xpos().equals("NN")
              && i > sentence.token(i).head();
      if (inside || apart || before.startsWith("according")) {
        return false;
      }
      if (sentence.token(i).isVerb() || (i != head && sentence.child(i, "cop") >= 0)) {
        return false;
      }
    }
    return false;
  }

  /** The first word of the times that stand together: "next" of "next Monday, May 3". */
  private int first(Sentence sentence, TimeExpression time) {
    int first = sentence.at(time.span().begin());
    for (int i = first - 1; i >= 0 && first - i < 4; i--) {
      if (isTime(sentence, i) || PostWords.lower(sentence, i).matches("next|last|this")) {
        first = i;
      } else if (!sentence.token(i).form().equals(",")) {
        break;
      }
    }
    return first;
  }

  private static boolean isUnit(Sentence sentence, int last, TimeExpression time) {
    return time.span().length() < 10 && TimeWords.isPart(sentence.token(last).lemma());
  }

  /** "the events of last week": they are of then, not what is done with them. */
  private boolean isOfPhrase(Sentence sentence, int time, EventCue cue) {
    int noun = sentence.token(time).head();
    return noun >= 0
        && noun != cue.index()
        && noun != cue.carrier()
        && Clauses.preposition(sentence, time).equals("of")
        && sentence.token(noun).xpos().startsWith("NN")
        && !isTime(sentence, noun)
        && !TimeWords.isPart(sentence.token(noun).lemma());
  }

  /** "2019" of "the Rome Fair 2019". */
  private boolean isInName(TimeExpression time) {
    return entities.mentions().stream()
        .anyMatch(
            mention ->
                mention.kind() == Mention.Kind.NAME
                    && mention.span().contains(time.span())
                    && !mention.span().equals(time.span()));
  }

  private static Dating dating(Sentence sentence, TimeExpression time) {
    int head = sentence.headOf(time.span());
    Span words = time.span();
    for (int child : sentence.children(head, "case")) {
      Span mark = sentence.token(child).span();
      boolean adjacent = mark.end() <= words.begin() && words.begin() - mark.end() <= 5;
      words = adjacent ? words.union(mark) : words;
    }
    Dating dating = dating(whole(sentence, head, words), time);
    words = dating.words();
    return TimeClauses.isOfStory(sentence, time) || isRough(sentence, time)
        ? new Dating(words, null, null, dating.evidence())
        : dating;
  }

  /** "on the night of June 21" from "of June 21". */
  private static Span whole(Sentence sentence, int time, Span words) {
    int part = sentence.token(time).head();
    int of = sentence.at(words.begin());
    boolean parted =
        part >= 0
            && part == of - 1
            && PostWords.lower(sentence, of).equals("of")
            && TimeWords.isPart(sentence.token(part).lemma());
    if (!parted) {
      return words;
    }
    int first = part;
    while (first > 0
        && sentence.token(first - 1).head() == part
        && sentence.token(first - 1).relation().matches("case|det|amod|nummod")) {
      first--;
    }
    return words.union(sentence.token(first).span());
  }

  /** "900 years ago", "more than ten years ago": nobody says in which year. */
  private static boolean isRough(Sentence sentence, TimeExpression time) {
    if (!time.rule().startsWith("ago")) {
      return false;
    }
    int first = sentence.at(time.span().begin());
    String word = PostWords.lower(sentence, first);
    int unit = sentence.at(time.span().end() - 1) - 1;
    StringBuilder number = new StringBuilder();
    for (int i = first; i < unit; i++) {
      number.append(number.length() == 0 ? "" : " ").append(PostWords.lower(sentence, i));
    }
    double years =
        TimeWords.number(number.toString().replaceFirst("^(about|around|nearly|almost) ", ""));
    boolean about = word.matches("about|around|nearly|almost");
    return word.matches("more|less|at|over|up|as") || years >= 100 || about && years >= 10;
  }

  private static Dating dating(Span words, TimeExpression time) {
    double confidence = TimeBounds.from(time) == null ? 0.8 : 0.85;
    return new Dating(
        words,
        TimeBounds.from(time),
        TimeBounds.to(time),
        new Evidence(words, confidence, "rule/time-in-clause"));
  }
}
