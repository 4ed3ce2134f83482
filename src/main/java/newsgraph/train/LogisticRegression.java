package newsgraph.train;

import java.util.Arrays;
import java.util.List;

/** Learns how likely the right answer is from which features are present; plain, with a ridge. */
final class LogisticRegression {
  private static final int STEPS = 4_000;

  /** The penalty of a squared weight; the first feature, which all have, bears none. */
  private static final double RIDGE = 20;

  private LogisticRegression() {}

  /**
   * The weights of the features, by gradient descent with momentum from zero; the same each time.
   *
   * @param examples the features of each, as indexes below {@code features}
   */
  static double[] learn(List<int[]> examples, boolean[] right, int features) {
    double[] weights = new double[features];
    double[] speed = new double[features];
    double[] gradient = new double[features];
    int most = examples.stream().mapToInt(example -> example.length).max().orElse(1);
    double rate = 4.0 / (examples.size() * most + 4 * RIDGE);
    for (int step = 0; step < STEPS; step++) {
      Arrays.fill(gradient, 0);
      for (int i = 0; i < right.length; i++) {
        double wrong = likelihood(weights, examples.get(i)) - (right[i] ? 1 : 0);
        for (int feature : examples.get(i)) {
          gradient[feature] += wrong;
        }
      }
      for (int j = 0; j < features; j++) {
        double slope = gradient[j] + (j == 0 ? 0 : RIDGE * weights[j]);
        speed[j] = 0.9 * speed[j] - rate * slope;
        weights[j] += speed[j];
      }
    }
    return weights;
  }

  static double likelihood(double[] weights, int[] example) {
    double sum = 0;
    for (int feature : example) {
      sum += weights[feature];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
