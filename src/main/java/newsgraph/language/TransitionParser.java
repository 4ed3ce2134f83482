package newsgraph.language;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A greedy arc-hybrid parser with a linear model; safe to share. */
public final class TransitionParser implements Parser {
  static final String RESOURCE = "/models/trees.bin";

  private final WordClasses classes;
  private final List<String> relations = new ArrayList<>();
  private final Weights weights;

  private TransitionParser(WordClasses classes, ByteBuffer in) {
    this.classes = classes;
    int size = (int) Varints.read(in);
    for (int i = 0; i < size; i++) {
      relations.add(Varints.readString(in));
    }
    weights = Weights.read(in);
  }

  /** The parser that ships. */
  public static TransitionParser load(WordClasses classes) {
    return read(classes, Resources.bytes(RESOURCE));
  }

  /** A parser from the bytes that training wrote. */
  public static TransitionParser read(WordClasses classes, ByteBuffer in) {
    return new TransitionParser(classes, in);
  }

  @Override
  public Tree parse(List<String> words, List<Tag> tags) {
    int size = words.size();
    ParseState state = new ParseState(size, relations.size());
    TreeFeatures features = new TreeFeatures(words, tags, classes);
    int[] scores = new int[1 + 2 * relations.size()];
    while (!state.isDone()) {
      weights.score(features.features(), features.fill(state), scores);
      state.apply(best(state, scores));
    }
    List<Integer> heads = new ArrayList<>(size);
    List<String> labels = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      boolean root = state.head[i] == size;
      heads.add(root ? -1 : state.head[i]);
      labels.add(root ? "root" : relations.get(state.relation[i]));
    }
    return new Tree(heads, labels);
  }

  private int best(ParseState state, int[] scores) {
    int best = -1;
    int from = state.canShift() ? 0 : state.canAttachLeft() ? 1 : relations.size() + 1;
    for (int action = from; action < scores.length; action++) {
      if ((best < 0 || scores[action] > scores[best]) && state.isValid(action)) {
        best = action;
      }
    }
    return best;
  }
}
