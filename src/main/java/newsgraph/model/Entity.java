package newsgraph.model;

import java.util.List;

/**
 * A thing that one article speaks of.
 *
 * @param id local to the article, opaque
 * @param named whether some mention gives its proper name; if not, its identity ends with the
 *     article
 * @param label the preferred name, or for an unnamed thing a description from the text
 * @param otherNames other names the article uses, without the label
 * @param first the first mention: its begin numbers the entity
 */
public record Entity(
    String id, EntityType type, boolean named, String label, List<String> otherNames, Span first) {
  public Entity {
    otherNames = List.copyOf(otherNames);
    if (label.isBlank()) {
      throw new IllegalArgumentException("An entity without a label: " + id);
    }
  }
}
