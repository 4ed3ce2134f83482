package newsgraph.train;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import newsgraph.NewsgraphException;
import newsgraph.language.WordClasses;

/**
 * Packs the Brown clusters and tag sets of nlp4j-english 1.1.2 into {@code classes.bin}. The two
 * files must lie unpacked ({@code xz -d}) in the directory given; {@code classes.md} says how.
 */
final class ClusterConversion {
  private static final String CLUSTERS = "en-brown-clusters-simplified-lowercase";
  private static final String TAG_SETS = "en-ambiguity-classes-simplified";

  static void train(Path data, Path out) {
    Map<String, String> paths = new HashMap<>();
    read(data.resolve(CLUSTERS))
        .forEach((word, prefixes) -> paths.put(word, longest((Collection<?>) prefixes)));
    Map<String, String> tagSets = new HashMap<>();
    read(data.resolve(TAG_SETS))
        .forEach(
            (word, tags) ->
                tagSets.put(
                    word,
                    ((Collection<?>) tags)
                        .stream().map(Object::toString).collect(Collectors.joining(" "))));
    WordClasses.write(paths, tagSets, out);
  }

  /** The source keeps some prefixes of each path, the longest is the most exact. */
  private static String longest(Collection<?> prefixes) {
    return prefixes.stream()
        .map(Object::toString)
        .max(Comparator.comparingInt(String::length))
        .orElseThrow();
  }

  private static Map<String, Object> read(Path file) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        ObjectInputStream objects = new ObjectInputStream(in)) {
      objects.setObjectInputFilter(
          ObjectInputFilter.Config.createFilter("java.util.*;java.lang.*;!*"));
      Map<String, Object> map = new HashMap<>();
      ((Map<?, ?>) objects.readObject()).forEach((k, v) -> map.put(k.toString(), v));
      return map;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new NewsgraphException(file + " is not a serialized map", e);
    }
  }

  private ClusterConversion() {}
}
