package newsgraph.rdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsgraph.model.Entity;
import newsgraph.model.EntityType;
import newsgraph.model.Evidence;
import newsgraph.model.Mention;
import newsgraph.model.Relation;
import newsgraph.model.Resolution;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The things an article speaks of. One with an identity is called by {@code schema:name} what this
 * article calls it; its one {@code rdfs:label} is for {@link EntityQuads}. One without ends with
 * the article and has its label here.
 */
final class Things {
  private final ArticleGraph graph;
  private final Resolution resolution;
  private final Map<String, Resolution.Identity> identities = new HashMap<>();
  private final Map<String, Node> nodes = new HashMap<>();

  Things(ArticleGraph graph, Resolution resolution) {
    this.graph = graph;
    this.resolution = resolution;
    resolution.identities().forEach(identity -> identities.put(identity.entity(), identity));
    for (Entity entity : inOrder(things(resolution))) {
      Resolution.Identity identity = identities.get(entity.id());
      nodes.put(
          entity.id(),
          identity != null ? graph.iri(identity.path()) : graph.part("entity", entity.first()));
    }
  }

  /** A topic is no thing. */
  private static List<Entity> things(Resolution resolution) {
    return resolution.extraction().entities().stream()
        .filter(entity -> entity.type() != EntityType.TOPIC)
        .toList();
  }

  /** An order of the text, so that clashing numbers do not hang on the order of a list. */
  private static List<Entity> inOrder(List<Entity> entities) {
    return entities.stream()
        .sorted(
            Comparator.comparing(Entity::first)
                .thenComparing(Entity::type)
                .thenComparing(Entity::label)
                .thenComparing(Entity::id))
        .toList();
  }

  boolean contains(String id) {
    return nodes.containsKey(id);
  }

  /** Whether a name tells which thing it is: not "the president". */
  boolean isNamed(String id) {
    return resolution.extraction().entities().stream()
        .anyMatch(entity -> entity.id().equals(id) && entity.named());
  }

  Node node(String id) {
    Node node = nodes.get(id);
    if (node == null) {
      throw new IllegalStateException("No entity has the local id " + id);
    }
    return node;
  }

  void write() {
    for (Entity entity : things(resolution)) {
      Node node = node(entity.id());
      graph.add(node, RDF.Nodes.type, type(entity.type()));
      Resolution.Identity identity = identities.get(entity.id());
      if (identity == null) {
        writeUnshared(node, entity);
      } else {
        writeShared(node, entity, identity);
      }
    }
    for (Relation relation : resolution.extraction().relations()) {
      graph.stated(
          node(relation.subject()),
          property(relation.kind()),
          node(relation.object()),
          relation.evidence());
    }
  }

  private void writeUnshared(Node node, Entity entity) {
    graph.add(node, RDFS.Nodes.label, Literals.string(entity.label()));
    for (String name : entity.otherNames()) {
      graph.add(node, SCHEMA.alternateName, Literals.string(name));
    }
    if (!entity.named() && entity.type() != EntityType.POST) {
      graph.add(node, RDF.Nodes.type, NG.UnnamedEntity);
    }
  }

  private void writeShared(Node node, Entity entity, Resolution.Identity identity) {
    if (identity.country()) {
      graph.add(node, RDF.Nodes.type, SCHEMA.Country);
    }
    graph.add(node, SCHEMA.name, Literals.string(identity.name()));
    entity.otherNames().stream()
        .filter(name -> !name.equals(identity.name()))
        .forEach(name -> graph.add(node, SCHEMA.alternateName, Literals.string(name)));
    if (identity.site() != null) {
      graph.add(node, GEO.lat, Literals.decimal(identity.site().latitude()));
      graph.add(node, GEO.longitude, Literals.decimal(identity.site().longitude()));
    }
    if (identity.within() != null) {
      writeWithin(node, entity, identity.within());
    }
    for (String link : identity.links()) {
      graph.stated(node, OWL.sameAs.asNode(), NodeFactory.createURI(link), firstMention(entity));
    }
  }

  /** Only in a country that the article speaks of: no graph names what it does not describe. */
  private void writeWithin(Node node, Entity entity, Resolution.Container country) {
    Node wider = graph.iri(country.path());
    if (!nodes.containsValue(wider)) {
      return;
    }
    boolean said =
        resolution.extraction().relations().stream()
            .anyMatch(
                relation ->
                    relation.kind() == Relation.Kind.CONTAINED_IN_PLACE
                        && relation.subject().equals(entity.id())
                        && node(relation.object()).equals(wider));
    if (!said) {
      Evidence mention = firstMention(entity);
      graph.stated(
          node,
          SCHEMA.containedInPlace,
          wider,
          new Evidence(mention.spans(), Math.min(0.9, mention.confidence()), "resolve/gazetteer"));
    }
  }

  /** The first mention by name, else the first, is the words that a link rests on. */
  private Evidence firstMention(Entity entity) {
    return resolution.extraction().mentions().stream()
        .filter(mention -> mention.entities().contains(entity.id()))
        .min(
            Comparator.comparing(Mention::kind)
                .thenComparing(Mention::span)
                .thenComparing(Mention::confidence)
                .thenComparing(Mention::method))
        .map(mention -> new Evidence(mention.span(), mention.confidence(), mention.method()))
        .orElseGet(() -> new Evidence(entity.first(), 1.0, "resolve/identity"));
  }

  private static Node type(EntityType type) {
    return switch (type) {
      case PERSON -> SCHEMA.Person;
      case ORGANIZATION -> SCHEMA.Organization;
      case PLACE -> SCHEMA.Place;
      case GROUP -> NG.Group;
      case LEGISLATION -> SCHEMA.Legislation;
      case POST -> SCHEMA.SocialMediaPosting;
      case OTHER, TOPIC -> SCHEMA.Thing;
    };
  }

  private static Node property(Relation.Kind kind) {
    return switch (kind) {
      case NATIONALITY -> SCHEMA.nationality;
      case CONTAINED_IN_PLACE -> SCHEMA.containedInPlace;
      case POSSIBLY_SAME_AS -> NG.possiblySameAs;
      case AUTHOR -> SCHEMA.author;
      case PUBLISHER -> SCHEMA.publisher;
    };
  }
}
