package newsgraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** Tells why people of several articles were taken for one or not. */
public final class Ledger {
  private final Sightings sightings;
  private final FullNames fullNames;
  private final Curated curated;

  public Ledger(Iris iris, Curated curated) {
    this.curated = curated;
    sightings = new Sightings(iris);
    fullNames = new FullNames(sightings, curated);
  }

  /** The article, the IRI that its own words give, the IRI the thing has now, the reason. */
  public record Decision(String article, String own, String shown, String reason) {}

  /**
   * All decisions that there were to take, in order of names and articles.
   *
   * @param name a part of the IRI, in lower case; "" for all
   */
  public List<Decision> decisions(DatasetGraph graphs, String name) {
    Set<Node> people = new TreeSet<>(Sightings::compare);
    graphs
        .find(Node.ANY, Node.ANY, RDF.Nodes.type, SCHEMA.Person)
        .forEachRemaining(quad -> people.add(Sightings.withoutSuffix(quad.getSubject())));
    graphs
        .find(Node.ANY, Node.ANY, Sightings.REPLACED, Node.ANY)
        .forEachRemaining(quad -> people.add(quad.getSubject()));
    List<Decision> decisions = new ArrayList<>();
    for (Node own : people) {
      if (sightings.isPerson(own) && sightings.name(own).contains(name)) {
        decide(graphs, own, decisions);
      } else if (!sightings.isPerson(own) && own.getURI().contains(name)) {
        sightings
            .articles(graphs, own)
            .forEach(
                (article, shown) ->
                    decisions.add(
                        new Decision(article, own.getURI(), shown.getURI(), "a person's")));
      }
    }
    return decisions;
  }

  private void decide(DatasetGraph graphs, Node own, List<Decision> into) {
    Map<String, Node> articles = sightings.articles(graphs, own);
    List<SamePerson.Sighting> all = sightings.of(graphs, articles);
    if (sightings.isAlone(own)) {
      Map<String, List<SamePerson.Sighting>> known = fullNames.known(graphs, articles);
      for (SamePerson.Sighting sighting : all) {
        String reason = fullNames.verdict(graphs, own, sighting, known).reason();
        into.add(decision(sighting, own, articles, reason));
      }
    } else if (all.size() > 1 || !curated.of(own).equals(own)) {
      String reason =
          SamePerson.people(all).size() == 1
              ? "one name, no posts that conflict"
              : "posts in different bodies";
      for (SamePerson.Sighting sighting : all) {
        into.add(decision(sighting, own, articles, reason + " " + sighting.bodies()));
      }
    }
  }

  private Decision decision(
      SamePerson.Sighting sighting, Node own, Map<String, Node> articles, String reason) {
    String article = sighting.article();
    Node shown = articles.getOrDefault(article, own);
    boolean person =
        !curated.of(own).equals(own) || curated.differ(own, Sightings.article(article));
    return new Decision(
        article, own.getURI(), shown.getURI(), person ? "a person has decided so" : reason);
  }
}
