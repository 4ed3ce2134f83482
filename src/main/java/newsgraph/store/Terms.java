package newsgraph.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The few terms by which the store knows an article and its run. */
final class Terms {
  static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/newsgraph/ns");
  static final Node ARTICLE = schema("NewsArticle");
  static final Node IDENTIFIER = schema("identifier");
  static final Node URL = schema("url");
  static final Node USED = NodeFactory.createURI("http://www.w3.org/ns/prov#used");

  private static Node schema(String name) {
    return NodeFactory.createURI("https://schema.org/" + name);
  }

  private Terms() {}
}
