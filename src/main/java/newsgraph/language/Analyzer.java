package newsgraph.language;

import java.util.List;
import newsgraph.model.Article;

/** Annotates an article: sentences, tokens, tags, lemmas, trees, names. One per thread. */
public final class Analyzer {
  public Document analyze(Article article) {
    return new Document(article, List.of(), List.of());
  }
}
