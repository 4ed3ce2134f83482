package newsgraph.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A word list on the class path: tab-separated rows below a header of lines that begin with #. */
final class Tsv {
  /** The rows of {@code /lexicon/NAME.tsv}, each as its columns. */
  static List<List<String>> rows(String name) {
    return table("/lexicon/" + name + ".tsv");
  }

  /** The rows of a file on the class path. */
  static List<List<String>> table(String path) {
    try (InputStream in = Tsv.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("Not on the class path: " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first column. */
  static Set<String> words(String name) {
    return rows(name).stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
  }

  /** The words of one kind: first column of the rows whose second is that. */
  static Set<String> words(String name, String kind) {
    return rows(name).stream()
        .filter(row -> row.get(1).equals(kind))
        .map(row -> row.get(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Tsv() {}
}
