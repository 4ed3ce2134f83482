package newsgraph.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import newsgraph.NewsgraphException;
import newsgraph.Pipeline;
import newsgraph.extract.Rules;
import newsgraph.language.Models;
import newsgraph.model.Article;
import newsgraph.rdf.Curated;
import newsgraph.rdf.EntityQuads;
import newsgraph.rdf.Iris;
import newsgraph.rdf.People;
import newsgraph.read.ReadResult;
import newsgraph.store.Articles;
import newsgraph.store.Database;
import newsgraph.store.EntityGraph;
import newsgraph.store.OntologyGraph;
import org.apache.jena.sparql.core.Quad;

/** Reads, extracts and loads; counts how each article ended. */
final class Building {
  private final Pipeline pipeline;
  private final Articles articles;
  private final PrintWriter err;
  private final Map<String, String> seen = new HashMap<>();
  private int loaded;
  private int replaced;
  private int unchanged;
  private int skipped;
  private int failed;

  private Building(Database database, Iris iris, Curated curated, PrintWriter err) {
    pipeline = new Pipeline(Models.load(), new Rules(), iris);
    articles = new Articles(database, entityGraph(iris, curated));
    this.err = err;
  }

  /** Keeps the graph of shared things in step with the articles. */
  static EntityGraph entityGraph(Iris iris, Curated curated) {
    People people = new People(iris, curated);
    EntityQuads quads = new EntityQuads(iris);
    return (graphs, things) -> {
      EntityQuads.Changes changes = quads.changes(graphs, people.settle(graphs, things));
      return new EntityGraph.Changes(changes.outdated(), changes.added());
    };
  }

  /**
   * Builds, and says how it went on {@code err}.
   *
   * @return whether no article failed
   */
  static boolean build(
      Database database, List<String> paths, Iris iris, Curated curated, PrintWriter err) {
    long start = System.nanoTime();
    OntologyGraph.load(database);
    Building building = new Building(database, iris, curated, err);
    building.read(paths);
    building.articles.flush();
    if (!database.read(curated::isApplied)) {
      building.articles.refresh();
    }
    if (building.articles.written() > 0 && !database.compact()) {
      err.println("The database is loaded, but there is no space to make it compact.");
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    err.printf(
        Locale.ROOT,
        "%d loaded, %d replaced, %d unchanged, %d skipped, %d failed; %,d quads in %.1f s%n",
        building.loaded,
        building.replaced,
        building.unchanged,
        building.skipped,
        building.failed,
        building.articles.written(),
        seconds);
    err.flush();
    return building.failed == 0;
  }

  private void read(List<String> paths) {
    long size = newsgraph.read.Articles.size(paths);
    if (System.console() == null) {
      new newsgraph.read.Articles(System.in, bytes -> {}).read(paths, this::take);
      return;
    }
    try (ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("newsgraph")
            .setInitialMax(size)
            .setUnit("KB", 1024)
            .showSpeed()
            .build()) {
      new newsgraph.read.Articles(System.in, bar::stepBy).read(paths, this::take);
    }
  }

  private void take(ReadResult result) {
    say(result, err);
    if (result instanceof ReadResult.Read read) {
      add(read.article());
    } else if (result instanceof ReadResult.Skipped) {
      skipped++;
    } else {
      failed++;
    }
  }

  /** Says what the user should know of: what was not read, and how what was. */
  static void say(ReadResult result, PrintWriter err) {
    if (result instanceof ReadResult.Read read) {
      read.remarks().forEach(remark -> err.println(read.source() + ": " + remark));
    } else if (result instanceof ReadResult.Skipped left) {
      err.println("skipped " + left.source() + ": " + left.reason());
    } else if (result instanceof ReadResult.Failed broken) {
      err.println("failed " + broken.source() + ": " + broken.reason());
    }
  }

  private void add(Article article) {
    String first = seen.putIfAbsent(article.sha256(), article.source());
    if (first != null) {
      skipped++;
      say(new ReadResult.Skipped(article.source(), "same text as " + first), err);
      return;
    }
    String iri = pipeline.iri(article);
    if (articles.isUnchanged(iri, pipeline.run(article))) {
      unchanged++;
      return;
    }
    List<Quad> quads;
    try {
      quads = pipeline.quads(article);
    } catch (RuntimeException e) {
      failed++;
      say(new ReadResult.Failed(article.source(), e.toString()), err);
      return;
    }
    if (articles.add(iri, quads).isEmpty()) {
      loaded++;
    } else {
      replaced++;
    }
  }

  /** The folder of the data's IRIs. */
  static Iris iris(String base) {
    try {
      return new Iris(base);
    } catch (IllegalArgumentException e) {
      throw new NewsgraphException("--base " + base + ": " + e.getMessage(), e);
    }
  }
}
