package newsgraph.rdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Whom of the people of other articles a surname alone stands for. */
final class FullNames {
  private final Sightings sightings;
  private final Curated curated;

  FullNames(Sightings sightings, Curated curated) {
    this.sightings = sightings;
    this.curated = curated;
  }

  /**
   * Decides for one article.
   *
   * @param known from {@link #known}
   */
  SamePerson.Verdict verdict(
      DatasetGraph graphs,
      Node own,
      SamePerson.Sighting sighting,
      Map<String, List<SamePerson.Sighting>> known) {
    SamePerson.Verdict verdict = SamePerson.full(sighting, known);
    if (verdict.full().isEmpty()) {
      return verdict;
    }
    Node full = NodeFactory.createURI(verdict.full());
    if (curated.differ(own, full)) {
      return new SamePerson.Verdict("", "a person has decided that this is not " + full.getURI());
    }
    return isShared(graphs, sighting.article(), own, full)
        ? new SamePerson.Verdict("", "the article has two whom " + full.getURI() + " fits")
        : verdict;
  }

  /** The people, with what is said of them, whose full names these articles may stand for. */
  Map<String, List<SamePerson.Sighting>> known(DatasetGraph graphs, Map<String, Node> articles) {
    Map<String, List<SamePerson.Sighting>> known = new TreeMap<>();
    for (Node candidate : candidates(graphs, articles)) {
      known
          .computeIfAbsent(curated.of(candidate).getURI(), k -> new ArrayList<>())
          .addAll(sightings.of(graphs, sightings.articles(graphs, candidate)));
    }
    return known;
  }

  /** Full names whose own articles go on with what these articles say alone. */
  private Set<Node> candidates(DatasetGraph graphs, Map<String, Node> articles) {
    Set<Node> candidates = new TreeSet<>(Sightings::compare);
    articles.forEach(
        (article, shown) ->
            graphs
                .find(NodeFactory.createURI(article), shown, SCHEMA.name, Node.ANY)
                .forEachRemaining(
                    quad ->
                        graphs
                            .find(Node.ANY, Node.ANY, SCHEMA.alternateName, quad.getObject())
                            .forEachRemaining(other -> add(graphs, other, candidates))));
    return candidates;
  }

  /** Under its own IRI; not if it is there only because a surname stood for it. */
  private void add(DatasetGraph graphs, Quad called, Set<Node> candidates) {
    Node person = called.getSubject();
    if (!sightings.isPerson(person) || sightings.isShared(called.getGraph())) {
      return;
    }
    List<Node> replaced = Sightings.replacedBy(graphs, called.getGraph(), person);
    for (Node own : replaced.isEmpty() ? List.of(person) : replaced) {
      if (sightings.isPerson(own) && !sightings.isAlone(own)) {
        candidates.add(Sightings.withoutSuffix(own));
      }
    }
  }

  /** Whether the article has a second person whom the full name would fit, "Ann" beside "Lee". */
  private boolean isShared(DatasetGraph graphs, String article, Node own, Node person) {
    Node graph = NodeFactory.createURI(article);
    Set<String> parts = Set.of(sightings.name(person).split("-"));
    Set<Node> others = new HashSet<>();
    graphs
        .find(graph, Node.ANY, SCHEMA.name, Node.ANY)
        .forEachRemaining(quad -> others.add(quad.getSubject()));
    graphs
        .find(graph, Node.ANY, Sightings.REPLACED, Node.ANY)
        .forEachRemaining(quad -> others.add(quad.getSubject()));
    others.remove(own);
    others.remove(person);
    return others.stream()
        .anyMatch(
            other ->
                sightings.isPerson(other)
                    && sightings.isAlone(other)
                    && parts.contains(sightings.name(other)));
  }
}
