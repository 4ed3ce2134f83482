package newsgraph;

import java.util.List;
import newsgraph.extract.Extractor;
import newsgraph.language.Analyzer;
import newsgraph.language.Models;
import newsgraph.language.Places;
import newsgraph.model.Article;
import newsgraph.model.Resolution;
import newsgraph.rdf.ArticleQuads;
import newsgraph.rdf.Iris;
import newsgraph.resolve.Resolver;
import org.apache.jena.sparql.core.Quad;

/** The straight line from an article to its quads. One per thread; the models are shared. */
public final class Pipeline {
  /** Name and version of what extracts; a new version makes old results outdated. */
  public static final String SOFTWARE = "newsgraph-0.1.0";

  private final Analyzer analyzer;
  private final Extractor extractor;
  private final Resolver resolver = new Resolver(Places.load());
  private final Iris iris;
  private final ArticleQuads quads;

  public Pipeline(Models models, Extractor extractor, Iris iris) {
    analyzer = new Analyzer(models);
    this.extractor = extractor;
    this.iris = iris;
    quads = new ArticleQuads(iris, SOFTWARE, "");
  }

  /** What the article says, with identities for what it names. */
  public Resolution resolve(Article article) {
    return resolver.resolve(extractor.extract(analyzer.analyze(article)));
  }

  /** A pure function of the article. */
  public List<Quad> quads(Article article) {
    return quads.quads(resolve(article));
  }

  /** IRI of the article and its graph. */
  public String iri(Article article) {
    return iris.article(article.sha256()).getURI();
  }

  /** IRI of the run that makes the article's graph. */
  public String run(Article article) {
    return quads.run(article).getURI();
  }
}
