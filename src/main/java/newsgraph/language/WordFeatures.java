package newsgraph.language;

import java.util.List;

/**
 * Features of a word by itself and its neighbours: forms, affixes, shapes, clusters. Templates 0 to
 * 67 are taken.
 */
abstract class WordFeatures {
  private static final int NONE = 0x5F3759DF;

  final Words words;
  private final int[] into;
  private int count;

  WordFeatures(List<String> words, WordClasses classes, int capacity) {
    this.words = new Words(words, classes);
    into = new int[capacity];
  }

  /** Hashes; those filled in last come first. */
  public int[] features() {
    return into;
  }

  final void clear() {
    count = 0;
  }

  final int count() {
    return count;
  }

  /** All of them. */
  final void word(int i) {
    lexical(i);
    shapes(i);
    clusters(i);
  }

  final void add(int template, int a) {
    into[count++] = Weights.hash(template, a, 0, 0);
  }

  final void add(int template, int a, int b) {
    into[count++] = Weights.hash(template, a, b, 1);
  }

  final void add(int template, int a, int b, int c) {
    into[count++] = Weights.hash(template, a, b, c);
  }

  final int at(int[] values, int i) {
    return i < 0 ? NONE : i >= words.size ? NONE + 1 : values[i];
  }

  final int at(int[][] values, int i, int n) {
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
}
