package newsgraph.cli;

import newsgraph.store.Database;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code newsgraph stats}. */
@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    description = "Counts by class, by article and by method.",
    footer = {"", "Example: newsgraph stats --db news"})
final class StatsCommand implements Runnable {
  private static final String BY_CLASS =
      "SELECT ?class (COUNT(DISTINCT ?x) AS ?count) { ?x a ?class FILTER(!STRSTARTS(STR(?class),"
          + " 'http://www.w3.org/')) } GROUP BY ?class ORDER BY DESC(?count) ?class";
  private static final String BY_ARTICLE =
      "PREFIX ng: <https://w3id.org/newsgraph/ns#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
          + " SELECT ?article ?label (COUNT(*) AS ?findings) { ?x ng:inArticle ?article ; ng:confidence ?c ."
          + " ?article rdfs:label ?label } GROUP BY ?article ?label ORDER BY DESC(?findings) ?article";
  private static final String BY_METHOD =
      "PREFIX ng: <https://w3id.org/newsgraph/ns#> SELECT ?method (COUNT(*) AS ?findings)"
          + " { ?x ng:method ?method } GROUP BY ?method ORDER BY DESC(?findings) ?method";

  @Spec CommandSpec spec = CommandSpec.create();
  @Mixin DatabaseOption database = new DatabaseOption();

  @Override
  public void run() {
    try (Database opened = Database.open(database.folder)) {
      opened.read(
          graphs -> {
            print(BY_CLASS, graphs);
            print(BY_ARTICLE, graphs);
            print(BY_METHOD, graphs);
            return true;
          });
    }
  }

  private void print(String query, DatasetGraph graphs) {
    try (QueryExecution execution =
        QueryExecutionFactory.create(query, DatasetFactory.wrap(graphs))) {
      Table.print(execution.execSelect(), System.out, Table.width(spec));
      System.out.println();
    }
  }
}
