package newsgraph.cli;

import java.nio.file.Path;
import java.util.Set;
import newsgraph.train.Training;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsgraph train MODEL --data DIR}. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Trains a model that ships; its card, beside it, says on what.",
    footer = {"", "Example: newsgraph train names --data data --out names.bin"})
final class TrainCommand implements Runnable {
  @Parameters(paramLabel = "MODEL", description = "One of: ${COMPLETION-CANDIDATES}.")
  Training model = Training.NAMES;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "Where the training data is.")
  Path data = Path.of(".");

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The model written; by default that in src/main/resources/models.")
  @Nullable Path out;

  @Option(
      names = "--without",
      paramLabel = "ID",
      description = "A document to learn no names from, for measuring on it; repeatable.")
  Set<String> without = Set.of();

  @Override
  public void run() {
    Path file = Path.of("src", "main", "resources", "models", model.file());
    model.run(data, out == null ? file : out, without);
  }
}
