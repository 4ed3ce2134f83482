package newsgraph.extract;

import java.util.List;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.EntityType;
import newsgraph.model.Span;

/**
 * Groups that may be one or two: "detainees are held without trial" after "the detainees" may speak
 * of the same or of any. They stay two; whoever reads the graph is told.
 */
final class Doubts {
  private static final List<String> CLAUSES = List.of("acl:relcl", "acl", "advcl");

  private final Chains chains;

  Doubts(Chains chains) {
    this.chains = chains;
  }

  /** The earlier group that this mention, the first of its own, may speak of again; or -1. */
  int earlier(int i) {
    Candidate group = chains.candidate(i);
    if (!isBare(i, group)) {
      return -1;
    }
    for (int j = i - 1; j >= 0; j--) {
      Candidate other = chains.candidate(j);
      if (chains.same(i, j)) {
        return -1;
      }
      if (other.isNominal()
          && other.isPlural()
          && chains.type(j) == EntityType.GROUP
          && other.lemma().equals(group.lemma())
          && !other.span().contains(group.span())) {
        return j;
      }
    }
    return -1;
  }

  /** Surer if the earlier words were of a known group. */
  double confidence(int earlier) {
    return chains.candidate(earlier).isDefinite() && !chains.isAlone(earlier) ? 0.5 : 0.4;
  }

  /** "prisoners": a common noun with nothing before it. */
  private boolean isBare(int i, Candidate group) {
    Token word = group.word();
    return word != null
        && group.isNominal()
        && chains.type(i) == EntityType.GROUP
        && word.xpos().equals("NNS")
        && !word.lemma().equals("people")
        && word.relation().startsWith("nsubj")
        && group.span().begin() == word.span().begin();
  }

  /** "a cell where prisoners have been held": what is said of the group, for a reader to judge. */
  Span words(int i) {
    Candidate group = chains.candidate(i);
    Sentence sentence = group.sentence();
    Token word = group.word();
    if (sentence == null || word == null || word.head() < 0) {
      return group.span();
    }
    int top = word.head();
    if (CLAUSES.contains(sentence.token(top).relation())) {
      top = sentence.token(top).head();
      while (sentence.token(top).relation().equals("nmod")) {
        top = sentence.token(top).head();
      }
    }
    List<Integer> clause =
        sentence.subtree(top, child -> sentence.token(child).upos().equals("PUNCT"));
    return sentence.span(clause).union(group.span());
  }
}
