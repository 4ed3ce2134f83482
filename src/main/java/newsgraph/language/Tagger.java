package newsgraph.language;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Gives each word its universal and its Penn tag, from left to right; safe to share. */
public final class Tagger {
  static final String RESOURCE = "/models/tags.bin";

  private final WordClasses classes;
  private final List<Tag> tags = new ArrayList<>();
  private final Weights weights;

  private Tagger(WordClasses classes, ByteBuffer in) {
    this.classes = classes;
    int size = (int) Varints.read(in);
    for (int i = 0; i < size; i++) {
      tags.add(new Tag(Varints.readString(in), Varints.readString(in)));
    }
    weights = Weights.read(in);
  }

  /** The tagger that ships. */
  public static Tagger load(WordClasses classes) {
    return read(classes, Resources.bytes(RESOURCE));
  }

  /** A tagger from the bytes that training wrote. */
  public static Tagger read(WordClasses classes, ByteBuffer in) {
    return new Tagger(classes, in);
  }

  /** A tag for each of these words; none may be empty. */
  public List<Tag> tag(List<String> words) {
    TagFeatures features = new TagFeatures(words, classes);
    int[] scores = new int[tags.size()];
    List<Tag> found = new ArrayList<>(words.size());
    int before = -1;
    int beforeThat = -1;
    for (int i = 0; i < words.size(); i++) {
      weights.score(features.features(), features.fill(i, before, beforeThat), scores);
      beforeThat = before;
      before = best(scores);
      found.add(tags.get(before));
    }
    return found;
  }

  private static int best(int[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
