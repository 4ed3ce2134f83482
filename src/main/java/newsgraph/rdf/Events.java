package newsgraph.rdf;

import java.util.List;
import java.util.Map;
import newsgraph.model.Claim;
import newsgraph.model.Dating;
import newsgraph.model.Event;
import newsgraph.model.Evidence;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Writes what happens. */
final class Events {
  static void write(ArticleGraph graph, PartNodes parts, Map<String, Claim> claims, Event event) {
    Node node = parts.node(event.id());
    Evidence own = event.evidence();
    graph.add(node, RDF.Nodes.type, NG.Event);
    graph.add(node, RDFS.Nodes.label, Literals.string(event.label()));
    graph.evidence(node, own);
    graph.quoted(node, own, NG.cue, event.cue());
    event.otherTriggers().forEach(trigger -> graph.quoted(node, own, NG.cue, trigger));
    graph.add(node, NG.eventType, NGC.eventType(event.type()));
    graph.add(node, NG.status, NGC.eventStatus(event.status()));
    writeArguments(parts, node, event);
    writeDates(graph, node, own, event);
    if (event.accordingTo() != null) {
      if (!claims.containsKey(event.accordingTo())) {
        throw new IllegalStateException("No claim has the local id " + event.accordingTo());
      }
      graph.add(node, NG.accordingTo, parts.node(event.accordingTo()));
    }
  }

  private static void writeArguments(PartNodes parts, Node node, Event event) {
    Evidence own = event.evidence();
    parts.write(node, own, NG.agent, event.agents());
    parts.write(node, own, NG.affected, event.affected());
    parts.writeWider(
        node, own, NG.participant, event.participants(), List.of(event.agents(), event.affected()));
    parts.write(node, own, NG.origin, event.origins());
    parts.write(node, own, NG.destination, event.destinations());
    parts.writeWider(
        node, own, NG.place, event.places(), List.of(event.origins(), event.destinations()));
    parts.write(node, own, SCHEMA.instrument, event.instruments());
    parts.write(node, own, SCHEMA.about, event.about());
    parts.write(node, own, SCHEMA.superEvent, event.superEvents());
  }

  private static void writeDates(ArticleGraph graph, Node node, Evidence own, Event event) {
    Dating dating = event.dating();
    if (dating == null) {
      return;
    }
    graph.quoted(node, own, NG.timeText, dating.words());
    if (dating.start() != null) {
      graph.part(node, own, SCHEMA.startDate, Literals.date(dating.start()), dating.evidence());
    }
    if (dating.end() != null) {
      graph.part(node, own, SCHEMA.endDate, Literals.date(dating.end()), dating.evidence());
    }
  }

  private Events() {}
}
