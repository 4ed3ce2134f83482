package newsgraph.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a word list in {@code /lexicon}, without its header. */
final class Lexicon {
  /** Each row's columns; an empty last column is kept. */
  static List<String[]> rows(String file) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Resources.stream("/lexicon/" + file), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** "U.S.|US|USA" to its parts; none for an empty column. */
  static List<String> parts(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split("\\|"));
  }

  private Lexicon() {}
}
