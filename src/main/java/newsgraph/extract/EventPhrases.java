package newsgraph.extract;

import java.util.List;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Span;

/** The words of a noun phrase without the clauses that hang on it: "the prison’s armory". */
final class EventPhrases {
  private static final Set<String> CUT =
      Set.of(
          "acl:relcl",
          "acl",
          "advcl",
          "appos",
          "conj",
          "cc",
          "punct",
          "parataxis",
          "case",
          "mark",
          "cop",
          "nsubj",
          "ccomp",
          "obl",
          "aux",
          "dep");

  private EventPhrases() {}

  static Span of(Sentence sentence, int head) {
    int before = NounPhrases.clauseEnd(sentence, head);
    List<Integer> tokens =
        sentence.subtree(head, child -> child <= before || isCut(sentence, head, child));
    return sentence.span(tokens);
  }

  private static boolean isCut(Sentence sentence, int head, int child) {
    Token token = sentence.token(child);
    boolean possessive = token.xpos().equals("POS") && token.head() != head;
    boolean inside = token.relation().equals("case") && token.head() != head;
    return CUT.contains(token.relation()) && !possessive && !inside;
  }
}
