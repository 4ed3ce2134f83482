package newsgraph.extract;

import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** Phrases and clauses to the right of a verb of saying, up to where the next cue takes over. */
final class Complements {
  private static final Set<String> ASIDE =
      Set.of(
          "though",
          "although",
          "while",
          "but",
          "even",
          "despite",
          "as",
          "because",
          "when",
          "after");

  private static final Set<String> QUOTES = Set.of("\"", "”", "’", "''", "'");
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "add",
          "note",
          "argue",
          "cite",
          "call",
          "tell",
          "claim",
          "warn",
          "insist",
          "suggest",
          "accuse",
          "urge",
          "describe",
          "point");

  private final Sentence sentence;
  private final int verb;

  Complements(Sentence sentence, int verb) {
    this.sentence = sentence;
    this.verb = verb;
  }

  /** The phrase to the right of the verb, without what goes on with another cue. */
  @Nullable Span right(int head) {
    return Phrases.of(
        sentence, head, verb + 1, sentence.size() - 1, i -> i != head && goesOn(i, head));
  }

  /** With the phrases of these prepositions that follow it at once. */
  @Nullable Span withPhrases(int head, Set<String> prepositions) {
    Span whole = right(head);
    if (whole == null) {
      return null;
    }
    for (int child : sentence.children(verb, "obl", "advcl", "nmod", "xcomp")) {
      Span part = child > head ? right(child) : null;
      boolean follows = part != null && part.begin() - whole.end() == 1;
      if (part != null && follows && prepositions.contains(Phrases.preposition(sentence, child))) {
        whole = whole.union(part);
      }
    }
    return whole;
  }

  /** From a word to the end of the clause that another word heads. */
  @Nullable Span from(int first, int head) {
    int last = head;
    for (int i : sentence.subtree(head, i -> i != head && goesOn(i, head))) {
      last = Math.max(last, i);
    }
    return first > last ? null : Phrases.trimmed(sentence, first, last);
  }

  /** ", saying …"; after a phrase also ", though …" and ", showing …". */
  private boolean goesOn(int i, int head) {
    Token token = sentence.token(i);
    String relation = token.relation();
    if (i < head) {
      return false;
    }
    boolean saying = SAYING.contains(token.lemma());
    if (relation.equals("conj") && saying) {
      return isNextCue(i, head);
    }
    boolean participle = token.xpos().equals("VBG") && saying;
    boolean clause = relation.equals("advcl") || relation.startsWith("acl");
    if (!clause && !participle) {
      return false;
    }
    int first = sentence.subtree(i, x -> false).get(0);
    while (first < i && sentence.token(first).upos().equals("PUNCT")) {
      first++;
    }
    int before = first - 1;
    while (before > 0 && QUOTES.contains(sentence.token(before).form())) {
      before--;
    }
    boolean comma = before > 0 && sentence.token(before).form().contains(",");
    boolean phrase = !sentence.token(head).isVerb();
    boolean aside =
        phrase && (token.xpos().equals("VBG") || ASIDE.contains(Phrases.lower(sentence, first)));
    return comma && (participle || aside);
  }

  /** "said that he left and added …": the same subject says on. */
  private boolean isNextCue(int i, int head) {
    boolean own = sentence.child(i, "nsubj", "nsubj:pass", "aux") >= 0;
    boolean tense = sentence.token(i).xpos().equals(sentence.token(verb).xpos());
    return !own && tense && i > head;
  }
}
