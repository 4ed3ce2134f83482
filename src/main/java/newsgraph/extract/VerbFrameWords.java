package newsgraph.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The verbs of {@code verb-frames.tsv} by what they take. */
record VerbFrameWords(Set<List<String>> rows) {
  private static final VerbFrameWords SHIPPED = read();

  /** The one that all share; it is read once. */
  static VerbFrameWords shipped() {
    return SHIPPED;
  }

  private static VerbFrameWords read() {
    Set<List<String>> rows = new HashSet<>();
    Tsv.rows("verb-frames").forEach(row -> rows.add(List.of(row.get(0), row.get(1))));
    return new VerbFrameWords(rows);
  }

  boolean is(String lemma, String frame) {
    return rows.contains(List.of(lemma, frame));
  }
}
