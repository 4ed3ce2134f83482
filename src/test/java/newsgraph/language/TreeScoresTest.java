package newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TreeScoresTest {
  private static final int RELATIONS = 2;
  private static final int ACTIONS = 1 + 2 * RELATIONS;

  private final List<String> words = List.of("Mayor", "Lee", "opened", "a", "road");
  private final List<Tag> tags =
      List.of(
          new Tag("NOUN", "NN"),
          new Tag("PROPN", "NNP"),
          new Tag("VERB", "VBD"),
          new Tag("DET", "DT"),
          new Tag("NOUN", "NN"));
  private final TreeFeatures features = new TreeFeatures(words, tags, WordClasses.load());

  /** Twice over the same states, and over others that share words with them. */
  @Test
  void areThoseOfAllFeaturesTogether() {
    List<int[]> ways =
        List.of(
            new int[] {0, 1, 0, 2, 0, 0, 1, 0, 3, 2},
            new int[] {0, 0, 3, 0, 0, 1, 0, 4, 4, 1},
            new int[] {0, 1, 0, 1, 0, 0, 2, 0, 4, 1});
    Weights weights = weights(ways);
    TreeScores scores = new TreeScores(features, weights, ACTIONS);
    for (int round = 0; round < 2; round++) {
      for (int[] way : ways) {
        ParseState state = new ParseState(words.size(), RELATIONS);
        for (int action : way) {
          int[] wanted = new int[ACTIONS];
          weights.score(features.features(), features.fill(state), wanted);
          assertThat(scores.of(state)).isEqualTo(wanted).doesNotContain(0);
          state.apply(action);
        }
        assertThat(state.isDone()).isTrue();
      }
    }
  }

  /** Each feature of these states speaks for and against actions, by its hash. */
  private Weights weights(List<int[]> ways) {
    TreeSet<Integer> all = new TreeSet<>(Comparator.comparingLong(Integer::toUnsignedLong));
    for (int[] way : ways) {
      ParseState state = new ParseState(words.size(), RELATIONS);
      for (int action : way) {
        int count = features.fill(state);
        Arrays.stream(features.features(), 0, count).forEach(all::add);
        state.apply(action);
      }
    }
    ByteBuffer model = ByteBuffer.allocate(1 << 20);
    ModelBytes.number(model, all.size());
    ModelBytes.number(model, 2L * all.size());
    long before = 0;
    for (int feature : all) {
      ModelBytes.number(model, Integer.toUnsignedLong(feature) - before);
      before = Integer.toUnsignedLong(feature);
      ModelBytes.number(model, 2);
      ModelBytes.number(model, Math.floorMod(feature, ACTIONS - 1));
      ModelBytes.signed(model, feature % 1000);
      ModelBytes.number(model, 1);
      ModelBytes.signed(model, feature % 777);
    }
    return Weights.read(model.flip());
  }
}
