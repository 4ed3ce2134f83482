package newsgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsgraph.NewsgraphException;
import newsgraph.store.Database;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Every fact of one thing, with the words that prove it. */
@Command(
    name = "explain",
    description =
        "Shows every fact of a person, role, event or claim with the words that prove it.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: newsgraph explain person/ann-lee"})
final class ExplainCommand implements Runnable {
  private static final String PREFIXES =
      """
      PREFIX ng: <https://w3id.org/newsgraph/ns#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      """;

  private static final String FIND =
      """
      SELECT DISTINCT ?node WHERE {
        { ?node rdfs:label ?name } UNION { ?node a ?class
          FILTER(STRENDS(STR(?node), CONCAT("/", ?tail)) || STRENDS(STR(?node), CONCAT("#", ?tail))) }
        FILTER EXISTS { ?node a ?type }
      } ORDER BY ?node LIMIT 9
      """;

  /** Facts of which the thing is the subject, or, for one that nodes speak of, the object. */
  private static final String FACTS =
      """
      SELECT DISTINCT ?property ?value ?article ?passage ?start ?confidence ?method ?mention WHERE {
        { BIND(?thing AS ?s) ?s ?p ?o .
          FILTER(?p NOT IN (ng:inArticle, ng:evidence, ng:confidence, ng:method)) BIND("" AS ?back) BIND(?o AS ?other) }
        UNION
        { BIND(?thing AS ?o) ?s ?p ?o . ?s ng:evidence ?any
          FILTER(?p NOT IN (rdf:subject, rdf:object)) BIND(" of" AS ?back) BIND(?s AS ?other) }
        OPTIONAL { ?st rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; ng:evidence ?stSpan }
        BIND(COALESCE(?st, ?s) AS ?source)
        ?source ng:confidence ?confidence ; ng:method/rdfs:label ?method ; ng:inArticle ?article ; ng:evidence ?span .
        ?span oa:exact ?passage ; oa:start ?start ; oa:end ?end .
        OPTIONAL { ?m ng:refersTo ?other ; ng:inArticle ?article ; oa:exact ?mention ; oa:start ?ms ; oa:end ?me
                   FILTER(?back = "" && ?start <= ?ms && ?me <= ?end) }
        OPTIONAL { ?other rdfs:label ?label }
        BIND(CONCAT(REPLACE(REPLACE(STR(?p), "^.*[/#]", ""), "([a-z])([A-Z])", "$1 $2"), ?back) AS ?property)
        BIND(COALESCE(STR(?label), STR(?other)) AS ?value)
      } ORDER BY ?article ?property ?value ?start
      """;

  private static final String MENTIONS =
      """
      SELECT ?article ?start ?exact ?confidence ?method WHERE {
        ?m ng:refersTo ?thing ; ng:inArticle ?article ; oa:start ?start ; oa:exact ?exact ;
           ng:confidence ?confidence ; ng:method/rdfs:label ?method .
      } ORDER BY ?article ?start
      """;

  @Mixin DatabaseOption database = new DatabaseOption();

  @Parameters(paramLabel = "IRI", description = "The IRI, the end of it, or the label.")
  String name = "";

  @Override
  public void run() {
    try (Database open = Database.open(database.folder)) {
      open.read(
          graphs -> {
            Node thing = thing(graphs);
            System.out.println(thing.getURI());
            facts(graphs, thing);
            mentions(graphs, thing);
            return true;
          });
    }
  }

  private Node thing(DatasetGraph graphs) {
    if (name.contains("://")) {
      Node node = NodeFactory.createURI(name);
      if (graphs.contains(Node.ANY, node, Node.ANY, Node.ANY)) {
        return node;
      }
    }
    ParameterizedSparqlString text = new ParameterizedSparqlString(PREFIXES + FIND);
    text.setLiteral("name", name);
    text.setLiteral("tail", name.startsWith("#") ? name.substring(1) : name);
    try (QueryExec exec = QueryExec.dataset(graphs).query(text.asQuery()).build()) {
      List<String> found = rows(exec).stream().map(row -> row.get(0)).distinct().toList();
      if (found.size() == 1) {
        return NodeFactory.createURI(found.get(0));
      }
      throw new NewsgraphException(
          found.isEmpty()
              ? "Nothing is called '" + name + "'; its IRI, the end of it or its label is asked for"
              : "Several things are called '" + name + "': " + String.join(", ", found));
    }
  }

  private void facts(DatasetGraph graphs, Node thing) {
    ParameterizedSparqlString text = new ParameterizedSparqlString(PREFIXES + FACTS);
    text.setParam("thing", thing);
    Map<String, StringBuilder> facts = new TreeMap<>();
    try (QueryExec exec = QueryExec.dataset(graphs).query(text.asQuery()).build()) {
      for (List<String> row : rows(exec)) {
        String fact = "%s\n%s: %s".formatted(row.get(2), row.get(0), row.get(1));
        String line =
            "    %s: “%s” (%s, %s)\n"
                .formatted(row.get(4), marked(row.get(3), row.get(7)), row.get(6), row.get(5));
        StringBuilder lines = facts.computeIfAbsent(fact, k -> new StringBuilder());
        if (lines.indexOf("    " + row.get(4) + ":") < 0) {
          lines.append(line);
        }
      }
    }
    String article = "";
    for (Map.Entry<String, StringBuilder> fact : facts.entrySet()) {
      List<String> parts = fact.getKey().lines().toList();
      if (!parts.get(0).equals(article)) {
        article = parts.get(0);
        System.out.println("in " + article);
      }
      System.out.println("  " + String.join(" ", parts.subList(1, parts.size())));
      System.out.println(fact.getValue().toString().stripTrailing());
    }
  }

  /** The mention inside its passage: "[Ann Lee] said so". */
  private static String marked(String passage, String mention) {
    int at = mention.isEmpty() ? -1 : passage.indexOf(mention);
    return at < 0
        ? passage
        : passage.substring(0, at) + "[" + mention + "]" + passage.substring(at + mention.length());
  }

  private void mentions(DatasetGraph graphs, Node thing) {
    ParameterizedSparqlString text = new ParameterizedSparqlString(PREFIXES + MENTIONS);
    text.setParam("thing", thing);
    try (QueryExec exec = QueryExec.dataset(graphs).query(text.asQuery()).build()) {
      List<List<String>> rows = rows(exec);
      if (!rows.isEmpty()) {
        System.out.println("mentions");
      }
      for (List<String> row : rows) {
        System.out.println(
            "    %s: “%s” (%s, %s) %s"
                .formatted(row.get(1), row.get(2), row.get(4), row.get(3), row.get(0)));
      }
    }
  }

  private static List<List<String>> rows(QueryExec exec) {
    RowSet answer = exec.select();
    List<Var> variables = answer.getResultVars();
    List<List<String>> rows = new ArrayList<>();
    answer.forEachRemaining(
        row -> rows.add(variables.stream().map(variable -> text(row.get(variable))).toList()));
    return rows;
  }

  private static String text(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
