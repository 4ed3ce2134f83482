package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** "The firm has reportedly closed": what somebody tells, and the article does not say who. */
final class Hearsay {
  private static final Set<String> ADVERBS = Tsv.words("claim-words", "hearsay");

  private Hearsay() {}

  /** The attribution by an adverb at this place, or null. */
  static @Nullable AttributionDraft draft(Sentence sentence, int at) {
    int verb = sentence.token(at).head();
    boolean clause =
        ADVERBS.contains(PostWords.lower(sentence, at))
            && verb >= 0
            && sentence.token(at).relation().equals("advmod")
            && (sentence.token(verb).isVerb() || sentence.child(verb, "cop") >= 0);
    List<Span> content = clause ? content(sentence, verb, at) : List.of();
    return content.isEmpty()
        ? null
        : new AttributionDraft(
            sentence, at, sentence.span(at, at), content, null, null, false, 0.6, "rule/hearsay");
  }

  /** The clause without the adverb, and without clauses beside it that have a subject. */
  private static List<Span> content(Sentence sentence, int verb, int at) {
    List<Integer> words = sentence.subtree(verb, i -> false);
    int from = words.get(0);
    int to = words.get(words.size() - 1);
    for (int other : sentence.children(verb, "conj", "parataxis", "advcl")) {
      List<Integer> clause = sentence.subtree(other, i -> false);
      boolean beside =
          sentence.token(other).relation().equals("advcl")
              ? sentence.child(other, "mark") >= 0
              : sentence.child(other, "nsubj", "nsubj:pass") >= 0;
      int first = clause.get(0);
      int last = clause.get(clause.size() - 1);
      to = beside && first > at ? Math.min(to, first - 1) : to;
      from = beside && last < at && last < verb ? Math.max(from, last + 1) : from;
    }
    List<Span> content = new ArrayList<>();
    Span before = from < at ? Phrases.trimmed(sentence, from, at - 1) : null;
    Span after = to > at ? Phrases.trimmed(sentence, at + 1, to) : null;
    if (before != null) {
      content.add(before);
    }
    if (after != null) {
      content.add(after);
    }
    return content;
  }
}
