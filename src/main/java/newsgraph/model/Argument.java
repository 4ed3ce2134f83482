package newsgraph.model;

import java.util.List;

/**
 * A part that an entity, event or claim takes in a role, event or claim.
 *
 * @param target local id of the entity, event or claim
 * @param evidence the words that say so: usually the mention, inside the evidence of the whole;
 *     when outside it, or less sure, the graph records it separately
 */
public record Argument(String target, Evidence evidence) {
  /** The first span of the evidence. */
  public Span span() {
    return evidence.spans().get(0);
  }

  /** The local ids of some arguments. */
  public static List<String> targets(List<Argument> arguments) {
    return arguments.stream().map(Argument::target).toList();
  }
}
