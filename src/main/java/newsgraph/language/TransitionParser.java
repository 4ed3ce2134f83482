package newsgraph.language;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An arc-hybrid parser with a linear model, which thinks twice: beside the greedy tree it builds
 * those that take the runner-up at one of the closest decisions, and gives the likeliest (after
 * Choi and McCallum 2013, selectional branching). Safe to share.
 */
public final class TransitionParser implements Parser {
  static final String RESOURCE = "/models/trees.bin";

  /** Trees that are built beside the greedy one, at most. */
  private static final int BRANCHES = 8;

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
    TreeScores scores =
        new TreeScores(new TreeFeatures(words, tags, classes), weights, 1 + 2 * relations.size());
    Derivation first = new Derivation(words.size(), relations.size());
    follow(first, scores, null, Double.NEGATIVE_INFINITY);
    Derivation best = first;
    for (int step : first.closest(BRANCHES)) {
      Derivation other = first.turning(step);
      follow(other, scores, first, best.likelihood());
      best = other.likelihood() > best.likelihood() ? other : best;
    }
    return tree(best.state());
  }

  /**
   * Goes on greedily: to the end, until it is no likelier than {@code least}, or until all is as in
   * {@code known}, which then tells the rest.
   */
  private void follow(
      Derivation derivation, TreeScores all, @Nullable Derivation known, double least) {
    ParseState state = derivation.state();
    while (!state.isDone() && derivation.likelihood() > least) {
      if (known != null && derivation.meets(known)) {
        derivation.endLike(known);
        return;
      }
      int[] scores = all.of(state);
      int best = best(state, scores, -1);
      derivation.take(best, best(state, scores, best), scores);
    }
  }

  private Tree tree(ParseState state) {
    List<Integer> heads = new ArrayList<>(state.size);
    List<String> labels = new ArrayList<>(state.size);
    for (int i = 0; i < state.size; i++) {
      boolean root = state.head[i] == state.size;
      heads.add(root ? -1 : state.head[i]);
      labels.add(root ? "root" : relations.get(state.relation[i]));
    }
    return new Tree(heads, labels);
  }

  /** The valid action of the highest score other than {@code but}, -1 if there is none. */
  private static int best(ParseState state, int[] scores, int but) {
    int best = -1;
    for (int action = 0; action < scores.length; action++) {
      if (action != but && (best < 0 || scores[action] > scores[best]) && state.isValid(action)) {
        best = action;
      }
    }
    return best;
  }
}
