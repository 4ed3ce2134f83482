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

/**
 * Gives people who are one over all articles one IRI, and two of one name two, in the article
 * graphs. Where an article's own IRI for a person gave way, its graph says so by {@code
 * dcterms:isReplacedBy}; so every decision can be taken back when articles come or go.
 */
public final class People {
  private static final Node REPLACED = DCTerms.isReplacedBy.asNode();

  private final String prefix;
  private final Node entities;

  public People(Iris iris) {
    prefix = iris.thing("person/").getURI();
    entities = iris.entities();
  }

  /**
   * Brings the article graphs up to date in place.
   *
   * @param things of which changed articles speak or spoke
   * @return these and the things whose description changes by it
   */
  public Set<Node> settle(DatasetGraph graphs, Set<Node> things) {
    Set<Node> full = new TreeSet<>(this::compare);
    Set<Node> alone = new TreeSet<>(this::compare);
    for (Node thing : things) {
      if (isPerson(thing)) {
        Node own = withoutSuffix(thing);
        Set<Node> into = isAlone(own) ? alone : full;
        into.add(own);
        for (String name : names(graphs, thing)) {
          alone.addAll(calledOnly(graphs, name));
        }
      }
    }
    Set<Node> touched = new HashSet<>(things);
    for (Node person : full) {
      split(graphs, person, touched);
    }
    for (Node person : alone) {
      complete(graphs, person, touched);
    }
    return touched;
  }

  private int compare(Node one, Node other) {
    return one.getURI().compareTo(other.getURI());
  }

  private boolean isPerson(Node node) {
    return node.isURI() && node.getURI().startsWith(prefix);
  }

  /** "person/ann-lee" of "person/ann-lee~1a2b3c". */
  private static Node withoutSuffix(Node person) {
    String iri = person.getURI();
    int suffix = iri.indexOf('~');
    return suffix < 0 ? person : NodeFactory.createURI(iri.substring(0, suffix));
  }

  private boolean isAlone(Node person) {
    return person.getURI().indexOf('-', prefix.length()) < 0;
  }

  /** Those whom some article calls by this one word, by their own IRIs. */
  private Set<Node> calledOnly(DatasetGraph graphs, String name) {
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
      graphs
          .find(quad.getGraph(), Node.ANY, REPLACED, shown)
          .forEachRemaining(replaced -> found.add(replaced.getSubject()));
    }
    found.removeIf(node -> !isAlone(node));
    return found;
  }

  /** All that any graph calls a thing, the entity graph as it was included. */
  private static Set<String> names(DatasetGraph graphs, Node thing) {
    Set<String> names = new TreeSet<>();
    for (Node property : List.of(SCHEMA.name, SCHEMA.alternateName)) {
      graphs
          .find(Node.ANY, thing, property, Node.ANY)
          .forEachRemaining(quad -> names.add(quad.getObject().getLiteralLexicalForm()));
    }
    return names;
  }

  /** The articles that by themselves speak of this person, and what they call it now. */
  private Map<String, Node> articles(DatasetGraph graphs, Node own) {
    Map<String, Node> shown = new TreeMap<>();
    graphs
        .find(Node.ANY, own, REPLACED, Node.ANY)
        .forEachRemaining(quad -> shown.put(quad.getGraph().getURI(), quad.getObject()));
    graphs
        .find(Node.ANY, own, SCHEMA.name, Node.ANY)
        .forEachRemaining(
            quad -> {
              boolean guest = isGuest(graphs, quad.getGraph(), own);
              if (!quad.getGraph().equals(entities) && !guest) {
                shown.putIfAbsent(quad.getGraph().getURI(), own);
              }
            });
    return shown;
  }

  /** Whether an article speaks of the person only because another IRI gave way to it there. */
  private static boolean isGuest(DatasetGraph graphs, Node article, Node person) {
    return graphs.contains(article, Node.ANY, REPLACED, person);
  }

  private List<SamePerson.Sighting> sightings(DatasetGraph graphs, Map<String, Node> articles) {
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
            .forEachRemaining(
                quad -> {
                  if (quad.getObject().getURI().indexOf('#') < 0) {
                    bodies.add(quad.getObject().getURI());
                  }
                });
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
                company.add(other.getURI());
              }
            });
    return new SamePerson.Sighting(article.getURI(), titles, bodies, company);
  }

  /** Two people of one name: all but the first have the first article's digits behind theirs. */
  private void split(DatasetGraph graphs, Node own, Set<Node> touched) {
    Map<String, Node> articles = articles(graphs, own);
    if (articles.isEmpty()) {
      return;
    }
    List<List<SamePerson.Sighting>> people = SamePerson.people(sightings(graphs, articles));
    for (int i = 0; i < people.size(); i++) {
      String first = people.get(i).get(0).article();
      String digits = first.substring(first.lastIndexOf('/') + 1);
      Node person =
          i == 0
              ? own
              : NodeFactory.createURI(
                  own.getURI() + "~" + digits.substring(0, Math.min(6, digits.length())));
      for (SamePerson.Sighting sighting : people.get(i)) {
        show(graphs, sighting.article(), own, articles, person, touched);
      }
    }
  }

  /** "Lee" alone is the Ann Lee of other articles, if nobody else can be meant. */
  private void complete(DatasetGraph graphs, Node own, Set<Node> touched) {
    Map<String, Node> articles = articles(graphs, own);
    if (articles.isEmpty()) {
      return;
    }
    Map<String, List<SamePerson.Sighting>> known = known(graphs, articles);
    for (SamePerson.Sighting sighting : sightings(graphs, articles)) {
      String full = verdict(graphs, own, sighting, known).full();
      Node person = full.isEmpty() ? own : NodeFactory.createURI(full);
      show(graphs, sighting.article(), own, articles, person, touched);
    }
  }

  private SamePerson.Verdict verdict(
      DatasetGraph graphs,
      Node own,
      SamePerson.Sighting sighting,
      Map<String, List<SamePerson.Sighting>> known) {
    SamePerson.Verdict verdict = SamePerson.full(sighting, known);
    boolean shared =
        !verdict.full().isEmpty()
            && isShared(graphs, sighting.article(), own, NodeFactory.createURI(verdict.full()));
    return shared
        ? new SamePerson.Verdict("", "the article has two whom " + verdict.full() + " fits")
        : verdict;
  }

  private Map<String, List<SamePerson.Sighting>> known(
      DatasetGraph graphs, Map<String, Node> articles) {
    Map<String, List<SamePerson.Sighting>> known = new TreeMap<>();
    for (Node candidate : candidates(graphs, articles)) {
      known.put(candidate.getURI(), sightings(graphs, articles(graphs, candidate)));
    }
    return known;
  }

  /**
   * Why people were taken for one or not: the article, the IRI that its own words give, the IRI it
   * has now, the reason.
   */
  public record Decision(String article, String own, String shown, String reason) {}

  /**
   * All decisions that there were to take, in order of names and articles.
   *
   * @param name a part of the IRI, in lower case; "" for all
   */
  public List<Decision> decisions(DatasetGraph graphs, String name) {
    Set<Node> people = new TreeSet<>(this::compare);
    graphs
        .find(Node.ANY, Node.ANY, RDF.Nodes.type, SCHEMA.Person)
        .forEachRemaining(quad -> people.add(withoutSuffix(quad.getSubject())));
    graphs
        .find(Node.ANY, Node.ANY, REPLACED, Node.ANY)
        .forEachRemaining(quad -> people.add(quad.getSubject()));
    List<Decision> decisions = new ArrayList<>();
    for (Node own : people) {
      if (isPerson(own) && own.getURI().indexOf(name, prefix.length()) >= 0) {
        decide(graphs, own, decisions);
      }
    }
    return decisions;
  }

  private void decide(DatasetGraph graphs, Node own, List<Decision> into) {
    Map<String, Node> articles = articles(graphs, own);
    List<SamePerson.Sighting> sightings = sightings(graphs, articles);
    if (isAlone(own)) {
      Map<String, List<SamePerson.Sighting>> known = known(graphs, articles);
      for (SamePerson.Sighting sighting : sightings) {
        add(sighting, own, articles, verdict(graphs, own, sighting, known).reason(), into);
      }
    } else if (sightings.size() > 1) {
      List<List<SamePerson.Sighting>> people = SamePerson.people(sightings);
      String reason =
          people.size() == 1 ? "one name, no posts that conflict" : "posts in different bodies";
      for (SamePerson.Sighting sighting : sightings) {
        add(sighting, own, articles, reason + " " + sighting.bodies(), into);
      }
    }
  }

  private static void add(
      SamePerson.Sighting sighting,
      Node own,
      Map<String, Node> articles,
      String reason,
      List<Decision> into) {
    String article = sighting.article();
    String shown = articles.getOrDefault(article, own).getURI();
    into.add(new Decision(article, own.getURI(), shown, reason));
  }

  /** Full names whose own articles go on with what these articles say alone. */
  private Set<Node> candidates(DatasetGraph graphs, Map<String, Node> articles) {
    Set<Node> candidates = new TreeSet<>(this::compare);
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

  private void add(DatasetGraph graphs, Quad called, Set<Node> candidates) {
    Node person = called.getSubject();
    if (isPerson(person)
        && !isAlone(withoutSuffix(person))
        && !called.getGraph().equals(entities)
        && !isGuestByShortName(graphs, called.getGraph(), person)) {
      candidates.add(withoutSuffix(person));
    }
  }

  private boolean isGuestByShortName(DatasetGraph graphs, Node article, Node person) {
    return Iter.toList(graphs.find(article, Node.ANY, REPLACED, person)).stream()
        .anyMatch(quad -> isAlone(quad.getSubject()));
  }

  /** Whether the article has a second person whom the full name would fit, "Ann" beside "Lee". */
  private boolean isShared(DatasetGraph graphs, String article, Node own, Node person) {
    Node graph = NodeFactory.createURI(article);
    Set<String> parts = Set.of(person.getURI().substring(prefix.length()).split("-"));
    Set<Node> others = new HashSet<>();
    graphs
        .find(graph, Node.ANY, SCHEMA.name, Node.ANY)
        .forEachRemaining(quad -> others.add(quad.getSubject()));
    graphs
        .find(graph, Node.ANY, REPLACED, Node.ANY)
        .forEachRemaining(quad -> others.add(quad.getSubject()));
    others.remove(own);
    others.remove(person);
    return others.stream()
        .anyMatch(
            other ->
                isPerson(other)
                    && isAlone(other)
                    && parts.contains(other.getURI().substring(prefix.length())));
  }

  /** Calls what an article itself calls {@code own} by this IRI. */
  private static void show(
      DatasetGraph graphs,
      String article,
      Node own,
      Map<String, Node> articles,
      Node person,
      Set<Node> touched) {
    Node graph = NodeFactory.createURI(article);
    Node before = articles.getOrDefault(article, own);
    if (before.equals(person)) {
      return;
    }
    touched.addAll(List.of(own, before, person));
    graphs.delete(graph, own, REPLACED, before);
    List<Quad> quads = Iter.toList(graphs.find(graph, before, Node.ANY, Node.ANY));
    quads.addAll(Iter.toList(graphs.find(graph, Node.ANY, Node.ANY, before)));
    for (Quad quad : quads) {
      graphs.delete(quad);
      graphs.add(
          graph,
          quad.getSubject().equals(before) ? person : quad.getSubject(),
          quad.getPredicate(),
          quad.getObject().equals(before) ? person : quad.getObject());
    }
    if (!person.equals(own)) {
      graphs.add(graph, own, REPLACED, person);
    }
  }
}
