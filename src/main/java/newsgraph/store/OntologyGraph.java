package newsgraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** The ontology and its code lists in a graph of their own, for the labels in answers. */
public final class OntologyGraph {
  private static final List<String> FILES = List.of("newsgraph.ttl", "codes.ttl");

  /** Puts the ontology of this version into the database, unless it is there already. */
  public static void load(Database database) {
    Set<Quad> wanted = quads();
    Set<Quad> present =
        database.read(
            graphs -> Iter.toSet(graphs.find(Terms.ONTOLOGY, Node.ANY, Node.ANY, Node.ANY)));
    if (present.equals(wanted)) {
      return;
    }
    database.write(
        wanted.size(),
        graphs -> {
          present.forEach(graphs::delete);
          wanted.forEach(graphs::add);
        });
  }

  private static Set<Quad> quads() {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String file : FILES) {
      try (InputStream in = OntologyGraph.class.getResourceAsStream("/ontology/" + file)) {
        RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return graph.stream()
        .map(triple -> new Quad(Terms.ONTOLOGY, triple))
        .collect(Collectors.toSet());
  }

  private OntologyGraph() {}
}
