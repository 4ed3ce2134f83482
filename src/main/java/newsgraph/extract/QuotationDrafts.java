package newsgraph.extract;

import java.util.List;
import java.util.Set;
import newsgraph.extract.SpeechWords.Word;
import newsgraph.language.Sentence;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** Attributions of quotations to verbs beside them. */
final class QuotationDrafts {
  private final Quoted quoted;
  private final CueWords cues;

  QuotationDrafts(Quoted quoted, CueWords cues) {
    this.quoted = quoted;
    this.cues = cues;
  }

  AttributionDraft draft(
      Sentence sentence, int verb, Word word, List<Span> content, double sure, String method) {
    return new AttributionDraft(
        sentence,
        verb,
        cues.cue(sentence, verb),
        content,
        speaker(sentence, verb, content),
        Addressees.span(sentence, verb, content),
        word.isAttitude(),
        sure,
        "rule/" + method);
  }

  /** By the tree, else the words beside the verb: "said Lee". */
  private @Nullable Span speaker(Sentence sentence, int verb, List<Span> content) {
    Span speaker = Speakers.span(sentence, verb);
    if (speaker != null && content.stream().noneMatch(speaker::overlaps)) {
      return speaker;
    }
    int from = verb + 1;
    int to = from;
    Set<String> nominal = Set.of("PROPN", "NOUN", "PRON", "DET", "ADJ");
    while (to < sentence.size() && nominal.contains(sentence.token(to).upos())) {
      to++;
    }
    return to > from && !quoted.isQuoted(sentence.token(from).span())
        ? Phrases.trimmed(sentence, from, to - 1)
        : null;
  }

  /** Whether this word can introduce a quotation here; its entry if so. */
  @Nullable Word saying(Sentence sentence, int at) {
    Word word = cues.verb(sentence, at);
    return word != null && word.takes("quote") && cues.isSaid(sentence, at) ? word : null;
  }
}
