package newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import newsgraph.NewsgraphException;
import newsgraph.rdf.Iris;
import newsgraph.serve.Endpoint;
import newsgraph.serve.Limits;
import newsgraph.serve.SavedLink;
import newsgraph.store.Database;
import newsgraph.store.OntologyGraph;
import newsgraph.store.SavedQueries;
import newsgraph.store.SavedQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph serve [PATH…]}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description =
        "Builds what is given, then answers SPARQL queries on this machine, with a page to ask them.",
    footer = {"", "Example: newsgraph serve seeds --port 3030"})
final class ServeCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();
  @Mixin DatabaseOption database = new DatabaseOption();
  @Mixin BaseOption base = new BaseOption();
  @Mixin IdentityOption identity = new IdentityOption();

  @Option(
      names = "--port",
      defaultValue = "3030",
      description = "0 for any (default: ${DEFAULT-VALUE}).")
  int port = 3030;

  @Parameters(arity = "0..*", paramLabel = "PATH", description = "Built first, as by build.")
  List<String> paths = List.of();

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    boolean fresh = !paths.isEmpty() || !Files.exists(database.folder);
    try (Database opened =
        fresh ? Database.create(database.folder) : Database.open(database.folder)) {
      OntologyGraph.load(opened);
      if (!paths.isEmpty()) {
        Iris iris = Building.iris(base.iri);
        Building.build(opened, paths, iris, identity.read(iris), err);
      }
      try (Endpoint endpoint = new Endpoint(opened.graphs(), port, links(), Limits.DEFAULT)) {
        start(endpoint);
        err.println(
            "Serving at " + endpoint.url() + " (SPARQL: " + endpoint.url() + "news/sparql)");
        err.println("Stop with Ctrl-C.");
        err.flush();
        endpoint.join();
      }
    }
    return 0;
  }

  private void start(Endpoint endpoint) {
    try {
      endpoint.start();
    } catch (RuntimeException e) {
      throw new NewsgraphException(
          "Cannot serve on port " + port + ": is it in use? Try another with --port", e);
    }
  }

  private static List<SavedLink> links() {
    return SavedQueries.shipped().all().stream().map(ServeCommand::link).toList();
  }

  private static SavedLink link(SavedQuery query) {
    String topic = query.tags().isEmpty() ? "" : query.tags().get(0);
    return new SavedLink(query.name(), topic, query.summary(), query.text());
  }
}
