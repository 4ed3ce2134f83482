package newsgraph.model;

import java.util.Arrays;

/**
 * Converts UTF-16 offsets of a text to Unicode code points, as Web Annotation and RFC 5147 count,
 * in constant time where the text has no surrogate pair before, else in logarithmic time.
 */
public final class CodePoints {
  /** UTF-16 offsets of the low halves of all surrogate pairs, in order. */
  private final int[] lowHalves;

  public CodePoints(String text) {
    int[] found = new int[0];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(16, count * 2));
        }
        found[count++] = i;
      }
    }
    lowHalves = Arrays.copyOf(found, count);
  }

  /** The number of code points before this UTF-16 offset. */
  public int at(int offset) {
    int index = Arrays.binarySearch(lowHalves, offset);
    return offset - (index >= 0 ? index : -index - 1);
  }
}
