package newsgraph.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsgraph.NewsgraphException;
import newsgraph.rdf.NG;
import newsgraph.rdf.OA;
import newsgraph.rdf.SCHEMA;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoinedMentionsTest {
  @TempDir Path folder;
  private final DatasetGraph graphs = DatasetGraphFactory.create();

  @Test
  void pairsAreCountedOverArticles() throws IOException {
    article("1");
    mention("1", 0, 4, "acme");
    mention("1", 20, 28, "lee"); // ends with the gold mention
    mention("1", 40, 46, "acme"); // speaks of another
    article("2");
    mention("2", 0, 4, "acme");
    assertThat(
            score(
                """
                {"id":"1","entities":[{"start":0,"end":4,"type":"ORG","link":"Acme"},\
                {"start":11,"end":28,"type":"PER","link":"Lee"},\
                {"start":11,"end":19,"type":"PER","link":"Lee"},\
                {"start":40,"end":47,"type":"PER","link":"Lee"},\
                {"start":60,"end":64,"type":"PRO","link":"Phone"}]}
                {"id":"2","entities":[{"start":0,"end":4,"type":"ORG","link":"Acme"},\
                {"start":9,"end":11,"type":"ORG","link":"Acme"},{"start":30,"end":34,"type":"LOC"}]}
                """))
        .isEqualTo(
            "joined mentions: P 33.3 R 25.0 F1 28.6 (1 right of 3 pairs joined, 4 wanted; 4 of 5"
                + " mentions found)");
  }

  @Test
  void aFileWithoutLinksIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"1\",\"entities\":[]}\n");
    assertThatThrownBy(() -> LinkedMentions.read(file))
        .isInstanceOf(NewsgraphException.class)
        .hasMessageContaining("no entity has a \"link\"");
    Path broken = Files.writeString(folder.resolve("b.jsonl"), "{\"id\":\"1\"}\n[1]\n");
    assertThatThrownBy(() -> LinkedMentions.read(broken)).hasMessageContaining("b.jsonl:2");
    Path nameless =
        Files.writeString(folder.resolve("c.jsonl"), "{\"entities\":[{\"start\":1}]}\n");
    assertThatThrownBy(() -> LinkedMentions.read(nameless)).hasMessageContaining("c.jsonl:1");
  }

  private String score(String gold) throws IOException {
    List<LinkedMentions.Mention> mentions =
        LinkedMentions.read(Files.writeString(folder.resolve("gold.jsonl"), gold));
    return JoinedMentions.score(mentions, graphs);
  }

  private void article(String id) {
    graphs.add(node(id), node(id), SCHEMA.identifier, NodeFactory.createLiteralString(id));
  }

  private void mention(String article, int begin, int end, String thing) {
    Node mention = node(article + "/" + begin);
    graphs.add(node(article), mention, OA.start, NodeFactoryExtra.intToNode(begin));
    graphs.add(node(article), mention, OA.end, NodeFactoryExtra.intToNode(end));
    graphs.add(node(article), mention, NG.refersTo, node(thing));
  }

  private static Node node(String name) {
    return NodeFactory.createURI("https://example.org/" + name);
  }
}
