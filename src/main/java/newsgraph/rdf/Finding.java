package newsgraph.rdf;

import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong in a graph.
 *
 * @param article IRI of the article's graph
 * @param kind which check found it
 * @param node the IRI that it is wrong with
 * @param property as it was written, null if it is the node as a whole
 */
public record Finding(
    String article, Kind kind, String node, @Nullable String property, String message) {
  /** The checks. */
  public enum Kind {
    SHAPE,
    SPAN,
    REFERENCE
  }
}
