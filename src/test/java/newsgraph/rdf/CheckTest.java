package newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class CheckTest {
  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  private static final Check CHECK = new Check();
  private static final String GOLDEN = read("/golden/seed-article.trig");

  @Test
  void theGoldenArticleConforms() {
    assertThat(findings(parse(GOLDEN))).isEmpty();
  }

  @Test
  void anArticleAboutAnotherManOfTheSameNameConforms() {
    DatasetGraph graphs = parse(GOLDEN);
    parse(read("/golden/homonym.trig")).find().forEachRemaining(graphs::add);
    assertThat(findings(graphs)).isEmpty();
  }

  @Test
  void whatTheWriterWritesConforms() {
    assertThat(findings(written())).isEmpty();
  }

  @Test
  void spansAreComparedWithTheText() {
    DatasetGraph graphs = written();
    Node article = Check.articles(graphs).get(0);
    assertThat(CHECK.findings(graphs, article, Sample.TEXT)).isEmpty();
    assertThat(CHECK.findings(graphs, article, Sample.TEXT.replace("Rome", "Roma"))).isNotEmpty();
  }

  @Test
  void spansOfOnePlaceHaveTheSameWords() {
    assertThat(findings(edited("oa:exact \"Kristi Noem\"", "oa:exact \"Krista Noem\"")))
        .extracting(Finding::message)
        .contains("Another span has other words at this place");
  }

  @Test
  void whatIsSpokenOfIsDescribed() {
    assertThat(findings(edited("ng:destination place:mexico", "ng:destination place:atlantis")))
        .extracting(Finding::message)
        .contains("Nothing describes https://example.org/newsgraph/place/atlantis");
  }

  @Test
  void sharedThingsThatNoArticleSpeaksOfAreFound() {
    DatasetGraph graphs = parse(GOLDEN);
    assertThat(CHECK.findings(graphs)).isEmpty();
    Node nobody = IRIS.thing("person/nobody");
    graphs.add(IRIS.entities(), nobody, RDF.Nodes.type, SCHEMA.Person);
    assertThat(CHECK.findings(graphs)).extracting(Finding::node).containsExactly(nobody.getURI());
  }

  private static DatasetGraph edited(String words, String others) {
    assertThat(GOLDEN).contains(words);
    return parse(GOLDEN.replace(words, others));
  }

  private static List<Finding> findings(DatasetGraph graphs) {
    return Check.articles(graphs).stream()
        .flatMap(article -> CHECK.findings(graphs, article).stream())
        .toList();
  }

  private static DatasetGraph written() {
    DatasetGraph graphs = DatasetGraphFactory.create();
    List<Quad> quads = new ArticleQuads(IRIS, "newsgraph-0.1.0", "").quads(Sample.resolution());
    quads.forEach(graphs::add);
    Set<Node> things =
        new HashSet<>(quads.stream().map(Quad::getSubject).collect(Collectors.toSet()));
    new EntityQuads(IRIS).changes(graphs, things).added().forEach(graphs::add);
    assertThat(Iter.count(graphs.find())).isGreaterThan(quads.size());
    return graphs;
  }

  private static DatasetGraph parse(String trig) {
    DatasetGraph graphs = DatasetGraphFactory.create();
    RDFParser.fromString(trig, Lang.TRIG).parse(graphs);
    return graphs;
  }

  private static String read(String resource) {
    try (var in = CheckTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
