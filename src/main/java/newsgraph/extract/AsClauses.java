package newsgraph.extract;

import java.util.List;
import newsgraph.extract.SpeechWords.Word;
import newsgraph.language.Sentence;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** "As Lee has said, it rained", "It rained, as the court noted". */
final class AsClauses {
  private AsClauses() {}

  static @Nullable AttributionDraft draft(Sentence sentence, int verb, Word word, Span cue) {
    int as = as(sentence, verb);
    if (as < 0 || !word.takes("post") || hasObject(sentence, verb)) {
      return null;
    }
    Span speaker = Speakers.span(sentence, verb);
    int last = verb;
    for (int i : sentence.subtree(verb, i -> i > verb && !isPart(sentence, verb, i))) {
      last = Math.max(last, i);
    }
    boolean first = as == 0 || (as == 1 && sentence.token(0).upos().equals("CCONJ"));
    boolean ends = last >= sentence.size() - 2;
    boolean comma = isComma(sentence, first ? last + 1 : as - 1);
    if (speaker == null || !comma || first == ends) {
      return null;
    }
    Span said =
        first
            ? Phrases.trimmed(sentence, last + 2, sentence.size() - 1)
            : Phrases.trimmed(sentence, 0, as - 2);
    return said == null || said.overlaps(speaker)
        ? null
        : new AttributionDraft(
            sentence,
            verb,
            cue,
            List.of(said),
            speaker,
            Addressees.span(sentence, verb, List.of(said)),
            word.isAttitude(),
            0.85,
            "rule/as-clause");
  }

  private static int as(Sentence sentence, int verb) {
    for (int child : sentence.children(verb, "mark", "advmod", "case")) {
      if (child < verb && Phrases.lower(sentence, child).equals("as")) {
        return child;
      }
    }
    return -1;
  }

  /** What tells how, where or to whom; a clause of its own is what is said. */
  private static boolean isPart(Sentence sentence, int verb, int i) {
    return sentence.token(i).head() != verb
        || List.of("obl", "advmod", "obl:agent", "iobj", "compound", "nsubj", "case", "obj")
            .contains(sentence.token(i).relation());
  }

  /** "as he said so", not "as he told us". */
  private static boolean hasObject(Sentence sentence, int verb) {
    return !Addressees.isTelling(sentence, verb)
        && sentence.children(verb, "obj").stream().anyMatch(i -> i > verb);
  }

  private static boolean isComma(Sentence sentence, int at) {
    return at > 0 && at < sentence.size() && sentence.token(at).form().equals(",");
  }
}
