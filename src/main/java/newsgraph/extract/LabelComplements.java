package newsgraph.extract;

import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;

/**
 * Tells where a verb and its object make no statement: "named [Best Actor]", "ordered it [to
 * stop]".
 */
final class LabelComplements {
  private static final Set<String> AMOUNTS =
      Set.of(
          "most", "all", "part", "some", "many", "half", "none", "several", "much", "any", "both");

  private static final int FARTHEST = 20;

  private static final VerbFrameWords FRAMES = VerbFrameWords.shipped();

  private LabelComplements() {}

  /** Whether what follows the object, or the verb, has to be said word for word. */
  static boolean isNeeded(Sentence sentence, int verb) {
    int object = sentence.child(verb, "obj", "iobj");
    if (object >= 0 && object < verb) {
      return false;
    }
    boolean punished = // "sentenced Lee [to a year in jail]"
        sentence.token(verb).lemma().equals("sentence")
            && sentence.children(verb, "obl").stream()
                .anyMatch(i -> i > verb && Clauses.preposition(sentence, i).equals("to"));
    return punished
        || last(sentence, verb) > verb
        || object > verb
            && TimeWords.isPart(sentence.token(object).lemma()) // "spent a year in jail"
        || object > verb && (isAmount(sentence, object) || isLeftOpen(sentence, object));
  }

  /** The head of the last clause or name that completes the verb; the verb if there is none. */
  static int last(Sentence sentence, int verb) {
    int last = verb;
    for (int child : sentence.children(verb, "xcomp", "ccomp", "advcl")) {
      if (sentence.token(child).relation().equals("advcl") && !isAssigned(sentence, verb, child)) {
        continue;
      }
      if (sentence.token(child).relation().equals("xcomp")
          && sentence.token(child).xpos().matches("VB[DZP]")) {
        continue; // the verb of another clause
      }
      last =
          child > last && child - verb < FARTHEST && !isApart(sentence, verb, child) ? child : last;
    }
    return last;
  }

  /** "declared the outbreak [to be a pandemic]", hung on the verb as if it told why. */
  private static boolean isAssigned(Sentence sentence, int verb, int child) {
    int object = sentence.child(verb, "obj");
    return FRAMES.is(sentence.token(verb).lemma(), "two objects")
        && object > verb
        && child > object
        && Clauses.isInfinitive(sentence, child)
        && sentence.child(child, "cop") >= 0;
  }

  /** Whether quotation marks or a colon stand between. */
  private static boolean isApart(Sentence sentence, int verb, int child) {
    for (int i = verb + 1; i < child; i++) {
      if (sentence.token(i).form().matches("[:;“”\"]|``|''")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAmount(Sentence sentence, int object) {
    return AMOUNTS.contains(PostWords.lower(sentence, object))
        || sentence.token(object).xpos().equals("CD");
  }

  /** "all [but the first]", "itself [to a plan]", "300 votes [fewer than Ruiz]". */
  private static boolean isLeftOpen(Sentence sentence, int object) {
    int end = object + 1;
    while (end < sentence.size() && sentence.token(end).relation().equals("flat")) {
      end++;
    }
    if (end >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(end);
    boolean self = PostWords.lower(sentence, object).matches("(?!self).*sel(f|ves)");
    return self && next.xpos().matches("IN|TO")
        || next.xpos().matches("JJR|RBR")
        || next.form().matches("but|except|than")
        || next.form().equals("from")
            && end + 1 < sentence.size()
            && sentence.token(end + 1).xpos().equals("VBG")
        || next.form().equals("as") && !"well".equals(sentence.form(end + 1))
        || next.xpos().equals("TO")
            && end + 1 < sentence.size()
            && sentence.token(end + 1).isVerb();
  }
}
