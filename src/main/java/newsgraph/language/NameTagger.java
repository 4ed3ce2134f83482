package newsgraph.language;

import java.nio.ByteBuffer;
import java.util.List;

/** Gives each word its part in a name, from left to right, article by article; safe to share. */
public final class NameTagger {
  static final String RESOURCE = "/models/names.bin";

  private final WordClasses classes;
  private final KnownNames known;
  private final Weights weights;

  private NameTagger(WordClasses classes, KnownNames known, ByteBuffer in) {
    this.classes = classes;
    this.known = known;
    weights = Weights.read(in);
  }

  /** The tagger that ships. */
  public static NameTagger load(WordClasses classes, KnownNames known) {
    return read(classes, known, Resources.bytes(RESOURCE));
  }

  /** A tagger from the bytes that training wrote. */
  public static NameTagger read(WordClasses classes, KnownNames known, ByteBuffer in) {
    return new NameTagger(classes, known, in);
  }

  KnownNames known() {
    return known;
  }

  /** The labels of a sentence; what is found is remembered for the sentences that follow. */
  int[] label(List<String> words, List<Tag> tags, NameFeatures.Memory memory) {
    NameFeatures features = new NameFeatures(words, tags, classes, known, memory);
    int[] scores = new int[NameLabels.COUNT];
    int[] labels = new int[words.size()];
    int before = -1;
    int beforeThat = -1;
    for (int i = 0; i < labels.length; i++) {
      weights.score(features.features(), features.fill(i, before, beforeThat), scores);
      beforeThat = before;
      before = best(scores, before, i + 1 == labels.length);
      labels[i] = before;
    }
    for (int i = 0; i < labels.length; i++) {
      memory.remember(words.get(i), labels[i]);
    }
    return labels;
  }

  private static int best(int[] scores, int before, boolean atEnd) {
    int best = -1;
    for (int label = 0; label < scores.length; label++) {
      if (NameLabels.mayFollow(before, label, atEnd)
          && (best < 0 || scores[label] > scores[best])) {
        best = label;
      }
    }
    return best;
  }
}
