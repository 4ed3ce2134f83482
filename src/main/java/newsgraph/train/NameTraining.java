package newsgraph.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import newsgraph.language.KnownNames;
import newsgraph.language.NameFeatures;
import newsgraph.language.NameLabels;
import newsgraph.language.Tag;
import newsgraph.language.Tagger;
import newsgraph.language.WordClasses;

/**
 * Trains the tagger of names: an averaged perceptron over the parts of a name, with its own
 * predictions as history and as memory of the article.
 */
final class NameTraining {
  private static final int EPOCHS = 3;

  /** Averaged weights up to this size fall. */
  private static final double LEAST = 0.4;

  private record Item(String id, List<NameCorpora.Labelled> sentences, List<List<Tag>> tags) {}

  private final WordClasses classes = WordClasses.load();
  private final KnownNames known = KnownNames.load();
  private final LearnedWeights weights = new LearnedWeights();

  /**
   * @param leftOut ids of the documents that are measured on, and so not learned from
   */
  static void train(Path data, Path out, Set<String> leftOut) {
    try {
      Files.write(out, new NameTraining().learn(data, leftOut));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] learn(Path data, Set<String> leftOut) {
    Set<String> titles = known.titles();
    NameCorpora corpora = new NameCorpora(titles);
    List<NameCorpora.Labelling> all = new ArrayList<>(corpora.read(data, leftOut));
    Path meantime = data.resolve("meantime.jsonl");
    if (Files.exists(meantime)) {
      all.addAll(corpora.standoff(meantime, leftOut));
    }
    Tagger tagger = Tagger.load(classes);
    List<Item> items = new ArrayList<>();
    for (NameCorpora.Labelling labelling : all) {
      List<List<Tag>> tags =
          labelling.sentences().stream().map(s -> tagger.tag(s.words())).toList();
      items.add(new Item(labelling.id(), labelling.sentences(), tags));
    }
    Random random = new Random(1);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(items, random);
      items.forEach(this::learn);
    }
    ByteBuffer out = ByteBuffer.allocate(64 << 20);
    weights.write(LEAST, out);
    byte[] bytes = new byte[out.flip().remaining()];
    out.get(bytes);
    return bytes;
  }

  private void learn(Item item) {
    NameFeatures.Memory memory =
        new NameFeatures.Memory(
            item.sentences().stream().map(NameCorpora.Labelled::words).toList());
    for (int i = 0; i < item.sentences().size(); i++) {
      learn(item.sentences().get(i), item.tags().get(i), memory);
    }
  }

  private void learn(NameCorpora.Labelled sentence, List<Tag> tags, NameFeatures.Memory memory) {
    List<String> words = sentence.words();
    NameFeatures features = new NameFeatures(words, tags, classes, known, memory);
    float[] scores = new float[NameLabels.COUNT];
    int[] chosen = new int[words.size()];
    int before = -1;
    int beforeThat = -1;
    for (int i = 0; i < chosen.length; i++) {
      int count = features.fill(i, before, beforeThat);
      weights.score(features.features(), count, scores);
      int best = 0;
      for (int label = 1; label < scores.length; label++) {
        best = scores[label] > scores[best] ? label : best;
      }
      int right = sentence.labels()[i];
      if (best != right) {
        weights.update(features.features(), count, right, 1);
        weights.update(features.features(), count, best, -1);
      }
      chosen[i] = best;
      beforeThat = before;
      before = best;
    }
    for (int i = 0; i < chosen.length; i++) {
      memory.remember(words.get(i), chosen[i]);
    }
    weights.tick();
  }
}
