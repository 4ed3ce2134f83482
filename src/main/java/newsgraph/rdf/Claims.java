package newsgraph.rdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.model.Claim;
import newsgraph.model.Evidence;
import newsgraph.model.Span;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Writes who puts forward what. */
final class Claims {
  static void write(ArticleGraph graph, PartNodes parts, Claim claim) {
    Node node = parts.node(claim.id());
    Evidence own = evidence(claim);
    graph.add(node, RDF.Nodes.type, NG.Claim);
    graph.add(node, RDFS.Nodes.label, Literals.string(claim.label()));
    graph.evidence(node, own);
    claim.content().forEach(span -> graph.add(node, SCHEMA.text, graph.words(span)));
    if (claim.cue() != null) {
      graph.quoted(node, own, NG.cue, claim.cue());
    }
    if (claim.attitude()) {
      graph.add(node, RDF.Nodes.type, NG.Attitude);
    }
    if (claim.form() == Claim.Form.DIRECT) {
      graph.add(node, RDF.Nodes.type, SCHEMA.Quotation);
    }
    if (claim.form() != null) {
      graph.add(node, NG.speechForm, NGC.speechForm(claim.form()));
    }
    parts.write(node, own, NG.speaker, claim.speakers());
    parts.write(node, own, NG.addressee, claim.addressees());
    parts.write(node, own, NG.occasion, Stream.ofNullable(claim.occasion()).toList());
    parts.write(node, own, SCHEMA.about, claim.about());
    parts.write(node, own, SCHEMA.isBasedOn, Stream.ofNullable(claim.basedOn()).toList());
    parts.write(node, own, NG.disputes, claim.disputes());
    parts.write(node, own, NG.repeats, claim.repeats());
    graph.add(node, NG.epistemicStatus, claim.form() == null ? NGC.asserted : NGC.attributed);
    for (Claim.Doubt doubt : claim.doubts()) {
      graph.stated(node, NG.epistemicStatus, NGC.doubt(doubt.kind()), doubt.evidence());
    }
  }

  /** With the content itself, so that each {@code schema:text} is the text of one span. */
  private static Evidence evidence(Claim claim) {
    Set<Span> spans = new LinkedHashSet<>(claim.content());
    spans.addAll(claim.evidence().spans());
    return new Evidence(
        List.copyOf(spans), claim.evidence().confidence(), claim.evidence().method());
  }

  private Claims() {}
}
