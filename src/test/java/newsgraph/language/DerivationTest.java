package newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two words and one relation: 0 shifts, 1 attaches to the next word, 2 to the word before. */
class DerivationTest {
  /** Shift, shift, attach right, attach to the root. */
  private static Derivation greedy() {
    Derivation derivation = new Derivation(2, 1);
    derivation.take(0, -1, new int[] {9_000, 0, 0});
    derivation.take(0, 1, new int[] {9_000, 8_000, 0});
    derivation.take(2, -1, new int[] {0, 0, 100_000});
    derivation.take(1, -1, new int[] {0, 100_000, 0});
    return derivation;
  }

  @Test
  void turnsWhereTheRunnerUpWasClose() {
    Derivation greedy = greedy();
    assertThat(greedy.state().isDone()).isTrue();
    assertThat(greedy.closest(8)).containsExactly(1);
    assertThat(greedy.closest(0)).isEmpty();
    Derivation other = greedy.turning(1);
    assertThat(other.state().headOf(0)).isEqualTo(1);
    assertThat(other.likelihood()).isLessThan(greedy.likelihood()).isNegative();
  }

  @Test
  void whatMeetsAnotherEndsLikeIt() {
    Derivation greedy = greedy();
    Derivation same = new Derivation(2, 1);
    same.take(0, -1, new int[] {9_000, 0, 0});
    assertThat(same.meets(greedy)).isTrue();
    same.endLike(greedy);
    assertThat(same.state().isDone()).isTrue();
    assertThat(same.likelihood()).isEqualTo(greedy.likelihood());
    Derivation other = greedy.turning(1);
    assertThat(other.meets(greedy)).isFalse();
  }
}
