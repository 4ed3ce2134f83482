package newsgraph.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import newsgraph.model.Article;
import newsgraph.model.Claim;
import newsgraph.model.Evidence;
import newsgraph.model.Extraction;
import newsgraph.model.Mention;
import newsgraph.model.Resolution;
import newsgraph.model.Span;
import newsgraph.model.Zone;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Writes what one article says as quads, all in the graph that the article's IRI names. Depends on
 * nothing but its input, and not on the order of its lists. Safe for several threads.
 */
public final class ArticleQuads {
  private final Iris iris;
  private final String software;
  private final String configuration;

  /**
   * @param software name with version, "newsgraph-0.1.0"
   * @param configuration all that changes what the software finds; may be empty
   */
  public ArticleQuads(Iris iris, String software, String configuration) {
    this.iris = iris;
    this.software = software;
    this.configuration = configuration;
  }

  /** The run by which this software writes this article. */
  public Node run(Article article) {
    return iris.run(article.sha256(), software, configuration);
  }

  /** In order of subject, property and object; nothing twice. */
  public List<Quad> quads(Resolution resolution) {
    Extraction extraction = resolution.extraction();
    ArticleGraph graph = new ArticleGraph(iris, extraction.article());
    Things things = new Things(graph, resolution);
    PartNodes parts = new PartNodes(graph, extraction, things);
    writeRun(graph, extraction.article());
    new Metadata(graph, extraction, things).write();
    things.write();
    writeMentions(graph, extraction.mentions(), things);
    writeBoilerplate(graph, extraction.article());
    extraction.roles().stream() // whoever "the president" is, it is said of nobody
        .filter(role -> role.clear() && things.isNamed(role.holder().target()))
        .forEach(role -> Roles.write(graph, parts, extraction.article(), role));
    Map<String, Claim> claims =
        extraction.claims().stream().collect(Collectors.toMap(Claim::id, claim -> claim));
    extraction.events().forEach(event -> Events.write(graph, parts, claims, event));
    extraction.claims().forEach(claim -> Claims.write(graph, parts, claim));
    return graph.quads();
  }

  private void writeRun(ArticleGraph graph, Article article) {
    Node run = run(article);
    Node agent = iris.software(software);
    graph.add(run, RDF.Nodes.type, NG.ExtractionRun);
    graph.add(
        run,
        RDFS.Nodes.label,
        Literals.string(software + " on " + article.sha256().substring(0, 16)));
    graph.add(run, PROV.used, graph.article);
    graph.add(run, PROV.wasAssociatedWith, agent);
    graph.add(agent, RDF.Nodes.type, PROV.SoftwareAgent);
    graph.add(agent, RDFS.Nodes.label, Literals.string(software));
  }

  /** Of several mentions in one span, the least sure says how sure they are. */
  private static void writeMentions(ArticleGraph graph, List<Mention> mentions, Things things) {
    Map<Span, Mention> leastSure = new TreeMap<>();
    Comparator<Mention> order =
        Comparator.comparingDouble(Mention::confidence).thenComparing(Mention::method);
    for (Mention mention : mentions) {
      if (mention.entities().stream().noneMatch(things::contains)) {
        continue;
      }
      Node node = graph.span(mention.span());
      graph.add(node, RDF.Nodes.type, NG.Mention);
      mention.entities().stream()
          .filter(things::contains)
          .forEach(id -> graph.add(node, NG.refersTo, things.node(id)));
      leastSure.merge(mention.span(), mention, (a, b) -> order.compare(a, b) <= 0 ? a : b);
    }
    leastSure.forEach(
        (span, mention) ->
            graph.found(
                graph.span(span), new Evidence(span, mention.confidence(), mention.method())));
  }

  private static void writeBoilerplate(ArticleGraph graph, Article article) {
    for (Zone zone : article.zones()) {
      if (zone.kind() == Zone.Kind.BOILERPLATE) {
        graph.add(graph.span(zone.span()), RDF.Nodes.type, NG.Boilerplate);
      }
    }
  }
}
