package newsgraph.language;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A way to build a tree, action by action, and how likely each action was. */
final class Derivation {
  /**
   * So many units of score make an action e times as likely as another; chosen on UD EWT dev, where
   * a little more does worse.
   */
  private static final double TEMPERATURE = 700;

  /** Runners-up that are further behind do not count. */
  private static final int FAR = 12_000;

  /** How likely an action is that is so far behind, beside the best. */
  private static final double[] ODDS = new double[3 * FAR];

  static {
    for (int behind = 0; behind < ODDS.length; behind++) {
      ODDS[behind] = StrictMath.exp(-behind / TEMPERATURE); // strict: the same on every machine
    }
  }

  private final int relations;
  private final ParseState state;
  private final int[] actions;
  private final int[] runnersUp;

  /** By how much the runner-up was behind. */
  private final int[] leads;

  /** Of the states before the actions. */
  private final long[] signatures;

  /** Logarithms of the probabilities of the actions. */
  private final double[] logarithms;

  /** Of the state as it is now. */
  private long signature;

  private double likelihood;
  private int length;

  /** An empty one; each word is to be shifted once and attached once. */
  Derivation(int words, int relations) {
    this.relations = relations;
    state = new ParseState(words, relations);
    actions = new int[2 * words];
    runnersUp = new int[2 * words];
    leads = new int[2 * words];
    signatures = new long[2 * words];
    logarithms = new double[2 * words];
    signature = state.signature();
  }

  ParseState state() {
    return state;
  }

  /**
   * Takes an action.
   *
   * @param runnerUp the next best, -1 if there is none
   * @param scores of all actions
   */
  void take(int action, int runnerUp, int[] scores) {
    double sum = 0;
    for (int other = 0; other < scores.length; other++) {
      int behind = scores[action] - scores[other];
      if (behind < ODDS.length && state.isValid(other)) {
        sum += ODDS[behind];
      }
    }
    int lead = runnerUp < 0 ? Integer.MAX_VALUE : scores[action] - scores[runnerUp];
    signatures[length] = signature;
    actions[length] = action;
    runnersUp[length] = runnerUp;
    leads[length] = lead;
    logarithms[length] = -StrictMath.log(sum);
    go(action, logarithms[length]);
    signature = state.signature();
  }

  private void go(int action, double logarithm) {
    state.apply(action);
    likelihood += logarithm;
    length++;
  }

  /** The steps at which the runner-up was closest, at most so many. */
  List<Integer> closest(int most) {
    return IntStream.range(0, length)
        .boxed()
        .filter(step -> leads[step] < FAR)
        .sorted(Comparator.comparingInt(step -> leads[step]))
        .limit(most)
        .toList();
  }

  /** The same up to this step, where it takes the runner-up; it can not turn once more. */
  Derivation turning(int step) {
    Derivation other = new Derivation(state.size, relations);
    for (int i = 0; i < step; i++) {
      other.go(actions[i], logarithms[i]);
    }
    other.go(runnersUp[step], logarithms[step] - leads[step] / TEMPERATURE);
    other.signature = other.state.signature();
    return other;
  }

  /** Whether all that is still to come is as in the other. */
  boolean meets(Derivation other) {
    return signature == other.signatures[length];
  }

  /** Takes the actions of the other from here on. */
  void endLike(Derivation other) {
    for (int i = length; i < other.length; i++) {
      go(other.actions[i], other.logarithms[i]);
    }
  }

  /** The logarithm of its probability so far; it can only fall. */
  double likelihood() {
    return likelihood;
  }
}
