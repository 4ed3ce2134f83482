package newsgraph.language;

import java.util.Arrays;

/**
 * Finds the labels of a sentence that score best together: from left to right, keeping for each
 * label of the last word the best way there (Viterbi 1967), of these only the best few.
 */
final class NameSearch {
  /** What speaks for the labels of a word. */
  interface Scores {
    /** Moves on to word {@code i}; a score a label, whatever stands before. */
    int[] of(int i);

    /** Adds what the labels before that word say, -1 where the sentence begins. */
    void addHistory(int i, int before, int beforeThat, int[] scores);
  }

  /** Ways kept; more find the same names. */
  private static final int WIDTH = 4;

  private static final long NEVER = Long.MIN_VALUE;

  private final Scores scores;

  /** The label before, for each word and its label. */
  private final int[][] from;

  private long[] totals = new long[NameLabels.COUNT];

  private NameSearch(int size, Scores scores) {
    this.scores = scores;
    from = new int[size][NameLabels.COUNT];
  }

  static int[] best(int size, Scores scores) {
    NameSearch search = new NameSearch(size, scores);
    for (int i = 0; i < size; i++) {
      search.step(i);
    }
    return search.labels();
  }

  private void step(int i) {
    int[] local = scores.of(i);
    long[] next = new long[NameLabels.COUNT];
    Arrays.fill(next, NEVER);
    if (i == 0) {
      extend(i, -1, -1, 0, local, next);
    } else {
      long least = least();
      for (int before = 0; before < totals.length; before++) {
        if (totals[before] != NEVER && totals[before] >= least) {
          extend(i, before, from[i - 1][before], totals[before], local, next);
        }
      }
    }
    totals = next;
  }

  private long least() {
    long[] sorted = totals.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length - WIDTH];
  }

  private void extend(int i, int before, int beforeThat, long total, int[] local, long[] next) {
    int[] sums = local.clone();
    scores.addHistory(i, before, beforeThat, sums);
    for (int label = 0; label < sums.length; label++) {
      if (NameLabels.mayFollow(before, label, i + 1 == from.length)
          && total + sums[label] > next[label]) {
        next[label] = total + sums[label];
        from[i][label] = before;
      }
    }
  }

  private int[] labels() {
    int[] labels = new int[from.length];
    int label = 0;
    for (int other = 1; other < totals.length; other++) {
      label = totals[other] > totals[label] ? other : label;
    }
    for (int i = labels.length - 1; i >= 0; i--) {
      labels[i] = label;
      label = from[i][label];
    }
    return labels;
  }
}
