package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** "Prices fell, according to the bank." */
final class AccordingTo {
  private static final Set<String> CLAUSES =
      Set.of("root", "ccomp", "conj", "parataxis", "advcl", "acl:relcl", "csubj");

  private AccordingTo() {}

  /** The attribution by the word "according" at this place, or null. */
  static @Nullable AttributionDraft draft(Sentence sentence, int at) {
    if (!Phrases.lower(sentence, at).equals("according")
        || !Phrases.lower(sentence, at + 1).equals("to")) {
      return null;
    }
    int source = source(sentence, at);
    if (source < 0) {
      return null;
    }
    List<Integer> phrase =
        sentence.subtree(source, i -> sentence.token(i).relation().equals("parataxis"));
    int last = at + 1;
    for (int i : phrase) {
      last = Math.max(last, i);
    }
    int author = Speakers.author(sentence, source);
    Span speaker =
        author > at + 1
            ? Speakers.phrase(sentence, author, at + 1)
            : Phrases.trimmed(sentence, at + 2, last);
    List<Span> content = content(sentence, source, at, last);
    if (speaker == null || content.isEmpty()) {
      return null;
    }
    Span cue = sentence.span(at, at + 1);
    return new AttributionDraft(
        sentence, at, cue, content, speaker, null, false, 0.95, "rule/according-to");
  }

  /** Whether a word stands after "according to": "Lee" of "according to Commissioner Ann Lee". */
  static boolean names(Sentence sentence, int token) {
    boolean pronoun = sentence.token(token).xpos().equals("PRP"); // "according to Acme he died"
    for (int i = token; i > 1 && !pronoun; i--) {
      if (Phrases.lower(sentence, i).equals("to")
          && Phrases.lower(sentence, i - 1).equals("according")) {
        return true;
      }
      if (i < token && (sentence.token(i).upos().equals("PUNCT") || sentence.token(i).isVerb())) {
        return false;
      }
    }
    return false;
  }

  private static int source(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean governed = token.relation().equals("case") || token.relation().equals("mark");
    if (governed && token.head() > at) {
      return token.head();
    }
    for (int child : sentence.children(at, "obl", "nmod", "obj")) {
      if (child > at) {
        return child;
      }
    }
    return token.head() > at + 1 ? token.head() : -1;
  }

  /** The clause without the phrase. */
  private static List<Span> content(Sentence sentence, int source, int first, int last) {
    int clause = clause(sentence, source, first, last);
    int from = sentence.size();
    int to = -1;
    for (int i : sentence.subtree(clause, i -> false)) {
      from = Math.min(from, i);
      to = Math.max(to, i);
    }
    List<Span> content = new ArrayList<>();
    Span before = from < first ? Phrases.trimmed(sentence, from, first - 1) : null;
    Span after = to > last ? Phrases.trimmed(sentence, last + 1, to) : null;
    if (before != null) {
      content.add(before);
    }
    if (after != null) {
      content.add(after);
    }
    return content;
  }

  /** The clause that the phrase belongs to; one that shares its subject brings the other along. */
  private static int clause(Sentence sentence, int source, int first, int last) {
    int clause = source;
    for (int i = source; i >= 0; i = sentence.token(i).head()) {
      clause = i;
      boolean outside = i < first || i > last;
      boolean own = sentence.child(i, "nsubj", "nsubj:pass", "csubj", "expl") >= 0;
      boolean joined = // "five died and six were hurt, according to Lee"
          sentence.token(i).relation().equals("conj")
              && i < first
              && sentence.token(first - 1).form().equals(",");
      boolean aside = // "ten were held since it began, according to Lee"
          sentence.token(i).relation().equals("advcl")
              && i < first
              && i > sentence.token(i).head()
              && last >= sentence.size() - 2
              && sentence.token(first - 1).form().equals(",");
      if (outside && own && !joined && !aside && CLAUSES.contains(sentence.token(i).relation())) {
        break;
      }
    }
    return clause;
  }
}
