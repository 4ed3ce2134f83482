package newsgraph.language;

import java.util.List;

/**
 * What the parser sees of the words of a sentence, in arrays by place; and the features made of it.
 */
abstract class TreeWords {
  final int size;
  final int[] word;
  final int[] tag;
  final int[] upos;
  final int[] both;
  final int[] cluster;
  final int[] cluster6;
  final int[] cluster4;
  private final int[] into = new int[TreeFeatures.CAPACITY];
  private int count;

  TreeWords(List<String> forms, List<Tag> tags, WordClasses classes) {
    Words words = new Words(forms, classes);
    size = words.size;
    word = new int[size + 2];
    tag = new int[size + 2];
    upos = new int[size + 2];
    both = new int[size + 2];
    cluster = new int[size + 2];
    cluster6 = new int[size + 2];
    cluster4 = new int[size + 2];
    for (int i = 0; i < size; i++) {
      int rare = Weights.hash(1, words.suffix[i][1], words.capital[i] ? 1 : 0, 0);
      word[i] = words.cluster[i] < 0 ? rare : words.form[i];
      upos[i] = tags.get(i).upos().hashCode();
      tag[i] = Weights.hash(2, upos[i], tags.get(i).xpos().hashCode(), 0);
      cluster[i] = words.cluster[i];
      cluster6[i] = words.clusterPrefix[i][1];
      cluster4[i] = words.clusterPrefix[i][0];
    }
    for (int i = size; i < size + 2; i++) {
      word[i] = upos[i] = tag[i] = cluster[i] = cluster6[i] = cluster4[i] = 7 + i - size;
    }
    for (int i = 0; i < size + 2; i++) {
      both[i] = Weights.hash(3, word[i], tag[i], 0);
    }
  }

  public int[] features() {
    return into;
  }

  final void clear() {
    count = 0;
  }

  final int count() {
    return count;
  }

  /** Place of a word in the arrays; -1 has one of its own. */
  final int place(int index) {
    return index < 0 || index > size ? size + 1 : index;
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

  final void add(int template, int a, int b, int c, int d) {
    into[count++] = Weights.hash(template, Weights.hash(template, a, b, 2), c, d);
  }
}
