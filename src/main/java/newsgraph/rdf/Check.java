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
import org.apache.jena.shacl.validation.ReportEntry;
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
  private final Shapes shapes = Shapes.parse(resource("shapes.ttl"));
  private final Graph codes = resource("codes.ttl");

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

  /** The articles of a text. */
  public static List<Node> articles(DatasetGraph graphs, String sha256) {
    return Iter.iter(graphs.find(Node.ANY, Node.ANY, SCHEMA.sha256, Literals.string(sha256)))
        .map(Quad::getGraph)
        .toList();
  }

  /** What is wrong in the graph of one article. Call it in a read transaction. */
  public List<Finding> findings(DatasetGraph graphs, Node article) {
    Graph graph = copy(graphs, article);
    List<Finding> found = new ArrayList<>();
    checkSpans(article, graph, found);
    checkReferences(graphs, article, graph, found);
    report(graphs, article).stream()
        .map(entry -> shape(article, entry))
        .sorted(
            Comparator.comparing(Finding::node)
                .thenComparing(finding -> String.valueOf(finding.property()))
                .thenComparing(Finding::message))
        .forEach(found::add);
    return List.copyOf(found);
  }

  /** What other graphs describe is there to be pointed at; it is checked with its own article. */
  List<ReportEntry> report(DatasetGraph graphs, Node article) {
    Graph graph = copy(graphs, article);
    Set<Node> described =
        graph.find(Node.ANY, RDF.Nodes.type, Node.ANY).mapWith(Triple::getSubject).toSet();
    addContext(graphs, Iris.beside(article.getURI()), graph);
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .filter(entry -> described.contains(entry.focusNode()))
        .toList();
  }

  Shapes shapes() {
    return shapes;
  }

  private static Finding shape(Node article, ReportEntry entry) {
    return new Finding(
        article.getURI(),
        Finding.Kind.SHAPE,
        entry.focusNode().toString(),
        entry.resultPath() == null ? null : entry.resultPath().toString(),
        entry.message());
  }

  /** Shared things that are left although no article speaks of them any more. */
  public List<Finding> findings(DatasetGraph graphs) {
    List<Finding> found = new ArrayList<>();
    for (Node graph : Iter.toList(graphs.listGraphNodes())) {
      if (graph.getURI().endsWith(Iris.ENTITIES)) {
        Iter.iter(graphs.find(graph, Node.ANY, Node.ANY, Node.ANY))
            .map(Quad::getSubject)
            .filter(thing -> !thing.equals(graph))
            .filter(thing -> !graphs.contains(Node.ANY, Node.ANY, NG.refersTo, thing))
            .toSet()
            .stream()
            .map(Node::getURI)
            .sorted()
            .map(
                thing ->
                    new Finding(
                        graph.getURI(),
                        Finding.Kind.REFERENCE,
                        thing,
                        null,
                        "No article speaks of this thing"))
            .forEach(found::add);
      }
    }
    return List.copyOf(found);
  }

  /** Where the stored offsets and words disagree with the text itself. */
  public List<Finding> findings(DatasetGraph graphs, Node article, String text) {
    int[] letters = text.codePoints().toArray();
    Graph graph = copy(graphs, article);
    List<Finding> found = new ArrayList<>();
    for (Triple triple : spans(graph)) {
      Node span = triple.getSubject();
      String exact = triple.getObject().getLiteralLexicalForm();
      int start = number(graph, span, OA.start);
      int end = number(graph, span, OA.end);
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

  private static Graph copy(DatasetGraph graphs, Node article) {
    Graph graph = GraphFactory.createDefaultGraph();
    graphs
        .find(article, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> graph.add(quad.asTriple()));
    return graph;
  }

  /** The words of each span, sorted. */
  private static List<Triple> spans(Graph graph) {
    return graph.find(Node.ANY, OA.exact, Node.ANY).toList().stream()
        .sorted(ArticleGraph::compare)
        .toList();
  }

  private static int number(Graph graph, Node span, Node property) {
    return graph
        .find(span, property, Node.ANY)
        .nextOptional()
        .map(triple -> number(triple.getObject()))
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
    for (Triple triple : spans(graph)) {
      Node span = triple.getSubject();
      int start = number(graph, span, OA.start);
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

  private static void checkReferences(
      DatasetGraph graphs, Node article, Graph graph, List<Finding> found) {
    String base = Iris.beside(article.getURI()).base();
    Set<Node> seen = new HashSet<>();
    List<Triple> all = graph.find().toList();
    all.sort(ArticleGraph::compare);
    for (Triple triple : all) {
      Node object = triple.getObject();
      if (object.isURI()
          && object.getURI().startsWith(base)
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
  private void addContext(DatasetGraph graphs, Iris iris, Graph graph) {
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
}
