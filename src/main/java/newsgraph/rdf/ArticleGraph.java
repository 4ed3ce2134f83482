package newsgraph.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.model.Article;
import newsgraph.model.CodePoints;
import newsgraph.model.Evidence;
import newsgraph.model.Span;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The graph of one article while it is written: triples, and the text that supports them. */
final class ArticleGraph {
  final Node article;

  private final Iris iris;
  private final String text;
  private final CodePoints codePoints;
  private final Set<Triple> triples = new HashSet<>();
  private final Map<Triple, Evidence> statements = new HashMap<>();
  private final Set<Triple> covered = new HashSet<>();
  private final Set<Node> taken = new HashSet<>();

  ArticleGraph(Iris iris, Article source) {
    this.iris = iris;
    article = iris.article(source.sha256());
    text = source.text();
    codePoints = new CodePoints(text);
  }

  Node iri(String path) {
    return iris.thing(path);
  }

  /** The words of a span. */
  Node words(Span span) {
    return Literals.string(span.of(text));
  }

  /**
   * A new part of the article, numbered by where it begins: "event-45", on a clash "event-45-2".
   */
  Node part(String kind, Span begin) {
    String name = kind + "-" + codePoints.at(begin.begin());
    Node node = Iris.part(article, name);
    for (int i = 2; !taken.add(node); i++) {
      node = Iris.part(article, name + "-" + i);
    }
    return node;
  }

  void add(Node subject, Node property, Node object) {
    triples.add(Triple.create(subject, property, object));
  }

  /** Describes a span and gives its node. */
  Node span(Span span) {
    int start = codePoints.at(span.begin());
    int end = codePoints.at(span.end());
    Node node = Iris.span(article, start, end);
    add(node, RDF.Nodes.type, NG.TextSpan);
    add(node, NG.inArticle, article);
    add(node, OA.start, Literals.integer(start));
    add(node, OA.end, Literals.integer(end));
    add(node, OA.exact, words(span));
    return node;
  }

  /** Says how sure something is and how it was found. */
  void found(Node node, Evidence evidence) {
    add(node, NG.confidence, Literals.confidence(evidence));
    Node method = iris.method(evidence.method());
    add(node, NG.method, method);
    add(method, RDF.Nodes.type, NG.Method);
    add(method, RDFS.Nodes.label, Literals.string(evidence.method()));
  }

  /** Says what supports a role, event, claim or statement. */
  void evidence(Node node, Evidence evidence) {
    add(node, NG.inArticle, article);
    evidence.spans().forEach(span -> add(node, NG.evidence, span(span)));
    found(node, evidence);
  }

  /** A triple with a statement of its own. */
  void stated(Node subject, Node property, Node object, Evidence evidence) {
    Triple triple = Triple.create(subject, property, object);
    triples.add(triple);
    statements.merge(triple, evidence, EvidencePolicy::merged);
  }

  /** A triple of a subject with evidence: has a statement only if that does not cover it. */
  void part(Node subject, Evidence own, Node property, Node object, Evidence part) {
    if (EvidencePolicy.needsStatement(own, part)) {
      stated(subject, property, object, EvidencePolicy.capped(own, part));
    } else {
      Triple triple = Triple.create(subject, property, object);
      triples.add(triple);
      covered.add(triple);
    }
  }

  /** Verbatim words that belong to a subject: stated where they stand, if outside its evidence. */
  void quoted(Node subject, Evidence own, Node property, Span words) {
    part(subject, own, property, words(words), new Evidence(words, own.confidence(), own.method()));
  }

  /** All quads, in order of subject, property and object. */
  List<Quad> quads() {
    statements.forEach(
        (triple, evidence) -> {
          if (!covered.contains(triple)) {
            state(triple, evidence);
          }
        });
    return triples.stream()
        .sorted(ArticleGraph::compare)
        .map(triple -> new Quad(article, triple))
        .toList();
  }

  private void state(Triple triple, Evidence evidence) {
    Node statement = Iris.statement(article, triple);
    add(statement, RDF.Nodes.type, NG.Statement);
    add(statement, RDF.Nodes.subject, triple.getSubject());
    add(statement, RDF.Nodes.predicate, triple.getPredicate());
    add(statement, RDF.Nodes.object, triple.getObject());
    evidence(statement, evidence);
  }

  static int compare(Triple one, Triple other) {
    int order = NodeCmp.compareRDFTerms(one.getSubject(), other.getSubject());
    if (order == 0) {
      order = NodeCmp.compareRDFTerms(one.getPredicate(), other.getPredicate());
    }
    return order != 0 ? order : NodeCmp.compareRDFTerms(one.getObject(), other.getObject());
  }
}
