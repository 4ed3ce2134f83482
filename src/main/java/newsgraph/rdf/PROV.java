package newsgraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of PROV-O in use. */
@SuppressWarnings("MemberName") // a constant is called what its term is called
public final class PROV {
  public static final String NAMESPACE = "http://www.w3.org/ns/prov#";

  public static final Node used = term("used");
  public static final Node wasAssociatedWith = term("wasAssociatedWith");
  public static final Node SoftwareAgent = term("SoftwareAgent");

  private static Node term(String name) {
    return NodeFactory.createURI(NAMESPACE + name);
  }

  private PROV() {}
}
