package newsgraph.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The verbs of {@code verb-frames.tsv} by what they take. */
record VerbFrameWords(Set<List<String>> rows) {
  static VerbFrameWords load() {
    Set<List<String>> rows = new HashSet<>();
    Tsv.rows("verb-frames").forEach(row -> rows.add(List.of(row.get(0), row.get(1))));
    return new VerbFrameWords(rows);
  }

  boolean is(String lemma, String frame) {
    return rows.contains(List.of(lemma, frame));
  }
}
