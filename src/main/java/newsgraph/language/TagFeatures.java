package newsgraph.language;

import java.util.List;

/** The features by which a word's tag is chosen, from left to right. */
public final class TagFeatures extends WordFeatures {
  /** More than any word has. */
  public static final int CAPACITY = 128;

  public TagFeatures(List<String> words, WordClasses classes) {
    super(words, classes, CAPACITY);
  }

  /**
   * Fills {@link #features} for word {@code i}.
   *
   * @param before tag of the word before, -1 at the start; likewise {@code beforeThat}
   * @return how many there are
   */
  public int fill(int i, int before, int beforeThat) {
    clear();
    word(i);
    tagSets(i);
    history(i, before, beforeThat);
    return count();
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
