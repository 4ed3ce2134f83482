package newsgraph.rdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsgraph.model.Argument;
import newsgraph.model.Claim;
import newsgraph.model.Event;
import newsgraph.model.Evidence;
import newsgraph.model.Extraction;
import newsgraph.model.Role;
import org.apache.jena.graph.Node;

/** The nodes of an article's roles, events and claims, numbered by title, cue and content. */
final class PartNodes {
  private final ArticleGraph graph;
  private final Things things;
  private final Map<String, Node> nodes = new HashMap<>();

  PartNodes(ArticleGraph graph, Extraction extraction, Things things) {
    this.graph = graph;
    this.things = things;
    extraction.roles().stream()
        .sorted(
            Comparator.comparing(Role::title).thenComparing(Role::label).thenComparing(Role::id))
        .forEach(role -> nodes.put(role.id(), graph.part("role", role.title())));
    extraction.events().stream()
        .sorted(
            Comparator.comparing(Event::cue)
                .thenComparing(Event::trigger)
                .thenComparing(Event::label)
                .thenComparing(Event::id))
        .forEach(event -> nodes.put(event.id(), graph.part("event", event.cue())));
    extraction.claims().stream()
        .sorted(
            Comparator.comparing((Claim claim) -> claim.content().get(0))
                .thenComparing(Claim::label)
                .thenComparing(Claim::id))
        .forEach(claim -> nodes.put(claim.id(), graph.part("claim", claim.content().get(0))));
  }

  /** The node of an entity, role, event or claim. */
  Node node(String id) {
    Node node = nodes.get(id);
    return node != null ? node : things.node(id);
  }

  /** Writes the arguments of a part, each with its own evidence where that differs. */
  void write(Node subject, Evidence own, Node property, List<Argument> arguments) {
    for (Argument argument : arguments) {
      graph.part(subject, own, property, node(argument.target()), argument.evidence());
    }
  }

  /** Writes arguments that a narrower property already tells the evidence of, without it. */
  void writeWider(
      Node subject,
      Evidence own,
      Node property,
      List<Argument> arguments,
      List<List<Argument>> narrower) {
    for (List<Argument> list : narrower) {
      list.forEach(argument -> graph.add(subject, property, node(argument.target())));
    }
    List<String> told = narrower.stream().flatMap(List::stream).map(Argument::target).toList();
    write(
        subject,
        own,
        property,
        arguments.stream().filter(argument -> !told.contains(argument.target())).toList());
  }
}
