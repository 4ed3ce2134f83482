package newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import newsgraph.NewsgraphException;
import newsgraph.store.Articles;
import newsgraph.store.Database;
import newsgraph.store.EntityGraph;
import newsgraph.store.Export;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes the graph to standard output; the same articles give the same bytes.",
    footer = {"", "Example: newsgraph export --format nq --gzip > news.nq.gz"})
final class ExportCommand implements Runnable {
  @Mixin DatabaseOption database = new DatabaseOption();

  @Option(
      names = "--format",
      defaultValue = "TRIG",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  Export.Format format = Export.Format.TRIG;

  @Option(
      names = "--article",
      paramLabel = "IRI",
      description = "Only this article: its IRI, the end of it, its identifier or its URL.")
  @Nullable String article;

  @Option(names = "--gzip", description = "Compressed.")
  boolean gzip;

  @Override
  public void run() {
    try (Database opened = Database.open(database.folder)) {
      String only = article == null ? null : find(opened, article);
      opened.read(
          graphs -> {
            write(only == null ? Export.of(graphs) : Export.of(graphs, only));
            return true;
          });
    }
  }

  private void write(Export export) {
    try {
      OutputStream out = new BufferedOutputStream(System.out);
      OutputStream last = gzip ? new GZIPOutputStream(out) : out;
      export.write(format, last);
      if (last instanceof GZIPOutputStream zip) {
        zip.finish();
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one article that is called so. */
  static String find(Database database, String name) {
    List<String> found = new Articles(database, EntityGraph.NONE).find(name);
    if (found.size() != 1) {
      throw new NewsgraphException(
          found.isEmpty()
              ? "No article is called " + name
              : "Several articles are called " + name + ": " + String.join(", ", found));
    }
    return found.get(0);
  }
}
