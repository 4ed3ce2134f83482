package newsgraph.train;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** NLP4J's tree of phrases, by its serial form: the name and the number must be as there. */
final class PrefixTree implements Serializable {
  private static final long serialVersionUID = 6471355272521434323L;

  @Nullable PrefixNode n_root;
}
