package newsgraph.language;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The weights of a pruned linear model: feature hash to a few (class, weight) pairs. One table and
 * one pool, so that a look-up touches memory twice.
 */
public final class Weights {
  private static final int LAST = 1 << 31;

  /** Feature hash in the upper half, place in the pool + 1 in the lower; 0 is an empty slot. */
  private final long[] slots;

  /** Bit 31: last pair of its feature; 16 to 30: class; 0 to 15: weight, signed. */
  private final int[] pool;

  private final int shift;

  private Weights(int features, int pairs) {
    int bits = Math.max(4, 32 - Integer.numberOfLeadingZeros(features * 3 / 2));
    slots = new long[1 << bits];
    shift = 32 - bits;
    pool = new int[pairs];
  }

  /** Sets {@code scores}, a place a class, to the weights of the first {@code count} features. */
  public void score(int[] features, int count, int[] scores) {
    Arrays.fill(scores, 0);
    add(features, count, scores);
  }

  /**
   * Adds the weights of the first {@code count} features to {@code scores}. First touches all their
   * slots and places, without a branch between, so that memory is waited for once, not in turn.
   */
  void add(int[] features, int count, int[] scores) {
    long[] first = new long[count];
    for (int i = 0; i < count; i++) {
      first[i] = slots[home(features[i])];
    }
    int[] places = new int[count];
    int found = 0;
    for (int i = 0; i < count; i++) {
      int at = first[i] == 0 ? -1 : find(features[i], first[i]);
      places[found] = at;
      found += at < 0 ? 0 : 1;
    }
    int[] pairs = new int[found];
    for (int i = 0; i < found; i++) {
      pairs[i] = pool[places[i]];
    }
    for (int i = 0; i < found; i++) {
      int pair = pairs[i];
      scores[(pair >>> 16) & 0x7FFF] += (short) pair;
      for (int at = places[i]; pair >= 0; ) {
        pair = pool[++at];
        scores[(pair >>> 16) & 0x7FFF] += (short) pair;
      }
    }
  }

  private int home(int feature) {
    return (feature * 0x9E3779B9) >>> shift;
  }

  /** Place in the pool, or -1; {@code first} is what its home slot holds. */
  private int find(int feature, long first) {
    int slot = home(feature);
    for (long held = first; held != 0; held = slots[slot]) {
      if ((int) (held >>> 32) == feature) {
        return (int) held - 1;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  private void put(int feature, int place) {
    int slot = home(feature);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = ((long) feature << 32) | (place + 1);
  }

  /** Counts, then for each feature in unsigned order: distance to the one before, pairs. */
  static Weights read(ByteBuffer in) {
    int features = (int) Varints.read(in);
    Weights weights = new Weights(features, (int) Varints.read(in));
    long feature = 0;
    int place = 0;
    for (int i = 0; i < features; i++) {
      feature += Varints.read(in);
      weights.put((int) feature, place);
      int pairs = (int) Varints.read(in);
      int action = 0;
      for (int j = 1; j <= pairs; j++) {
        action += (int) Varints.read(in);
        int weight = Varints.readSigned(in) & 0xFFFF;
        weights.pool[place++] = (j == pairs ? LAST : 0) | (action << 16) | weight;
      }
    }
    return weights;
  }

  /** A 32-bit feature hash from a template number and up to three values. */
  static int hash(int template, int a, int b, int c) {
    long h = template * 0x9E3779B97F4A7C15L + a;
    h = (h ^ (h >>> 31)) * 0xBF58476D1CE4E5B9L + b;
    h = (h ^ (h >>> 29)) * 0x94D049BB133111EBL + c;
    h = (h ^ (h >>> 32)) * 0xD6E8FEB86659FD93L;
    return (int) (h >>> 32);
  }
}
