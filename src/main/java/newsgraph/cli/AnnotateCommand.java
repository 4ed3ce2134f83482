package newsgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import newsgraph.Pipeline;
import newsgraph.eval.Standoff;
import newsgraph.extract.Rules;
import newsgraph.language.Models;
import newsgraph.rdf.Iris;
import newsgraph.read.Articles;
import newsgraph.read.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph annotate PATH…}. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description =
        "Writes what is found in each article as one line of JSON, with offsets in code points.",
    footer = {"", "Example: newsgraph annotate seeds > annotations.jsonl"})
final class AnnotateCommand implements Runnable {
  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, or - for standard input: .txt, .jsonl, also .gz.")
  List<String> paths = List.of();

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Pipeline pipeline = new Pipeline(Models.load(), new Rules(), new Iris(Iris.DEFAULT_BASE));
    new Articles(System.in, bytes -> {})
        .read(
            paths,
            result -> {
              if (result instanceof ReadResult.Read read) {
                out.println(Standoff.line(pipeline.resolve(read.article())));
              } else {
                err.println("skipped " + result);
              }
            });
    out.flush();
    err.flush();
  }
}
