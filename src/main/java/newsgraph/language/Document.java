package newsgraph.language;

import java.util.List;
import newsgraph.model.Article;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An article with its sentences and names.
 *
 * @param sentences in text order; only of zones that are read; none crosses a zone
 * @param names in text order, not overlapping
 */
public record Document(Article article, List<Sentence> sentences, List<Name> names) {
  public Document {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
  }

  public String text() {
    return article.text();
  }

  /** The sentence that covers this position, or null. */
  public @Nullable Sentence sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = sentences.get(middle).span();
      if (offset < span.begin()) {
        high = middle - 1;
      } else if (offset >= span.end()) {
        low = middle + 1;
      } else {
        return sentences.get(middle);
      }
    }
    return null;
  }
}
