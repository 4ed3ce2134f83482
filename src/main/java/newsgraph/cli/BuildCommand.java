package newsgraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import newsgraph.rdf.Iris;
import newsgraph.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph build PATH…}. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Reads articles, extracts what they say, and loads it into the database.",
    footer = {"", "Example: newsgraph build seeds more.jsonl.gz --db news"})
final class BuildCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();
  @Mixin DatabaseOption database = new DatabaseOption();
  @Mixin BaseOption base = new BaseOption();
  @Mixin IdentityOption identity = new IdentityOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, or - for standard input: .txt, .jsonl, also .gz.")
  List<String> paths = List.of();

  @Override
  public Integer call() {
    try (Database opened = Database.create(database.folder)) {
      Iris iris = Building.iris(base.iri);
      boolean fine =
          Building.build(opened, paths, iris, identity.read(iris), spec.commandLine().getErr());
      return fine ? 0 : 1;
    }
  }
}
