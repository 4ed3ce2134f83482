package newsgraph.extract;

import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.language.Sentence;
import newsgraph.model.TimeExpression;

/** Readings of the words around a time: to which clause, phrase or noun it belongs. */
final class TimeClauses {
  private static final Set<String> FRONTING =
      Set.of("despite", "after", "before", "following", "amid", "since", "because", "unlike");

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
        && IntStream.range(from, Math.max(from, to)).anyMatch(i -> isJoinedVerb(sentence, i));
  }

  /** "left", "first left" after "and", also where the tree takes it for an adjective. */
  private static boolean isJoinedVerb(Sentence sentence, int token) {
    int before = token - 1;
    while (before > 0 && sentence.token(before).xpos().equals("RB")) {
      before--;
    }
    return sentence.token(token).isVerb() && sentence.token(token).relation().equals("conj")
        || sentence.token(token).xpos().matches("VB[DN]")
            && before >= 0
            && sentence.token(before).xpos().equals("CC");
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
    if (time.rule().startsWith("attacks")) { // "on 9/11 families"
      return next < sentence.size() && sentence.token(next).xpos().startsWith("NN");
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
