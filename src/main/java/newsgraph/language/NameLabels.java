package newsgraph.language;

import java.util.List;
import newsgraph.model.EntityType;

/**
 * A word's part in a name: outside (0), or first, inner, last or only word of a name of one type.
 */
public final class NameLabels {
  public static final List<EntityType> TYPES =
      List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE);

  public static final int COUNT = 1 + 4 * TYPES.size();

  private static final int FIRST = 0;
  private static final int INNER = 1;
  private static final int LAST = 2;
  private static final int ONLY = 3;

  /** The label of word {@code i} of the name from {@code begin} to before {@code end}. */
  public static int of(EntityType type, int i, int begin, int end) {
    int part = end - begin == 1 ? ONLY : i == begin ? FIRST : i == end - 1 ? LAST : INNER;
    return 1 + 4 * TYPES.indexOf(type) + part;
  }

  static EntityType type(int label) {
    return TYPES.get((label - 1) / 4);
  }

  /** Whether a name goes on behind a word of this label. */
  static boolean isOpen(int label) {
    return label > 0 && (label - 1) % 4 <= INNER;
  }

  /** Whether {@code label} may follow {@code before} (-1 at the start of a sentence). */
  public static boolean mayFollow(int before, int label, boolean atEnd) {
    if (atEnd && isOpen(label)) {
      return false;
    }
    boolean goesOn = label > 0 && ((label - 1) % 4 == INNER || (label - 1) % 4 == LAST);
    if (before > 0 && isOpen(before)) {
      return goesOn && (label - 1) / 4 == (before - 1) / 4;
    }
    return !goesOn;
  }

  private NameLabels() {}
}
