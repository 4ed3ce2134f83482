package newsgraph.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Rows in aligned columns; long cells are cut, more so where the terminal is narrow. */
final class Table {
  private static final int WIDEST = 70;
  private static final int NARROWEST = 8;
  private static final int GAP = 2;

  /** Columns of letters on the terminal; no limit where the output goes elsewhere. */
  @SuppressWarnings("SystemConsoleNull") // only JDK 22 to 24 have a console without a terminal
  static int width(CommandSpec spec) {
    return System.console() == null ? Integer.MAX_VALUE : spec.commandLine().getUsageHelpWidth();
  }

  static void print(ResultSet rows, PrintStream out, int width) {
    List<String> names = rows.getResultVars();
    List<List<String>> table = new ArrayList<>();
    table.add(names);
    while (rows.hasNext()) {
      QuerySolution row = rows.next();
      table.add(names.stream().map(name -> cell(row.get(name))).toList());
    }
    print(table, out, width);
  }

  /** The first row is the header. */
  static void print(List<List<String>> table, PrintStream out, int width) {
    int columns = table.get(0).size();
    int[] widths = widths(table, columns, width);
    for (int r = 0; r < table.size(); r++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        String cell = cut(table.get(r).get(i), widths[i]);
        line.append(cell).append(" ".repeat(widths[i] - cell.length() + GAP));
      }
      out.println(line.toString().stripTrailing());
      if (r == 0) {
        out.println("-".repeat(Math.max(3, line.length() - GAP)));
      }
    }
    out.println(table.size() - 1 + (table.size() == 2 ? " row" : " rows"));
  }

  /** As wide as the cells are, the widest cut until all fit. */
  private static int[] widths(List<List<String>> table, int columns, int width) {
    int[] widths = new int[columns];
    int total = (columns - 1) * GAP;
    for (int i = 0; i < columns; i++) {
      for (List<String> row : table) {
        widths[i] = Math.max(widths[i], Math.min(WIDEST, row.get(i).length()));
      }
      total += widths[i];
    }
    for (; total > width; total--) {
      int widest = 0;
      for (int i = 1; i < columns; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static String cut(String cell, int width) {
    return cell.length() > width ? cell.substring(0, width - 1) + "…" : cell;
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
