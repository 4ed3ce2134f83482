package newsgraph.model;

/** A half-open run of UTF-16 code units of {@link Article#text()}, as {@code substring} counts. */
public record Span(int begin, int end) implements Comparable<Span> {
  public Span {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("Not a span: " + begin + "," + end);
    }
  }

  public int length() {
    return end - begin;
  }

  /** The characters of this span in {@code text}. */
  public String of(String text) {
    return text.substring(begin, end);
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The shortest span that contains both. */
  public Span union(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** By begin, the longer first. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(other.end, end);
  }
}
