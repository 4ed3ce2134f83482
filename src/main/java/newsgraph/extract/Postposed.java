package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsgraph.extract.SpeechWords.Word;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** A cue clause after or inside what is said: "He left, she said", "He, she said, left". */
final class Postposed {
  private static final Set<String> BREAKS = Set.of(",", "-", "--", "–", "—", "?", "!");

  private Postposed() {}

  static @Nullable AttributionDraft draft(Sentence sentence, int verb, Word word, Span cue) {
    if (!word.takes("post") || !Phrases.isFinite(sentence, verb) || hasObject(sentence, verb)) {
      return null;
    }
    Span speaker = Speakers.span(sentence, verb);
    if (speaker == null) {
      return null;
    }
    int first = first(sentence, verb, speaker);
    if (first < 2 || !BREAKS.contains(sentence.token(first - 1).form())) {
      return null;
    }
    List<Span> content = new ArrayList<>();
    Span before = Phrases.trimmed(sentence, 0, first - 2);
    if (before == null) {
      return null;
    }
    content.add(before);
    Span after = after(sentence, verb, speaker);
    if (after != null) {
      content.add(after);
    } else if (!hasVerb(sentence, first)) {
      return null;
    }
    double confidence = word.unsure().contains("post") ? 0.5 : 0.9;
    return new AttributionDraft(
        sentence,
        verb,
        cue,
        content,
        speaker,
        Addressees.span(sentence, verb, content),
        word.isAttitude(),
        confidence,
        "rule/postposed-cue");
  }

  private static boolean hasObject(Sentence sentence, int verb) {
    for (int child : sentence.children(verb, "ccomp", "xcomp", "obj")) {
      if (child > verb && !sentence.token(child).upos().equals("PROPN")) {
        return sentence.token(child).relation().equals("obj")
            ? sentence.child(verb, "nsubj") >= 0
            : true;
      }
    }
    return false;
  }

  /** First word of the clause of the cue. */
  private static int first(Sentence sentence, int verb, Span speaker) {
    int first = verb;
    int begin = sentence.at(speaker.begin());
    if (begin >= 0 && begin < first) {
      first = begin;
    }
    for (int child : sentence.children(verb, "aux", "advmod")) {
      first = child < verb && verb - child < 4 ? Math.min(first, child) : first;
    }
    return first;
  }

  /** What is said goes on after "…, she said, …". */
  private static @Nullable Span after(Sentence sentence, int verb, Span speaker) {
    int last = Math.max(verb, sentence.at(speaker.end() - 1));
    int next = last + 1;
    if (next + 1 >= sentence.size() || !sentence.token(next).form().equals(",")) {
      return null;
    }
    for (int i = next + 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean own =
          token.head() == verb && Set.of("advcl", "obl", "conj").contains(token.relation());
      if (own) {
        return null;
      }
    }
    return Phrases.trimmed(sentence, next + 1, sentence.size() - 1);
  }

  private static boolean hasVerb(Sentence sentence, int before) {
    for (int i = 0; i < before; i++) {
      String upos = sentence.token(i).upos();
      if (upos.equals("VERB") || upos.equals("AUX")) {
        return true;
      }
    }
    return false;
  }
}
