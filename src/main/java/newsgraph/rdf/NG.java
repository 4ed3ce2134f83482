package newsgraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The newsgraph ontology. */
@SuppressWarnings("MemberName") // a constant is called what its term is called
public final class NG {
  public static final String NAMESPACE = "https://w3id.org/newsgraph/ns#";

  public static final Node TextSpan = term("TextSpan");
  public static final Node Mention = term("Mention");
  public static final Node Boilerplate = term("Boilerplate");
  public static final Node Group = term("Group");
  public static final Node UnnamedEntity = term("UnnamedEntity");
  public static final Node Role = term("Role");
  public static final Node Event = term("Event");
  public static final Node Claim = term("Claim");
  public static final Node Attitude = term("Attitude");
  public static final Node Statement = term("Statement");
  public static final Node Method = term("Method");
  public static final Node ExtractionRun = term("ExtractionRun");
  public static final Node inArticle = term("inArticle");
  public static final Node refersTo = term("refersTo");
  public static final Node evidence = term("evidence");
  public static final Node confidence = term("confidence");
  public static final Node method = term("method");
  public static final Node anchorDate = term("anchorDate");
  public static final Node possiblySameAs = term("possiblySameAs");
  public static final Node holder = term("holder");
  public static final Node organization = term("organization");
  public static final Node jurisdiction = term("jurisdiction");
  public static final Node asOf = term("asOf");
  public static final Node eventType = term("eventType");
  public static final Node status = term("status");
  public static final Node participant = term("participant");
  public static final Node agent = term("agent");
  public static final Node affected = term("affected");
  public static final Node place = term("place");
  public static final Node origin = term("origin");
  public static final Node destination = term("destination");
  public static final Node timeText = term("timeText");
  public static final Node accordingTo = term("accordingTo");
  public static final Node cue = term("cue");
  public static final Node speaker = term("speaker");
  public static final Node speechForm = term("speechForm");
  public static final Node addressee = term("addressee");
  public static final Node occasion = term("occasion");
  public static final Node epistemicStatus = term("epistemicStatus");
  public static final Node disputes = term("disputes");
  public static final Node repeats = term("repeats");

  private static Node term(String name) {
    return NodeFactory.createURI(NAMESPACE + name);
  }

  private NG() {}
}
