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
import java.util.TreeSet;
import newsgraph.language.ModelBytes;
import newsgraph.language.ParseState;
import newsgraph.language.TreeFeatures;
import newsgraph.language.WordClasses;

/**
 * Trains the parser: an averaged perceptron that follows its own mistakes and learns the best way
 * on (dynamic oracle, Goldberg and Nivre 2013), over tags as the tagger gives them.
 */
final class TreeTraining {
  private static final int EPOCHS = 10;
  private static final int RUNS = 3;
  private static final int FOLDS = 5;
  private static final double EXPLORE = 0.9;

  /** The right action must lead by this much, else it is learned again. */
  private static final double MARGIN = 100;

  /** Averaged weights up to this size fall. */
  private static final double LEAST = 1.6;

  private final WordClasses classes;
  private final List<String> relations;
  private final LearnedWeights weights = new LearnedWeights();
  private final Random random = new Random(1);
  private final float[] scores;

  private TreeTraining(WordClasses classes, List<Treebank.Item> items) {
    this.classes = classes;
    TreeSet<String> found = new TreeSet<>();
    items.forEach(item -> found.addAll(item.tree().relations()));
    found.remove("root");
    relations = List.copyOf(found);
    scores = new float[1 + 2 * relations.size()];
  }

  static void train(Path data, Path out) {
    WordClasses classes = WordClasses.load();
    List<Treebank.Item> items = TagTraining.jackknifed(classes, Treebank.training(data), FOLDS);
    TreeTraining training = new TreeTraining(classes, items);
    List<Treebank.Item> shuffled = new ArrayList<>(items);
    for (int run = 0; run < RUNS; run++) {
      for (int epoch = 0; epoch < EPOCHS; epoch++) {
        Collections.shuffle(shuffled, training.random);
        for (Treebank.Item item : shuffled) {
          training.learn(item, epoch > 0);
        }
      }
      training.weights.endRun();
    }
    try {
      Files.write(out, training.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void learn(Treebank.Item item, boolean explore) {
    int size = item.words().size();
    int[] gold = new int[size];
    int[] labels = new int[size];
    for (int i = 0; i < size; i++) {
      int head = item.tree().heads().get(i);
      gold[i] = head < 0 ? size : head;
      labels[i] = Math.max(0, relations.indexOf(item.tree().relations().get(i)));
    }
    ParseState state = new ParseState(size, relations.size());
    TreeFeatures features = new TreeFeatures(item.words(), item.tags(), classes);
    while (!state.isDone()) {
      int count = features.fill(state);
      weights.score(features.features(), count, scores);
      int right = best(state, gold, labels, true);
      int rival = best(state, gold, labels, false);
      if (rival >= 0 && scores[right] - scores[rival] < MARGIN) {
        weights.update(features.features(), count, right, 1);
        weights.update(features.features(), count, rival, -1);
      }
      boolean wrong =
          rival >= 0
              && (scores[rival] > scores[right]
                  || (scores[rival] == scores[right] && rival < right));
      state.apply(wrong && explore && random.nextDouble() < EXPLORE ? rival : right);
    }
    weights.tick();
  }

  /** The highest scoring valid action among those that lose least, or among the others. */
  private int best(ParseState state, int[] gold, int[] labels, boolean least) {
    int best = -1;
    for (int action = 0; action < scores.length; action++) {
      if (state.isValid(action)
          && (best < 0 || scores[action] > scores[best])
          && isBest(state, action, gold, labels) == least) {
        best = action;
      }
    }
    return best;
  }

  private boolean isBest(ParseState state, int action, int[] gold, int[] labels) {
    int least = Integer.MAX_VALUE;
    if (state.canShift()) {
      least = state.cost(0, gold);
    }
    if (state.canAttachLeft()) {
      least = Math.min(least, state.cost(1, gold));
    }
    if (state.canAttachRight()) {
      least = Math.min(least, state.cost(relations.size() + 1, gold));
    }
    if (state.cost(action, gold) != least) {
      return false;
    }
    if (action == 0) {
      return true;
    }
    int child = state.top();
    int label = (action - 1) % relations.size();
    boolean free = state.headBy(action) != gold[child] || gold[child] == gold.length;
    return free || label == labels[child];
  }

  private byte[] bytes() {
    ByteBuffer out = ByteBuffer.allocate(512 << 20);
    ModelBytes.number(out, relations.size());
    relations.forEach(relation -> ModelBytes.string(out, relation));
    weights.write(LEAST, LearnedWeights.COARSE, out);
    byte[] bytes = new byte[out.flip().remaining()];
    out.get(bytes);
    return bytes;
  }
}
