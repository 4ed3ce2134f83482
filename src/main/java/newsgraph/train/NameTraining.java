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
import newsgraph.language.Analyzer;
import newsgraph.language.KnownNames;
import newsgraph.language.Models;
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
  private static final int EPOCHS = 8;
  private static final int RUNS = 2;

  /** Averaged weights up to this size fall. */
  private static final double LEAST = 0.5;

  /** The share of a word's features that is hidden each time. */
  private static final double HIDDEN = 0.2;

  /** The right label must lead by this much a feature, else it is learned again. */
  private static final float MARGIN = 1;

  private record Item(String id, List<NameCorpora.Labelled> sentences, List<List<Tag>> tags) {
    NameFeatures.Memory memory() {
      return new NameFeatures.Memory(sentences.stream().map(NameCorpora.Labelled::words).toList());
    }
  }

  private final WordClasses classes = WordClasses.load();
  private final KnownNames known = KnownNames.load();
  private final Random random = new Random(1);
  private final Repeated repeated = new Repeated();
  private final Dropout hiding = new Dropout(random, HIDDEN);
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
    NameCorpora corpora = new NameCorpora(data, known, new NameWords(new Analyzer(Models.load())));
    List<NameCorpora.Labelling> all = corpora.read(leftOut);
    Tagger tagger = Tagger.load(classes);
    List<Item> items = new ArrayList<>();
    for (NameCorpora.Labelling labelling : all) {
      List<List<Tag>> tags =
          labelling.sentences().stream().map(s -> tagger.tag(s.words())).toList();
      items.add(new Item(labelling.id(), labelling.sentences(), tags));
    }
    items.forEach(this::see);
    for (int run = 0; run < RUNS; run++) {
      for (int epoch = 0; epoch < EPOCHS; epoch++) {
        Collections.shuffle(items, random);
        items.forEach(this::learn);
      }
      weights.endRun();
    }
    ByteBuffer out = ByteBuffer.allocate(128 << 20);
    weights.write(LEAST, LearnedWeights.COARSE, out);
    byte[] bytes = new byte[out.flip().remaining()];
    out.get(bytes);
    return bytes;
  }

  private void learn(Item item) {
    NameFeatures.Memory memory = item.memory();
    for (int i = 0; i < item.sentences().size(); i++) {
      learn(item.sentences().get(i), item.tags().get(i), memory);
    }
  }

  /** Takes note of the features that the right labels have. */
  private void see(Item item) {
    NameFeatures.Memory memory = item.memory();
    for (int s = 0; s < item.sentences().size(); s++) {
      List<String> words = item.sentences().get(s).words();
      int[] labels = item.sentences().get(s).labels();
      NameFeatures features = new NameFeatures(words, item.tags().get(s), classes, known, memory);
      for (int i = 0; i < labels.length; i++) {
        int count = features.fill(i, i > 0 ? labels[i - 1] : -1, i > 1 ? labels[i - 2] : -1);
        repeated.see(features.features(), count);
      }
      remember(words, labels, memory);
    }
  }

  private static void remember(List<String> words, int[] labels, NameFeatures.Memory memory) {
    for (int i = 0; i < labels.length; i++) {
      memory.remember(words.get(i), labels[i]);
    }
  }

  /** The highest scoring label other than this one. */
  private static int best(float[] scores, int but) {
    int best = but == 0 ? 1 : 0;
    for (int label = best + 1; label < scores.length; label++) {
      best = label != but && scores[label] > scores[best] ? label : best;
    }
    return best;
  }

  private void learn(NameCorpora.Labelled sentence, List<Tag> tags, NameFeatures.Memory memory) {
    List<String> words = sentence.words();
    NameFeatures features = new NameFeatures(words, tags, classes, known, memory);
    float[] scores = new float[NameLabels.COUNT];
    int[] chosen = new int[words.size()];
    int before = -1;
    int beforeThat = -1;
    for (int i = 0; i < chosen.length; i++) {
      int seen = repeated.keep(features.features(), features.fill(i, before, beforeThat));
      int count = hiding.keep(features.features(), seen);
      weights.score(features.features(), count, scores);
      int right = sentence.labels()[i];
      int best = best(scores, -1);
      int rival = best(scores, right);
      if (scores[right] - scores[rival] <= MARGIN * count) {
        weights.update(features.features(), count, right, 1);
        weights.update(features.features(), count, rival, -1);
      }
      chosen[i] = best;
      beforeThat = before;
      before = best;
    }
    remember(words, chosen, memory);
    weights.tick();
  }
}
