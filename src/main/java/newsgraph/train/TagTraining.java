package newsgraph.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import newsgraph.language.ModelBytes;
import newsgraph.language.Tag;
import newsgraph.language.TagFeatures;
import newsgraph.language.Tagger;
import newsgraph.language.WordClasses;

/**
 * Trains the tagger: an averaged perceptron over joint tags, with its own predictions as history.
 */
final class TagTraining {
  private static final int EPOCHS = 5;
  private static final int RARE = 4;

  /** Averaged weights up to this size fall: it costs nothing that was measurable. */
  private static final double LEAST = 0.6;

  private final WordClasses classes;
  private final List<Tag> tags = new ArrayList<>();
  private final Map<Tag, Integer> numbers = new HashMap<>();

  private TagTraining(WordClasses classes, List<Treebank.Item> items) {
    this.classes = classes;
    Map<Tag, Integer> counts = new HashMap<>();
    items.forEach(item -> item.tags().forEach(tag -> counts.merge(tag, 1, Integer::sum)));
    counts.keySet().stream()
        .filter(tag -> counts.getOrDefault(tag, 0) >= RARE)
        .sorted((a, b) -> (a.upos() + " " + a.xpos()).compareTo(b.upos() + " " + b.xpos()))
        .forEach(
            tag -> {
              numbers.put(tag, tags.size());
              tags.add(tag);
            });
  }

  static void train(Path data, Path out) {
    try {
      Files.write(out, train(WordClasses.load(), Treebank.training(data)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] train(WordClasses classes, List<Treebank.Item> items) {
    TagTraining training = new TagTraining(classes, items);
    return training.bytes(training.learn(items));
  }

  /** The items with tags as a tagger gives them that has not seen them: what a parser will meet. */
  static List<Treebank.Item> jackknifed(WordClasses classes, List<Treebank.Item> items, int folds) {
    List<Treebank.Item> tagged = new ArrayList<>(items);
    for (int fold = 0; fold < folds; fold++) {
      List<Treebank.Item> seen = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        if ((i / 20) % folds != fold) {
          seen.add(items.get(i));
        }
      }
      Tagger tagger = Tagger.read(classes, ByteBuffer.wrap(train(classes, seen)));
      for (int i = 0; i < items.size(); i++) {
        if ((i / 20) % folds == fold) {
          Treebank.Item item = items.get(i);
          tagged.set(i, item.tagged(tagger.tag(item.words())));
        }
      }
    }
    return tagged;
  }

  private LearnedWeights learn(List<Treebank.Item> items) {
    LearnedWeights weights = new LearnedWeights();
    List<Treebank.Item> shuffled = new ArrayList<>(items);
    Random random = new Random(1);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(shuffled, random);
      shuffled.forEach(item -> learn(item, weights));
    }
    return weights;
  }

  private void learn(Treebank.Item item, LearnedWeights weights) {
    TagFeatures features = new TagFeatures(item.words(), classes);
    float[] scores = new float[tags.size()];
    int before = -1;
    int beforeThat = -1;
    for (int i = 0; i < item.words().size(); i++) {
      int count = features.fill(i, before, beforeThat);
      weights.score(features.features(), count, scores);
      int best = 0;
      for (int t = 1; t < scores.length; t++) {
        best = scores[t] > scores[best] ? t : best;
      }
      Integer right = numbers.get(item.tags().get(i));
      if (right != null && right != best) {
        weights.update(features.features(), count, right, 1);
        weights.update(features.features(), count, best, -1);
      }
      beforeThat = before;
      before = best;
    }
    weights.tick();
  }

  private byte[] bytes(LearnedWeights weights) {
    ByteBuffer out = ByteBuffer.allocate(64 << 20);
    ModelBytes.number(out, tags.size());
    for (Tag tag : tags) {
      ModelBytes.string(out, tag.upos());
      ModelBytes.string(out, tag.xpos());
    }
    weights.endRun();
    weights.write(LEAST, 1, out);
    byte[] bytes = new byte[out.flip().remaining()];
    out.get(bytes);
    return bytes;
  }
}
