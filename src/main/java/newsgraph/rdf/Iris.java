package newsgraph.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** The IRIs of all that newsgraph describes: the same input gives the same IRI. */
public final class Iris {
  public static final String DEFAULT_BASE = "https://example.org/newsgraph/";

  static final String ENTITIES = "graph/entities";

  private final String base;

  /**
   * @param base ends with a slash
   */
  public Iris(String base) {
    if (!base.endsWith("/")) {
      throw new IllegalArgumentException("A base IRI ends with a slash: " + base);
    }
    this.base = base;
  }

  /** Those beside an article: "https://example.org/newsgraph/article/0123456789abcdef". */
  public static Iris beside(String article) {
    return new Iris(article.substring(0, article.lastIndexOf("article/")));
  }

  public String base() {
    return base;
  }

  /** The graph of the things that articles share. */
  public Node entities() {
    return thing(ENTITIES);
  }

  /** The article, which also names its graph. */
  public Node article(String sha256) {
    return thing("article/" + sha256.substring(0, 16));
  }

  /** A named thing: "person/ann-lee". */
  public Node thing(String path) {
    return NodeFactory.createURI(base + path);
  }

  /** The method called "rule/quotation": {@code method/rule-quotation}. */
  public Node method(String name) {
    return thing("method/" + slug(name));
  }

  public Node software(String name) {
    return thing("software/" + slug(name));
  }

  public Node run(String sha256, String software, String configuration) {
    return thing("run/" + digest(sha256 + "\n" + software + "\n" + configuration, 16));
  }

  /** The characters from {@code start} up to {@code end} in code points (RFC 5147). */
  static Node span(Node article, int start, int end) {
    return part(article, "char=" + start + "," + end);
  }

  static Node part(Node article, String fragment) {
    return NodeFactory.createURI(article.getURI() + "#" + fragment);
  }

  /** The record about one triple of an article. */
  static Node statement(Node article, Triple triple) {
    return part(article, "st-" + digest(NodeFmtLib.strNT(triple), 12));
  }

  /** "Rule/Quote after verb" becomes "rule-quote-after-verb". */
  static String slug(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    String slug =
        plain
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}.]+", "-")
            .replaceAll("^[-.]+|[-.]+$", "");
    return slug.isEmpty() ? digest(name, 12) : slug;
  }

  static String digest(String text, int digits) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, digits);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
