package newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import newsgraph.eval.JoinedMentions;
import newsgraph.eval.LinkedMentions;
import newsgraph.store.Database;
import newsgraph.train.Training;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph score PATH}. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description = {
      "Scores sentences, words, tags and trees on a treebank in CoNLL-U; or, on articles in JSON"
          + " Lines whose entities have links, which mentions the database joins across articles."
    },
    footer = {
      "",
      "Example: newsgraph score en_ewt-ud-dev.conllu",
      "         newsgraph build linked.jsonl --db db; newsgraph score linked.jsonl --db db"
    })
final class ScoreCommand implements Runnable {
  @Spec CommandSpec spec = CommandSpec.create();
  @Mixin DatabaseOption database = new DatabaseOption();

  @Parameters(
      paramLabel = "PATH",
      description = "A .conllu file, a folder of them, or a .jsonl file that was built.")
  Path data = Path.of(".");

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    if (!data.toString().endsWith(".jsonl")) {
      Training.scores(data).forEach(out::println);
      return;
    }
    List<LinkedMentions.Mention> gold = LinkedMentions.read(data);
    try (Database opened = Database.open(database.folder)) {
      String score = opened.read(graphs -> JoinedMentions.score(gold, graphs));
      out.println(score);
    }
  }
}
