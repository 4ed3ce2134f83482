package newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import newsgraph.model.EntityType;
import org.junit.jupiter.api.Test;

class NameSearchTest {
  private static final int CITY = NameLabels.of(EntityType.PLACE, 0, 0, 1);
  private static final int FIRST = NameLabels.of(EntityType.ORGANIZATION, 0, 0, 2);
  private static final int LAST = NameLabels.of(EntityType.ORGANIZATION, 1, 0, 2);

  @Test
  void theWordBehindChangesWhatTheWordBeforeWasTakenFor() {
    // "Oslo Airways": a place by its first word alone, a company by both.
    Map<Integer, Integer> oslo = Map.of(CITY, 5, FIRST, 4);
    assertThat(best(Map.of(), oslo, Map.of(LAST, 3))).containsExactly(FIRST, LAST);
    assertThat(best(Map.of(), oslo, Map.of(0, 3))).containsExactly(CITY, 0);
  }

  @Test
  void theLabelsBeforeAreHeard() {
    Map<Integer, Integer> oslo = Map.of(CITY, 5, FIRST, 4);
    assertThat(best(Map.of(CITY, -6), oslo, Map.of(0, 3, LAST, 0))).containsExactly(FIRST, LAST);
  }

  @Test
  void aNameEndsWithTheSentence() {
    assertThat(best(Map.of(), Map.of(FIRST, 9, CITY, 1))).containsExactly(CITY);
    assertThat(best(Map.of())).isEmpty();
  }

  /** What is best of words with these scores, more or less by the label before. */
  @SafeVarargs
  private static int[] best(Map<Integer, Integer> behind, Map<Integer, Integer>... words) {
    return NameSearch.best(
        words.length,
        new NameSearch.Scores() {
          @Override
          public int[] of(int i) {
            int[] scores = new int[NameLabels.COUNT];
            words[i].forEach((label, score) -> scores[label] = score);
            return scores;
          }

          @Override
          public void addHistory(int i, int before, int beforeThat, int[] scores) {
            for (int label = 0; label < scores.length; label++) {
              scores[label] += behind.getOrDefault(before, 0);
            }
          }
        });
  }
}
