package newsgraph.store;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Derives the graph of the shared things from the graphs of the articles. */
@FunctionalInterface
public interface EntityGraph {
  /** Stores without an entity graph. */
  EntityGraph NONE = (graphs, things) -> new Changes(List.of(), List.of());

  /**
   * What must change in the entity graph after some articles came or went. Called in the
   * transaction that changed them, so both change together or not at all.
   *
   * @param graphs with the articles as they are now and the entity graph as it was
   * @param things of which the changed articles speak or spoke: subjects that are not a part of the
   *     article itself
   */
  Changes changes(DatasetGraph graphs, Set<Node> things);

  /** Quads to take out, then quads to add. */
  record Changes(List<Quad> outdated, List<Quad> added) {
    public Changes {
      outdated = List.copyOf(outdated);
      added = List.copyOf(added);
    }
  }
}
