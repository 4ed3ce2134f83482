package newsgraph.language;

import java.util.List;

/**
 * The features by which the next action is chosen: those of Zhang and Nivre (2011) for the
 * arc-hybrid system, with Brown clusters.
 */
public final class TreeFeatures {
  /** More than any state has. */
  public static final int CAPACITY = 256;

  private final int size;
  private final int[] word;
  private final int[] tag;
  private final int[] upos;
  private final int[] both;
  private final int[] cluster;
  private final int[] cluster6;
  private final int[] cluster4;
  private final int[] into = new int[CAPACITY];
  private int count;

  public TreeFeatures(List<String> forms, List<Tag> tags, WordClasses classes) {
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

  /** Place of a word in the arrays; -1 has one of its own. */
  private int place(int index) {
    return index < 0 || index > size ? size + 1 : index;
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

  private void add(int template, int a, int b, int c, int d) {
    into[count++] = Weights.hash(template, Weights.hash(template, a, b, 2), c, d);
  }

  /** Fills {@link #features} for this state and says how many there are. */
  public int fill(ParseState state) {
    count = 0;
    int s0 = place(state.under(0));
    int s1 = place(state.under(1));
    int s2 = place(state.under(2));
    int n0 = place(state.next);
    int n1 = place(state.next + 1);
    int n2 = place(state.next + 2);
    singles(s0, s1, s2, n0, n1, n2);
    pairs(s0, s1, n0, n1);
    triples(s0, s1, s2, n0, n1, n2);
    distances(state, s0, s1, n0);
    family(state, s0, s1, n0);
    clusters(state, s0, s1, s2, n0, n1);
    return count;
  }

  private void singles(int... words) {
    add(0, 0);
    for (int i = 0; i < words.length; i++) {
      add(1 + i, word[words[i]]);
      add(7 + i, tag[words[i]]);
      add(13 + i, both[words[i]]);
    }
  }

  private void pair(int base, int a, int b) {
    add(base, both[a], both[b]);
    add(base + 1, both[a], word[b]);
    add(base + 2, word[a], both[b]);
    add(base + 3, both[a], tag[b]);
    add(base + 4, tag[a], both[b]);
    add(base + 5, word[a], word[b]);
    add(base + 6, tag[a], tag[b]);
  }

  private void pairs(int s0, int s1, int n0, int n1) {
    pair(20, s0, n0);
    pair(28, s1, s0);
    add(36, word[s1], word[n0]);
    add(37, tag[s1], tag[n0]);
    add(38, word[s1], tag[n0]);
    add(39, tag[s1], word[n0]);
    add(40, tag[n0], tag[n1]);
    add(41, word[n0], tag[n1]);
    add(42, tag[s0], word[n1]);
    add(43, word[s0], tag[n1]);
  }

  private void triples(int s0, int s1, int s2, int n0, int n1, int n2) {
    add(50, tag[n0], tag[n1], tag[n2]);
    add(51, tag[s0], tag[n0], tag[n1]);
    add(52, tag[s1], tag[s0], tag[n0]);
    add(53, tag[s2], tag[s1], tag[s0]);
    add(54, word[s0], tag[n0], tag[n1]);
    add(55, tag[s0], word[n0], tag[n1]);
    add(56, word[s1], tag[s0], tag[n0]);
    add(57, tag[s1], word[s0], tag[n0]);
    add(58, tag[s1], tag[s0], word[n0]);
    add(59, upos[s2], upos[s1], upos[s0], upos[n0]);
    add(60, upos[s1], upos[s0], upos[n0], upos[n1]);
    add(61, upos[s0], upos[n0], upos[n1], upos[n2]);
  }

  private void distances(ParseState state, int s0, int s1, int n0) {
    int near = Math.min(6, state.depth > 0 ? state.next - state.under(0) : 0);
    int far = Math.min(6, state.depth > 1 ? state.under(0) - state.under(1) : 0);
    add(70, word[s0], near);
    add(71, tag[s0], near);
    add(72, word[n0], near);
    add(73, tag[n0], near);
    add(74, word[s0], word[n0], near);
    add(75, tag[s0], tag[n0], near);
    add(76, tag[s1], tag[s0], far);
    add(77, word[s1], word[s0], far);
    add(78, tag[s1], far);
    add(79, word[s1], far);
  }

  private void family(ParseState state, int s0, int s1, int n0) {
    counts(80, state, s0);
    counts(90, state, s1);
    counts(100, state, n0);
    children(110, state, s0, s1, n0);
    children(130, state, s1, s0, n0);
    children(150, state, n0, s0, s1);
  }

  private void counts(int base, ParseState state, int at) {
    boolean real = at <= size;
    int lefts = real ? state.leftCount[at] : 0;
    int rights = real ? state.rightCount[at] : 0;
    long leftSet = real ? state.leftRelations[at] : 0;
    long rightSet = real ? state.rightRelations[at] : 0;
    add(base, word[at], lefts);
    add(base + 1, tag[at], lefts);
    add(base + 2, word[at], rights);
    add(base + 3, tag[at], rights);
    add(base + 4, word[at], (int) leftSet, (int) (leftSet >>> 32));
    add(base + 5, tag[at], (int) leftSet, (int) (leftSet >>> 32));
    add(base + 6, word[at], (int) rightSet, (int) (rightSet >>> 32));
    add(base + 7, tag[at], (int) rightSet, (int) (rightSet >>> 32));
  }

  private void children(int base, ParseState state, int at, int other, int third) {
    boolean real = at <= size;
    int l = place(real ? state.left[at] : -1);
    int l2 = place(real ? state.left2[at] : -1);
    int r = place(real ? state.right[at] : -1);
    int r2 = place(real ? state.right2[at] : -1);
    child(base, state, l);
    child(base + 3, state, r);
    add(base + 6, label(state, l2), tag[l2]);
    add(base + 7, label(state, r2), tag[r2]);
    add(base + 8, tag[at], tag[l], tag[l2]);
    add(base + 9, tag[at], tag[r], tag[r2]);
    add(base + 10, tag[at], tag[l], tag[other]);
    add(base + 11, tag[at], tag[r], tag[other]);
    add(base + 12, tag[at], label(state, l), tag[third]);
    add(base + 13, tag[at], label(state, r), tag[third]);
    add(base + 14, word[at], label(state, l), label(state, r));
    add(base + 15, tag[at], label(state, l), label(state, r), tag[other]);
  }

  private void child(int base, ParseState state, int child) {
    add(base, word[child]);
    add(base + 1, tag[child]);
    add(base + 2, label(state, child));
  }

  private int label(ParseState state, int child) {
    return child < size ? state.relation[child] : -2;
  }

  private void clusters(ParseState state, int s0, int s1, int s2, int n0, int n1) {
    int[] words = {s0, s1, s2, n0, n1};
    for (int i = 0; i < words.length; i++) {
      add(180 + i, cluster[words[i]]);
      add(185 + i, cluster6[words[i]]);
      add(190 + i, cluster4[words[i]]);
    }
    clusterPair(200, s0, n0);
    clusterPair(208, s1, s0);
    add(216, cluster6[s1], cluster6[n0]);
    add(217, cluster4[s1], cluster4[s0], cluster4[n0]);
    add(218, cluster6[s0], cluster6[n0], cluster6[n1]);
    add(219, cluster6[s1], cluster6[s0], tag[n0]);
    if (s0 <= size) {
      long set = state.leftRelations[s0];
      add(220, cluster6[s0], (int) set, (int) (set >>> 32));
    }
    if (s1 <= size) {
      long set = state.rightRelations[s1];
      add(221, cluster6[s1], (int) set, (int) (set >>> 32));
    }
  }

  private void clusterPair(int base, int a, int b) {
    add(base, cluster[a], cluster[b]);
    add(base + 1, cluster6[a], cluster6[b]);
    add(base + 2, cluster4[a], cluster4[b]);
    add(base + 3, cluster[a], tag[b]);
    add(base + 4, tag[a], cluster[b]);
    add(base + 5, cluster6[a], word[b]);
    add(base + 6, word[a], cluster6[b]);
    add(base + 7, cluster6[a], cluster6[b], upos[a]);
  }
}
