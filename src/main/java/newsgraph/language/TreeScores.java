package newsgraph.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The scores of the next actions in the states over one sentence. Most of what a state shows,
 * others before it showed; so the sum of each group of features is kept.
 */
final class TreeScores {
  private final TreeFeatures features;
  private final Weights weights;
  private final Map<Long, int[]> sums = new HashMap<>();
  private final int[] scores;

  TreeScores(TreeFeatures features, Weights weights, int actions) {
    this.features = features;
    this.weights = weights;
    scores = new int[actions];
  }

  /** A score an action, until the next call. */
  int[] of(ParseState state) {
    features.look(state);
    Arrays.fill(scores, 0);
    for (int group = 0; group < TreeFeatures.GROUPS; group++) {
      long key = features.key(group);
      int[] sum = sums.get(key);
      if (sum == null) {
        sum = new int[scores.length];
        weights.add(features.features(), features.fill(group), sum);
        sums.put(key, sum);
      }
      for (int action = 0; action < scores.length; action++) {
        scores[action] += sum[action];
      }
    }
    return scores;
  }
}
