package newsgraph.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
  @Test
  void likelihoodsAreTheSharesSeen() {
    List<int[]> examples = new ArrayList<>();
    boolean[] right = new boolean[20_000];
    for (int i = 0; i < right.length; i++) {
      boolean shown = i % 2 == 0;
      examples.add(shown ? new int[] {0, 1} : new int[] {0});
      right[i] = i % 20 < (shown ? 16 : 6); // 8 of the 10 even ones, 3 of the 10 odd ones
    }
    double[] weights = LogisticRegression.learn(examples, right, 2);
    assertThat(LogisticRegression.likelihood(weights, new int[] {0, 1}))
        .isCloseTo(0.8, within(0.01));
    assertThat(LogisticRegression.likelihood(weights, new int[] {0})).isCloseTo(0.3, within(0.01));
  }
}
