package newsgraph.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;

/** Rows in aligned columns; long cells are cut. */
final class Table {
  private static final int WIDEST = 70;

  static void print(ResultSet rows, PrintStream out) {
    List<String> names = rows.getResultVars();
    List<List<String>> table = new ArrayList<>();
    table.add(names);
    while (rows.hasNext()) {
      QuerySolution row = rows.next();
      table.add(names.stream().map(name -> cell(row.get(name))).toList());
    }
    print(table, out);
  }

  /** The first row is the header. */
  static void print(List<List<String>> table, PrintStream out) {
    int columns = table.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : table) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], Math.min(WIDEST, row.get(i).length()));
      }
    }
    for (int r = 0; r < table.size(); r++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        String cell = cut(table.get(r).get(i));
        line.append(cell).append(" ".repeat(widths[i] - cell.length() + 2));
      }
      out.println(line.toString().stripTrailing());
      if (r == 0) {
        out.println("-".repeat(Math.max(3, line.length() - 2)));
      }
    }
    out.println(table.size() - 1 + (table.size() == 2 ? " row" : " rows"));
  }

  private static String cut(String cell) {
    return cell.length() > WIDEST ? cell.substring(0, WIDEST - 1) + "…" : cell;
  }

  private static String cell(@Nullable RDFNode node) {
    if (node == null) {
      return "";
    }
    String text = node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    return text.replaceAll("\\s+", " ");
  }

  private Table() {}
}
