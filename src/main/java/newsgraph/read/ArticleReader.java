package newsgraph.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Reads one format.
 *
 * <p>To add a format: implement this method so that it is safe to call from several threads, holds
 * at most one article in memory, hands every article to {@link Draft#finish()} (which checks and
 * zones it) and gives a {@link ReadResult.Failed} for each one it cannot read; then name its file
 * extensions in {@link Articles}.
 */
public interface ArticleReader {
  /**
   * Reads a stream to its end.
   *
   * @param source what to call it in messages, a path
   * @throws IOException if the stream itself breaks, not if an article in it is bad
   */
  void read(InputStream stream, String source, Consumer<ReadResult> results) throws IOException;
}
