package newsgraph.extract;

import java.util.List;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;

/** What makes a statement of a verb and its object: "named Best Actor", "ordered it to stop". */
final class LabelComplements {
  private static final Set<String> NAMING =
      Set.of("name", "call", "dub", "declare", "deem", "rule", "find", "pronounce", "label");

  private static final Set<String> CAUSING =
      Set.of("order", "force", "command", "instruct", "direct", "allow", "permit", "forbid");

  private static final Set<String> OUTSIDE =
      Set.of("advcl", "acl:relcl", "conj", "cc", "punct", "parataxis", "obl");

  private static final int LONGEST = 8;

  private LabelComplements() {}

  /** The words that follow the object; empty if there are none or too many. */
  static String after(Sentence sentence, int verb) {
    String lemma = sentence.token(verb).lemma();
    for (int child : sentence.children(verb, "xcomp")) {
      Token token = sentence.token(child);
      boolean named = NAMING.contains(lemma) && !token.isVerb();
      boolean caused =
          CAUSING.contains(lemma) && token.isVerb() && Clauses.isInfinitive(sentence, child);
      if (child > verb && (named || caused)) {
        List<Integer> tokens =
            sentence.subtree(
                child,
                i ->
                    i > child + LONGEST
                        || (OUTSIDE.contains(sentence.token(i).relation())
                            && !sentence.token(i).form().equals("-"))); // "T-shirts"
        return tokens.size() > LONGEST ? "" : text(sentence, tokens);
      }
    }
    return "";
  }

  private static String text(Sentence sentence, List<Integer> tokens) {
    StringBuilder words = new StringBuilder();
    int last = -1;
    for (int i : tokens) {
      boolean apart =
          last < 0
              || sentence.token(last).span().end() < sentence.token(i).span().begin()
              || i > last + 1;
      words.append(apart && !words.isEmpty() ? " " : "").append(sentence.token(i).form());
      last = i;
    }
    return words.toString();
  }
}
