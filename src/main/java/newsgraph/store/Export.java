package newsgraph.store;

import java.io.OutputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;

/**
 * The graphs of a database as text, the ontology left out. The same quads give the same bytes:
 * graphs come in order of their IRIs, and triples sorted inside a graph. One graph at a time is
 * held in memory, and for formats without graphs also what several articles say of shared things;
 * JSON-LD and RDF/XML are held whole.
 */
public final class Export {
  /** What can be written. */
  public enum Format {
    TTL(RDFFormat.TURTLE_BLOCKS),
    TRIG(RDFFormat.TRIG_BLOCKS),
    NT(RDFFormat.NTRIPLES_UTF8),
    NQ(RDFFormat.NQUADS_UTF8),
    JSONLD(RDFFormat.JSONLD11),
    RDFXML(RDFFormat.RDFXML_PLAIN);

    private final RDFFormat syntax;

    Format(RDFFormat syntax) {
      this.syntax = syntax;
    }

    private boolean hasGraphs() {
      return this == TRIG || this == NQ || this == JSONLD;
    }
  }

  private static final Map<String, String> PREFIXES =
      new TreeMap<>(
          Map.of(
              "ng", "https://w3id.org/newsgraph/ns#",
              "ngc", "https://w3id.org/newsgraph/code#",
              "oa", "http://www.w3.org/ns/oa#",
              "owl", "http://www.w3.org/2002/07/owl#",
              "prov", "http://www.w3.org/ns/prov#",
              "rdf", RDF.getURI(),
              "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
              "schema", "https://schema.org/",
              "skos", "http://www.w3.org/2004/02/skos/core#",
              "xsd", "http://www.w3.org/2001/XMLSchema#"));

  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(triple -> !triple.getPredicate().equals(RDF.type.asNode()))
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final DatasetGraph graphs;
  private final Collection<Node> names;

  private Export(DatasetGraph graphs, Collection<Node> names) {
    this.graphs = graphs;
    this.names = names;
  }

  /** All graphs but the ontology; inside a read transaction. */
  public static Export of(DatasetGraph graphs) {
    Set<Node> names = new TreeSet<>(NodeCmp::compareRDFTerms);
    graphs.listGraphNodes().forEachRemaining(names::add);
    names.remove(Terms.ONTOLOGY);
    return new Export(graphs, names);
  }

  /** One article's graph; inside a read transaction. */
  public static Export of(DatasetGraph graphs, String article) {
    return new Export(graphs, List.of(NodeFactory.createURI(article)));
  }

  /** Writes and flushes; does not close. */
  public void write(Format format, OutputStream out) {
    if (format == Format.JSONLD) {
      DatasetGraph copy = DatasetGraphFactory.createGeneral();
      PREFIXES.forEach(copy.prefixes()::add);
      quads(StreamRDFLib.dataset(copy));
      RDFWriter.source(copy).format(format.syntax).output(out);
    } else if (format == Format.RDFXML) {
      Graph copy = GraphFactory.createDefaultGraph();
      copy.getPrefixMapping().setNsPrefixes(PREFIXES);
      triples(StreamRDFLib.graph(copy));
      RDFWriter.source(copy).format(format.syntax).output(out);
    } else {
      StreamRDF stream = StreamRDFWriter.getWriterStream(out, format.syntax);
      stream.start();
      if (format.syntax.getLang() != Lang.NTRIPLES && format.syntax.getLang() != Lang.NQUADS) {
        PREFIXES.forEach(stream::prefix);
      }
      if (format.hasGraphs()) {
        quads(stream);
      } else {
        triples(stream);
      }
      stream.finish();
    }
  }

  private void quads(StreamRDF stream) {
    for (Node name : names) {
      sorted(name, triple -> stream.quad(new Quad(name, triple)));
    }
  }

  /** What is said of shared things first, once; then, article by article, what is only in it. */
  private void triples(StreamRDF stream) {
    Set<Triple> shared = new TreeSet<>(ORDER);
    for (Node name : names) {
      Iter.iter(graphs.find(name, Node.ANY, Node.ANY, Node.ANY))
          .filter(quad -> !Articles.ownedBy(name, quad.getSubject()))
          .map(Quad::asTriple)
          .forEach(shared::add);
    }
    shared.forEach(stream::triple);
    for (Node name : names) {
      sorted(
          name,
          triple -> {
            if (Articles.ownedBy(name, triple.getSubject()) && !shared.contains(triple)) {
              stream.triple(triple);
            }
          });
    }
  }

  private void sorted(Node name, Consumer<Triple> action) {
    Iter.iter(graphs.find(name, Node.ANY, Node.ANY, Node.ANY)).map(Quad::asTriple).toList().stream()
        .sorted(ORDER)
        .forEach(action);
  }
}
