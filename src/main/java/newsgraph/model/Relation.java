package newsgraph.model;

/**
 * A fact about a thing that has no evidence of its own, such as where a place lies.
 *
 * @param subject local entity id
 * @param object local entity id
 */
public record Relation(String subject, Kind kind, String object, Evidence evidence) {
  /** The kinds of relation between two things. */
  public enum Kind {
    /** A group or person and its country. */
    NATIONALITY,
    /** A place and the wider place. */
    CONTAINED_IN_PLACE,
    /** Undecided identity. */
    POSSIBLY_SAME_AS,
    /** A post and its author. */
    AUTHOR,
    /** A post and its platform. */
    PUBLISHER
  }
}
