package newsgraph.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 1.5 million phrases that are titles of Wikipedia's articles or stand in other lists, by what they
 * name, whatever their capitals; and what the first and last words of such names tell. Safe to
 * share.
 */
public final class Gazetteer {
  /** What a phrase can name. */
  public enum Kind {
    PERSON,
    PLACE,
    ORGANIZATION,
    WORK,
    COMPETITION,
    PRODUCT
  }

  static final String RESOURCE = "/models/gazetteer.bin";

  private static final int LONGEST = 7;
  private static final int KINDS = Kind.values().length;

  private final PackedTable phrases;
  private final PackedTable ends;

  private Gazetteer(ByteBuffer in) {
    phrases = PackedTable.read(in);
    ends = PackedTable.read(in);
  }

  /** The lists that ship; about 0.3 CPU seconds and 40 MB: load once and share. */
  static Gazetteer load() {
    return new Gazetteer(Resources.bytes(RESOURCE));
  }

  /**
   * For each word and kind, at {@code word * 6 + kind}, its place in the longest phrase of that
   * kind that covers it: 0 for none, else twice the length (at most 3), plus 1 if it begins it.
   */
  byte[] of(List<String> words) {
    byte[] found = new byte[words.size() * KINDS];
    for (int i = 0; i < words.size(); i++) {
      long hash = 0;
      int length = 0;
      for (int j = i; j < words.size() && length < LONGEST; j++) {
        if (isJoint(words.get(j))) {
          if (j == i) {
            break;
          }
          continue;
        }
        hash = join(hash, words.get(j));
        length++;
        int bits = phrases.get(hash);
        if (bits > 0) {
          mark(found, i, j, length, bits);
        }
      }
    }
    return found;
  }

  private static void mark(byte[] found, int first, int last, int length, int bits) {
    int size = Math.min(3, length) * 2;
    for (int kind = 0; kind < KINDS; kind++) {
      for (int i = first; i <= last && (bits >> kind & 1) != 0; i++) {
        int at = i * KINDS + kind;
        found[at] = (byte) Math.max(found[at], size + (i == first ? 1 : 0));
      }
    }
  }

  /**
   * What names of several words that begin (lower half) and end with this word mostly are; or 0.
   */
  int ends(String word) {
    return Math.max(0, ends.get(WordClasses.hash(word, true)));
  }

  private static boolean isJoint(String word) {
    return word.equals("-") || word.equals("–");
  }

  private static long join(long hash, String word) {
    long h = hash * 0x9E3779B97F4A7C15L + WordClasses.hash(word, true);
    return (h ^ (h >>> 31)) * 0xBF58476D1CE4E5B9L;
  }

  /** Gathers phrases and writes the packed form. */
  public static final class Builder {
    private final Map<Long, Integer> phrases = new HashMap<>(1 << 22);
    private final Map<String, int[]> firsts = new HashMap<>();
    private final Map<String, int[]> lasts = new HashMap<>();

    public void add(List<String> phrase, Kind kind) {
      long hash = 0;
      int length = 0;
      for (String word : phrase) {
        if (!isJoint(word)) {
          hash = join(hash, word);
          length++;
        }
      }
      if (length == 0 || length > LONGEST) {
        return;
      }
      phrases.merge(hash, 1 << kind.ordinal(), (a, b) -> a | b);
      if (length > 1 && !phrase.contains(",")) {
        count(firsts, phrase.get(0), kind);
        count(lasts, phrase.get(phrase.size() - 1), kind);
      }
    }

    private static void count(Map<String, int[]> counts, String word, Kind kind) {
      counts
          .computeIfAbsent(word.toLowerCase(java.util.Locale.ROOT), w -> new int[KINDS])[
          kind.ordinal()]++;
    }

    public void write(Path out) {
      Map<Long, Integer> ends = new HashMap<>();
      firsts.forEach((word, counts) -> merge(ends, word, code(counts)));
      lasts.forEach((word, counts) -> merge(ends, word, code(counts) << 8));
      ends.values().removeIf(code -> code == 0);
      ByteBuffer buffer = ByteBuffer.allocate(32 << 20);
      PackedTable.write(phrases, buffer);
      PackedTable.write(ends, buffer);
      buffer.flip();
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      try {
        Files.write(out, bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void merge(Map<Long, Integer> ends, String word, int code) {
      ends.merge(WordClasses.hash(word, true), code, (a, b) -> a | b);
    }

    /** The most frequent kind, how much of all it is, how many there are; 0 if they are few. */
    private static int code(int[] counts) {
      int all = Arrays.stream(counts).sum();
      int best = 0;
      for (int kind = 1; kind < KINDS; kind++) {
        best = counts[kind] > counts[best] ? kind : best;
      }
      int share = counts[best] * 20 / all;
      int sure = share >= 19 ? 3 : share >= 15 ? 2 : share >= 10 ? 1 : 0;
      int many = all >= 300 ? 3 : all >= 30 ? 2 : 1;
      return all < 4 ? 0 : 1 + best * 16 + sure * 4 + many;
    }
  }
}
