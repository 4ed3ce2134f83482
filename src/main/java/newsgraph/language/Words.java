package newsgraph.language;

import java.util.List;
import java.util.Locale;

/**
 * What tagger and parser see of the words of a sentence: hashes of forms, affixes, shapes,
 * clusters.
 */
final class Words {
  static final int[] CLUSTER_PREFIXES = {4, 6, 8, 10, 12, 16};

  final int size;
  final int[] form;
  final int[] lower;
  final int[] shape;
  final int[] cluster;
  final int[] tagSet;
  final int[][] suffix;
  final int[][] prefix;
  final int[][] clusterPrefix;
  final boolean[] capital;
  final boolean allCapitals;

  Words(List<String> words, WordClasses classes) {
    size = words.size();
    form = new int[size];
    lower = new int[size];
    shape = new int[size];
    cluster = new int[size];
    tagSet = new int[size];
    suffix = new int[size][5];
    prefix = new int[size][4];
    clusterPrefix = new int[size][CLUSTER_PREFIXES.length];
    capital = new boolean[size];
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < size; i++) {
      String word = words.get(i);
      form[i] = (int) WordClasses.hash(word, false);
      lower[i] = (int) WordClasses.hash(word, true);
      shape[i] = shape(word);
      capital[i] = Character.isUpperCase(word.charAt(0));
      cluster[i] = classes.cluster(word);
      tagSet[i] = classes.tagSet(word);
      String low = word.toLowerCase(Locale.ROOT);
      for (int n = 1; n <= 5; n++) {
        suffix[i][n - 1] = low.substring(Math.max(0, low.length() - n)).hashCode();
        if (n < 5) {
          prefix[i][n - 1] = low.substring(0, Math.min(low.length(), n)).hashCode();
        }
      }
      for (int n = 0; n < CLUSTER_PREFIXES.length; n++) {
        clusterPrefix[i][n] = classes.prefix(cluster[i], CLUSTER_PREFIXES[n]);
      }
      for (int j = 0; j < word.length(); j++) {
        letters += Character.isLetter(word.charAt(j)) ? 1 : 0;
        capitals += Character.isUpperCase(word.charAt(j)) ? 1 : 0;
      }
    }
    allCapitals = letters > 3 && capitals * 10 > letters * 8;
  }

  /** "McDonald-3" has the shape of "XxXx-0": runs shortened. */
  static int shape(String word) {
    int h = 17;
    char before = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
      if (kind != before) {
        h = h * 31 + kind;
      }
      before = kind;
    }
    return h;
  }
}
