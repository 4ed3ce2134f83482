package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.language.Sentence;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A possible attribution of one cue, before those that exclude each other are sorted out.
 *
 * @param word index of the cue's head word in the sentence
 * @param content in text order
 */
record AttributionDraft(
    Sentence sentence,
    int word,
    Span cue,
    List<Span> content,
    @Nullable Span speaker,
    @Nullable Span addressee,
    boolean attitude,
    double confidence,
    String method) {
  AttributionDraft {
    content = List.copyOf(content);
  }

  AttributionDraft withContent(List<Span> spans) {
    return new AttributionDraft(
        sentence, word, cue, spans, speaker, addressee, attitude, confidence, method);
  }

  /** With these spans beside its own. */
  AttributionDraft with(List<Span> more, String text) {
    List<Span> all = new ArrayList<>(content);
    all.addAll(more);
    return withContent(joined(all, text));
  }

  /** Neighbouring and overlapping spans as one. */
  static List<Span> joined(List<Span> spans, String text) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean meets =
          last != null
              && (span.begin() <= last.end() || text.substring(last.end(), span.begin()).isBlank());
      if (last != null && meets) {
        joined.set(joined.size() - 1, last.union(span));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }
}
