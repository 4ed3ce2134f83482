package newsgraph.rdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/**
 * Gives people who are one over all articles one IRI, and two of one name two, in the article
 * graphs; and things what a person has decided. Where an article's own IRI gave way, its graph says
 * so by {@code dcterms:isReplacedBy}; so every decision can be taken back when articles or lines
 * come or go.
 */
public final class People {
  private final Sightings sightings;
  private final FullNames fullNames;
  private final Curated curated;
  private final Stated doubts;
  private final Stated links;

  public People(Iris iris, Curated curated) {
    this.curated = curated;
    sightings = new Sightings(iris);
    fullNames = new FullNames(sightings, curated);
    doubts = new Stated(iris, "resolve/same-name", NG.possiblySameAs);
    links = new Stated(iris, "curated", OWL.sameAs.asNode());
  }

  /**
   * Brings the article graphs up to date in place.
   *
   * @param things of which changed articles speak or spoke
   * @return these and the things whose description changes by it
   */
  public Set<Node> settle(DatasetGraph graphs, Set<Node> things) {
    Set<Node> touched = new HashSet<>(things);
    boolean reopened = !curated.isApplied(graphs);
    if (reopened) {
      touched.addAll(reopen(graphs));
      curated.mark(graphs);
    }
    Set<Node> plain = new TreeSet<>(Sightings::compare);
    Set<Node> full = new TreeSet<>(Sightings::compare);
    Set<Node> alone = new TreeSet<>(Sightings::compare);
    for (Node thing : touched) {
      if (sightings.isPerson(thing)) {
        Node own = Sightings.withoutSuffix(thing);
        Set<Node> into = sightings.isAlone(own) ? alone : full;
        into.add(own);
        for (String name : Sightings.names(graphs, thing)) {
          alone.addAll(sightings.calledOnly(graphs, name));
        }
      } else if (!curated.of(thing).equals(thing)) {
        plain.add(thing);
      }
    }
    plain.forEach(thing -> call(graphs, thing, touched));
    full.forEach(person -> split(graphs, person, touched));
    alone.forEach(person -> complete(graphs, person, touched));
    if (reopened || !curated.things().isEmpty()) {
      touched.forEach(thing -> link(graphs, thing));
    }
    return touched;
  }

  /**
   * Takes back all that lines or rules have decided, once the lines are others; gives what was or
   * is to be decided.
   */
  private Set<Node> reopen(DatasetGraph graphs) {
    Set<Node> decided = new TreeSet<>(Sightings::compare);
    Set<Node> touched = new HashSet<>();
    graphs
        .find(Node.ANY, Node.ANY, Sightings.REPLACED, Node.ANY)
        .forEachRemaining(quad -> decided.add(quad.getSubject()));
    for (Node own : decided) {
      Map<String, Node> articles = sightings.articles(graphs, own);
      articles.keySet().forEach(article -> show(graphs, article, own, articles, own, touched));
    }
    graphs
        .find(Node.ANY, Node.ANY, RDF.Nodes.type, SCHEMA.Person)
        .forEachRemaining(quad -> touched.add(quad.getSubject()));
    touched.addAll(links.things(graphs));
    touched.forEach(thing -> links.remove(graphs, thing));
    touched.addAll(decided);
    touched.addAll(curated.things());
    touched.removeIf(node -> node.getURI().contains("/article/")); // of lines, or unnamed
    return touched;
  }

  /** Two people of one name: all but the first have the first article's digits behind theirs. */
  private void split(DatasetGraph graphs, Node own, Set<Node> touched) {
    Map<String, Node> articles = sightings.articles(graphs, own);
    if (articles.isEmpty()) {
      return;
    }
    Set<Node> shown = new HashSet<>(articles.values());
    shown.add(own);
    shown.forEach(person -> doubts.remove(graphs, person));
    List<List<SamePerson.Sighting>> people = new ArrayList<>();
    List<SamePerson.Sighting> others = new ArrayList<>();
    for (SamePerson.Sighting sighting : sightings.of(graphs, articles)) {
      if (curated.differ(own, Sightings.article(sighting.article()))) {
        people.add(List.of(sighting));
      } else {
        others.add(sighting);
      }
    }
    int decided = people.size();
    people.addAll(0, others.isEmpty() ? List.of() : SamePerson.people(others));
    for (int i = 0; i < people.size(); i++) {
      String first = people.get(i).get(0).article();
      String digits = first.substring(first.lastIndexOf('/') + 1);
      Node person =
          i == 0
              ? own
              : NodeFactory.createURI(
                  own.getURI() + "~" + digits.substring(0, Math.min(6, digits.length())));
      for (SamePerson.Sighting sighting : people.get(i)) {
        show(graphs, sighting.article(), own, articles, curated.of(person), touched);
      }
      if (i > 0 && i < people.size() - decided && isOpen(person, own)) {
        boolean alike = shareTitle(people.get(0), people.get(i));
        doubts.add(graphs, Sightings.article(first), person, own, alike ? 0.5 : 0.3);
      }
    }
  }

  private boolean isOpen(Node one, Node other) {
    return !curated.differ(one, other)
        && curated.of(one).equals(one)
        && curated.of(other).equals(other);
  }

  private static boolean shareTitle(
      List<SamePerson.Sighting> some, List<SamePerson.Sighting> others) {
    Set<String> titles = new HashSet<>();
    some.forEach(sighting -> titles.addAll(sighting.titles()));
    return others.stream().flatMap(other -> other.titles().stream()).anyMatch(titles::contains);
  }

  /** "Lee" alone is the Ann Lee of other articles, if nobody else can be meant. */
  private void complete(DatasetGraph graphs, Node own, Set<Node> touched) {
    Map<String, Node> articles = sightings.articles(graphs, own);
    if (articles.isEmpty()) {
      return;
    }
    Map<String, List<SamePerson.Sighting>> known = fullNames.known(graphs, articles);
    for (SamePerson.Sighting sighting : sightings.of(graphs, articles)) {
      String full = fullNames.verdict(graphs, own, sighting, known).full();
      Node person = full.isEmpty() ? own : NodeFactory.createURI(full);
      show(graphs, sighting.article(), own, articles, curated.of(person), touched);
    }
  }

  /** What a person has decided about a thing that is none. */
  private void call(DatasetGraph graphs, Node own, Set<Node> touched) {
    Map<String, Node> articles = sightings.articles(graphs, own);
    articles
        .keySet()
        .forEach(article -> show(graphs, article, own, articles, curated.of(own), touched));
  }

  /** Also to what it is the same as, in an article that speaks of both. */
  private void link(DatasetGraph graphs, Node thing) {
    links.remove(graphs, thing);
    Set<Node> objects = new HashSet<>(curated.links(thing));
    objects.add(curated.of(thing));
    objects.remove(thing);
    for (Node link : objects) {
      for (Quad named : Iter.toList(graphs.find(Node.ANY, thing, SCHEMA.name, Node.ANY))) {
        if (!sightings.isShared(named.getGraph())) {
          links.add(graphs, named.getGraph(), thing, link, 1);
        }
      }
    }
  }

  /**
   * Calls what an article itself calls {@code own} by this IRI. Two things of one article stay two,
   * as they could not be told apart again.
   */
  private static void show(
      DatasetGraph graphs,
      String article,
      Node own,
      Map<String, Node> articles,
      Node person,
      Set<Node> touched) {
    Node graph = NodeFactory.createURI(article);
    Node before = articles.getOrDefault(article, own);
    if (before.equals(person)
        || (!person.equals(own) && graphs.contains(graph, person, SCHEMA.name, Node.ANY))) {
      return;
    }
    touched.addAll(List.of(own, before, person));
    graphs.delete(graph, own, Sightings.REPLACED, before);
    List<Quad> quads = Iter.toList(graphs.find(graph, before, Node.ANY, Node.ANY));
    quads.addAll(Iter.toList(graphs.find(graph, Node.ANY, Node.ANY, before)));
    for (Quad quad : quads) {
      if (!quad.getSubject().getURI().startsWith(article)) {
        touched.add(quad.getSubject()); // its description names the thing
      }
      graphs.delete(quad);
      graphs.add(
          graph,
          quad.getSubject().equals(before) ? person : quad.getSubject(),
          quad.getPredicate(),
          quad.getObject().equals(before) ? person : quad.getObject());
    }
    if (!person.equals(own)) {
      graphs.add(graph, own, Sightings.REPLACED, person);
    }
  }
}
