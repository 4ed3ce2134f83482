package newsgraph.cli;

import java.io.PrintWriter;
import newsgraph.store.SavedQueries;
import newsgraph.store.SavedQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code newsgraph queries}. */
@Command(
    name = "queries",
    mixinStandardHelpOptions = true,
    description = "Lists the saved queries with the question each answers.",
    footer = {"", "Example: newsgraph queries"})
final class QueriesCommand implements Runnable {
  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    for (SavedQuery query : SavedQueries.shipped().all()) {
      out.println(query.name());
      out.println("    " + query.summary());
      for (SavedQuery.Parameter parameter : query.parameters()) {
        out.println("    --" + parameter.name() + ": " + parameter.description());
      }
    }
    out.flush();
  }
}
