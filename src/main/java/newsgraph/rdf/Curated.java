package newsgraph.rdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What a person has decided about identity: lines {@code same A B}, {@code different A B} and
 * {@code link A IRI}, parts divided by tabs. A thing is an IRI or the end of one, "person/ann-lee";
 * in a line {@code different} the second may be an article. It wins over every rule.
 */
public final class Curated {
  /** Decides nothing. */
  public static final Curated NONE = new Curated(new Iris(Iris.DEFAULT_BASE), List.of());

  private final Map<Node, Node> same = new HashMap<>();
  private final Map<Node, Set<Node>> different = new HashMap<>();
  private final Map<Node, Set<Node>> links = new HashMap<>();
  private final Set<String> lines = new TreeSet<>();
  private final Iris iris;

  /**
   * @param file lines; empty ones and those that begin with # are comments
   * @throws IllegalArgumentException with the number of the line that is no decision
   */
  public Curated(Iris iris, List<String> file) {
    this.iris = iris;
    for (int i = 0; i < file.size(); i++) {
      String line = file.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        lines.add(line);
        decide(line.split("\t", -1), i + 1);
      }
    }
  }

  private void decide(String[] parts, int number) {
    if (parts.length != 3 || parts[1].isBlank() || parts[2].isBlank()) {
      throw new IllegalArgumentException(
          "line " + number + ": expected same, different or link and two things, by tabs");
    }
    Node one = node(parts[1]);
    Node other = node(parts[2]);
    switch (parts[0]) {
      case "same" -> join(one, other, number);
      case "different" -> {
        different.computeIfAbsent(one, k -> new HashSet<>()).add(other);
        different.computeIfAbsent(other, k -> new HashSet<>()).add(one);
      }
      case "link" -> links.computeIfAbsent(one, k -> new HashSet<>()).add(other);
      default ->
          throw new IllegalArgumentException(
              "line " + number + ": " + parts[0] + " is not same, different or link");
    }
  }

  private void join(Node one, Node other, int number) {
    if (of(one).equals(of(other))) {
      throw new IllegalArgumentException("line " + number + ": these are the same already");
    }
    same.put(of(other), of(one));
  }

  private Node node(String name) {
    return name.matches("[a-z]+://.*") ? NodeFactory.createURI(name) : iris.thing(name);
  }

  /** What a thing is to be called: the first of those that are the same. */
  Node of(Node thing) {
    Node last = thing;
    for (Node next = same.get(last); next != null; next = same.get(last)) {
      last = next;
    }
    return last;
  }

  boolean differ(Node one, Node other) {
    return different.getOrDefault(one, Set.of()).contains(other);
  }

  /** IRIs of the thing elsewhere. */
  Set<Node> links(Node thing) {
    return links.getOrDefault(thing, Set.of());
  }

  /** All that a line speaks of. */
  Set<Node> things() {
    Set<Node> things = new HashSet<>(same.keySet());
    things.addAll(same.values());
    things.addAll(different.keySet());
    things.addAll(links.keySet());
    return things;
  }

  /** Whether the graphs are as these lines want them. */
  public boolean isApplied(DatasetGraph graphs) {
    Map<String, Quad> wanted = marks();
    Map<String, Quad> present = new TreeMap<>();
    graphs
        .find(iris.entities(), iris.entities(), SCHEMA.sha256, Node.ANY)
        .forEachRemaining(quad -> present.put(quad.getObject().getLiteralLexicalForm(), quad));
    return wanted.keySet().equals(present.keySet());
  }

  /** Notes that the graphs are as these lines want them. */
  void mark(DatasetGraph graphs) {
    graphs.deleteAny(iris.entities(), iris.entities(), SCHEMA.sha256, Node.ANY);
    marks().values().forEach(graphs::add);
  }

  private Map<String, Quad> marks() {
    if (lines.isEmpty()) {
      return Map.of();
    }
    String digest = Iris.digest(String.join("\n", lines), 64);
    Node graph = iris.entities();
    return Map.of(digest, new Quad(graph, graph, SCHEMA.sha256, Literals.string(digest)));
  }

  /** Reads a file as UTF-8. */
  public static Curated of(Iris iris, byte[] file) {
    return new Curated(iris, new String(file, StandardCharsets.UTF_8).lines().toList());
  }
}
