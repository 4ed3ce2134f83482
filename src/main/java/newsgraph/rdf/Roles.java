package newsgraph.rdf;

import java.util.List;
import java.util.stream.Stream;
import newsgraph.model.Article;
import newsgraph.model.Dating;
import newsgraph.model.Evidence;
import newsgraph.model.Role;
import newsgraph.model.Span;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Writes who holds which post. */
final class Roles {
  static void write(ArticleGraph graph, PartNodes parts, Article article, Role role) {
    Node node = parts.node(role.id());
    Evidence own = role.evidence();
    graph.add(node, RDF.Nodes.type, NG.Role);
    graph.add(node, RDFS.Nodes.label, Literals.string(role.label()));
    graph.evidence(node, own);
    graph.quoted(node, own, SCHEMA.roleName, role.title());
    parts.write(node, own, NG.holder, List.of(role.holder()));
    parts.write(node, own, NG.organization, Stream.ofNullable(role.organization()).toList());
    parts.write(node, own, NG.jurisdiction, Stream.ofNullable(role.jurisdiction()).toList());
    writeTimes(graph, node, article, role);
    Node holder = parts.node(role.holder().target());
    graph.add(holder, SCHEMA.jobTitle, graph.words(role.title()));
    if (role.organization() != null) {
      graph.add(holder, SCHEMA.affiliation, parts.node(role.organization().target()));
    }
  }

  private static void writeTimes(ArticleGraph graph, Node node, Article article, Role role) {
    Evidence own = role.evidence();
    if (role.asOf() != null) {
      Span anchor = Metadata.anchor(article);
      Evidence evidence =
          anchor == null || !role.asOf().equals(article.anchorDate())
              ? own
              : new Evidence(anchor, own.confidence(), own.method());
      graph.part(node, own, NG.asOf, Literals.date(role.asOf().toString()), evidence);
    }
    Dating start = role.start();
    if (start != null) {
      graph.quoted(node, own, NG.timeText, start.words());
      if (start.start() != null) {
        graph.part(node, own, SCHEMA.startDate, Literals.date(start.start()), start.evidence());
      }
    }
    Dating end = role.end();
    if (end != null) {
      graph.quoted(node, own, NG.timeText, end.words());
      String date = end.end() != null ? end.end() : end.start();
      if (date != null) {
        graph.part(node, own, SCHEMA.endDate, Literals.date(date), end.evidence());
      }
    }
  }

  private Roles() {}
}
