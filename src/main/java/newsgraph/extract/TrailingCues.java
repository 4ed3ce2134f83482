package newsgraph.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.extract.SpeechWords.Word;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A cue clause at the very end of a sentence, by its words: "It closed, leaving many jobless, the
 * union told reporters." A long sentence before it often tears the tree.
 */
final class TrailingCues {
  private static final Set<String> NOMINAL =
      Set.of("NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM", "PART", "ADP", "CCONJ");

  private static final Set<String> FIRST = Set.of("NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM");

  private static final int LONGEST = 9;

  private TrailingCues() {}

  static @Nullable AttributionDraft draft(Sentence sentence, int verb, Word word, Span cue) {
    if (!word.kind().equals("say")
        || !word.takes("post")
        || !(Phrases.isFinite(sentence, verb)
            || isPerfect(sentence, verb)
            || isToldTo(sentence, verb))
        || !isLast(sentence, verb)) {
      return null;
    }
    int last = verb - 1;
    while (last > 0 && sentence.token(last).upos().matches("AUX|ADV")) {
      last--;
    }
    int first = last;
    while (first > 0
        && last - first < LONGEST
        && NOMINAL.contains(sentence.token(first).upos())
        && !sentence.token(first).xpos().startsWith("W")) {
      first--;
    }
    boolean speaks =
        first < last
            && first > 1
            && sentence.token(first).form().equals(",")
            && FIRST.contains(sentence.token(first + 1).upos())
            && sentence.token(last).upos().matches("NOUN|PROPN|PRON");
    Span before = speaks ? Phrases.trimmed(sentence, 0, first - 1) : null;
    if (before == null || !hasClause(sentence, first)) {
      return null;
    }
    Span whom = Phrases.trimmed(sentence, first + 1, last);
    boolean told = isToldTo(sentence, verb);
    return new AttributionDraft(
        sentence,
        verb,
        cue,
        List.of(before),
        told ? null : whom,
        told ? whom : Addressees.span(sentence, verb, List.of(before)),
        word.isAttitude(),
        word.unsure().contains("post") ? 0.5 : 0.9,
        "rule/trailing-cue");
  }

  /** "said.", "told the Press Agency on Monday." */
  private static boolean isLast(Sentence sentence, int verb) {
    return IntStream.range(verb + 1, sentence.size())
        .allMatch(
            i ->
                sentence.token(i).form().equals(".") && i == sentence.size() - 1
                    || Set.of("NOUN", "PROPN", "DET", "ADJ", "ADP", "NUM", "PART")
                            .contains(sentence.token(i).upos())
                        && (sentence.token(verb).lemma().equals("tell")
                            || i > verb + 1
                            || sentence.token(i).upos().equals("ADP")
                            || TimeWords.isDayOrMonth(PostWords.lower(sentence, i))));
  }

  /** "the court was told": by whom nobody tells. */
  private static boolean isToldTo(Sentence sentence, int verb) {
    return sentence.token(verb).lemma().matches("tell|inform")
        && sentence.child(verb, "aux:pass") >= 0;
  }

  /** "has said". */
  private static boolean isPerfect(Sentence sentence, int verb) {
    return sentence.token(verb).xpos().equals("VBN")
        && sentence.children(verb, "aux").stream()
            .anyMatch(i -> PostWords.lower(sentence, i).matches("has|have"));
  }

  private static boolean hasClause(Sentence sentence, int end) {
    return IntStream.range(0, end)
        .anyMatch(
            i -> {
              Token token = sentence.token(i);
              return Phrases.isFinite(token) || token.upos().equals("AUX");
            });
  }
}
