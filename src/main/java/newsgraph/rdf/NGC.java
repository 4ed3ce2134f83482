package newsgraph.rdf;

import newsgraph.model.Claim;
import newsgraph.model.Event;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The code lists of newsgraph, without the single event types. */
@SuppressWarnings("MemberName") // a constant is called what its term is called
public final class NGC {
  public static final String NAMESPACE = "https://w3id.org/newsgraph/code#";

  public static final Node asserted = term("asserted");
  public static final Node attributed = term("attributed");
  public static final Node disputed = term("disputed");
  public static final Node denied = term("denied");
  public static final Node withoutEvidence = term("withoutEvidence");
  public static final Node direct = term("direct");
  public static final Node indirect = term("indirect");
  public static final Node mixed = term("mixed");
  public static final Node happened = term("happened");
  public static final Node ongoing = term("ongoing");
  public static final Node scheduled = term("scheduled");
  public static final Node hypothetical = term("hypothetical");
  public static final Node negated = term("negated");
  public static final Node eventTypes = term("eventTypes");

  /** The concept of {@code ngc:eventTypes} with this local name, "visit". */
  public static Node eventType(String name) {
    return term(name);
  }

  static Node eventStatus(Event.Status status) {
    return term(Literals.camelCase(status));
  }

  static Node speechForm(Claim.Form form) {
    return term(Literals.camelCase(form));
  }

  static Node doubt(Claim.Doubt.Kind kind) {
    return term(Literals.camelCase(kind));
  }

  private static Node term(String name) {
    return NodeFactory.createURI(NAMESPACE + name);
  }

  private NGC() {}
}
