package newsgraph.extract;

import java.util.Set;
import newsgraph.language.Sentence;

/**
 * Where the words of a noun begin that its label keeps: "two-day strike" of "the two-day strike".
 */
final class LabelNouns {
  private LabelNouns() {}

  static int first(Sentence sentence, int noun) {
    int from = noun;
    while (from > 0 && (isBefore(sentence, from - 1, noun) || isHyphen(sentence, from - 1))) {
      from--;
    }
    from += sentence.token(from).form().equals("-") ? 1 : 0;
    boolean day = // "17" of "the July 17 vote"
        from > 0 && TimeWords.value("month", PostWords.lower(sentence, from - 1)) != null;
    return day ? from - 1 : from;
  }

  private static boolean isBefore(Sentence sentence, int token, int noun) {
    int head = sentence.token(token).head();
    return head > token
        && head <= noun
        && Set.of("amod", "compound", "nummod").contains(sentence.token(token).relation())
        && !isParticiple(sentence, token);
  }

  /** The hyphen of "two-part statement". */
  private static boolean isHyphen(Sentence sentence, int token) {
    return token > 0
        && sentence.token(token).form().equals("-")
        && sentence.token(token - 1).span().end() == sentence.token(token).span().begin()
        && sentence.token(token - 1).head() > token;
  }

  /** "halting" of "an order halting deportations", taken for an adjective. */
  private static boolean isParticiple(Sentence sentence, int token) {
    return token > 0
        && sentence.token(token).form().endsWith("ing")
        && sentence.token(token - 1).xpos().startsWith("NN");
  }
}
