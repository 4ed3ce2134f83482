package newsgraph.language;

import java.util.List;

/**
 * Finds who depends on whom in a sentence.
 *
 * <p>To add a parser: implement this method so that it is safe to call from several threads, give
 * exactly one root for a sentence of at least one word, and pass {@code ParserContract}.
 */
public interface Parser {
  /** The tree over these words; both lists are of the same length, at least 1. */
  Tree parse(List<String> words, List<Tag> tags);
}
