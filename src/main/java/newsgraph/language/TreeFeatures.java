package newsgraph.language;

import static newsgraph.language.ParseState.mixed;

import java.util.List;

/**
 * The features by which the next action is chosen: those of Zhang and Nivre (2011) for the
 * arc-hybrid system, with Brown clusters.
 */
public final class TreeFeatures extends TreeWords {
  /** More than any state has. */
  public static final int CAPACITY = 256;

  /** Parts of the features that look at the same, so that their sums can be kept. */
  static final int GROUPS = 8;

  private ParseState state = new ParseState(0, 0);

  /** Places of the words it looks at: on top of the stack and under it, next and behind. */
  private int s0;

  private int s1;
  private int s2;
  private int n0;
  private int n1;
  private int n2;

  /** Hashes of what is known of the children of the top, the word under it, and the next. */
  private final long[] families = new long[3];

  public TreeFeatures(List<String> forms, List<Tag> tags, WordClasses classes) {
    super(forms, tags, classes);
  }

  /** Fills {@link #features} for this state and says how many there are. */
  public int fill(ParseState seen) {
    look(seen);
    clear();
    for (int group = 0; group < GROUPS; group++) {
      add(group);
    }
    return count();
  }

  /** Turns to a state, of which {@link #key} and {@link #fill(int)} tell. */
  void look(ParseState seen) {
    state = seen;
    s0 = place(state.under(0));
    s1 = place(state.under(1));
    s2 = place(state.under(2));
    n0 = place(state.next);
    n1 = place(state.next + 1);
    n2 = place(state.next + 2);
    families[0] = family(s0);
    families[1] = family(s1);
    families[2] = family(n0);
  }

  private long family(int at) {
    return at <= size ? state.family(at) : -1;
  }

  /** A hash of all that a group of features looks at. */
  long key(int group) {
    long start = (group + 1L) << 32; // words are smaller numbers
    return switch (group) {
      case 0 -> mixed(start, n0);
      case 1 -> mixed(mixed(start, s0), n0);
      case 2 -> mixed(mixed(start, s1), s0);
      case 3 -> mixed(mixed(mixed(mixed(start, s2), s1), s0), n0);
      case 4, 5, 6 -> mixed(start, families[group - 4]);
      default -> mixed(mixed(mixed(start, families[0]), families[1]), families[2]);
    };
  }

  /** Fills {@link #features} with those of one group and says how many there are. */
  int fill(int group) {
    clear();
    add(group);
    return count();
  }

  private void add(int group) {
    switch (group) {
      case 0 -> next();
      case 1 -> topAndNext();
      case 2 -> topTwo();
      case 3 -> around();
      case 4 -> topFamily();
      case 5 -> secondFamily();
      case 6 -> family(100, 150, n0);
      default -> families();
    }
  }

  private void single(int i, int at) {
    add(1 + i, word[at]);
    add(7 + i, tag[at]);
    add(13 + i, both[at]);
    if (i < 5) {
      add(180 + i, cluster[at]);
      add(185 + i, cluster6[at]);
      add(190 + i, cluster4[at]);
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

  private void next() {
    add(0, 0);
    single(3, n0);
    single(4, n1);
    single(5, n2);
    add(40, tag[n0], tag[n1]);
    add(41, word[n0], tag[n1]);
    add(50, tag[n0], tag[n1], tag[n2]);
  }

  private void topAndNext() {
    single(0, s0);
    pair(20, s0, n0);
    clusterPair(200, s0, n0);
    add(42, tag[s0], word[n1]);
    add(43, word[s0], tag[n1]);
    add(51, tag[s0], tag[n0], tag[n1]);
    add(54, word[s0], tag[n0], tag[n1]);
    add(55, tag[s0], word[n0], tag[n1]);
    add(61, upos[s0], upos[n0], upos[n1], upos[n2]);
    add(218, cluster6[s0], cluster6[n0], cluster6[n1]);
    int near = s0 < size ? Math.min(6, n0 - s0) : 0;
    add(70, word[s0], near);
    add(71, tag[s0], near);
    add(72, word[n0], near);
    add(73, tag[n0], near);
    add(74, word[s0], word[n0], near);
    add(75, tag[s0], tag[n0], near);
  }

  private void topTwo() {
    single(1, s1);
    pair(28, s1, s0);
    clusterPair(208, s1, s0);
    int far = s1 < size ? Math.min(6, s0 - s1) : 0;
    add(76, tag[s1], tag[s0], far);
    add(77, word[s1], word[s0], far);
    add(78, tag[s1], far);
    add(79, word[s1], far);
  }

  private void around() {
    single(2, s2);
    add(36, word[s1], word[n0]);
    add(37, tag[s1], tag[n0]);
    add(38, word[s1], tag[n0]);
    add(39, tag[s1], word[n0]);
    add(52, tag[s1], tag[s0], tag[n0]);
    add(53, tag[s2], tag[s1], tag[s0]);
    add(56, word[s1], tag[s0], tag[n0]);
    add(57, tag[s1], word[s0], tag[n0]);
    add(58, tag[s1], tag[s0], word[n0]);
    add(59, upos[s2], upos[s1], upos[s0], upos[n0]);
    add(60, upos[s1], upos[s0], upos[n0], upos[n1]);
    add(216, cluster6[s1], cluster6[n0]);
    add(217, cluster4[s1], cluster4[s0], cluster4[n0]);
    add(219, cluster6[s1], cluster6[s0], tag[n0]);
  }

  private void topFamily() {
    family(80, 110, s0);
    if (s0 <= size) {
      long set = state.leftRelations[s0];
      add(220, cluster6[s0], (int) set, (int) (set >>> 32));
    }
  }

  private void secondFamily() {
    family(90, 130, s1);
    if (s1 <= size) {
      long set = state.rightRelations[s1];
      add(221, cluster6[s1], (int) set, (int) (set >>> 32));
    }
  }

  private void families() {
    neighbours(110, s0, s1, n0);
    neighbours(130, s1, s0, n0);
    neighbours(150, n0, s0, s1);
  }

  private void counts(int base, int at) {
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

  /** What is known of a word's children; it does not change while the word waits. */
  private void family(int counts, int base, int at) {
    counts(counts, at);
    int l = child(state.left, at);
    int l2 = child(state.left2, at);
    int r = child(state.right, at);
    int r2 = child(state.right2, at);
    child(base, l);
    child(base + 3, r);
    add(base + 6, label(l2), tag[l2]);
    add(base + 7, label(r2), tag[r2]);
    add(base + 8, tag[at], tag[l], tag[l2]);
    add(base + 9, tag[at], tag[r], tag[r2]);
    add(base + 14, word[at], label(l), label(r));
  }

  /** A word's children beside two other words. */
  private void neighbours(int base, int at, int other, int third) {
    int l = child(state.left, at);
    int r = child(state.right, at);
    add(base + 10, tag[at], tag[l], tag[other]);
    add(base + 11, tag[at], tag[r], tag[other]);
    add(base + 12, tag[at], label(l), tag[third]);
    add(base + 13, tag[at], label(r), tag[third]);
    add(base + 15, tag[at], label(l), label(r), tag[other]);
  }

  private int child(int[] side, int at) {
    return place(at <= size ? side[at] : -1);
  }

  private void child(int base, int child) {
    add(base, word[child]);
    add(base + 1, tag[child]);
    add(base + 2, label(child));
  }

  private int label(int child) {
    return child < size ? state.relation[child] : -2;
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
