package newsgraph.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import newsgraph.model.Article;
import newsgraph.model.EntityType;
import newsgraph.model.Evidence;
import newsgraph.model.Extraction;
import newsgraph.model.Mention;
import newsgraph.model.Post;
import newsgraph.model.Span;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is known of the article as such. What its source states beside the text (date, URL,
 * publisher, author) rests on no span and has no statement; names of it are literals, since nothing
 * tells which person or body they mean.
 */
final class Metadata {
  private static final String CREDIT = "rule/credit-line";
  private static final String DATE = "rule/anchor-date";
  private static final String POST = "rule/post";

  private final ArticleGraph graph;
  private final Extraction extraction;
  private final Article article;
  private final Things things;

  Metadata(ArticleGraph graph, Extraction extraction, Things things) {
    this.graph = graph;
    this.extraction = extraction;
    article = extraction.article();
    this.things = things;
  }

  void write() {
    Node node = graph.article;
    graph.add(node, RDF.Nodes.type, SCHEMA.NewsArticle);
    graph.add(node, SCHEMA.inLanguage, Literals.string("en"));
    graph.add(node, SCHEMA.sha256, Literals.string(article.sha256()));
    add(SCHEMA.identifier, article.id());
    add(SCHEMA.headline, article.title());
    String label =
        article.title() != null && !article.title().isBlank()
            ? article.title()
            : "Article " + article.sha256().substring(0, 16);
    graph.add(node, RDFS.Nodes.label, Literals.string(label));
    add(SCHEMA.publisher, article.publisher());
    add(SCHEMA.author, article.author());
    if (article.url() != null && !article.url().isBlank()) {
      graph.add(node, SCHEMA.url, url(article.url()));
    }
    if (article.published() != null) {
      graph.add(node, SCHEMA.datePublished, Literals.date(article.published().toString()));
    }
    writeAnchor();
    article.credits().forEach(this::writeCredit);
    article.posts().forEach(this::writePost);
  }

  private void add(Node property, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      graph.add(graph.article, property, Literals.string(value));
    }
  }

  private void writeAnchor() {
    if (article.anchorDate() == null) {
      return;
    }
    Node date = Literals.date(article.anchorDate().toString());
    Span words = anchor(article);
    if (words == null) {
      graph.add(graph.article, NG.anchorDate, date);
    } else {
      graph.stated(graph.article, NG.anchorDate, date, new Evidence(words, 0.95, DATE));
    }
  }

  /** The words that tell the anchor date; null if the source states it beside the text. */
  static @Nullable Span anchor(Article article) {
    if (article.isOfDateline()) {
      return article.datelineDate();
    }
    if (article.published() != null) {
      return null;
    }
    return article.posts().stream()
        .filter(post -> post.published() != null && post.date() != null)
        .findFirst()
        .map(Post::date)
        .orElse(null);
  }

  /** "(With AP input)": the body that AP refers to, or else the word. */
  private void writeCredit(Span credit) {
    Evidence evidence = new Evidence(credit, 0.95, CREDIT);
    Set<String> named = new TreeSet<>();
    for (Mention mention : extraction.mentions()) {
      if (credit.contains(mention.span())) {
        named.addAll(mention.entities());
      }
    }
    if (named.isEmpty()) {
      graph.stated(graph.article, SCHEMA.contributor, graph.words(credit), evidence);
    }
    named.forEach(id -> graph.stated(graph.article, SCHEMA.contributor, things.node(id), evidence));
  }

  private void writePost(Post post) {
    List<Node> nodes =
        extraction.entities().stream()
            .filter(entity -> entity.type() == EntityType.POST)
            .filter(entity -> post.span().overlaps(entity.first()))
            .map(entity -> things.node(entity.id()))
            .sorted(Comparator.comparing(Node::getURI))
            .toList();
    for (Node node : nodes) {
      if (post.date() != null && post.published() != null) {
        graph.stated(
            node,
            SCHEMA.datePublished,
            Literals.date(post.published().toString()),
            new Evidence(post.date(), 1.0, POST));
      }
      if (post.link() != null) {
        graph.stated(
            node,
            SCHEMA.url,
            url(post.link().of(article.text())),
            new Evidence(post.link(), 0.9, POST));
      }
    }
  }

  /** "pic.twitter.com/x" becomes {@code <https://pic.twitter.com/x>}; no IRI, the text itself. */
  static Node url(String text) {
    String url =
        text.strip().matches("[A-Za-z][A-Za-z0-9+.-]*:.*")
            ? text.strip()
            : "https://" + text.strip();
    String safe = url.replaceAll("[\\s<>\"{}|\\\\^`\\p{Cntrl}]+", "");
    return NodeFactory.createURI(safe);
  }
}
