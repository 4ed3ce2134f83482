package newsgraph.cli;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import newsgraph.NewsgraphException;
import newsgraph.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code newsgraph COMMAND}. */
@Command(
    name = "newsgraph",
    version = "newsgraph 0.1.0",
    mixinStandardHelpOptions = true,
    description =
        "Reads news articles and builds a knowledge graph with the sentence that proves each fact.",
    footer = {"", "Example: newsgraph serve seeds"},
    subcommands = {
      BuildCommand.class,
      ServeCommand.class,
      QueryCommand.class,
      QueriesCommand.class,
      ExportCommand.class,
      AnnotateCommand.class,
      RemoveCommand.class,
      StatsCommand.class,
      CheckCommand.class,
      ExplainCommand.class
    })
public final class Main {
  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show stack traces and warnings of the libraries.")
  private boolean verbose;

  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** The exit code: 0, 1 if the request could not be met, 2 if it was not understood. */
  static int run(String... args) {
    Main main = new Main();
    return new CommandLine(main)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionStrategy(
            parsed -> {
              quiet(main.verbose);
              return new CommandLine.RunLast().execute(parsed);
            })
        .setExecutionExceptionHandler(
            (e, command, parsed) -> {
              boolean ours = e instanceof NewsgraphException || e instanceof StoreException;
              if (main.verbose || !ours) {
                e.printStackTrace(command.getErr());
              } else {
                command.getErr().println("newsgraph: " + e.getMessage());
              }
              return 1;
            })
        .execute(args);
  }

  private static void quiet(boolean verbose) {
    LogManager.getLogManager().reset();
    Logger.getLogger("").setLevel(verbose ? Level.INFO : Level.OFF);
  }
}
