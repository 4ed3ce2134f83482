package newsgraph.rdf;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The graph of the named things that articles share, as a function of the article graphs: type, the
 * one {@code rdfs:label}, all other names, links.
 */
public final class EntityQuads {
  private static final Set<Node> COPIED =
      Set.of(RDF.Nodes.type, OWL.sameAs.asNode(), GEO.lat, GEO.longitude, SCHEMA.containedInPlace);

  private final Node graph;

  public EntityQuads(Iris iris) {
    graph = iris.entities();
  }

  /** What must leave the entity graph and what must come in. */
  public record Changes(List<Quad> outdated, List<Quad> added) {
    public Changes {
      outdated = List.copyOf(outdated);
      added = List.copyOf(added);
    }
  }

  /**
   * What must change after some articles came or went.
   *
   * @param graphs with the articles as they are now and the entity graph as it was
   * @param things of which changed articles speak or spoke; what no article names has no quads
   */
  public Changes changes(DatasetGraph graphs, Set<Node> things) {
    TreeSet<Quad> outdated = new TreeSet<>(order());
    TreeSet<Quad> added = new TreeSet<>(order());
    for (Node thing : things) {
      Set<Quad> present = Iter.toSet(graphs.find(graph, thing, Node.ANY, Node.ANY));
      Set<Quad> wanted =
          new HashSet<>(
              quads(thing, Iter.toList(graphs.find(Node.ANY, thing, Node.ANY, Node.ANY))));
      present.stream().filter(quad -> !wanted.contains(quad)).forEach(outdated::add);
      wanted.stream().filter(quad -> !present.contains(quad)).forEach(added::add);
    }
    return new Changes(List.copyOf(outdated), List.copyOf(added));
  }

  /** Describes a thing by what articles say of it; empty if none gives it a name. */
  List<Quad> quads(Node thing, Collection<Quad> said) {
    Map<Node, Integer> names = new HashMap<>();
    Set<Node> others = new HashSet<>();
    Set<Quad> quads = new TreeSet<>(order());
    for (Quad quad : said) {
      Node property = quad.getPredicate();
      if (quad.getGraph().equals(graph)) {
        continue;
      }
      if (property.equals(SCHEMA.name)) {
        names.merge(quad.getObject(), 1, Integer::sum);
      } else if (property.equals(SCHEMA.alternateName)) {
        others.add(quad.getObject());
      } else if (COPIED.contains(property)) {
        quads.add(new Quad(graph, thing, property, quad.getObject()));
      }
    }
    if (names.isEmpty()) {
      return List.of();
    }
    Node label = mostFrequent(names);
    quads.add(new Quad(graph, thing, RDFS.Nodes.label, label));
    others.addAll(names.keySet());
    others.remove(label);
    others.forEach(name -> quads.add(new Quad(graph, thing, SCHEMA.alternateName, name)));
    return List.copyOf(quads);
  }

  /** Ties: the longer name, then the first in code point order. */
  private static Node mostFrequent(Map<Node, Integer> names) {
    Comparator<Map.Entry<Node, Integer>> order =
        Comparator.<Map.Entry<Node, Integer>>comparingInt(name -> -name.getValue())
            .thenComparing(name -> -name.getKey().getLiteralLexicalForm().length())
            .thenComparing(name -> name.getKey().getLiteralLexicalForm());
    return names.entrySet().stream().min(order).orElseThrow().getKey();
  }

  private static Comparator<Quad> order() {
    return (one, other) -> ArticleGraph.compare(triple(one), triple(other));
  }

  private static Triple triple(Quad quad) {
    return quad.asTriple();
  }
}
