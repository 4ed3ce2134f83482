package newsgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newsgraph.NewsgraphException;
import newsgraph.rdf.Curated;
import newsgraph.rdf.Iris;
import picocli.CommandLine.Option;

/** What a person has decided about identity. */
final class IdentityOption {
  @Option(
      names = "--identity",
      paramLabel = "FILE",
      defaultValue = "identity.tsv",
      description =
          "Decisions about identity, if there is such a file (default: ${DEFAULT-VALUE}): lines "
              + "same, different, link and two things, by tabs.")
  Path file = Path.of("identity.tsv");

  Curated read(Iris iris) {
    if (!Files.exists(file)) {
      return new Curated(iris, java.util.List.of());
    }
    try {
      return Curated.of(iris, Files.readAllBytes(file));
    } catch (IOException | IllegalArgumentException e) {
      throw new NewsgraphException(file + ": " + e.getMessage(), e);
    }
  }
}
