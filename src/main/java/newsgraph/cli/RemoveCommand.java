package newsgraph.cli;

import newsgraph.rdf.Iris;
import newsgraph.store.Articles;
import newsgraph.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph remove ARTICLE}. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = "Takes one article out, with all that only it said.",
    footer = {
      "",
      "Example: newsgraph remove https://example.org/newsgraph/article/0123456789abcdef"
    })
final class RemoveCommand implements Runnable {
  @Spec CommandSpec spec = CommandSpec.create();
  @Mixin DatabaseOption database = new DatabaseOption();
  @Mixin IdentityOption identity = new IdentityOption();

  @Parameters(
      paramLabel = "ARTICLE",
      description = "IRI of the article, the end of it, its identifier or its URL.")
  String article = "";

  @Override
  public void run() {
    try (Database opened = Database.open(database.folder)) {
      String iri = ExportCommand.find(opened, article);
      Iris base = Iris.beside(iri);
      Articles articles = new Articles(opened, Building.entityGraph(base, identity.read(base)));
      articles.remove(iri);
      articles.flush();
      spec.commandLine().getErr().println("removed " + iri);
    }
  }
}
