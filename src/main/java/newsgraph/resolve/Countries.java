package newsgraph.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of countries: "U.S." is the United States. */
final class Countries {
  private final Map<String, String> names = new HashMap<>();

  Countries() {
    try (InputStream in = Countries.class.getResourceAsStream("/lexicon/countries.tsv")) {
      if (in == null) {
        throw new IllegalStateException("Not on the class path: lexicon/countries.tsv");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(line.split("\t", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String[] row) {
    names.put(row[0], row[0]);
    for (String other : row[2].split("\\|", -1)) {
      if (!other.isBlank()) {
        names.putIfAbsent(other, row[0]);
      }
    }
  }

  /** The usual name of a country that is called so; null if none is. */
  @Nullable String name(String called) {
    return names.get(called.replaceFirst("^[Tt]he ", ""));
  }
}
