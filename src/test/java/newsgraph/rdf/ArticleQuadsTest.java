package newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import newsgraph.model.Resolution;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class ArticleQuadsTest {
  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  private static final ArticleQuads WRITER = new ArticleQuads(IRIS, "newsgraph-0.1.0", "");

  /** The file was read line by line: every line is what the three sentences say. */
  @Test
  void writesTheSampleAsReadByHand() throws IOException {
    String expected;
    try (var in = ArticleQuadsTest.class.getResourceAsStream("/golden/mayor.nq")) {
      expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertThat(lines(Sample.resolution())).isEqualTo(expected);
  }

  @Test
  void theOrderOfListsDoesNotMatter() {
    String expected = lines(Sample.resolution());
    for (int seed = 0; seed < 50; seed++) {
      Resolution shuffled = Sample.shuffled(List.of(new Random(seed)));
      assertThat(lines(shuffled)).isEqualTo(expected);
    }
  }

  @Test
  void spansCountCodePoints() {
    Node article = IRIS.article(Sample.article().sha256());
    assertThat(WRITER.quads(Sample.resolution()))
        .contains(
            new Quad(
                article,
                Iris.span(article, 2, 24),
                OA.exact,
                Literals.string("Mayor Ann Lee of Paris")));
  }

  @Test
  void aThingIsLabelledByItsMostFrequentName() {
    DatasetGraph graphs = DatasetGraphFactory.create();
    WRITER.quads(Sample.resolution()).forEach(graphs::add);
    Node lee = IRIS.thing("person/ann-lee");
    for (String other : List.of("Mayor Lee", "Mayor Lee")) {
      Node article = IRIS.article((graphs.size() + "0000000000000000").substring(0, 16));
      graphs.add(new Quad(article, lee, SCHEMA.name, Literals.string(other)));
    }
    EntityQuads.Changes changes = new EntityQuads(IRIS).changes(graphs, Set.of(lee));
    assertThat(changes.outdated()).isEmpty();
    assertThat(changes.added())
        .contains(
            new Quad(IRIS.entities(), lee, RDFS.Nodes.label, Literals.string("Mayor Lee")),
            new Quad(IRIS.entities(), lee, SCHEMA.alternateName, Literals.string("Ann Lee")),
            new Quad(IRIS.entities(), lee, SCHEMA.alternateName, Literals.string("Lee")))
        .hasSize(4);
    changes.added().forEach(graphs::add);
    assertThat(new EntityQuads(IRIS).changes(graphs, Set.of(lee)).added()).isEmpty();
  }

  @Test
  void aThingThatNoArticleNamesLeavesTheEntityGraph() {
    DatasetGraph graphs = DatasetGraphFactory.create();
    Node lee = IRIS.thing("person/ann-lee");
    Quad label = new Quad(IRIS.entities(), lee, RDFS.Nodes.label, Literals.string("Ann Lee"));
    graphs.add(label);
    assertThat(new EntityQuads(IRIS).changes(graphs, Set.of(lee)).outdated())
        .containsExactly(label);
  }

  private static String lines(Resolution resolution) {
    StringBuilder lines = new StringBuilder();
    WRITER.quads(resolution).forEach(quad -> lines.append(NodeFmtLib.strNQ(quad)).append("\n"));
    return lines.toString();
  }
}
