package newsgraph.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatedTest {
  @Test
  void keepsWhatCameTwice() {
    Repeated repeated = new Repeated();
    repeated.see(new int[] {100, -500, 900}, 3);
    repeated.see(new int[] {-500, 100, 300}, 1);
    int[] features = {100, -500, 300, 900};
    assertThat(repeated.keep(features, 4)).isEqualTo(1);
    assertThat(features[0]).isEqualTo(-500);
  }
}
