package newsgraph.model;

import java.util.List;

/**
 * A span that names, describes or points by pronoun to one or more entities ("we" may be two).
 *
 * @param extent the whole phrase, which for a name may be more than the span: "Mayor Ann Lee"
 * @param head the head word of the span, for a name the whole name
 * @param entities local ids ({@link Entity#id}), at least one
 */
public record Mention(
    Span span,
    Span extent,
    Span head,
    Kind kind,
    List<String> entities,
    double confidence,
    String method) {
  /** Method of "Kenyan" in "Kenyan troops": it speaks of the country, but is not its name. */
  public static final String DEMONYM = "rule/demonym";

  /** How a mention speaks of its entity. */
  public enum Kind {
    NAME,
    NOMINAL,
    PRONOUN
  }

  public Mention(
      Span span, Span head, Kind kind, List<String> entities, double confidence, String method) {
    this(span, span, head, kind, entities, confidence, method);
  }

  public Mention {
    entities = List.copyOf(entities);
    if (entities.isEmpty() || !span.contains(head) || !extent.contains(span)) {
      throw new IllegalArgumentException("Not a mention: " + span + " " + head + " " + entities);
    }
  }
}
