package newsgraph.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import newsgraph.language.BreakFeatures;
import newsgraph.language.SentenceEnds;
import newsgraph.language.WordClasses;

/** Trains the model of sentence ends: an averaged perceptron with a margin, over all gaps. */
final class BreakTraining {
  private static final int EPOCHS = 10;

  /** Averaged weights up to this size fall. */
  private static final double LEAST = 0.5;

  /** The share of a gap's features that is hidden each time. */
  private static final double HIDDEN = 0.2;

  /** The right answer must lead by this much a feature, else it is learned again. */
  private static final float MARGIN = 2;

  private record Paragraph(BreakFeatures features, Set<Integer> ends) {}

  private final WordClasses classes = WordClasses.load();
  private final LearnedWeights weights = new LearnedWeights();
  private final Random random = new Random(1);
  private final Dropout hiding = new Dropout(random, HIDDEN);

  /**
   * @param leftOut names of files that are measured on, and so not learned from
   */
  static void train(Path data, Path out, Set<String> leftOut) {
    try {
      Files.write(out, new BreakTraining().learn(Treebank.training(data, leftOut)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] learn(List<Treebank.Item> items) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (List<Treebank.Item> paragraph : Treebank.paragraphs(items)) {
      StringBuilder text = new StringBuilder();
      Set<Integer> ends = new HashSet<>();
      for (Treebank.Item item : paragraph) {
        text.append(text.isEmpty() ? "" : " ").append(item.text());
        ends.add(text.length());
      }
      paragraphs.add(new Paragraph(SentenceEnds.features(text.toString(), classes), ends));
    }
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(paragraphs, random);
      paragraphs.forEach(this::learn);
    }
    weights.endRun();
    ByteBuffer out = ByteBuffer.allocate(16 << 20);
    weights.write(LEAST, LearnedWeights.COARSE, out);
    byte[] bytes = new byte[out.flip().remaining()];
    out.get(bytes);
    return bytes;
  }

  private void learn(Paragraph paragraph) {
    BreakFeatures features = paragraph.features();
    float[] scores = new float[2];
    int since = 0;
    for (int gap = 0; gap < features.gaps(); gap++) {
      int kept = hiding.keep(features.features(), features.fill(gap, since));
      weights.score(features.features(), kept, scores);
      int right = paragraph.ends().contains(features.offset(gap)) ? 1 : 0;
      if (scores[right] - scores[1 - right] <= MARGIN * kept) {
        weights.update(features.features(), kept, right, 1);
        weights.update(features.features(), kept, 1 - right, -1);
      }
      since = scores[1] > scores[0] ? 0 : since + 1;
      weights.tick();
    }
  }
}
