package newsgraph.language;

import java.util.Arrays;

/**
 * A half-built tree of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack of
 * words whose head is not known yet, and the words to come. The artificial root stands after the
 * last word.
 *
 * <p>Actions: 0 shifts; 1 to L make the next word the head of the top of the stack; L + 1 to 2 L
 * make the word under the top its head; L is the number of relations.
 */
public final class ParseState {
  final int size;
  final int relations;
  final int[] stack;
  int depth;
  int next;

  /** Head of each word, -1 while unknown; {@code size} is the root. */
  final int[] head;

  final int[] relation;

  /** The last and the last but one child attached on each side, -1 if none. */
  final int[] left;

  final int[] left2;
  final int[] right;
  final int[] right2;
  final int[] leftCount;
  final int[] rightCount;
  final long[] leftRelations;
  final long[] rightRelations;

  public ParseState(int size, int relations) {
    this.size = size;
    this.relations = relations;
    stack = new int[size + 1];
    head = filled(size);
    relation = filled(size);
    left = filled(size);
    left2 = filled(size);
    right = filled(size);
    right2 = filled(size);
    leftCount = new int[size + 1];
    rightCount = new int[size + 1];
    leftRelations = new long[size + 1];
    rightRelations = new long[size + 1];
  }

  private static int[] filled(int size) {
    int[] values = new int[size + 1];
    Arrays.fill(values, -1);
    return values;
  }

  public boolean isDone() {
    return next == size && depth == 0;
  }

  public boolean canShift() {
    return next < size;
  }

  /** The root takes one word only, the last one left. */
  public boolean canAttachLeft() {
    return depth > 0 && (next < size || depth == 1);
  }

  public boolean canAttachRight() {
    return depth > 1;
  }

  public boolean isValid(int action) {
    return action == 0 ? canShift() : action <= relations ? canAttachLeft() : canAttachRight();
  }

  /** The word this many under the top, -1 if there is none. */
  int under(int places) {
    return depth > places ? stack[depth - 1 - places] : -1;
  }

  public void apply(int action) {
    if (action == 0) {
      stack[depth++] = next++;
      return;
    }
    int child = stack[--depth];
    if (action <= relations) {
      attach(child, next, action - 1);
      left2[next] = left[next];
      left[next] = child;
      leftCount[next]++;
      leftRelations[next] |= 1L << (action - 1);
    } else {
      int parent = stack[depth - 1];
      attach(child, parent, action - 1 - relations);
      right2[parent] = right[parent];
      right[parent] = child;
      rightCount[parent]++;
      rightRelations[parent] |= 1L << (action - 1 - relations);
    }
  }

  private void attach(int child, int parent, int label) {
    head[child] = parent;
    relation[child] = label;
  }

  /**
   * How many arcs of the gold tree can no longer be reached after an action (Goldberg and Nivre
   * 2013, section 4.2).
   *
   * @param gold head of each word, {@code size} for the root
   */
  public int cost(int action, int[] gold) {
    int cost = 0;
    if (action == 0) {
      for (int i = 0; i < depth; i++) {
        cost += gold[stack[i]] == next ? 1 : 0;
        cost += i < depth - 1 && gold[next] == stack[i] ? 1 : 0;
      }
      return cost;
    }
    int child = stack[depth - 1];
    for (int i = next; i < size; i++) {
      cost += gold[i] == child ? 1 : 0;
    }
    int wanted = gold[child];
    if (action <= relations) {
      return cost + (wanted > next || (depth > 1 && wanted == stack[depth - 2]) ? 1 : 0);
    }
    return cost + (wanted >= next ? 1 : 0);
  }

  /** A hash of all that later actions depend on. */
  long signature() {
    long hash = mixed(next, family(next));
    for (int i = 0; i < depth; i++) {
      hash = mixed(hash, family(stack[i]));
    }
    return hash;
  }

  /** A hash of a word and what is known of its children. */
  long family(int word) {
    long hash = mixed(mixed(0, word), leftRelations[word]);
    hash = mixed(hash, rightRelations[word]);
    hash = mixed(hash, leftCount[word] * 4096L + rightCount[word]);
    hash = mixed(hash, child(left[word]) * 0x1_0000_0000L + child(left2[word]));
    return mixed(hash, child(right[word]) * 0x1_0000_0000L + child(right2[word]));
  }

  private int child(int word) {
    return word < 0 ? 0 : 1 + word * 4096 + relation[word];
  }

  static long mixed(long hash, long value) {
    long mixed = (hash ^ value) * 0x9E3779B97F4A7C15L;
    return mixed ^ (mixed >>> 29);
  }

  /** The head that an attaching action gives to the top of the stack. */
  public int headBy(int action) {
    return action <= relations ? next : stack[depth - 2];
  }

  public int top() {
    return stack[depth - 1];
  }

  public int headOf(int word) {
    return head[word];
  }

  public int relationOf(int word) {
    return relation[word];
  }
}
