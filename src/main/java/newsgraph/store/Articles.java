package newsgraph.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * The articles of a database, a named graph each. What is added waits until there is enough for one
 * transaction; {@link #flush} writes the rest.
 */
public final class Articles {
  /** Small transactions cost disk and time: 10,000 quads or more each. */
  public static final int BATCH = 50_000;

  private final Database database;
  private final EntityGraph entityGraph;
  private final int batch;
  private final Map<Node, List<Quad>> waiting = new LinkedHashMap<>();
  private final Set<Node> leaving = new HashSet<>();
  private final Set<Node> current = new HashSet<>();
  private long waitingQuads;
  private long written;

  public Articles(Database database, EntityGraph entityGraph) {
    this(database, entityGraph, BATCH);
  }

  Articles(Database database, EntityGraph entityGraph, int batch) {
    this.database = database;
    this.entityGraph = entityGraph;
    this.batch = batch;
  }

  /** Whether the article's graph is there. */
  public boolean contains(String article) {
    Node graph = NodeFactory.createURI(article);
    return waiting.containsKey(graph)
        || !leaving.contains(graph)
            && database.read(graphs -> graphs.contains(graph, Node.ANY, Node.ANY, Node.ANY));
  }

  /**
   * Whether the article's graph is there and is the result of this run, so that it need not be
   * added again. It then counts as added.
   */
  public boolean isUnchanged(String article, String run) {
    Node graph = NodeFactory.createURI(article);
    Node used = NodeFactory.createURI(run);
    List<Quad> quads = waiting.get(graph);
    boolean unchanged =
        quads != null
            ? quads.contains(new Quad(graph, used, Terms.USED, graph))
            : !leaving.contains(graph)
                && database.read(graphs -> graphs.contains(graph, used, Terms.USED, graph));
    if (unchanged) {
      current.add(graph);
    }
    return unchanged;
  }

  /**
   * Adds an article. A graph of the same name gives way to it, and so does an earlier version of
   * its text: an article of the same URL, or, where one of them has no URL, of the same source
   * identifier. What was added through this object stays, whatever it is called.
   *
   * @param quads all in the graph that the article's IRI names
   * @return the articles that gave way, in order of their IRIs
   */
  public List<String> add(String article, Collection<Quad> quads) {
    Node graph = NodeFactory.createURI(article);
    Set<Node> outdated = new TreeSet<>(Comparator.comparing(Node::getURI));
    if (contains(article)) {
      outdated.add(graph);
    }
    for (Node earlier : database.read(graphs -> earlierVersions(graphs, graph, quads))) {
      if (!current.contains(earlier) && !leaving.contains(earlier)) {
        outdated.add(earlier);
      }
    }
    outdated.forEach(this::retire);
    current.add(graph);
    waiting.put(graph, List.copyOf(quads));
    waitingQuads += quads.size();
    if (waitingQuads >= batch) {
      flush();
    }
    return outdated.stream().map(Node::getURI).toList();
  }

  /** Takes an article out, with all that only it said. */
  public void remove(String article) {
    retire(NodeFactory.createURI(article));
  }

  private void retire(Node graph) {
    current.remove(graph);
    List<Quad> quads = waiting.remove(graph);
    if (quads != null) {
      waitingQuads -= quads.size();
    }
    leaving.add(graph);
  }

  /** The articles whose IRI, last part of the IRI, source identifier or URL this is. */
  public List<String> find(String name) {
    return database.read(
        graphs -> {
          Set<String> found = new TreeSet<>();
          for (Node article : all(graphs)) {
            String iri = article.getURI();
            if (iri.equals(name) || iri.endsWith("/" + name) || isNamed(graphs, article, name)) {
              found.add(iri);
            }
          }
          return List.copyOf(found);
        });
  }

  private static boolean isNamed(DatasetGraph graphs, Node article, String name) {
    return graphs.contains(
            article, article, Terms.IDENTIFIER, NodeFactory.createLiteralString(name))
        || name.contains(":")
            && graphs.contains(article, article, Terms.URL, NodeFactory.createURI(name));
  }

  private static List<Node> all(DatasetGraph graphs) {
    return Iter.iter(graphs.find(Node.ANY, Node.ANY, RDF.type.asNode(), Terms.ARTICLE))
        .filter(quad -> quad.getGraph().equals(quad.getSubject()))
        .map(Quad::getGraph)
        .toList();
  }

  /** Writes what waits. Afterwards the database holds it all, or, if this fails, none of it. */
  public void flush() {
    if (waiting.isEmpty() && leaving.isEmpty()) {
      return;
    }
    try {
      database.write(waitingQuads, this::write);
      written += waitingQuads;
    } finally {
      waiting.clear();
      leaving.clear();
      waitingQuads = 0;
    }
  }

  /** Brings the graph of shared things up to date though no article has come or gone. */
  public void refresh() {
    database.write(0, this::write);
  }

  private void write(DatasetGraph graphs) {
    Set<Node> things = new HashSet<>();
    for (Node graph : leaving) {
      for (Quad quad : Iter.toList(graphs.find(graph, Node.ANY, Node.ANY, Node.ANY))) {
        thing(quad).ifPresent(things::add);
        graphs.delete(quad);
      }
    }
    for (List<Quad> quads : waiting.values()) {
      for (Quad quad : quads) {
        thing(quad).ifPresent(things::add);
        graphs.add(quad);
      }
    }
    EntityGraph.Changes changes = entityGraph.changes(graphs, things);
    changes.outdated().forEach(graphs::delete);
    changes.added().forEach(graphs::add);
  }

  /** How many quads of articles were written. */
  public long written() {
    return written;
  }

  private static Optional<Node> thing(Quad quad) {
    Node subject = quad.getSubject();
    return ownedBy(quad.getGraph(), subject) ? Optional.empty() : Optional.of(subject);
  }

  /** Whether a node is the article of this graph or a part of it, {@code ARTICLE#claim-12}. */
  static boolean ownedBy(Node graph, Node node) {
    if (!graph.isURI() || !node.isURI()) {
      return false;
    }
    String article = graph.getURI();
    String iri = node.getURI();
    return iri.startsWith(article)
        && (iri.length() == article.length() || iri.charAt(article.length()) == '#');
  }

  private static Set<Node> earlierVersions(
      DatasetGraph graphs, Node article, Collection<Quad> quads) {
    Set<Node> urls = values(quads, article, Terms.URL);
    Set<Node> found = new HashSet<>();
    for (Node url : urls) {
      found.addAll(holders(graphs, Terms.URL, url));
    }
    for (Node identifier : values(quads, article, Terms.IDENTIFIER)) {
      for (Node holder : holders(graphs, Terms.IDENTIFIER, identifier)) {
        if (urls.isEmpty() || !graphs.contains(holder, holder, Terms.URL, Node.ANY)) {
          found.add(holder);
        }
      }
    }
    found.remove(article);
    return found;
  }

  private static Set<Node> values(Collection<Quad> quads, Node subject, Node property) {
    return quads.stream()
        .filter(quad -> quad.getPredicate().equals(property) && quad.getSubject().equals(subject))
        .map(Quad::getObject)
        .collect(Collectors.toSet());
  }

  private static List<Node> holders(DatasetGraph graphs, Node property, Node value) {
    return Iter.iter(graphs.find(Node.ANY, Node.ANY, property, value))
        .filter(quad -> quad.getGraph().equals(quad.getSubject()))
        .map(Quad::getGraph)
        .toList();
  }
}
