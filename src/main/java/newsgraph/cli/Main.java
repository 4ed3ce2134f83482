package newsgraph.cli;

import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import newsgraph.NewsgraphException;
import newsgraph.store.StoreException;
import org.jspecify.annotations.Nullable;
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
      ExplainCommand.class,
      IdentityCommand.class,
      TrainCommand.class,
      ScoreCommand.class,
      BenchCommand.class
    })
public final class Main {
  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show stack traces and warnings of the libraries.")
  private boolean verbose;

  /** What a shell reports of a command whose reader has gone, 128 and SIGPIPE. */
  private static final int CLOSED = 141;

  /** Kept, so that its settings are. */
  private static final Logger NEWSGRAPH = Logger.getLogger("newsgraph");

  public static void main(String[] args) {
    StandardOutput.install();
    System.exit(run(args));
  }

  /** The exit code: 0, 1 if the request could not be met, 2 if it was not understood. */
  static int run(String... args) {
    Main main = new Main();
    return new CommandLine(main)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setExecutionStrategy(
            parsed -> {
              quiet(main.verbose);
              int code = new CommandLine.RunLast().execute(parsed);
              System.out.flush();
              return code;
            })
        .setExecutionExceptionHandler(
            (e, command, parsed) -> {
              if (isClosed(e)) {
                return CLOSED;
              }
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

  private static boolean isClosed(@Nullable Throwable e) {
    return e instanceof StandardOutput.Closed || (e != null && isClosed(e.getCause()));
  }

  /** What the libraries say only if asked for; what newsgraph says, a line each. */
  private static void quiet(boolean verbose) {
    LogManager.getLogManager().reset();
    Handler handler = new ConsoleHandler();
    handler.setFormatter(new LogLine());
    Logger.getLogger("").addHandler(handler);
    Logger.getLogger("").setLevel(verbose ? Level.INFO : Level.OFF);
    NEWSGRAPH.setLevel(Level.INFO);
  }

  private static final class LogLine extends Formatter {
    @Override
    public String format(LogRecord entry) {
      return "newsgraph: " + formatMessage(entry) + System.lineSeparator();
    }
  }
}
