package newsgraph.extract;

import java.util.Set;

/** Words that tie somebody to a post, from {@code post-verbs.tsv}. */
final class PostVerbs {
  static final Set<String> NAMING = Tsv.words("post-verbs", "naming");
  static final Set<String> BECOMING = Tsv.words("post-verbs", "becoming");
  static final Set<String> LEADING = Tsv.words("post-verbs", "leading");
  static final Set<String> LEAVING = Tsv.words("post-verbs", "leaving");

  /** Verbs with whose "as" a post begins: "took over as". */
  static final Set<String> ENTERING = Tsv.words("post-verbs", "entering");

  /** Nouns for leaving a post: "resignation". */
  static final Set<String> PARTING = Tsv.words("post-verbs", "parting");

  /** Verbs whose "as" tells what somebody should be or is taken for. */
  static final Set<String> WISHING = Tsv.words("post-verbs", "wishing");

  /** Nouns for the time in a post: "her years as dean". */
  static final Set<String> SERVICE = Tsv.words("post-verbs", "service");

  /** Nouns for the day on which somebody takes a post: "her inauguration as president". */
  static final Set<String> ENTRY = Tsv.words("post-verbs", "entry");

  /** Words for a post that is held no more. */
  static final Set<String> OVER = Tsv.words("post-verbs", "over");

  /** Verbs whose subject has the post of the object now: "succeeded Lee as dean". */
  static final Set<String> SUCCEEDING = Tsv.words("post-verbs", "succeeding");

  /** Verbs whose infinitive comes to pass: "went on to become". */
  static final Set<String> ARRIVING = Tsv.words("post-verbs", "arriving");

  private PostVerbs() {}
}
