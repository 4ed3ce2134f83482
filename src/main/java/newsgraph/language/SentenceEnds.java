package newsgraph.language;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where sentences end: at gaps between words, by a learned model that knows what the rules say; and
 * where the rules end one without a gap. Safe to share.
 */
public final class SentenceEnds {
  static final String RESOURCE = "/models/breaks.bin";

  private static final SentenceBreaks RULES = SentenceBreaks.load();

  private final WordClasses classes;
  private final Weights weights;

  private SentenceEnds(WordClasses classes, ByteBuffer in) {
    this.classes = classes;
    weights = Weights.read(in);
  }

  /** The model that ships. */
  public static SentenceEnds load(WordClasses classes) {
    return new SentenceEnds(classes, Resources.bytes(RESOURCE));
  }

  /** The features of a text with plain marks, the rules asked. */
  public static BreakFeatures features(String text, WordClasses classes) {
    return new BreakFeatures(text, RULES.in(text), classes);
  }

  /** Offsets just after the ends of sentences, rising; the end of the text is not among them. */
  List<Integer> in(String text) {
    List<Integer> ruled = RULES.in(text);
    BreakFeatures features = new BreakFeatures(text, ruled, classes);
    SortedSet<Integer> ends = new TreeSet<>(ruled);
    int[] scores = new int[2];
    int since = 0;
    for (int gap = 0; gap < features.gaps(); gap++) {
      weights.score(features.features(), features.fill(gap, since), scores);
      int offset = features.offset(gap);
      boolean ended =
          scores[1] > scores[0] && !SentenceBreaks.isInParenthesis(text, offset - 1, offset);
      if (ended) {
        ends.add(offset);
      } else {
        ends.remove(offset);
      }
      since = ended ? 0 : since + 1;
    }
    return List.copyOf(ends);
  }
}
