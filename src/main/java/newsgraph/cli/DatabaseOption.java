package newsgraph.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which database. */
final class DatabaseOption {
  @Option(
      names = "--db",
      paramLabel = "DIR",
      defaultValue = "db",
      description = "Folder of the database (default: ${DEFAULT-VALUE}).")
  Path folder = Path.of("db");
}
