package newsgraph.train;

import java.util.Random;

/** Leaves some features out, so that each learns to do without the others. */
record Dropout(Random random, double share) {
  /** Moves the features that stay to the front; returns how many they are. */
  int keep(int[] features, int count) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (random.nextDouble() >= share) {
        features[kept++] = features[i];
      }
    }
    return kept;
  }
}
