package newsgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsgraph.rdf.Iris;
import newsgraph.rdf.Ledger;
import newsgraph.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph identity [NAME]}. */
@Command(
    name = "identity",
    mixinStandardHelpOptions = true,
    description = "Tells why people of several articles were taken for one, or not.",
    footer = {"", "Example: newsgraph identity lee"})
final class IdentityCommand implements Runnable {
  @Spec CommandSpec spec = CommandSpec.create();
  @Mixin DatabaseOption database = new DatabaseOption();
  @Mixin BaseOption base = new BaseOption();
  @Mixin IdentityOption identity = new IdentityOption();

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "Only people whose IRI has this.")
  String name = "";

  @Override
  public void run() {
    Iris iris = Building.iris(base.iri);
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("article", "called", "is", "reason"));
    try (Database opened = Database.open(database.folder)) {
      List<Ledger.Decision> decisions =
          opened.read(
              graphs ->
                  new Ledger(iris, identity.read(iris))
                      .decisions(graphs, name.toLowerCase(Locale.ROOT)));
      for (Ledger.Decision decision : decisions) {
        table.add(
            List.of(
                last(decision.article()),
                last(decision.own()),
                last(decision.shown()),
                decision.reason().replace(iris.base(), "")));
      }
    }
    Table.print(table, System.out, Table.width(spec));
  }

  private static String last(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
