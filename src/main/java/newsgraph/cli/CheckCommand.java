package newsgraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import newsgraph.model.Article;
import newsgraph.rdf.Check;
import newsgraph.rdf.Finding;
import newsgraph.read.Articles;
import newsgraph.read.ReadResult;
import newsgraph.store.Database;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph check [PATH…]}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Looks for what is wrong in the graph: shapes, spans, dangling references.",
      "Exit status 1 if there is anything."
    },
    footer = {"", "Example: newsgraph check seeds --db db"})
final class CheckCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();
  @Mixin DatabaseOption database = new DatabaseOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Articles of the graph, whose spans are also compared with their texts.")
  List<String> paths = List.of();

  private final Check check = new Check();

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    List<Finding> findings;
    try (Database opened = Database.open(database.folder)) {
      findings = opened.read(graphs -> findings(graphs, err));
    }
    if (findings.isEmpty()) {
      err.println("Nothing is wrong.");
      return 0;
    }
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("check", "where", "property", "what"));
    findings.forEach(finding -> table.add(row(finding)));
    Table.print(table, System.out, Table.width(spec));
    return 1;
  }

  private List<Finding> findings(DatasetGraph graphs, PrintWriter err) {
    List<Finding> found = new ArrayList<>(check.findings(graphs));
    Check.articles(graphs).forEach(article -> found.addAll(check.findings(graphs, article)));
    new Articles(System.in, bytes -> {})
        .read(
            paths,
            result -> {
              Building.say(result, err);
              if (result instanceof ReadResult.Read read) {
                found.addAll(compared(graphs, read.article(), err));
              }
            });
    return found;
  }

  private List<Finding> compared(DatasetGraph graphs, Article article, PrintWriter err) {
    List<Node> stored = Check.articles(graphs, article.sha256());
    if (stored.isEmpty()) {
      err.println(article.source() + ": not in the database");
    }
    return stored.stream()
        .flatMap(node -> check.findings(graphs, node, article.text()).stream())
        .toList();
  }

  private static List<String> row(Finding finding) {
    String property = finding.property();
    return List.of(
        finding.kind().name().toLowerCase(Locale.ROOT),
        finding.node(),
        property == null ? "" : property.replaceAll("^.*[/#]|>$", ""),
        finding.message());
  }
}
