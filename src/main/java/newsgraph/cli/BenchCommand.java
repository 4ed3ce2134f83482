package newsgraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsgraph.NewsgraphException;
import newsgraph.eval.Speed;
import newsgraph.language.Models;
import newsgraph.model.Article;
import newsgraph.read.Articles;
import newsgraph.read.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph bench PATH…}. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {
      "Measures how many tokens a CPU-second the analysis takes on one thread, by step: words (and"
          + " sentences), tags, trees, lemmas, names; beside OpenNLP's tokenizer in the same run."
    },
    footer = {"", "Example: newsgraph bench seeds"})
final class BenchCommand implements Runnable {
  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, or - for standard input: .txt, .jsonl, also .gz.")
  List<String> paths = List.of();

  @Option(
      names = "--rounds",
      defaultValue = "4",
      description = "Rounds over all articles that count (default: ${DEFAULT-VALUE}).")
  int rounds;

  @Option(
      names = "--warm-up",
      defaultValue = "2",
      description = "Rounds before them that do not (default: ${DEFAULT-VALUE}).")
  int warmUp;

  @Override
  public void run() {
    List<Article> articles = new ArrayList<>();
    PrintWriter err = spec.commandLine().getErr();
    new Articles(System.in, bytes -> {}).read(paths, result -> take(result, articles, err));
    err.flush();
    if (articles.isEmpty() || rounds < 1) {
      throw new NewsgraphException("There is nothing to measure: no articles, or no rounds");
    }
    Speed speed = Speed.of(articles, Models.load(), warmUp, rounds);
    System.out.printf(
        Locale.ROOT,
        "%,d articles, %,d tokens, %d rounds after %d to warm up%n",
        articles.size(),
        speed.tokens(),
        rounds,
        warmUp);
    Table.print(speed.table(), System.out, Table.width(spec));
  }

  private static void take(ReadResult result, List<Article> articles, PrintWriter err) {
    Building.say(result, err);
    if (result instanceof ReadResult.Read read) {
      articles.add(read.article());
    }
  }
}
