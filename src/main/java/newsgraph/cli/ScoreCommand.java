package newsgraph.cli;

import java.nio.file.Path;
import newsgraph.train.Training;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph score PATH}. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description = "Scores sentences, words, tags and trees on a treebank in CoNLL-U.",
    footer = {"", "Example: newsgraph score en_ewt-ud-dev.conllu"})
final class ScoreCommand implements Runnable {
  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "PATH", description = "A .conllu file, or a folder of them.")
  Path data = Path.of(".");

  @Override
  public void run() {
    Training.scores(data).forEach(spec.commandLine().getOut()::println);
  }
}
