package newsgraph.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The features by which a sentence is taken to end, or not, at a gap between two chunks of text
 * that space parts: the chunks around, their marks, case and classes, and what the rules say.
 */
public final class BreakFeatures {
  private static final int CAPACITY = 64;

  /** What stands before the first chunk and behind the last. */
  private static final Chunk EDGE = new Chunk(0, 0, 1, 0, "", false, 0, 0, 0, 0, false);

  /**
   * Between two spaces.
   *
   * @param core hash of the chunk in small letters without the marks at its ends
   * @param tail the marks at its end
   */
  private record Chunk(
      int begin,
      int end,
      int lower,
      int core,
      String tail,
      boolean capital,
      int shape,
      int wide,
      int narrow,
      int tags,
      boolean address) {}

  private final List<Chunk> chunks = new ArrayList<>();
  private final Set<Integer> ruled;
  private final int title;
  private final int[] into = new int[CAPACITY];
  private int count;

  /**
   * @param text with plain marks
   * @param ruled offsets at which the rules end a sentence
   */
  public BreakFeatures(String text, List<Integer> ruled, WordClasses classes) {
    this.ruled = new HashSet<>(ruled);
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) <= ' ') {
        if (begin < i) {
          chunks.add(chunk(text, begin, i, classes));
        }
        begin = i + 1;
      }
    }
    title = isTitle(text) ? 1 : 0;
  }

  private static Chunk chunk(String text, int begin, int end, WordClasses classes) {
    int from = begin;
    int to = end;
    while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    String core = text.substring(from, to);
    String lower = text.substring(begin, end).toLowerCase(Locale.ROOT);
    int cluster = core.isEmpty() ? -1 : classes.cluster(core);
    return new Chunk(
        begin,
        end,
        lower.hashCode(),
        core.toLowerCase(Locale.ROOT).hashCode(),
        text.substring(to, end),
        !core.isEmpty() && Character.isUpperCase(core.charAt(0)),
        Words.shape(text.substring(begin, end)),
        classes.prefix(cluster, 8),
        classes.prefix(cluster, 12),
        core.isEmpty() ? -1 : classes.tagSet(core),
        lower.contains("http") || lower.contains("www."));
  }

  /** Three in five of the longer words begin with a capital. */
  private boolean isTitle(String text) {
    int capitals = 0;
    int longer = 0;
    for (Chunk chunk : chunks) {
      if (chunk.end() - chunk.begin() > 3 && Character.isLetter(text.charAt(chunk.begin()))) {
        longer++;
        capitals += Character.isUpperCase(text.charAt(chunk.begin())) ? 1 : 0;
      }
    }
    return longer > 3 && capitals * 10 >= longer * 6;
  }

  /** How many gaps there are inside the text. */
  public int gaps() {
    return Math.max(0, chunks.size() - 1);
  }

  /** Where the chunk before a gap ends. */
  public int offset(int gap) {
    return chunks.get(gap).end();
  }

  public int[] features() {
    return into;
  }

  private Chunk at(int i) {
    return i < 0 || i >= chunks.size() ? EDGE : chunks.get(i);
  }

  private void add(int template, int... values) {
    int all = 17;
    for (int value : values) {
      all = Weights.hash(template, all, value, 0);
    }
    into[count++] = Weights.hash(template, all, 0, 2);
  }

  /**
   * Fills {@link #features} for a gap.
   *
   * @param since chunks since the last end
   * @return how many there are
   */
  public int fill(int gap, int since) {
    count = 0;
    Chunk left = at(gap);
    Chunk right = at(gap + 1);
    int rule = ruled.contains(left.end()) ? 1 : 0;
    int tail = left.tail().hashCode();
    int capital = right.capital() ? 1 : 0;
    int length = 32 - Integer.numberOfLeadingZeros(Math.min(32, since));
    int rest = 32 - Integer.numberOfLeadingZeros(Math.min(8, chunks.size() - 1 - gap));
    add(1);
    add(2, rule);
    add(3, rule, tail, right.shape());
    add(4, rule, tail, capital);
    add(5, tail, right.lower());
    add(6, left.lower(), right.lower());
    add(7, left.lower(), capital, rule);
    add(8, right.lower(), rule);
    add(9, left.shape(), right.shape(), rule);
    add(10, tail, right.core(), capital);
    add(11, left.wide(), right.wide(), capital);
    add(12, tail, right.wide(), capital);
    add(13, tail, right.tags(), capital);
    add(14, left.tags(), right.tags(), capital, tail);
    add(15, left.core(), capital, tail);
    add(16, at(gap - 1).lower(), left.lower(), capital);
    add(17, right.lower(), at(gap + 2).lower(), left.tail().isEmpty() ? 1 : 0);
    add(18, capital, length, tail, title);
    add(19, length, rest, tail);
    add(20, rule, length, rest);
    add(21, at(gap - 1).shape(), left.shape(), right.shape());
    add(22, left.shape(), right.shape(), at(gap + 2).shape());
    add(23, title, capital, tail);
    add(24, left.lower());
    add(25, right.lower(), capital);
    add(26, right.tags(), capital, title, length);
    add(27, right.wide(), capital, title);
    add(28, left.wide(), capital, tail);
    add(29, right.address() ? 1 : 0, tail);
    add(30, left.address() ? 1 : 0, capital, right.tags());
    add(31, rule, tail, capital, length);
    add(32, right.narrow(), capital, tail);
    add(33, tail, right.shape(), title, rule);
    return count;
  }
}
