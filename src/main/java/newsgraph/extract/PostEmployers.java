package newsgraph.extract;

import java.util.HashMap;
import java.util.Map;
import newsgraph.language.Sentence;

/** Which posts stand beside the name of the body they are of, from {@code post-bodies.tsv}. */
final class PostEmployers {
  private static final PostEmployers SHIPPED = new PostEmployers();

  private final Map<String, String> kinds = new HashMap<>();

  /** The one that all share; it is read once. */
  static PostEmployers shipped() {
    return SHIPPED;
  }

  private PostEmployers() {
    Tsv.rows("post-bodies").forEach(row -> kinds.put(row.get(0), row.get(1)));
  }

  /** "team" of "captain", "chief" of "chief executive"; "" of posts of nobody, like "painter". */
  String kind(Sentence sentence, PostWords.Match match) {
    StringBuilder words = new StringBuilder();
    for (int i = match.first(); i <= match.last(); i++) {
      words.append(i > match.first() ? " " : "").append(PostWords.lower(sentence, i));
    }
    String whole = kinds.get(words.toString());
    boolean chief = PostWords.lower(sentence, match.first()).equals("chief");
    String last = kinds.getOrDefault(PostWords.lower(sentence, match.last()), "");
    return whole != null ? whole : chief && last.isEmpty() ? "chief" : last;
  }
}
