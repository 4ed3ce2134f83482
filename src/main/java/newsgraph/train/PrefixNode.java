package newsgraph.train;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** A node of NLP4J's tree of phrases, by its serial form: the nodes behind each next word. */
final class PrefixNode extends HashMap<String, PrefixNode> {
  private static final long serialVersionUID = 1566684742873455351L;

  /** The numbers of the lists that hold the phrase. */
  @Nullable Object value;
}
