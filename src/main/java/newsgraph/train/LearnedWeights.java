package newsgraph.train;

import java.nio.ByteBuffer;
import java.util.Arrays;
import newsgraph.language.ModelBytes;

/**
 * An averaged perceptron while it learns. A feature has a row only once a mistake was made on it.
 *
 * <p>The average is taken lazily: a pair keeps the sum of its changes weighted by when they were
 * made (Daumé 2006, figure 2.3).
 */
final class LearnedWeights {
  /** One update is this many units of a shipped weight. */
  private static final double SCALE = 64;

  /** A grain that scores the same and makes files a fifth smaller. */
  static final int COARSE = 8;

  private static final class Row {
    short[] classes = new short[2];
    float[] weights = new float[2];
    double[] weighted = new double[2];
    double[] total = new double[2];
    int size;
  }

  private int[] features = new int[1 << 16];
  private Row[] rows = new Row[1 << 16];
  private int size;
  private long time = 1;
  private int runs;

  void tick() {
    time++;
  }

  /** Puts the averages by and begins anew: what is written is the average of the runs. */
  void endRun() {
    for (Row row : rows) {
      for (int j = 0; row != null && j < row.size; j++) {
        row.total[j] += row.weights[j] - row.weighted[j] / time;
        row.weights[j] = 0;
        row.weighted[j] = 0;
      }
    }
    time = 1;
    runs++;
  }

  void score(int[] wanted, int count, float[] scores) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < count; i++) {
      Row row = rows[slot(wanted[i])];
      if (row != null) {
        for (int j = 0; j < row.size; j++) {
          scores[row.classes[j]] += row.weights[j];
        }
      }
    }
  }

  void update(int[] wanted, int count, int action, float change) {
    for (int i = 0; i < count; i++) {
      int slot = slot(wanted[i]);
      if (rows[slot] == null) {
        if (size * 2 > rows.length) {
          grow();
          slot = slot(wanted[i]);
        }
        features[slot] = wanted[i];
        rows[slot] = new Row();
        size++;
      }
      change(rows[slot], action, change);
    }
  }

  private void change(Row row, int action, float change) {
    int j = 0;
    while (j < row.size && row.classes[j] != action) {
      j++;
    }
    if (j == row.size) {
      if (j == row.classes.length) {
        row.classes = Arrays.copyOf(row.classes, j * 2);
        row.weights = Arrays.copyOf(row.weights, j * 2);
        row.weighted = Arrays.copyOf(row.weighted, j * 2);
        row.total = Arrays.copyOf(row.total, j * 2);
      }
      row.classes[j] = (short) action;
      row.size++;
    }
    row.weights[j] += change;
    row.weighted[j] += (double) change * time;
  }

  private int slot(int feature) {
    int slot = (feature * 0x9E3779B9) >>> (33 - Integer.bitCount(rows.length - 1) - 1);
    while (rows[slot] != null && features[slot] != feature) {
      slot = (slot + 1) & (rows.length - 1);
    }
    return slot;
  }

  private void grow() {
    int[] oldFeatures = features;
    Row[] oldRows = rows;
    features = new int[oldRows.length * 2];
    rows = new Row[oldRows.length * 2];
    for (int i = 0; i < oldRows.length; i++) {
      if (oldRows[i] != null) {
        int slot = slot(oldFeatures[i]);
        features[slot] = oldFeatures[i];
        rows[slot] = oldRows[i];
      }
    }
  }

  /**
   * The averages of the ended runs that exceed {@code least} in size, as {@code Weights.read} takes
   * them.
   *
   * @param grain how many units become one
   */
  void write(double least, int grain, ByteBuffer out) {
    long[] keys = new long[size];
    int found = 0;
    int pairs = 0;
    for (int i = 0; i < rows.length; i++) {
      int kept = rows[i] == null ? 0 : kept(rows[i], least);
      if (kept > 0) {
        keys[found++] = ((features[i] & 0xFFFFFFFFL) << 31) | i;
        pairs += kept;
      }
    }
    Arrays.sort(keys, 0, found);
    ModelBytes.number(out, found);
    ModelBytes.number(out, pairs);
    long before = 0;
    for (int k = 0; k < found; k++) {
      long feature = keys[k] >>> 31;
      ModelBytes.number(out, feature - before);
      before = feature;
      write(rows[(int) (keys[k] & 0x7FFFFFFF)], least, grain, out);
    }
  }

  private void write(Row row, double least, int grain, ByteBuffer out) {
    ModelBytes.number(out, kept(row, least));
    int action = 0;
    for (int next = next(row, -1); next >= 0; next = next(row, row.classes[next])) {
      double average = average(row, next);
      if (Math.abs(average) > least) {
        ModelBytes.number(out, row.classes[next] - action);
        action = row.classes[next];
        long units = Math.round(average * SCALE);
        long size = Math.min(32767, (Math.abs(units) + grain / 2) / grain);
        ModelBytes.signed(out, (int) (units < 0 ? -size : size));
      }
    }
  }

  /** Place of the smallest class after this one, -1 at the end. */
  private static int next(Row row, int after) {
    int best = -1;
    for (int j = 0; j < row.size; j++) {
      if (row.classes[j] > after && (best < 0 || row.classes[j] < row.classes[best])) {
        best = j;
      }
    }
    return best;
  }

  private int kept(Row row, double least) {
    int kept = 0;
    for (int j = 0; j < row.size; j++) {
      kept += Math.abs(average(row, j)) > least ? 1 : 0;
    }
    return kept;
  }

  private double average(Row row, int j) {
    return row.total[j] / runs;
  }
}
