package newsgraph.read;

import java.util.List;
import newsgraph.model.Article;

/** What came of one article, or of one path. */
public sealed interface ReadResult {
  /** A path, or path and line. */
  String source();

  /**
   * An article.
   *
   * @param remarks what the user should know of: a date that could not be read, a guessed encoding
   */
  record Read(Article article, List<String> remarks) implements ReadResult {
    public Read {
      remarks = List.copyOf(remarks);
    }

    @Override
    public String source() {
      return article.source();
    }
  }

  /** Left out on purpose: empty, too long, not English, not a text. */
  record Skipped(String source, String reason) implements ReadResult {}

  /** Could not be read: no such file, broken gzip, not JSON. */
  record Failed(String source, String reason) implements ReadResult {}
}
