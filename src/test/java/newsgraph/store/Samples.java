package newsgraph.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Articles and the simplest entity graph for tests. */
public final class Samples {
  public static final String BASE = "https://example.org/newsgraph/";
  public static final String SEED = BASE + "article/b1f912689424fa2c";
  static final Node ENTITIES = NodeFactory.createURI(BASE + "graph/entities");

  /** The sample article's quads and those of the entity graph, by graph. */
  public static Map<String, List<Quad>> seed() {
    DatasetGraph graphs = DatasetGraphFactory.create();
    RDFParser.source(Samples.class.getResourceAsStream("/golden/seed-article.trig"))
        .lang(Lang.TRIG)
        .parse(graphs);
    Map<String, List<Quad>> byGraph = new LinkedHashMap<>();
    graphs
        .find()
        .forEachRemaining(
            quad ->
                byGraph
                    .computeIfAbsent(quad.getGraph().getURI(), k -> new ArrayList<>())
                    .add(quad));
    return byGraph;
  }

  /** The entity graph in which each thing has the label of each article that speaks of it. */
  static final EntityGraph LABELS =
      (graphs, things) -> {
        List<Quad> outdated = new ArrayList<>();
        List<Quad> added = new ArrayList<>();
        for (Node thing : things) {
          Set<Node> labels = new TreeSet<>(NodeCmp::compareRDFTerms);
          graphs
              .find(Node.ANY, thing, RDFS.label.asNode(), Node.ANY)
              .forEachRemaining(
                  quad -> {
                    if (quad.getGraph().equals(ENTITIES)) {
                      outdated.add(quad);
                    } else {
                      labels.add(quad.getObject());
                    }
                  });
          labels.forEach(label -> added.add(new Quad(ENTITIES, thing, RDFS.label.asNode(), label)));
        }
        return new EntityGraph.Changes(outdated, added);
      };

  /** An article that speaks of people: "ann" becomes {@code person/ann}. */
  static Collection<Quad> article(String iri, String identifier, String run, List<String> people) {
    Node graph = NodeFactory.createURI(iri);
    List<Quad> quads = new ArrayList<>();
    quads.add(new Quad(graph, graph, RDF.type.asNode(), Terms.ARTICLE));
    quads.add(
        new Quad(graph, graph, Terms.IDENTIFIER, NodeFactory.createLiteralString(identifier)));
    quads.add(new Quad(graph, NodeFactory.createURI(BASE + "run/" + run), Terms.USED, graph));
    for (String person : people) {
      Node node = NodeFactory.createURI(BASE + "person/" + person);
      quads.add(
          new Quad(graph, node, RDFS.label.asNode(), NodeFactory.createLiteralString(person)));
      quads.add(
          new Quad(
              graph,
              NodeFactory.createURI(iri + "#" + person),
              NodeFactory.createURI("https://w3id.org/newsgraph/ns#refersTo"),
              node));
    }
    return quads;
  }

  /** A database in a folder that holds the sample article and the ontology. */
  public static void buildSeed(Path folder) {
    Map<String, List<Quad>> graphs = seed();
    EntityGraph given =
        (dataset, things) ->
            new EntityGraph.Changes(List.of(), graphs.getOrDefault(ENTITIES.getURI(), List.of()));
    try (Database database = Database.create(folder)) {
      OntologyGraph.load(database);
      Articles articles = new Articles(database, given);
      articles.add(SEED, graphs.getOrDefault(SEED, List.of()));
      articles.flush();
    }
  }

  private Samples() {}
}
