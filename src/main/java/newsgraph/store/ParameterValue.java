package newsgraph.store;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;

/** The value of a parameter, read from the command line. */
final class ParameterValue {
  /**
   * Reads a word as the same kind of term as an example: "0.9" like 0.85, "visit" like ngc:travel.
   */
  static Node like(Node example, String word, PrefixMapping prefixes) {
    if (example.isURI()) {
      return NodeFactory.createURI(iri(example.getURI(), word, prefixes));
    }
    RDFDatatype type = example.getLiteralDatatype();
    if (!example.getLiteralLanguage().isEmpty()) {
      return NodeFactory.createLiteralLang(word, example.getLiteralLanguage());
    }
    if (!type.isValid(word)) {
      throw new StoreException(
          "Not a value of type %s: '%s'".formatted(prefixes.shortForm(type.getURI()), word));
    }
    return NodeFactory.createLiteralDT(word, type);
  }

  private static String iri(String example, String word, PrefixMapping prefixes) {
    if (word.contains("://")) {
      return word;
    }
    String expanded = prefixes.expandPrefix(word);
    if (!expanded.equals(word)) {
      return expanded;
    }
    int end = Math.max(example.lastIndexOf('#'), example.lastIndexOf('/')) + 1;
    return example.substring(0, end) + word;
  }

  private ParameterValue() {}
}
