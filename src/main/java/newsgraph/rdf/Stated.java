package newsgraph.rdf;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Triples of one method with their statements, put into article graphs and taken out again. */
final class Stated {
  private final String name;
  private final Node method;
  private final Node property;

  Stated(Iris iris, String name, Node property) {
    this.name = name;
    this.method = iris.method(name);
    this.property = property;
  }

  /** Of what anything is said. */
  Set<Node> things(DatasetGraph graphs) {
    Set<Node> things = new TreeSet<>(Sightings::compare);
    for (Quad quad : Iter.toList(graphs.find(Node.ANY, Node.ANY, NG.method, method))) {
      graphs
          .find(quad.getGraph(), quad.getSubject(), RDF.Nodes.subject, Node.ANY)
          .forEachRemaining(subject -> things.add(subject.getObject()));
    }
    return things;
  }

  /** Takes out all of this method that article graphs say of the thing. */
  void remove(DatasetGraph graphs, Node thing) {
    for (Quad quad : Iter.toList(graphs.find(Node.ANY, Node.ANY, RDF.Nodes.subject, thing))) {
      Node article = quad.getGraph();
      Node statement = quad.getSubject();
      if (graphs.contains(article, statement, NG.method, method)) {
        for (Quad object :
            Iter.toList(graphs.find(article, statement, RDF.Nodes.object, Node.ANY))) {
          graphs.delete(article, thing, property, object.getObject());
        }
        graphs.deleteAny(article, statement, Node.ANY, Node.ANY);
        if (!graphs.contains(article, Node.ANY, NG.method, method)) {
          graphs.deleteAny(article, method, Node.ANY, Node.ANY);
        }
      }
    }
  }

  /** Says it in one article, unless that says it already or has no words for it. */
  void add(DatasetGraph graphs, Node article, Node thing, Node object, double confidence) {
    Collection<Node> evidence = evidence(graphs, article, thing);
    if (evidence.isEmpty() || graphs.contains(article, thing, property, object)) {
      return;
    }
    Triple triple = Triple.create(thing, property, object);
    Node statement = Iris.statement(article, triple);
    graphs.add(article, thing, property, object);
    graphs.add(article, statement, RDF.Nodes.type, NG.Statement);
    graphs.add(article, statement, RDF.Nodes.subject, thing);
    graphs.add(article, statement, RDF.Nodes.predicate, property);
    graphs.add(article, statement, RDF.Nodes.object, object);
    graphs.add(article, statement, NG.inArticle, article);
    graphs.add(article, statement, NG.confidence, Literals.decimal(confidence));
    graphs.add(article, statement, NG.method, method);
    evidence.forEach(span -> graphs.add(article, statement, NG.evidence, span));
    graphs.add(article, method, RDF.Nodes.type, NG.Method);
    graphs.add(article, method, RDFS.Nodes.label, Literals.string(name));
  }

  /** The words that tell a person's posts, else the first mention. */
  private static Collection<Node> evidence(DatasetGraph graphs, Node article, Node thing) {
    Set<Node> spans = new TreeSet<>(Sightings::compare);
    for (Quad held : Iter.toList(graphs.find(article, Node.ANY, NG.holder, thing))) {
      graphs
          .find(article, held.getSubject(), NG.evidence, Node.ANY)
          .forEachRemaining(quad -> spans.add(quad.getObject()));
    }
    if (!spans.isEmpty()) {
      return spans;
    }
    graphs
        .find(article, Node.ANY, NG.refersTo, thing)
        .forEachRemaining(quad -> spans.add(quad.getSubject()));
    return spans.stream()
        .min((a, b) -> Integer.compare(begin(a), begin(b)))
        .map(List::of)
        .orElse(List.of());
  }

  /** 12 of "#char=12,15". */
  private static int begin(Node span) {
    return Integer.parseInt(span.getURI().replaceFirst(".*#char=", "").replaceFirst(",.*", ""));
  }
}
