package newsgraph.extract;

import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.language.Sentence;
import newsgraph.model.TimeExpression;

/** Tells by the words beside it that a time is that of something else than an event. */
final class TimeOwners {
  /** What courts do: the deed may have been long before. */
  private static final Set<String> VERDICTS =
      Set.of("convict", "guilty", "acquit", "sentence", "jail", "imprison", "fine", "pardon");

  private TimeOwners() {}

  /** Whether the words beside it say that a time is that of something else. */
  static boolean isOfOther(EventCue cue, TimeExpression time) {
    return isBeforeLink(cue, time)
        || isAfterLink(cue, time)
        || isOfNoun(cue, time)
        || isOfAnnounced(cue, time)
        || isOfVerdict(cue, time)
        || isOfTitle(cue)
        || isForPeriod(cue, time)
        || isApart(cue, time)
        || isAge(cue, time)
        || isSince(cue, time)
        || isOfRelease(cue, time)
        || isCompared(cue, time)
        || isOfPart(cue, time);
  }

  /** "convicted of stealing cars in 2010": when the court spoke, if it does not tell so itself. */
  private static boolean isOfVerdict(EventCue cue, TimeExpression time) {
    Sentence sentence = cue.sentence();
    int verb = cue.index();
    if (!cue.token().xpos().equals("VBG") || time.span().begin() < cue.span().begin()) {
      return false;
    }
    for (int steps = 0; verb >= 0 && steps < 3; steps++) {
      if (VERDICTS.contains(sentence.token(verb).lemma())) {
        int court = verb;
        return IntStream.range(0, cue.index())
            .noneMatch(i -> isDate(sentence, i) && sentence.token(i).head() == court);
      }
      verb = sentence.token(verb).head();
    }
    return false;
  }

  private static boolean isDate(Sentence sentence, int token) {
    String form = PostWords.lower(sentence, token);
    return form.matches("\\d{4}|today|yesterday|year|week|month") || TimeWords.isDayOrMonth(form);
  }

  /** "a call with newly elected Mayor Lee in July": not when Lee was elected. */
  private static boolean isOfTitle(EventCue cue) {
    Sentence sentence = cue.sentence();
    return cue.token().xpos().equals("VBN")
        && cue.index() > 0
        && PostWords.lower(sentence, cue.index() - 1).matches("newly|recently|freshly|then");
  }

  /** "reported a profit for the third quarter", "approved a budget for 2020": later or earlier. */
  private static boolean isForPeriod(EventCue cue, TimeExpression time) {
    Sentence sentence = cue.sentence();
    boolean results =
        time.value().matches("\\d{4}-Q\\d")
            && (isResult(cue.lemma())
                || cue.carrier() >= 0 && isResult(sentence.token(cue.carrier()).lemma()));
    return results
        || cue.token().xpos().equals("VBD")
            && time.type() != TimeExpression.Type.DURATION
            && Clauses.preposition(sentence, sentence.headOf(time.span())).equals("for");
  }

  private static boolean isResult(String lemma) {
    return lemma.matches("report|announce|post|disclose|forecast|project");
  }

  /** A semicolon between them, or a clause of which the time is taken for the verb. */
  private static boolean isApart(EventCue cue, TimeExpression time) {
    Sentence sentence = cue.sentence();
    int head = sentence.headOf(time.span());
    int first = sentence.at(time.span().begin());
    int from = Math.min(first, cue.index());
    return head >= 0 && sentence.child(head, "mark") >= 0
        || IntStream.range(from, Math.max(first, cue.index()))
            .anyMatch(i -> sentence.token(i).form().equals(";"));
  }

  /** "23 years" of "who is 23 years old": no time of anything that is told. */
  private static boolean isAge(EventCue cue, TimeExpression time) {
    Sentence sentence = cue.sentence();
    int last = sentence.at(time.span().end() - 1);
    return PostWords.lower(sentence, last).equals("old")
        || "old".equals(sentence.form(last + 1))
        || "aged".equals(sentence.form(sentence.at(time.span().begin()) - 1));
  }

  /** "1998" of "has not won since the cup in 1998": of what was the last. */
  private static boolean isSince(EventCue cue, TimeExpression time) {
    Sentence sentence = cue.sentence();
    int first = sentence.at(time.span().begin());
    for (int i = first - 2; i > cue.index(); i--) {
      if (sentence.token(i).isVerb() || sentence.token(i).form().equals(",")) {
        return false;
      }
      if (PostWords.lower(sentence, i).equals("since")) {
        return !sentence.token(i + 1).xpos().matches("CD|RB");
      }
    }
    return false;
  }

  /** "May" of "starred in a film due for release in May". */
  private static boolean isOfRelease(EventCue cue, TimeExpression time) {
    Sentence sentence = cue.sentence();
    int first = sentence.at(time.span().begin());
    for (int i = first - 1; i > cue.index() + 1 && first - i < 7; i--) {
      boolean ahead = PostWords.lower(sentence, i).matches("due|scheduled|slated|set|planned");
      if (ahead && PostWords.lower(sentence, i + 1).matches("for|to|in|on|out")) {
        return !VerbForms.isFinite(sentence, i);
      }
      if (sentence.token(i).isVerb()) {
        return false;
      }
    }
    return false;
  }

  /** "a year ago" of "54 are hooked up, up from 34 a year ago". */
  private static boolean isCompared(EventCue cue, TimeExpression time) {
    Sentence sentence = cue.sentence();
    int first = sentence.at(time.span().begin());
    for (int i = first - 1; i > cue.index() && first - i < 8; i--) {
      boolean from =
          PostWords.lower(sentence, i).matches("from|than")
              && PostWords.lower(sentence, i - 1)
                  .matches("up|down|more|less|higher|lower|fewer|better|worse|compared");
      if (from || PostWords.lower(sentence, i).equals("compared")) {
        return true;
      }
    }
    return false;
  }

  /** "Two of the killings since 1993 are under investigation": of the killings. */
  private static boolean isOfPart(EventCue cue, TimeExpression time) {
    Sentence sentence = cue.sentence();
    int i = sentence.headOf(time.span());
    while (cue.nominal() && i >= 0 && i != cue.index()) {
      if (sentence.token(i).head() == cue.index()
          && sentence.token(i).relation().startsWith("nsubj")) {
        return true;
      }
      i = sentence.token(i).head();
    }
    return false;
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
        && TimeClauses.isInsidePhrase(sentence, sentence.headOf(time.span()))
        && sentence.token(cue.carrier()).lemma().matches("announce|declare|launch|begin|start");
  }
}
