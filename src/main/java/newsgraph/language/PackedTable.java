package newsgraph.language;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/**
 * A read-only map from 40-bit hashes to small numbers, eight bytes a slot.
 *
 * <p>Two keys of a shipped lexicon meet in 40 bits with a chance of about one in ten; an unknown
 * word is taken for a known one about once in two million.
 */
final class PackedTable {
  private static final int ID_BITS = 24;
  private static final int ID_MASK = (1 << ID_BITS) - 1;

  /** Key in the upper 40 bits, number + 1 in the lower 24; 0 is an empty slot. */
  private final long[] slots;

  private final int shift;

  private PackedTable(int entries) {
    int bits = Math.max(4, 64 - Long.numberOfLeadingZeros((long) entries * 3 / 2));
    slots = new long[1 << bits];
    shift = 64 - bits;
  }

  /** The number stored under this hash, or -1. */
  int get(long hash) {
    long key = hash & ~(long) ID_MASK;
    int slot = (int) (hash >>> shift);
    while (slots[slot] != 0) {
      if ((slots[slot] & ~(long) ID_MASK) == key) {
        return (int) (slots[slot] & ID_MASK) - 1;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  private void put(long key, int id) {
    int slot = (int) (key >>> shift);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = key | (id + 1);
  }

  /** Count, then for each key in order: distance to the one before, number. */
  static PackedTable read(ByteBuffer in) {
    int entries = (int) Varints.read(in);
    PackedTable table = new PackedTable(entries);
    long key = 0;
    for (int i = 0; i < entries; i++) {
      key += Varints.read(in);
      table.put(key << ID_BITS, (int) Varints.read(in));
    }
    return table;
  }

  /** The form that {@link #read} takes; of two hashes that meet, the first put stays. */
  static void write(Map<Long, Integer> ids, ByteBuffer out) {
    TreeMap<Long, Integer> sorted = new TreeMap<>();
    ids.forEach((hash, id) -> sorted.putIfAbsent(hash >>> ID_BITS, id));
    Varints.write(out, sorted.size());
    long before = 0;
    for (Map.Entry<Long, Integer> entry : sorted.entrySet()) {
      Varints.write(out, entry.getKey() - before);
      Varints.write(out, entry.getValue());
      before = entry.getKey();
    }
  }
}
