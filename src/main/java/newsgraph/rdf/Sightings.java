package newsgraph.rdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** What article graphs say of people, under the IRIs that each article by itself gives them. */
final class Sightings {
  static final Node REPLACED = DCTerms.isReplacedBy.asNode();

  private final String prefix;
  private final Node entities;

  Sightings(Iris iris) {
    prefix = iris.thing("person/").getURI();
    entities = iris.entities();
  }

  static Node article(String iri) {
    return NodeFactory.createURI(iri);
  }

  static int compare(Node one, Node other) {
    return one.getURI().compareTo(other.getURI());
  }

  boolean isPerson(Node node) {
    return node.isURI() && node.getURI().startsWith(prefix);
  }

  /** "ann-lee" of "person/ann-lee". */
  String name(Node person) {
    return person.getURI().substring(prefix.length());
  }

  /** "person/ann-lee" of "person/ann-lee~1a2b3c". */
  static Node withoutSuffix(Node person) {
    String iri = person.getURI();
    int suffix = iri.indexOf('~');
    return suffix < 0 ? person : NodeFactory.createURI(iri.substring(0, suffix));
  }

  /** A surname alone. */
  boolean isAlone(Node person) {
    return name(person).indexOf('-') < 0;
  }

  boolean isShared(Node graph) {
    return graph.equals(entities);
  }

  /** Those whom some article calls by this one word, by their own IRIs. */
  Set<Node> calledOnly(DatasetGraph graphs, String name) {
    Set<Node> found = new HashSet<>();
    if (name.indexOf(' ') >= 0) {
      return found;
    }
    for (Quad quad :
        Iter.toList(graphs.find(Node.ANY, Node.ANY, SCHEMA.name, Literals.string(name)))) {
      Node shown = quad.getSubject();
      if (isPerson(shown) && isAlone(shown)) {
        found.add(shown);
      }
      found.addAll(replacedBy(graphs, quad.getGraph(), shown));
    }
    found.removeIf(node -> !isPerson(node) || !isAlone(node));
    return found;
  }

  /** What gave way to this thing in an article. */
  static List<Node> replacedBy(DatasetGraph graphs, Node article, Node shown) {
    return Iter.iter(graphs.find(article, Node.ANY, REPLACED, shown))
        .map(Quad::getSubject)
        .toList();
  }

  /** All that any graph calls a thing, the entity graph as it was included. */
  static Set<String> names(DatasetGraph graphs, Node thing) {
    Set<String> names = new TreeSet<>();
    for (Node property : List.of(SCHEMA.name, SCHEMA.alternateName)) {
      graphs
          .find(Node.ANY, thing, property, Node.ANY)
          .forEachRemaining(quad -> names.add(quad.getObject().getLiteralLexicalForm()));
    }
    return names;
  }

  /** The articles that by themselves speak of this thing, and what they call it now. */
  Map<String, Node> articles(DatasetGraph graphs, Node own) {
    Map<String, Node> shown = new TreeMap<>();
    graphs
        .find(Node.ANY, own, REPLACED, Node.ANY)
        .forEachRemaining(quad -> shown.put(quad.getGraph().getURI(), quad.getObject()));
    graphs
        .find(Node.ANY, own, SCHEMA.name, Node.ANY)
        .forEachRemaining(
            quad -> {
              boolean guest = !replacedBy(graphs, quad.getGraph(), own).isEmpty();
              if (!isShared(quad.getGraph()) && !guest) {
                shown.putIfAbsent(quad.getGraph().getURI(), own);
              }
            });
    return shown;
  }

  List<SamePerson.Sighting> of(DatasetGraph graphs, Map<String, Node> articles) {
    List<SamePerson.Sighting> sightings = new ArrayList<>();
    articles.forEach(
        (article, shown) -> sightings.add(sighting(graphs, NodeFactory.createURI(article), shown)));
    return sightings;
  }

  private SamePerson.Sighting sighting(DatasetGraph graphs, Node article, Node person) {
    Set<String> titles = new TreeSet<>();
    Set<String> bodies = new TreeSet<>();
    for (Quad held : Iter.toList(graphs.find(article, Node.ANY, NG.holder, person))) {
      Node role = held.getSubject();
      graphs
          .find(article, role, SCHEMA.roleName, Node.ANY)
          .forEachRemaining(
              quad ->
                  titles.add(quad.getObject().getLiteralLexicalForm().toLowerCase(Locale.ROOT)));
      for (Node property : List.of(NG.organization, NG.jurisdiction)) {
        graphs
            .find(article, role, property, Node.ANY)
            .forEachRemaining(quad -> bodies.addAll(own(graphs, article, quad.getObject())));
      }
    }
    Set<String> company = new TreeSet<>();
    graphs
        .find(article, Node.ANY, SCHEMA.name, Node.ANY)
        .forEachRemaining(
            quad -> {
              Node other = quad.getSubject();
              boolean country = graphs.contains(article, other, RDF.Nodes.type, SCHEMA.Country);
              if (!isPerson(other) && !country) {
                company.addAll(own(graphs, article, other));
              }
            });
    return new SamePerson.Sighting(article.getURI(), titles, bodies, company);
  }

  /**
   * A shared thing by the IRI that the article itself gives it: what others decide is no reason.
   */
  private static List<String> own(DatasetGraph graphs, Node article, Node shown) {
    List<Node> own = replacedBy(graphs, article, shown);
    return shown.getURI().indexOf('#') >= 0
        ? List.of()
        : (own.isEmpty() ? List.of(shown) : own).stream().map(Node::getURI).toList();
  }
}
