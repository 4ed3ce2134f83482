package newsgraph.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Checks what articles say: the shapes, spans that tell different letters for one place of the
 * text, and things spoken of but nowhere described. One article at a time, in memory.
 */
public final class Check {
  private final Iris iris;
  private final Shapes shapes;
  private final Graph codes = resource("codes.ttl");

  public Check(Iris iris) {
    this.iris = iris;
    shapes = Shapes.parse(resource("shapes.ttl"));
  }

  private static Graph resource(String file) {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = Check.class.getResourceAsStream("/ontology/" + file)) {
      RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return graph;
  }

  /** The articles of a dataset, in order of their IRIs. */
  public static List<Node> articles(DatasetGraph graphs) {
    return Iter.iter(graphs.find(Node.ANY, Node.ANY, RDF.Nodes.type, SCHEMA.NewsArticle))
        .filter(quad -> quad.getGraph().equals(quad.getSubject()))
        .map(Quad::getGraph)
        .toList()
        .stream()
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  /** What is wrong in the graph of one article. Call it in a read transaction. */
  public List<Finding> findings(DatasetGraph graphs, Node article) {
    Graph graph = GraphFactory.createDefaultGraph();
    graphs
        .find(article, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> graph.add(quad.asTriple()));
    List<Finding> found = new ArrayList<>();
    checkSpans(article, graph, found);
    checkReferences(graphs, article, graph, found);
    Set<Node> described = new HashSet<>();
    graph.find(Node.ANY, RDF.Nodes.type, Node.ANY).forEach(t -> described.add(t.getSubject()));
    addContext(graphs, graph);
    checkShapes(article, graph, described, found);
    return List.copyOf(found);
  }

  /** Where the stored offsets and words disagree with the text itself. */
  public List<Finding> findings(DatasetGraph graphs, Node article, String text) {
    int[] letters = text.codePoints().toArray();
    List<Finding> found = new ArrayList<>();
    for (Quad quad : Iter.toList(graphs.find(article, Node.ANY, OA.exact, Node.ANY))) {
      Node span = quad.getSubject();
      String exact = quad.getObject().getLiteralLexicalForm();
      int start = number(graphs, article, span, OA.start);
      int end = number(graphs, article, span, OA.end);
      boolean same =
          0 <= start
              && start <= end
              && end <= letters.length
              && new String(letters, start, end - start).equals(exact);
      if (!same) {
        found.add(span(article, span, "The text has other words at this place"));
      }
    }
    return List.copyOf(found);
  }

  private static int number(DatasetGraph graphs, Node article, Node span, Node property) {
    return Iter.iter(graphs.find(article, span, property, Node.ANY))
        .map(quad -> number(quad.getObject()))
        .toList()
        .stream()
        .findFirst()
        .orElse(-1);
  }

  private static int number(Node literal) {
    return literal.isLiteral() && literal.getLiteralValue() instanceof Number value
        ? value.intValue()
        : -1;
  }

  /** Spans of one article that overlap must tell the same letters. */
  private static void checkSpans(Node article, Graph graph, List<Finding> found) {
    Map<Integer, Integer> letters = new HashMap<>();
    List<Triple> all = graph.find(Node.ANY, OA.exact, Node.ANY).toList();
    all.sort(ArticleGraph::compare);
    for (Triple triple : all) {
      Node span = triple.getSubject();
      int start =
          graph
              .find(span, OA.start, Node.ANY)
              .nextOptional()
              .map(t -> number(t.getObject()))
              .orElse(-1);
      int[] exact = triple.getObject().getLiteralLexicalForm().codePoints().toArray();
      for (int i = 0; i < exact.length; i++) {
        Integer other = letters.putIfAbsent(start + i, exact[i]);
        if (other != null && other != exact[i]) {
          found.add(span(article, span, "Another span has other words at this place"));
          break;
        }
      }
    }
  }

  private static Finding span(Node article, Node span, String message) {
    return new Finding(
        article.getURI(), Finding.Kind.SPAN, span.getURI(), OA.exact.getURI(), message);
  }

  private void checkReferences(
      DatasetGraph graphs, Node article, Graph graph, List<Finding> found) {
    Set<Node> seen = new HashSet<>();
    List<Triple> all = graph.find().toList();
    all.sort(ArticleGraph::compare);
    for (Triple triple : all) {
      Node object = triple.getObject();
      if (object.isURI()
          && object.getURI().startsWith(iris.base())
          && seen.add(object)
          && !graphs.contains(Node.ANY, object, RDF.Nodes.type, Node.ANY)) {
        found.add(
            new Finding(
                article.getURI(),
                Finding.Kind.REFERENCE,
                triple.getSubject().toString(),
                triple.getPredicate().getURI(),
                "Nothing describes " + object.getURI()));
      }
    }
  }

  /** Adds codes, the labels of named things and the types of what other graphs describe. */
  private void addContext(DatasetGraph graphs, Graph graph) {
    Set<Node> nodes = new HashSet<>();
    for (Triple triple : graph.find().toList()) {
      if (triple.getObject().isURI() && triple.getObject().getURI().startsWith(iris.base())) {
        nodes.add(triple.getObject());
      }
      nodes.add(triple.getSubject());
    }
    for (Node node : nodes) {
      for (Node property : List.of(RDF.Nodes.type, RDFS.Nodes.label)) {
        boolean isShared = graph.contains(node, SCHEMA.name, Node.ANY);
        if (isShared || !graph.contains(node, RDF.Nodes.type, Node.ANY)) {
          graphs
              .find(isShared ? iris.entities() : Node.ANY, node, property, Node.ANY)
              .forEachRemaining(quad -> graph.add(quad.asTriple()));
        }
      }
    }
    codes.find().forEachRemaining(graph::add);
  }

  /** What other graphs describe is there to be pointed at; it is checked with its own article. */
  private void checkShapes(Node article, Graph graph, Set<Node> described, List<Finding> found) {
    List<Finding> reported =
        new ArrayList<>(
            ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .filter(entry -> described.contains(entry.focusNode()))
                .map(
                    entry ->
                        new Finding(
                            article.getURI(),
                            Finding.Kind.SHAPE,
                            entry.focusNode().toString(),
                            entry.resultPath() == null ? null : entry.resultPath().toString(),
                            entry.message()))
                .toList());
    reported.sort(
        Comparator.comparing(Finding::node)
            .thenComparing(finding -> String.valueOf(finding.property()))
            .thenComparing(Finding::message));
    found.addAll(reported);
  }
}
