package newsgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import newsgraph.Pipeline;
import newsgraph.eval.Standoff;
import newsgraph.extract.Rules;
import newsgraph.language.Models;
import newsgraph.model.Article;
import newsgraph.model.Resolution;
import newsgraph.rdf.Iris;
import newsgraph.read.Articles;
import newsgraph.read.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph annotate PATH…}. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description = {
      "Writes what is found in each article: as one line of JSON, with offsets in code points, or as"
          + " text with marks in it."
    },
    footer = {"", "Example: newsgraph annotate seeds > annotations.jsonl"})
final class AnnotateCommand implements Callable<Integer> {
  /** How it is written. */
  enum Format {
    JSONL,
    TEXT
  }

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, or - for standard input: .txt, .jsonl, also .gz.")
  List<String> paths = List.of();

  @Option(
      names = "--format",
      defaultValue = "JSONL",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  Format format = Format.JSONL;

  private int failed;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Pipeline pipeline = new Pipeline(Models.load(), new Rules(), new Iris(Iris.DEFAULT_BASE));
    new Articles(System.in, bytes -> {}).read(paths, result -> write(result, pipeline, err));
    System.out.flush();
    err.flush();
    return failed == 0 ? 0 : 1;
  }

  private void write(ReadResult result, Pipeline pipeline, PrintWriter err) {
    Building.say(result, err);
    if (result instanceof ReadResult.Failed) {
      failed++;
    } else if (result instanceof ReadResult.Read read) {
      Article article = read.article();
      Resolution resolution;
      try {
        resolution = pipeline.resolve(article);
      } catch (RuntimeException e) {
        failed++;
        Building.say(new ReadResult.Failed(article.source(), e.toString()), err);
        return;
      }
      System.out.println(
          format == Format.JSONL
              ? Standoff.line(resolution)
              : Markup.of(resolution.extraction(), Table.width(spec) < Integer.MAX_VALUE));
    }
  }
}
