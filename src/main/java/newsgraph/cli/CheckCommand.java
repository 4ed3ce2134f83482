package newsgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import newsgraph.store.Database;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks for what is wrong in the graph. */
@Command(
    name = "check",
    description = "Checks the graph: shapes, spans, dangling references. Exit status 1 if any.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: newsgraph check --db db"})
final class CheckCommand implements Callable<Integer> {
  private static final String PREFIXES =
      "PREFIX ng: <https://w3id.org/newsgraph/ns#> PREFIX oa: <http://www.w3.org/ns/oa#>"
          + " PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> ";

  /** Each gives ?node ?value of what is wrong. */
  private static final List<List<String>> RULES =
      List.of(
          List.of(
              "the span is not as long as its words",
              "SELECT ?node ?value { ?node oa:start ?s ; oa:end ?e ; oa:exact ?value"
                  + " FILTER(STRLEN(?value) != ?e - ?s) }"),
          List.of(
              "refers to what is not there",
              "SELECT DISTINCT ?node ?value { GRAPH ?article { ?node ?p ?value }"
                  + " FILTER(isIRI(?value) && STRSTARTS(STR(?value), CONCAT(STR(?article), '#')))"
                  + " FILTER NOT EXISTS { ?value ?q ?any } }"),
          List.of(
              "the statement's triple is not there",
              "SELECT ?node ?value { ?node a ng:Statement ; rdf:subject ?s ; rdf:predicate ?p ;"
                  + " rdf:object ?value FILTER NOT EXISTS { ?s ?p ?value } }"));

  @Mixin DatabaseOption database = new DatabaseOption();

  @Override
  public Integer call() {
    List<List<String>> findings = new ArrayList<>();
    try (Database open = Database.open(database.folder)) {
      Shapes shapes = shapes();
      open.read(
          graphs -> {
            Graph all = GraphFactory.createDefaultGraph();
            graphs
                .find(Quad.unionGraph, null, null, null)
                .forEachRemaining(q -> all.add(q.asTriple()));
            ShaclValidator.get()
                .validate(shapes, all)
                .getEntries()
                .forEach(
                    entry ->
                        findings.add(
                            List.of(
                                String.valueOf(entry.message()),
                                String.valueOf(entry.focusNode()),
                                String.valueOf(entry.value()))));
            RULES.forEach(rule -> findings.addAll(broken(graphs, rule)));
            return true;
          });
    }
    if (findings.isEmpty()) {
      System.err.println("Nothing is wrong.");
      return 0;
    }
    findings.add(0, List.of("what", "where", "value"));
    Table.print(findings, System.out);
    return 1;
  }

  private static List<List<String>> broken(DatasetGraph graphs, List<String> rule) {
    List<List<String>> rows = new ArrayList<>();
    try (QueryExec exec = QueryExec.dataset(graphs).query(PREFIXES + rule.get(1)).build()) {
      exec.select()
          .forEachRemaining(
              row ->
                  rows.add(
                      List.of(
                          rule.get(0),
                          String.valueOf(row.get("node")),
                          String.valueOf(row.get("value")))));
    }
    return rows;
  }

  private static Shapes shapes() {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = CheckCommand.class.getResourceAsStream("/ontology/shapes.ttl")) {
      RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Shapes.parse(graph);
  }
}
