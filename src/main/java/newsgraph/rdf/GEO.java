package newsgraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** WGS84 latitude and longitude, in degrees. */
public final class GEO {
  public static final String NAMESPACE = "http://www.w3.org/2003/01/geo/wgs84_pos#";

  public static final Node lat = NodeFactory.createURI(NAMESPACE + "lat");

  /** {@code geo:long}, which is a word of Java. */
  public static final Node longitude = NodeFactory.createURI(NAMESPACE + "long");

  private GEO() {}
}
