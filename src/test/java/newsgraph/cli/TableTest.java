package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final List<List<String>> ROWS =
      List.of(
          List.of("who", "text"),
          List.of("Ann Lee", "the new bridge over the river is safe for everybody"));

  private static List<String> lines(int width) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Table.print(ROWS, new PrintStream(out, true, StandardCharsets.UTF_8), width);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void aWideTableIsCutToTheTerminal() {
    assertThat(lines(30).get(2)).isEqualTo("Ann Lee  the new bridge over …");
    assertThat(lines(30)).allMatch(line -> line.length() <= 30);
  }

  @Test
  void elsewhereItIsNotCut() {
    assertThat(lines(Integer.MAX_VALUE))
        .contains("Ann Lee  the new bridge over the river is safe for everybody", "1 row");
  }
}
