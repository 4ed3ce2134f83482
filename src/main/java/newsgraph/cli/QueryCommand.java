package newsgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsgraph.NewsgraphException;
import newsgraph.store.Database;
import newsgraph.store.SavedQueries;
import newsgraph.store.SavedQuery;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code newsgraph query FILE.rq [--name value…]}. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description =
        "Runs a saved query: a file, or the name or number of one that ships. Its parameters are given by name.",
    footer = {
      "",
      "Example: newsgraph query 04-quotes-of-a-person --speaker \"Ann Lee\" --format csv"
    })
final class QueryCommand implements Runnable {
  /** How a table is written. */
  enum Format {
    TABLE,
    CSV,
    TSV,
    JSON,
    XML
  }

  @Spec CommandSpec spec = CommandSpec.create();
  @Mixin DatabaseOption database = new DatabaseOption();

  @Parameters(paramLabel = "FILE.rq", description = "File, name or number of the query.")
  String file = "";

  @Option(
      names = "--format",
      defaultValue = "TABLE",
      description =
          "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); graphs are written as Turtle.")
  Format format = Format.TABLE;

  @Unmatched List<String> rest = new ArrayList<>();

  @Override
  public void run() {
    boolean isFile = Files.isRegularFile(Path.of(file));
    SavedQuery saved =
        isFile ? SavedQueries.read(Path.of(file)) : SavedQueries.shipped().named(file);
    Query query = rest.isEmpty() ? saved.query() : saved.query(values());
    try (Database opened = Database.open(database.folder)) {
      opened.read(graphs -> answer(query, graphs));
    }
  }

  private Map<String, List<String>> values() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (int i = 0; i < rest.size(); i += 2) {
      String name = rest.get(i);
      if (!name.startsWith("--") || i + 1 == rest.size()) {
        throw new NewsgraphException("Not a parameter with a value: " + name);
      }
      values.computeIfAbsent(name.substring(2), k -> new ArrayList<>()).add(rest.get(i + 1));
    }
    return values;
  }

  private boolean answer(Query query, DatasetGraph graphs) {
    try (QueryExecution execution =
        QueryExecutionFactory.create(query, DatasetFactory.wrap(graphs))) {
      if (query.isSelectType()) {
        write(execution.execSelect());
      } else if (query.isAskType()) {
        System.out.println(execution.execAsk());
      } else {
        RDFDataMgr.write(
            System.out,
            query.isConstructType() ? execution.execConstruct() : execution.execDescribe(),
            RDFFormat.TURTLE_PRETTY);
      }
    }
    return true;
  }

  private void write(ResultSet rows) {
    switch (format) {
      case TABLE -> Table.print(rows, System.out, Table.width(spec));
      case CSV -> ResultSetFormatter.output(System.out, rows, ResultSetLang.RS_CSV);
      case TSV -> ResultSetFormatter.output(System.out, rows, ResultSetLang.RS_TSV);
      case JSON -> ResultSetFormatter.output(System.out, rows, ResultSetLang.RS_JSON);
      case XML -> ResultSetFormatter.output(System.out, rows, ResultSetLang.RS_XML);
    }
  }
}
