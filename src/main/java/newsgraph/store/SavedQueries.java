package newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The saved queries of a folder, in order of their names. To add one, add a file. */
public record SavedQueries(List<SavedQuery> all) {
  private static final String ENDING = ".rq";

  public SavedQueries {
    all = List.copyOf(all);
  }

  /** The queries that ship: {@code queries/} on the class path. */
  public static SavedQueries shipped() {
    URL url = SavedQueries.class.getResource("/queries/");
    if (url == null) {
      throw new IllegalStateException("No queries/ on the class path");
    }
    try {
      URI uri = url.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return in(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return in(jar.getPath("/queries"));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The queries in a folder. */
  public static SavedQueries in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return new SavedQueries(
          files
              .filter(file -> file.toString().endsWith(ENDING))
              .sorted()
              .map(SavedQueries::read)
              .toList());
    } catch (IOException e) {
      throw new StoreException("Cannot read the folder " + folder, e);
    }
  }

  /** The query in one file. */
  public static SavedQuery read(Path file) {
    try {
      String name = file.getFileName().toString();
      return SavedQuery.parse(
          name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name,
          Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new StoreException("There is no file " + file, e);
    } catch (IOException e) {
      throw new StoreException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** The query of this name or number: "04-quotes-of-a-person", "04", "4" or "quotes". */
  public SavedQuery named(String name) {
    String wanted = name.matches("\\d") ? "0" + name : name;
    List<SavedQuery> found = all.stream().filter(query -> isCalled(query.name(), wanted)).toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new StoreException(
        found.isEmpty()
            ? "No file and no saved query is called '%s'; `newsgraph queries` lists them"
                .formatted(name)
            : "Several saved queries are called '%s': %s"
                .formatted(name, String.join(", ", found.stream().map(SavedQuery::name).toList())));
  }

  private static boolean isCalled(String name, String wanted) {
    return name.equals(wanted) || name.startsWith(wanted + "-") || name.contains("-" + wanted);
  }
}
