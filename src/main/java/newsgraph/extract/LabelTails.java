package newsgraph.extract;

import java.util.HashSet;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;

/**
 * What follows a verb in its own clause, word for word: "not guilty to the charges" of "Lee pleaded
 * not guilty to the charges on Monday".
 */
final class LabelTails {
  /** Words that point to what was said before. */
  private static final String POINTING =
      "(^| )(as well|instead|too|also|again|there|then|so|previously|recently|already|earlier|currently|effective|to the effect|(at|by) th(e|at) (same )?time|that (day|night|morning|evening)|(\\S+ )?(minute|hour|day|week|month|year)s? later)$";

  /** What is left of a time that is left out: "back" of "spoke to Lee back in June". */
  private static final String UNTIMED =
      "(^| )(ahead of( \\p{Lu}\\p{L}+)?|back|just|only|early|late|later|shortly|even|effective|next|last|around|about|from|respectively)+$";

  /** What has lost the noun or the words that it opens: "during the", "a statement saying". */
  private static final String OPEN =
      "(( (in|on|at|during|for|of|to|with|by|from|into|over))? (the|an?|its|their|his|her|our)|( (which|that))? (saying|stating|read|reads|said|says|reading|adding|claiming|arguing|announcing|asking|warning|confirming|denying|alleging|suggesting|noting)|(^| )['’‘\"“”])$";

  /** What is one of two, of whom the other is cut off: "a call between Lee". */
  private static final String HALF = " between (?!.*( and |, |s$)).*$";

  /** A clause that lost what it tells: "a bombing that happened", "an event known". */
  private static final String TORN =
      "( in an event known| (which|who|that) (had|has|have|was|were|is|are|happened|occurred|took place)( \\p{L}+ed)?| to (make|leave) (room|way)| so that)$";

  /** Pronouns of which the label does not tell for what they stand. */
  private static final String UNKNOWN = "(.* )?(it|they|them|we|us|our|you|your|I|my|me)( .*)?";

  /** What is said with "not" only: "is not loading at all". */
  private static final String NEGATED = "(^| )(at all|either|yet)$";

  private final ClauseEnds ends;
  private final LabelNames called;
  private final EventTimes times;

  LabelTails(ClauseEnds ends, LabelNames called, EventTimes times) {
    this.ends = ends;
    this.called = called;
    this.times = times;
  }

  /**
   * The words after a token up to the end of the verb’s clause; "" if there are none.
   *
   * @param named entities that the label names already
   */
  String after(Sentence sentence, int verb, int from, String particle, Set<String> named) {
    String all = words(sentence, verb, from, particle, named, ends.of(sentence, verb));
    return all.matches(UNKNOWN)
        ? words(sentence, verb, from, particle, named, ends.own(sentence, verb))
        : all;
  }

  private String words(
      Sentence sentence, int verb, int from, String particle, Set<String> named, int end) {
    StringBuilder words = new StringBuilder();
    Set<String> said = new HashSet<>(named);
    int own = ends.own(sentence, verb);
    int last = -2;
    int cut = -1;
    for (int i = from + 1; i < end; i++) {
      int aside = Asides.past(sentence, verb, i);
      if (aside > i) {
        i = aside - 1;
        continue;
      }
      int time = timeEnd(sentence, verb, i, end);
      if (time > i) {
        cut = words.length();
        i = time - 1;
        continue;
      }
      if (isParticle(sentence, verb, i, particle)) {
        continue;
      }
      LabelNames.Name name = called.beginning(sentence, i, said);
      if (name != null && i >= own && !name.proper()) {
        name = null; // "charges that they sold drugs"
      }
      String form = name == null ? form(sentence, i) : name.label();
      if (form.isEmpty()) {
        last = last == i - 1 ? i : last;
        continue;
      }
      boolean apart =
          last != i - 1 || sentence.token(last).span().end() < sentence.token(i).span().begin();
      words.append(apart && !words.isEmpty() ? " " : "").append(form);
      i = name == null ? i : Math.max(i, name.last());
      last = i;
    }
    boolean timed = cut == words.length() || isBeforeTime(sentence, end);
    String all = words.toString().replaceFirst("^,.*", "");
    return LabelForms.phrase(timed ? all.replaceFirst(UNTIMED, "") : all)
        .replaceFirst(" (\\S+-|[-–])$", "")
        .replaceFirst(POINTING, "")
        .replaceFirst(OPEN, "")
        .replaceFirst(OPEN, "")
        .replaceFirst(NEGATED, "")
        .replaceFirst(HALF, "")
        .replaceFirst(TORN, "")
        .strip();
  }

  private boolean isBeforeTime(Sentence sentence, int token) {
    return token < sentence.size()
        && (times.isDate(sentence, token)
            || token + 1 < sentence.size() && times.isDate(sentence, token + 1));
  }

  /** "down" of "hold him down", said after the verb. */
  private static boolean isParticle(Sentence sentence, int verb, int token, String particle) {
    return particle.strip().equals(PostWords.lower(sentence, token))
        && (token == verb + 1
            || sentence.token(token).xpos().equals("RP") && sentence.token(token).head() == verb);
  }

  /** "the" for "this": what it points to stands elsewhere; nothing for "any" of "any concerns". */
  private static String form(Sentence sentence, int token) {
    boolean any =
        sentence.token(token).form().equals("any")
            && sentence.token(token).relation().equals("det")
            && sentence.token(token).head() > token
            && !"of".equals(sentence.form(token + 1));
    if (any) {
      Token noun = sentence.token(sentence.token(token).head());
      boolean several =
          noun.xpos().matches("NNPS?|NNS")
              || noun.lemma().matches(".*(ing|ence|ance|ment|ness|ity|ism|tion|age|ice)");
      return several ? "" : sentence.token(token).form();
    }
    boolean points =
        sentence.token(token).relation().equals("det")
            && PostWords.lower(sentence, token).matches("this|these|that|those")
            && !TimeWords.isPart(sentence.token(sentence.token(token).head()).lemma())
            && !sentence.token(sentence.token(token).head()).lemma().equals("season");
    return points ? "the" : sentence.token(token).form();
  }

  /** "morning" of "at 9 a.m. morning", "and 5" of "on March 4 and 5", "and June". */
  private boolean isOfTime(Sentence sentence, int token) {
    boolean number =
        token + 1 < sentence.size()
            && PostWords.lower(sentence, token).equals("and")
            && (sentence.token(token + 1).form().matches("\\d{1,2}")
                || times.isDate(sentence, token + 1));
    return number
        || PostWords.lower(sentence, token).matches("morning|afternoon|evening|night|respectively")
        || (sentence.token(token).form().matches("\\d{1,2}") || times.isDate(sentence, token))
            && PostWords.lower(sentence, token - 1).equals("and");
  }

  /** Past a time of the verb’s own, with its preposition: "on Monday"; else where it began. */
  private int timeEnd(Sentence sentence, int verb, int from, int end) {
    int i = from;
    while (i < end && sentence.token(i).xpos().equals("IN") && i - from < 2) {
      i++;
    }
    i += i > from && i < end && sentence.token(i).xpos().equals("DT") ? 1 : 0; // "during the"
    int first = i;
    while (i < end && times.isDate(sentence, i)) {
      i++;
    }
    while (i > first && i < end && isOfTime(sentence, i)) {
      i++;
    }
    for (int j = first; j < i; j++) { // "6:40 p.m. (GMT [+8)]"
      boolean open = sentence.token(j).form().equals("(");
      int close = open ? Asides.close(sentence, j) : -1;
      i = Math.max(i, close + 1);
    }
    if (i == first || first > 0 && sentence.token(first - 1).form().equals("of")) {
      return from; // "most of August"
    }
    int head = first;
    while (head >= 0 && head < i && head >= first) {
      int next = sentence.token(head).head();
      if (next < first || next >= i) {
        break;
      }
      head = next;
    }
    int governor = sentence.token(head).head();
    boolean own = governor < 0 || !sentence.token(governor).xpos().startsWith("NN") || i == end;
    return own ? i : from;
  }
}
