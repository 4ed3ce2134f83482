package newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    assertThat(new Ledger(IRIS, Curated.NONE).decisions(graphs, "lee"))
        .extracting(Ledger.Decision::shown)
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
    assertThat(doubted(graphs)).containsExactly("ann-lee~000000 ann-lee 0.5");
    remove(graphs, 1);
    assertThat(named(graphs, 2)).containsExactly("ann-lee");
    assertThat(doubted(graphs)).isEmpty();
  }

  /** Two articles: name, name by which else, body of the post, another body. */
  @ParameterizedTest
  @CsvSource({
    "Ann Lee,Lee,lima,acme, Ann Lee,Lee,quito,apex",
    "Ann Lee,,lima,acme, Ann Lee,,quito,apex",
    "John Ford,Ford,acme,lima, Ford,,apex,quito",
    "John Ford,Ford,acme,lima, Ford,,,quito",
    "John Ford,Ford,acme,lima, John Ford Jr.,Ford,acme,lima",
    "John Ford,Ford,acme,lima, John Ford Sr.,Ford,acme,lima",
    "John Ford II,Ford,acme,lima, John Ford III,Ford,acme,lima",
    "John A. Ford,Ford,acme,lima, John B. Ford,Ford,acme,lima",
    "Jack Ford,Ford,acme,lima, John Ford,Ford,acme,lima",
    "Ann Lee,Ann,lima,acme, Ann,,quito,apex",
    "George Washington,Washington,lima,acme, Washington,,quito,apex",
    "George Washington,Washington,lima,acme, Denzel Washington,Washington,lima,acme",
    "Maria Garcia,Garcia,lima,acme, Maria Garcia,Garcia,quito,apex",
    "Li Wei,Li,lima,acme, Wei Li,Li,lima,acme",
    "Tom Fox,Fox,lima,acme, Fox,,acme,apex",
    "Kim Jong Il,Kim,lima,acme, Kim Jong Un,Kim,lima,acme",
    "Michael Jordan,Jordan,acme,lima, Michael Jordan,Jordan,quito,apex",
    "Michael Jordan,Jordan,acme,lima, Jordan,,quito,apex",
    "Bo Lee,Lee,lima,acme, Ann Lee,Lee,lima,acme",
    "James Smith,Smith,lima,acme, Jane Smith,Smith,lima,acme",
  })
  void homonymsStayApart(
      String name,
      String alias,
      String body,
      String other,
      String name2,
      String alias2,
      String body2,
      String other2) {
    DatasetGraph graphs = DatasetGraphFactory.create();
    add(graphs, article(1, name, text(alias), text(body), other));
    add(graphs, article(2, name2, text(alias2), text(body2), other2));
    assertThat(named(graphs, 1)).isNotEmpty().doesNotContainAnyElementsOf(named(graphs, 2));
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }

  /** A line of the file, and whom the articles 1 to 4 then name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        " | ann-lee ann-lee~000000 lee bo-lee",
        "same person/ann-lee person/bo-lee | ann-lee ann-lee~000000 lee ann-lee",
        "same person/ann-lee person/ann-lee~000000 | ann-lee ann-lee lee bo-lee",
        "same person/ann-lee person/lee | ann-lee ann-lee~000000 ann-lee bo-lee",
        "different person/ann-lee article/0000000000000001 | ann-lee~000000 ann-lee lee bo-lee",
        "link person/bo-lee http://www.wikidata.org/entity/Q1 | ann-lee ann-lee~000000 lee bo-lee",
      })
  void aCuratedLineWinsAndCanBeTakenBack(String line, String expected) {
    Curated curated =
        new Curated(IRIS, line == null ? List.of() : List.of(line.replace(' ', '\t')));
    DatasetGraph graphs = DatasetGraphFactory.create();
    add(graphs, article(1, "Ann Lee", "Lee", "lima", "acme"));
    add(graphs, article(2, "Ann Lee", "Lee", "quito", "apex"));
    add(graphs, article(3, "Lee", "", "", "apex"));
    add(graphs, article(4, "Bo Lee", "", "", "acme"));
    String before = lines(graphs);
    settle(graphs, Set.of(), curated);
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      names.addAll(named(graphs, i));
    }
    assertThat(String.join(" ", names)).isEqualTo(expected);
    Node bo = IRIS.thing("person/bo-lee");
    assertThat(graphs.contains(IRIS.entities(), bo, OWL.sameAs.asNode(), Node.ANY))
        .isEqualTo(line != null && line.startsWith("link"));
    settle(graphs, Set.of(), Curated.NONE);
    assertThat(lines(graphs)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"same\tone", "likely\ta\tb", "same\ta\ta", "link\t \tb"})
  void aLineThatIsNoDecisionIsToldByItsNumber(String line) {
    assertThatThrownBy(() -> new Curated(IRIS, List.of("# comment", "", line)))
        .hasMessageStartingWith("line 3: ");
  }

  @Test
  void twoOfOneArticleAreTheSameByALink() {
    DatasetGraph graphs = DatasetGraphFactory.create();
    List<Quad> both = new ArrayList<>(article(1, "Ann Lee", "Lee", "lima", "acme"));
    both.addAll(article(1, "Ann Fox", "", "", "acme"));
    add(graphs, both, new Curated(IRIS, List.of("same\tperson/ann-lee\tperson/ann-fox")));
    assertThat(named(graphs, 1)).containsExactly("ann-fox", "ann-lee");
    assertThat(
            graphs.contains(
                graph(1),
                IRIS.thing("person/ann-fox"),
                OWL.sameAs.asNode(),
                IRIS.thing("person/ann-lee")))
        .isTrue();
  }

  private static List<String> doubted(DatasetGraph graphs) {
    List<String> found = new ArrayList<>();
    String people = IRIS.thing("person/").getURI();
    for (Quad quad : Iter.toList(graphs.find(Node.ANY, Node.ANY, NG.possiblySameAs, Node.ANY))) {
      Node statement = Iris.statement(quad.getGraph(), quad.asTriple());
      graphs
          .find(quad.getGraph(), statement, NG.confidence, Node.ANY)
          .forEachRemaining(
              sure ->
                  found.add(
                      quad.getSubject().getURI().replace(people, "")
                          + " "
                          + quad.getObject().getURI().replace(people, "")
                          + " "
                          + sure.getObject().getLiteralLexicalForm()));
    }
    return found;
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
    Curated curated =
        new Curated(
            IRIS,
            List.of(
                "same\tperson/ann-lee\tperson/tom-fox", "different\tperson/lee\tperson/bo-lee"));
    Curated after = random.nextBoolean() ? curated : Curated.NONE;
    DatasetGraph once = DatasetGraphFactory.create();
    add(once, articles.stream().flatMap(List::stream).toList(), after);
    DatasetGraph slowly = DatasetGraphFactory.create();
    List<List<Quad>> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, random);
    int from = 0;
    while (from < shuffled.size()) {
      int to = Math.min(shuffled.size(), from + 1 + random.nextInt(5));
      add(
          slowly,
          shuffled.subList(from, to).stream().flatMap(List::stream).toList(),
          random.nextBoolean() ? curated : Curated.NONE);
      from = to;
    }
    for (int k = 0; k < 5; k++) {
      int i = random.nextInt(30);
      remove(slowly, i + 1, curated);
      add(slowly, articles.get(i), random.nextBoolean() ? curated : Curated.NONE);
    }
    settle(slowly, Set.of(), after);
    assertThat(lines(slowly)).isEqualTo(lines(once));
  }

  private static void add(DatasetGraph graphs, List<Quad> quads) {
    add(graphs, quads, Curated.NONE);
  }

  private static void remove(DatasetGraph graphs, int number) {
    remove(graphs, number, Curated.NONE);
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
    quads.add(new Quad(graph, Iris.span(graph, 5, 9), NG.refersTo, person));
    quads.add(new Quad(graph, company, SCHEMA.name, Literals.string(other)));
    if (!alias.isEmpty()) {
      quads.add(new Quad(graph, person, SCHEMA.alternateName, Literals.string(alias)));
    }
    if (!body.isEmpty()) {
      quads.add(new Quad(graph, role, NG.holder, person));
      quads.add(new Quad(graph, role, SCHEMA.roleName, Literals.string("mayor")));
      quads.add(new Quad(graph, role, NG.organization, IRIS.thing("organization/of-" + body)));
      quads.add(new Quad(graph, role, NG.evidence, Iris.span(graph, 5, 20)));
    }
    return quads;
  }

  private static void add(DatasetGraph graphs, List<Quad> quads, Curated curated) {
    quads.forEach(graphs::add);
    Set<Node> things = new HashSet<>();
    quads.forEach(quad -> things.add(quad.getSubject()));
    settle(graphs, things, curated);
  }

  private static void remove(DatasetGraph graphs, int number, Curated curated) {
    Set<Node> things = new HashSet<>();
    for (Quad quad : Iter.toList(graphs.find(graph(number), Node.ANY, Node.ANY, Node.ANY))) {
      things.add(quad.getSubject());
      graphs.delete(quad);
    }
    settle(graphs, things, curated);
  }

  private static void settle(DatasetGraph graphs, Set<Node> things, Curated curated) {
    Set<Node> touched = new People(IRIS, curated).settle(graphs, things);
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
