package newsgraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the Web Annotation vocabulary in use. */
@SuppressWarnings("MemberName") // a constant is called what its term is called
public final class OA {
  public static final String NAMESPACE = "http://www.w3.org/ns/oa#";

  public static final Node start = term("start");
  public static final Node end = term("end");
  public static final Node exact = term("exact");

  private static Node term(String name) {
    return NodeFactory.createURI(NAMESPACE + name);
  }

  private OA() {}
}
