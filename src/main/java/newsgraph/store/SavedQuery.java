package newsgraph.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A SPARQL query in a file whose first lines, {@code #+}, say what it answers:
 *
 * <pre>
 * #+ summary: What exactly did a person say?
 * #+ tags:
 * #+   - claims
 * #+ parameters:
 * #+   - speaker: the person's name
 * SELECT ?text WHERE {
 *   VALUES ?speaker { "Ann Lee" }      # EDIT the name
 *   ?claim ng:speaker/rdfs:label ?speaker ; schema:text ?text .
 * }
 * </pre>
 *
 * A parameter is a variable with a VALUES line of its own, which is its default (UNDEF: any value):
 * so the file runs as it is in any SPARQL editor.
 *
 * @param name of the file without {@code .rq}
 * @param summary the question it answers
 * @param text the whole file
 */
public record SavedQuery(
    String name,
    String summary,
    String description,
    List<String> tags,
    List<Parameter> parameters,
    String text) {
  /** What may be asked about instead: a variable, and in words what it stands for. */
  public record Parameter(String name, String description) {}

  public SavedQuery {
    tags = List.copyOf(tags);
    parameters = List.copyOf(parameters);
  }

  /** Reads the text of a {@code .rq} file. */
  public static SavedQuery parse(String name, String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    Map<String, List<String>> lists = new LinkedHashMap<>();
    String last = "";
    for (String line : text.lines().takeWhile(l -> l.startsWith("#+")).toList()) {
      String entry = line.substring(2).strip();
      if (entry.startsWith("- ")) {
        lists.computeIfAbsent(last, k -> new ArrayList<>()).add(entry.substring(2).strip());
      } else {
        int colon = entry.indexOf(':');
        if (colon < 0) {
          throw new StoreException(name + ": not a header line: " + line);
        }
        last = entry.substring(0, colon);
        fields.put(last, entry.substring(colon + 1).strip());
      }
    }
    return new SavedQuery(
        name,
        fields.getOrDefault("summary", ""),
        fields.getOrDefault("description", ""),
        lists.getOrDefault("tags", List.of()),
        lists.getOrDefault("parameters", List.of()).stream().map(SavedQuery::parameter).toList(),
        text);
  }

  private static Parameter parameter(String entry) {
    int colon = entry.indexOf(':');
    return colon < 0
        ? new Parameter(entry, "")
        : new Parameter(entry.substring(0, colon).strip(), entry.substring(colon + 1).strip());
  }

  /** The query with its defaults. */
  public Query query() {
    try {
      return QueryFactory.create(text);
    } catch (QueryParseException e) {
      throw new StoreException(
          name + ": " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
    }
  }

  /**
   * The query with other values.
   *
   * @param values by parameter; each is read like the default it replaces: a number where that is a
   *     number, and for an IRI in full, as {@code prefix:name} or by its local name only; as a
   *     string where that is UNDEF
   */
  public Query query(Map<String, List<String>> values) {
    Query query = query();
    for (Map.Entry<String, List<String>> entry : values.entrySet()) {
      if (parameters.stream().noneMatch(parameter -> parameter.name().equals(entry.getKey()))) {
        throw new StoreException(
            "%s has no parameter '%s'; %s".formatted(name, entry.getKey(), parametersInWords()));
      }
      query = bind(query, Var.alloc(entry.getKey()), entry.getValue());
    }
    return query;
  }

  private String parametersInWords() {
    return parameters.isEmpty()
        ? "it takes none"
        : "it takes "
            + String.join(
                ", ", parameters.stream().map(parameter -> "--" + parameter.name()).toList());
  }

  private Query bind(Query query, Var variable, List<String> words) {
    Node example = example(query, variable);
    ElementData data = new ElementData();
    data.add(variable);
    for (String word : words) {
      Node value = ParameterValue.like(example, word, query.getPrefixMapping());
      data.add(BindingFactory.binding(variable, value));
    }
    return QueryTransformOps.transform(
        query,
        new ElementTransformCopyBase() {
          @Override
          public Element transform(ElementData element) {
            return element.getVars().equals(List.of(variable)) ? data : element;
          }
        });
  }

  /** The default, or a string where it is UNDEF. */
  private Node example(Query query, Var variable) {
    List<Binding> rows = new ArrayList<>();
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementData element) {
            if (element.getVars().equals(List.of(variable))) {
              rows.addAll(element.getRows());
            }
          }
        });
    if (rows.isEmpty()) {
      throw new StoreException(
          "%s: the parameter '%s' needs a line VALUES ?%s { … }"
              .formatted(name, variable.getName(), variable.getName()));
    }
    Binding row = rows.get(0);
    return row.contains(variable) ? row.get(variable) : NodeFactory.createLiteralString("");
  }
}
