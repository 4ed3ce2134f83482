package newsgraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From files to a database and out again, through the whole line. */
class BuildTest {
  private static final List<String> ARTICLES =
      List.of(
          article(
              "bridge",
              "2024-05-06",
              "Mayor Ann Lee of Lisbon visited the new bridge on Monday. “It is safe,” Lee said."
                  + " Engineers disputed that the bridge was safe."),
          article(
              "talks",
              "2024-05-07",
              "Portugal’s Foreign Minister Rui Prado met Ann Lee in Lisbon on Tuesday. He said that"
                  + " the talks would continue in Madrid next week."),
          article(
              "court",
              "2024-05-08",
              "A court in Madrid ordered the company Norte Energia to pay a fine on Wednesday."
                  + " According to Prado, the ruling is wrong."));

  @TempDir Path folder;
  private Path file = Path.of("");

  private static String article(String id, String date, String text) {
    return "{\"id\": \"%s\", \"date\": \"%s\", \"text\": \"%s\"}".formatted(id, date, text);
  }

  @BeforeEach
  void write() throws IOException {
    file = Files.write(folder.resolve("articles.jsonl"), ARTICLES);
  }

  private int build(String db, Path from) {
    return Commands.run("build", from.toString(), "--db", folder.resolve(db).toString()).code();
  }

  private String export(String db) {
    Commands.Ended ended =
        Commands.run("export", "--format", "nq", "--db", folder.resolve(db).toString());
    assertThat(ended.code()).isZero();
    return new String(ended.output(), UTF_8);
  }

  @Test
  void neitherOrderNorRepetitionNorRemovalShows() throws IOException {
    assertThat(build("one", file)).isZero();
    String once = export("one");
    assertThat(once).contains("It is safe", "Rui Prado", "Norte Energia");
    assertThat(Commands.run("check", "--db", folder.resolve("one").toString(), file.toString()))
        .extracting(Commands.Ended::code)
        .isEqualTo(0);

    assertThat(build("one", file)).isZero();
    assertThat(export("one")).isEqualTo(once);

    List<String> reversed = new ArrayList<>(ARTICLES);
    Collections.reverse(reversed);
    assertThat(build("two", Files.write(folder.resolve("reversed.jsonl"), reversed))).isZero();
    assertThat(export("two")).isEqualTo(once);

    String two = folder.resolve("two").toString();
    assertThat(Commands.run("remove", "talks", "--db", two).code()).isZero();
    List<String> others = List.of(ARTICLES.get(0), ARTICLES.get(2));
    assertThat(build("three", Files.write(folder.resolve("others.jsonl"), others))).isZero();
    assertThat(export("two")).isEqualTo(export("three")).doesNotContain("Rui Prado");
    assertThat(build("two", file)).isZero();
    assertThat(export("two")).isEqualTo(once);
  }
}
