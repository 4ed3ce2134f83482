package newsgraph.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What is known of words before any text is read: the Brown cluster of a lower-cased word, and the
 * set of Penn tags a word (case matters) has been seen with. Runs of digits count as "0": "1990s"
 * is looked up as "0s", "15,000" as "0".
 */
public final class WordClasses {
  static final String RESOURCE = "/models/classes.bin";

  private final String[] paths;
  private final long[] bits;
  private final String[] tagSets;
  private final PackedTable clusters;
  private final PackedTable ambiguities;

  private WordClasses(ByteBuffer in) {
    paths = strings(in);
    bits = new long[paths.length];
    for (int i = 0; i < paths.length; i++) {
      bits[i] = Long.parseLong(paths[i], 2);
    }
    clusters = PackedTable.read(in);
    tagSets = strings(in);
    ambiguities = PackedTable.read(in);
  }

  /** The lexicon that ships; about 0.1 CPU seconds and 16 MB: load once and share. */
  public static WordClasses load() {
    return new WordClasses(Resources.bytes(RESOURCE));
  }

  /** The word's Brown cluster, from 0; -1 if the word is not in the lexicon. */
  public int cluster(String word) {
    return clusters.get(hash(word, true));
  }

  /** The place of a cluster in the tree: "1010101110". */
  public String path(int cluster) {
    return paths[cluster];
  }

  /** The first {@code length} bits of the path as a number, different for each length; 0 for -1. */
  public int prefix(int cluster, int length) {
    if (cluster < 0) {
      return 0;
    }
    int kept = Math.min(length, paths[cluster].length());
    return (1 << kept) | (int) (bits[cluster] >>> (paths[cluster].length() - kept));
  }

  /** The number of the set of tags this word can have, from 0; -1 if it is not in the lexicon. */
  public int tagSet(String word) {
    return ambiguities.get(hash(word, false));
  }

  /** Penn tags, space separated, the most frequent first: "NN VB". */
  public String tags(int tagSet) {
    return tagSets[tagSet];
  }

  /** A 64-bit hash of the word, lower-cased or not, with runs of digits as one 0. */
  static long hash(String word, boolean lower) {
    long h = 0xCBF29CE484222325L;
    boolean digits = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= '0' && c <= '9') {
        c = '0';
      } else if (digits && (c == '.' || c == ',') && digitAt(word, i + 1)) {
        continue;
      }
      if (!(digits && c == '0')) {
        h = (h ^ (lower ? Character.toLowerCase(c) : c)) * 0x100000001B3L;
      }
      digits = c == '0';
    }
    h = (h ^ (h >>> 32)) * 0x9E3779B97F4A7C15L;
    return h ^ (h >>> 29);
  }

  private static boolean digitAt(String word, int i) {
    return i < word.length() && word.charAt(i) >= '0' && word.charAt(i) <= '9';
  }

  /**
   * Writes the packed form.
   *
   * @param clusters path by lower-cased word
   * @param tagSets space-separated tags by word
   */
  public static void write(Map<String, String> clusters, Map<String, String> tagSets, Path out) {
    ByteBuffer buffer = ByteBuffer.allocate(16 * (clusters.size() + tagSets.size()) + (1 << 20));
    writePart(clusters, true, buffer);
    writePart(tagSets, false, buffer);
    buffer.flip();
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    try {
      Files.write(out, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writePart(Map<String, String> values, boolean lower, ByteBuffer out) {
    List<String> distinct = List.copyOf(new TreeSet<>(values.values()));
    Map<String, Integer> numbers = new HashMap<>();
    Varints.write(out, distinct.size());
    for (String value : distinct) {
      numbers.put(value, numbers.size());
      Varints.writeString(out, value);
    }
    Map<Long, Integer> ids = new HashMap<>();
    for (String word : new TreeSet<>(values.keySet())) {
      ids.putIfAbsent(hash(word, lower), numbers.getOrDefault(values.get(word), 0));
    }
    PackedTable.write(ids, out);
  }

  private static String[] strings(ByteBuffer in) {
    String[] strings = new String[(int) Varints.read(in)];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = Varints.readString(in);
    }
    return strings;
  }
}
