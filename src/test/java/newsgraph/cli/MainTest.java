package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import newsgraph.store.Database;
import newsgraph.store.Samples;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir Path folder;
  private String db = "";

  @BeforeEach
  void build() {
    Path place = folder.resolve("a db");
    Samples.buildSeed(place);
    db = place.toString();
  }

  @Test
  void explainShowsEachFactWithTheWordsThatProveIt() {
    String out = output("explain", "claim-1340", "--db", db);
    assertThat(out)
        .contains("speaker: Trump administration")
        .contains("1307: “")
        .contains("manual annotation, 1.0");
  }

  @Test
  void whatNothingIsCalledCannotBeExplained() {
    assertThat(Main.run("explain", "nobody-at-all", "--db", db)).isEqualTo(1);
  }

  @Test
  void theSampleIsWithoutFault() {
    assertThat(Main.run("check", "--db", db, "seeds")).isEqualTo(0);
  }

  @Test
  void aSpanOfTheWrongLengthIsFound() {
    try (Database database = Database.open(Path.of(db))) {
      Node graph = NodeFactory.createURI(Samples.SEED);
      Node end = NodeFactory.createURI("http://www.w3.org/ns/oa#end");
      Node span = NodeFactory.createURI(Samples.SEED + "#char=2786,2803");
      database.write(
          1,
          graphs -> {
            graphs.deleteAny(graph, span, end, Node.ANY);
            graphs.add(
                graph, span, end, org.apache.jena.sparql.util.NodeFactoryExtra.intToNode(2800));
          });
    }
    assertThat(Main.run("check", "--db", db)).isEqualTo(1);
    assertThat(output("check", "--db", db)).contains("char=2786,2803");
  }

  @Test
  void theBenchNamesEachStepAndItsBaseline() {
    String out = output("bench", "seeds", "--rounds", "1", "--warm-up", "0");
    assertThat(out)
        .startsWith("1 articles")
        .containsPattern(
            "(?s)words .*tags .*trees .*lemmas .*names .*whole .*OpenNLP tokenizer .*whole : ");
    assertThat(Main.run("bench", "seeds", "--rounds", "0")).isEqualTo(1);
  }

  @Test
  void aSavedQueryTakesItsParameters() {
    String out =
        output("query", "04", "--speaker", "Gustavo Villatoro", "--format", "csv", "--db", db);
    assertThat(out).contains("the severity of the measures").doesNotContain("LEAVE NOW");
  }

  @Test
  void whatIsNotUnderstoodEndsWithTwoAndWhatCannotBeDoneWithOne() {
    assertThat(Main.run("explode")).isEqualTo(2);
    assertThat(Main.run("export", "--format", "nonsense", "--db", db)).isEqualTo(2);
    assertThat(Main.run("stats", "--db", folder.resolve("none").toString())).isEqualTo(1);
    assertThat(Main.run("query", "no-such-query", "--db", db)).isEqualTo(1);
  }

  @Test
  void aTextIsMarkedUp() throws IOException {
    Path file = folder.resolve("note.txt");
    Files.writeString(file, "“The bridge is safe,” Mayor Ann Lee said on Monday.\n");
    assertThat(output("annotate", "--format", "text", file.toString()))
        .contains("](person)", "[said](cue)", "](Ann Lee)")
        .doesNotContain("\u001B");
  }

  @Test
  void whatIsToldByTheNameOfAnotherIsNoNameInAnnotations() throws IOException {
    Path file = folder.resolve("note.txt");
    Files.writeString(file, "President Ann Lee left. The Lee administration fell.\n");
    assertThat(output("annotate", file.toString()))
        .contains("\"start\":28,\"end\":31,\"type\":\"PERSON\",\"kind\":\"name\"")
        .contains("\"start\":28,\"end\":46,\"type\":\"ORGANIZATION\",\"kind\":\"nominal\"");
  }

  @Test
  void whatCannotBeReadMakesTheCommandFailButNotTheRest() throws IOException {
    Path file = folder.resolve("some.jsonl");
    Files.writeString(
        file, "{\"text\": \n{\"id\": \"x\", \"text\": \"Ann Lee met Bob Ray in Rome.\"}\n");
    Commands.Ended ended = Commands.run("annotate", file.toString());
    assertThat(ended.code()).isEqualTo(1);
    assertThat(new String(ended.output(), StandardCharsets.UTF_8)).contains("\"id\":\"x\"");
  }

  private static String output(String... args) {
    return new String(Commands.run(args).output(), StandardCharsets.UTF_8);
  }
}
