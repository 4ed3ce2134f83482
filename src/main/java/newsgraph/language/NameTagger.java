package newsgraph.language;

import java.nio.ByteBuffer;
import java.util.List;

/** Gives each word its part in a name, sentence by sentence of an article; safe to share. */
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
    int[] labels = NameSearch.best(words.size(), scores(features));
    for (int i = 0; i < labels.length; i++) {
      memory.remember(words.get(i), labels[i]);
    }
    return labels;
  }

  private NameSearch.Scores scores(NameFeatures features) {
    int[] local = new int[NameLabels.COUNT];
    return new NameSearch.Scores() {
      @Override
      public int[] of(int i) {
        weights.score(features.features(), features.fillLocal(i), local);
        return local;
      }

      @Override
      public void addHistory(int i, int before, int beforeThat, int[] scores) {
        weights.add(features.features(), features.fillHistory(i, before, beforeThat), scores);
      }
    };
  }
}
