package newsgraph.train;

import java.util.BitSet;

/**
 * Which features occur more than once: what occurs once says nothing of other texts. A few that
 * occur once pass, as neighbouring numbers share a place.
 */
final class Repeated {
  private static final int SHARED_BITS = 4;

  private final BitSet once = new BitSet(1 << (32 - SHARED_BITS));
  private final BitSet again = new BitSet(1 << (32 - SHARED_BITS));

  void see(int[] features, int count) {
    for (int i = 0; i < count; i++) {
      int place = features[i] >>> SHARED_BITS;
      (once.get(place) ? again : once).set(place);
    }
  }

  /** Moves the repeated ones to the front; returns how many they are. */
  int keep(int[] features, int count) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (again.get(features[i] >>> SHARED_BITS)) {
        features[kept++] = features[i];
      }
    }
    return kept;
  }
}
