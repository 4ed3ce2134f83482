package newsgraph.language;

import java.util.List;

/**
 * A dependency tree over the tokens of a sentence.
 *
 * @param heads index of each token's head, -1 for the root
 * @param relations each token's Universal Dependencies relation
 */
public record Tree(List<Integer> heads, List<String> relations) {
  public Tree {
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
  }
}
