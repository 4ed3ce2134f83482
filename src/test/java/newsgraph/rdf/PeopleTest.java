package newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class PeopleTest {
  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  private static final String[] NAMES = {"Ann Lee", "Lee", "Bo Lee", "Ann", "Fox", "Tom Fox"};
  private static final String[] BODIES = {"lima", "quito", "acme", "apex"};

  @Test
  void aSurnameAloneIsThePersonOfOtherArticles() {
    DatasetGraph graphs = DatasetGraphFactory.create();
    add(graphs, article(1, "Ann Lee", "Lee", "lima", "acme"));
    add(graphs, article(2, "Lee", "", "lima", "apex"));
    assertThat(named(graphs, 2)).containsExactly("ann-lee");
    assertThat(labels(graphs)).contains("Ann Lee").doesNotContain("Lee");
    assertThat(new People(IRIS).decisions(graphs, "lee"))
        .extracting(People.Decision::shown)
        .containsExactly(IRIS.thing("person/ann-lee").getURI());
    add(graphs, article(3, "Bo Lee", "Lee", "quito", "apex"));
    assertThat(named(graphs, 2)).containsExactly("lee");
    remove(graphs, 3);
    assertThat(named(graphs, 2)).containsExactly("ann-lee");
    remove(graphs, 1);
    assertThat(named(graphs, 2)).containsExactly("lee");
  }

  @Test
  void twoPeopleOfOneNameStayApart() {
    DatasetGraph graphs = DatasetGraphFactory.create();
    add(graphs, article(1, "Ann Lee", "Lee", "lima", "acme"));
    add(graphs, article(2, "Ann Lee", "Lee", "quito", "apex"));
    assertThat(named(graphs, 1)).containsExactly("ann-lee");
    assertThat(named(graphs, 2)).containsExactly("ann-lee~000000");
    remove(graphs, 1);
    assertThat(named(graphs, 2)).containsExactly("ann-lee");
  }

  /** Thirty articles in any order and any batches, some removed and added again. */
  @Property(tries = 12)
  void theGraphIsAFunctionOfTheSetOfArticles(@ForAll @LongRange(min = 0, max = 100_000) long seed) {
    Random random = new Random(seed);
    List<List<Quad>> articles = new ArrayList<>();
    for (int i = 1; i <= 30; i++) {
      String name = NAMES[random.nextInt(NAMES.length)];
      String last = name.substring(name.indexOf(' ') + 1);
      String body = random.nextInt(3) == 0 ? "" : BODIES[random.nextInt(4)];
      articles.add(
          article(i, name, name.equals(last) ? "" : last, body, BODIES[random.nextInt(4)]));
    }
    DatasetGraph once = DatasetGraphFactory.create();
    add(once, articles.stream().flatMap(List::stream).toList());
    DatasetGraph slowly = DatasetGraphFactory.create();
    List<List<Quad>> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, random);
    int from = 0;
    while (from < shuffled.size()) {
      int to = Math.min(shuffled.size(), from + 1 + random.nextInt(5));
      add(slowly, shuffled.subList(from, to).stream().flatMap(List::stream).toList());
      from = to;
    }
    for (int k = 0; k < 5; k++) {
      int i = random.nextInt(30);
      remove(slowly, i + 1);
      add(slowly, articles.get(i));
    }
    assertThat(lines(slowly)).isEqualTo(lines(once));
  }

  private static Node graph(int number) {
    return IRIS.article("%016d".formatted(number));
  }

  private static List<Quad> article(
      int number, String name, String alias, String body, String other) {
    Node graph = graph(number);
    Node person = IRIS.thing("person/" + Iris.slug(name));
    Node company = IRIS.thing("organization/" + other);
    Node role = Iris.part(graph, "role-1");
    List<Quad> quads = new ArrayList<>();
    quads.add(new Quad(graph, graph, RDF.Nodes.type, SCHEMA.NewsArticle));
    quads.add(new Quad(graph, person, RDF.Nodes.type, SCHEMA.Person));
    quads.add(new Quad(graph, person, SCHEMA.name, Literals.string(name)));
    quads.add(new Quad(graph, company, SCHEMA.name, Literals.string(other)));
    if (!alias.isEmpty()) {
      quads.add(new Quad(graph, person, SCHEMA.alternateName, Literals.string(alias)));
    }
    if (!body.isEmpty()) {
      quads.add(new Quad(graph, role, NG.holder, person));
      quads.add(new Quad(graph, role, SCHEMA.roleName, Literals.string("mayor")));
      quads.add(new Quad(graph, role, NG.organization, IRIS.thing("organization/of-" + body)));
    }
    return quads;
  }

  private static void add(DatasetGraph graphs, List<Quad> quads) {
    quads.forEach(graphs::add);
    Set<Node> things = new HashSet<>();
    quads.forEach(quad -> things.add(quad.getSubject()));
    settle(graphs, things);
  }

  private static void remove(DatasetGraph graphs, int number) {
    Set<Node> things = new HashSet<>();
    for (Quad quad : Iter.toList(graphs.find(graph(number), Node.ANY, Node.ANY, Node.ANY))) {
      things.add(quad.getSubject());
      graphs.delete(quad);
    }
    settle(graphs, things);
  }

  private static void settle(DatasetGraph graphs, Set<Node> things) {
    Set<Node> touched = new People(IRIS).settle(graphs, things);
    EntityQuads.Changes changes = new EntityQuads(IRIS).changes(graphs, touched);
    changes.outdated().forEach(graphs::delete);
    changes.added().forEach(graphs::add);
  }

  /** The people an article speaks of. */
  private static Set<String> named(DatasetGraph graphs, int number) {
    Set<String> found = new TreeSet<>();
    graphs
        .find(graph(number), Node.ANY, SCHEMA.name, Node.ANY)
        .forEachRemaining(quad -> found.add(quad.getSubject().getURI()));
    String people = IRIS.thing("person/").getURI();
    found.removeIf(iri -> !iri.startsWith(people));
    return new TreeSet<>(found.stream().map(iri -> iri.substring(people.length())).toList());
  }

  private static Set<String> labels(DatasetGraph graphs) {
    Set<String> found = new TreeSet<>();
    graphs
        .find(IRIS.entities(), Node.ANY, RDFS.Nodes.label, Node.ANY)
        .forEachRemaining(quad -> found.add(quad.getObject().getLiteralLexicalForm()));
    return found;
  }

  private static String lines(DatasetGraph graphs) {
    Set<String> lines = new TreeSet<>();
    graphs.find().forEachRemaining(quad -> lines.add(NodeFmtLib.strNQ(quad)));
    return String.join("\n", lines);
  }
}
