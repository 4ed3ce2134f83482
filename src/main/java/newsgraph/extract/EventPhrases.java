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

  /** With what is joined inside it: "the nations of Peru and Chile". */
  static Span whole(Sentence sentence, int head) {
    int before = NounPhrases.clauseEnd(sentence, head);
    List<Integer> tokens =
        sentence.subtree(
            head,
            child ->
                child <= before
                    || isCut(sentence, head, child) && !isJoined(sentence, head, child));
    return sentence.span(tokens);
  }

  /** "Ruiz" of "left the post and Ruiz was sworn in", joined by mistake. */
  private static boolean isSubject(Sentence sentence, int head, int noun) {
    List<Integer> tokens = sentence.subtree(noun, child -> false);
    int next = tokens.get(tokens.size() - 1) + 1;
    return next < sentence.size()
        && !sentence.token(head).relation().startsWith("nsubj")
        && sentence.token(next).xpos().matches("VB[DZP]|MD");
  }

  private static boolean isJoined(Sentence sentence, int head, int child) {
    Token token = sentence.token(child);
    boolean list = token.relation().equals("conj") && token.xpos().matches("NN.*|CD");
    boolean mark = token.relation().matches("cc|punct") && token.form().matches("and|or|&|,");
    return token.head() != head
        && (list && sentence.child(child, "nsubj", "cop") < 0 && !isSubject(sentence, head, child)
            || mark && sentence.token(token.head()).relation().equals("conj"));
  }

  private static boolean isCut(Sentence sentence, int head, int child) {
    Token token = sentence.token(child);
    boolean possessive = token.xpos().equals("POS") && token.head() != head;
    boolean inside = token.relation().equals("case") && token.head() != head;
    boolean late = // "the victim, aged ten"
        token.relation().equals("amod")
            && child > token.head()
            && sentence.token(token.head() + 1).form().matches("[,—–]");
    return late
        || token.head() == head && Clauses.isAbsolute(sentence, child)
        || CUT.contains(token.relation()) && !possessive && !inside;
  }
}
