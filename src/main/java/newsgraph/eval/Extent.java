package newsgraph.eval;

/** A stretch of text, half-open, in code points. */
public record Extent(int begin, int end) {
  boolean overlaps(Extent other) {
    return begin < other.end && other.begin < end;
  }

  /** Characters in both by characters in either; 0 if apart. */
  double jaccard(Extent other) {
    int both = Math.min(end, other.end) - Math.max(begin, other.begin);
    return both <= 0
        ? 0
        : (double) both / (Math.max(end, other.end) - Math.min(begin, other.begin));
  }
}
