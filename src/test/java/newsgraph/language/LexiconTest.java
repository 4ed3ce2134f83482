package newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Word lists say where they come from, are sorted, and hold each entry once. */
class LexiconTest {
  private static final Path FOLDER = Path.of("src/main/resources/lexicon");

  @ParameterizedTest
  @CsvSource({
    "countries.tsv, 7",
    "divisions.tsv, 4",
    "given-names.tsv, 2",
    "group-words.tsv, 3",
    "legislation-words.tsv, 2",
    "organization-words.tsv, 3",
    "regions.tsv, 6",
    "titles.tsv, 3",
  })
  void isWellFormed(String file, int columns) throws IOException {
    List<String> header = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve(file))) {
      (line.startsWith("#") ? header : rows).add(line);
    }
    assertThat(String.join("\n", header)).contains("Source:").contains("Licence:");
    assertThat(rows).hasSizeGreaterThan(40).doesNotHaveDuplicates().isSorted();
    assertThat(rows).allSatisfy(row -> assertThat(row.split("\t", -1)).hasSize(columns));
  }
}
