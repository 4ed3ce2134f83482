package newsgraph.extract;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import newsgraph.language.Sentence;
import newsgraph.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Readings of the words around a time: to which clause, phrase or noun it belongs. */
final class TimeClauses {
  private static final Set<String> FRONTING =
      Set.of("despite", "after", "before", "following", "amid", "since", "because", "unlike");

  private static final Pattern RANGE =
      Pattern.compile("^(\\d+)(?:st|nd|rd|th)? ?(?:–|-|to) ?(\\d{1,2}|\\d{4})(?: |$)");

  private TimeClauses() {}

  /** Whether a verb tells to when something is put off: "postponed until", "moved to". */
  static boolean isMovedTo(Sentence sentence, int verb, String preposition) {
    return preposition.matches("to|until|till|from|for|by")
        && TimeWords.value("moving", sentence.token(verb).lemma()) != null;
  }

  /**
   * "as of Monday, two were missing": it may have happened before; "resigned effective Monday": it
   * may have been told before.
   *
   * @param first the first word of the times that stand together
   */
  static boolean isAsOf(Sentence sentence, int first) {
    return first > 0 && PostWords.lower(sentence, first - 1).equals("effective")
        || first > 1
            && (PostWords.lower(sentence, first - 1).equals("of")
                    && PostWords.lower(sentence, first - 2).equals("as")
                || PostWords.lower(sentence, first - 2).equals("effective")
                    && sentence.token(first - 1).xpos().equals("IN"));
  }

  /** "attacks on bases – including the one on Monday": that one only. */
  static boolean isIncluded(Sentence sentence, int noun, int event) {
    return noun > event
        && sentence.children(noun).stream()
            .anyMatch(i -> i < noun && PostWords.lower(sentence, i).equals("including"));
  }

  /** "two years earlier", "the previous month": told from a time that the story has reached. */
  static boolean isOfStory(Sentence sentence, TimeExpression time) {
    int first = sentence.at(time.span().begin());
    int last = sentence.at(time.span().end() - 1);
    return first < last
        && (PostWords.lower(sentence, last).matches("earlier|before|later|prior")
            || IntStream.rangeClosed(first, last)
                .anyMatch(
                    i ->
                        PostWords.lower(sentence, i)
                            .matches("previous|following|preceding|prior")));
  }

  /** Whether the words beside it say that a time is that of something else. */
  static boolean isOfOther(EventCue cue, TimeExpression time) {
    return isBeforeLink(cue, time)
        || isAfterLink(cue, time)
        || isOfNoun(cue, time)
        || isOfAnnounced(cue, time);
  }

  /** "2016" of "taken in 2016 following a bombing": what came before it has no date. */
  private static boolean isBeforeLink(EventCue cue, TimeExpression time) {
    Sentence sentence = cue.sentence();
    int last = sentence.at(time.span().end() - 1);
    return cue.nominal()
        && last < cue.index()
        && sentence.children(cue.index()).stream()
            .anyMatch(
                i ->
                    i > last
                        && i < cue.index()
                        && PostWords.lower(sentence, i)
                            .matches("following|after|before|since|amid|despite"));
  }

  /** "held the vote, following the one in Rome on May 3": that one was then. */
  private static boolean isAfterLink(EventCue cue, TimeExpression time) {
    Sentence sentence = cue.sentence();
    int first = sentence.at(time.span().begin());
    for (int i = first - 1; i > cue.index() + 1; i--) {
      if (sentence.token(i).form().equals(",")) {
        return false;
      }
      if (PostWords.lower(sentence, i).matches("following|after|before|amid|despite")
          && sentence.token(i - 1).form().equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** "May 3" of "according to a May 3 report, it rose": of the report. */
  private static boolean isOfNoun(EventCue cue, TimeExpression time) {
    Sentence sentence = cue.sentence();
    int first = sentence.at(time.span().begin());
    int next = sentence.at(time.span().end() - 1) + 1;
    return !cue.nominal()
        && first > 0
        && next < sentence.size()
        && PostWords.lower(sentence, first - 1).matches("an?")
        && sentence.token(next).xpos().startsWith("NN");
  }

  /** "2020" of "announced her 2020 candidacy": not when she did. */
  private static boolean isOfAnnounced(EventCue cue, TimeExpression time) {
    Sentence sentence = cue.sentence();
    return cue.nominal()
        && cue.carrier() >= 0
        && time.value().matches("\\d{4}")
        && isInsidePhrase(sentence, sentence.headOf(time.span()))
        && sentence.token(cue.carrier()).lemma().matches("announce|declare|launch|begin|start");
  }

  /** The end of "1980–1987" and "May 24 to 26"; null if there is none. */
  static @Nullable String through(Sentence sentence, TimeExpression time) {
    int last = sentence.at(time.span().end() - 1);
    StringBuilder rest = new StringBuilder(sentence.token(last).form());
    for (int i = last + 1; i < sentence.size() && i < last + 3; i++) {
      rest.append(" ").append(sentence.token(i).form());
    }
    Matcher range = RANGE.matcher(rest);
    if (!range.find()) {
      return null;
    }
    String end = range.group(2);
    boolean years = time.value().length() == 4 && end.length() == 4;
    boolean days = time.value().length() == 10 && end.length() < 3;
    String day = days ? time.value().substring(0, 8) + (end.length() == 1 ? "0" : "") + end : "";
    return years ? end : day.compareTo(time.value()) > 0 ? day : null;
  }

  /** "2018" of "in 2014 and 2018", joined to another time. */
  static boolean isJoined(Sentence sentence, TimeExpression one, TimeExpression other) {
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
  static boolean isClosed(Sentence sentence, TimeExpression one, TimeExpression other) {
    int last = sentence.at(one.span().end() - 1);
    return sentence.at(other.span().begin()) == last + 2
        && PostWords.lower(sentence, last + 1).matches("to|until|till|through");
  }

  /** "2019" of "the Clean Air Bill 2019". */
  static boolean isNameYear(Sentence sentence, TimeExpression time) {
    int year = sentence.at(time.span().begin());
    return year > 1
        && sentence.token(year).span().equals(time.span())
        && time.value().matches("\\d{4}")
        && sentence.token(year - 1).xpos().equals("NNP")
        && sentence.token(year).head() < year
        && !sentence.token(year).relation().startsWith("obl");
  }

  /** "2004" of "in 2004, when they met", by the index of its last word; -1 if none. */
  static int beforeWhen(Sentence sentence, int verb) {
    for (int child : sentence.children(verb, "advmod", "mark")) {
      if (child > 0 && child < verb && PostWords.lower(sentence, child).equals("when")) {
        return ",".equals(sentence.form(child - 1)) ? child - 2 : child - 1;
      }
    }
    return -1;
  }

  /** "on May 1" of "came in April and left on May 1" dates the second verb alone. */
  static boolean isSecondVerb(EventCue cue, TimeExpression one, TimeExpression other) {
    Sentence sentence = cue.sentence();
    int from = sentence.at(one.span().end() - 1) + 1;
    int to = sentence.at(other.span().begin());
    return from > cue.index()
        && IntStream.range(from, Math.max(from, to))
            .anyMatch(
                i -> sentence.token(i).isVerb() && sentence.token(i).relation().equals("conj"));
  }

  /** "Despite hopes on Sunday, he died": dates what the opening phrase tells. */
  static boolean isAfterFront(EventCue cue, TimeExpression time) {
    Sentence sentence = cue.sentence();
    int first = sentence.at(time.span().begin());
    int last = sentence.at(time.span().end() - 1);
    return last < cue.index()
        && first > 2
        && FRONTING.contains(PostWords.lower(sentence, 0))
        && ",".equals(sentence.form(last + 1))
        && IntStream.range(0, first).noneMatch(i -> ",".equals(sentence.form(i)));
  }

  /** "sentenced to four years": how long what follows lasts. */
  static boolean isSentence(Sentence sentence, int head, TimeExpression time) {
    return time.type() == TimeExpression.Type.DURATION
        && Clauses.preposition(sentence, head).equals("to");
  }

  /** "Before his death, on Monday a suit was filed": after a comma that no other one closes. */
  static boolean isNextClause(EventCue cue, TimeExpression time) {
    Sentence sentence = cue.sentence();
    int first = sentence.at(time.span().begin());
    int last = sentence.at(time.span().end() - 1);
    int before = first > 0 && sentence.token(first - 1).xpos().equals("IN") ? first - 2 : first - 1;
    return cue.carrier() < 0
        && before > cue.index()
        && ",".equals(sentence.form(before))
        && last + 1 < sentence.size()
        && !sentence.token(last + 1).upos().equals("PUNCT");
  }

  /** "2020" of "2020 candidate Ann Lee spoke". */
  static boolean isYearBefore(Sentence sentence, TimeExpression time) {
    int token = sentence.at(time.span().begin());
    int next = token + 1;
    while (next + 1 < sentence.size() && sentence.token(next).xpos().matches("CC|CD")) {
      next++; // "2004 and 2008 candidate"
    }
    return token >= 0
        && time.value().matches("\\d{4}")
        && sentence.child(token, "case") < 0
        && next < sentence.size()
        && sentence.token(token).span().equals(time.span())
        && sentence.token(next).xpos().matches("NN.*|JJ")
        && (token == 0 || !sentence.token(token - 1).xpos().equals("IN"));
  }

  /** "the September 2015 deaths", "a three-day truce", "Monday’s attack": dates that noun only. */
  static boolean isInsidePhrase(Sentence sentence, int time) {
    int noun = sentence.token(time).head();
    return noun > time
        && !sentence.token(noun).isVerb()
        && sentence.children(time, "case").stream()
            .allMatch(i -> sentence.token(i).xpos().equals("POS"));
  }
}
