package newsgraph.language;

import java.util.List;

/** The features by which a word's tag is chosen, from left to right. */
public final class TagFeatures {
  /** More than any word has. */
  public static final int CAPACITY = 128;

  private static final int NONE = 0x5F3759DF;

  private final Words words;
  private final int[] into = new int[CAPACITY];
  private int count;

  public TagFeatures(List<String> words, WordClasses classes) {
    this.words = new Words(words, classes);
  }

  /**
   * Fills {@link #features} for word {@code i}.
   *
   * @param before tag of the word before, -1 at the start; likewise {@code beforeThat}
   * @return how many there are
   */
  public int fill(int i, int before, int beforeThat) {
    count = 0;
    lexical(i);
    shapes(i);
    clusters(i);
    tagSets(i);
    history(i, before, beforeThat);
    return count;
  }

  public int[] features() {
    return into;
  }

  private void add(int template, int a) {
    into[count++] = Weights.hash(template, a, 0, 0);
  }

  private void add(int template, int a, int b) {
    into[count++] = Weights.hash(template, a, b, 1);
  }

  private void add(int template, int a, int b, int c) {
    into[count++] = Weights.hash(template, a, b, c);
  }

  private int at(int[] values, int i) {
    return i < 0 ? NONE : i >= words.size ? NONE + 1 : values[i];
  }

  private int at(int[][] values, int i, int n) {
    return i < 0 ? NONE : i >= words.size ? NONE + 1 : values[i][n];
  }

  private void lexical(int i) {
    int[] lower = words.lower;
    add(0, 0);
    for (int d = -2; d <= 2; d++) {
      add(3 + d, at(lower, i + d));
    }
    add(6, words.form[i]);
    add(7, at(lower, i - 1), lower[i]);
    add(8, lower[i], at(lower, i + 1));
    add(9, at(lower, i - 1), at(lower, i + 1));
    add(10, at(lower, i - 2), at(lower, i - 1));
    add(11, at(lower, i + 1), at(lower, i + 2));
    add(12, at(lower, i - 1), lower[i], at(lower, i + 1));
    for (int n = 0; n < 5; n++) {
      add(13 + n, words.suffix[i][n]);
      if (n < 4) {
        add(18 + n, words.prefix[i][n]);
      }
    }
    add(22, at(words.suffix, i - 1, 2));
    add(23, at(words.suffix, i + 1, 2));
    add(24, at(words.suffix, i + 2, 2));
    add(25, at(words.suffix, i - 1, 2), words.suffix[i][2]);
    add(26, words.suffix[i][2], at(words.suffix, i + 1, 2));
  }

  private void shapes(int i) {
    int[] shape = words.shape;
    int place = (i == 0 ? 1 : 0) + (words.allCapitals ? 2 : 0);
    add(30, shape[i]);
    add(31, at(shape, i - 1));
    add(32, at(shape, i + 1));
    add(33, at(shape, i - 1), shape[i]);
    add(34, shape[i], at(shape, i + 1));
    add(35, at(shape, i - 1), shape[i], at(shape, i + 1));
    add(36, shape[i], place);
    add(37, words.lower[i], place, words.capital[i] ? 1 : 0);
    add(38, words.suffix[i][2], words.capital[i] ? 1 : 0, place);
  }

  private void clusters(int i) {
    int[] cluster = words.cluster;
    for (int n = 0; n < Words.CLUSTER_PREFIXES.length; n++) {
      add(40 + n, words.clusterPrefix[i][n]);
    }
    add(46, cluster[i]);
    for (int d = -2; d <= 2; d++) {
      if (d != 0) {
        add(49 + d, at(cluster, i + d));
        add(54 + d, at(words.clusterPrefix, i + d, 1));
        add(59 + d, at(words.clusterPrefix, i + d, 3));
      }
    }
    add(62, at(cluster, i - 1), cluster[i]);
    add(63, cluster[i], at(cluster, i + 1));
    add(64, cluster[i], words.shape[i]);
    add(65, cluster[i], words.suffix[i][1]);
    add(66, at(cluster, i - 1), words.lower[i]);
    add(67, words.lower[i], at(cluster, i + 1));
  }

  private void tagSets(int i) {
    int[] set = words.tagSet;
    for (int d = -1; d <= 2; d++) {
      add(71 + d, at(set, i + d));
    }
    add(74, at(set, i - 1), set[i]);
    add(75, set[i], at(set, i + 1));
    add(76, at(set, i - 1), set[i], at(set, i + 1));
    add(77, set[i], at(set, i + 1), at(set, i + 2));
    add(78, set[i], words.shape[i]);
    add(79, set[i], words.suffix[i][2]);
    add(80, set[i], at(words.lower, i + 1));
    add(81, at(words.lower, i - 1), set[i]);
  }

  private void history(int i, int before, int beforeThat) {
    add(90, before);
    add(91, before, beforeThat);
    add(92, before, words.lower[i]);
    add(93, before, words.suffix[i][2]);
    add(94, before, words.cluster[i]);
    add(95, before, at(words.lower, i + 1));
    add(96, before, words.tagSet[i]);
    add(97, before, words.tagSet[i], at(words.tagSet, i + 1));
    add(98, before, beforeThat, words.tagSet[i]);
    add(99, before, beforeThat, words.lower[i]);
    add(100, before, at(words.cluster, i + 1));
  }
}
