package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsgraph.model.Entity;
import newsgraph.model.EntityType;
import newsgraph.model.Mention;
import newsgraph.model.Relation;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The things an article speaks of, and where it does. What is only a topic is kept apart: finders
 * do not see it.
 */
public final class Entities {
  private final List<Entity> all;
  private final List<Mention> mentions;
  private final List<Relation> relations;
  private final List<Entity> topics;
  private final List<Mention> ofTopics;
  private final Map<String, Entity> byId;

  /** By begin of span, so that what stands near is near in the list. */
  private final List<Mention> sorted;

  private final int longest;

  public Entities(List<Entity> entities, List<Mention> found, List<Relation> relations) {
    this.relations = List.copyOf(relations);
    all = entities.stream().filter(e -> e.type() != EntityType.TOPIC).toList();
    topics = entities.stream().filter(e -> e.type() == EntityType.TOPIC).toList();
    Map<String, Entity> ids = new HashMap<>();
    all.forEach(entity -> ids.put(entity.id(), entity));
    byId = Map.copyOf(ids);
    mentions = found.stream().filter(m -> byId.containsKey(m.entities().get(0))).toList();
    ofTopics = found.stream().filter(m -> !byId.containsKey(m.entities().get(0))).toList();
    sorted = mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
    longest = mentions.stream().mapToInt(m -> m.span().length()).max().orElse(0);
  }

  public List<Entity> all() {
    return all;
  }

  public List<Mention> mentions() {
    return mentions;
  }

  /** The mention of the same before this one; null if it is the first. */
  @Nullable Mention before(Mention mention) {
    Mention last = null;
    for (Mention other : mentions) {
      boolean earlier = other.span().end() <= mention.span().begin();
      boolean later = last == null || other.span().begin() >= last.span().begin();
      last = earlier && later && other.entities().equals(mention.entities()) ? other : last;
    }
    return last;
  }

  public List<Relation> relations() {
    return relations;
  }

  /** Things and topics. */
  List<Entity> allWithTopics() {
    return joined(all, topics);
  }

  /** Mentions of things and topics. */
  List<Mention> mentionsWithTopics() {
    return joined(mentions, ofTopics);
  }

  private static <T> List<T> joined(List<T> some, List<T> others) {
    List<T> joined = new ArrayList<>(some);
    joined.addAll(others);
    return List.copyOf(joined);
  }

  public Map<String, Entity> byId() {
    return byId;
  }

  /** The mention whose head covers this token, the shortest if there are several; null if none. */
  public @Nullable Mention at(Span token) {
    Mention best = null;
    for (int i = firstFrom(token.begin() - longest); i < sorted.size(); i++) {
      Mention mention = sorted.get(i);
      if (mention.span().begin() > token.begin()) {
        break;
      }
      if (mention.head().contains(token)
          && (best == null || mention.span().length() < best.span().length())) {
        best = mention;
      }
    }
    return best;
  }

  /** The mentions inside a span, in text order. */
  public List<Mention> in(Span span) {
    List<Mention> inside = new ArrayList<>();
    for (int i = firstFrom(span.begin()); i < sorted.size(); i++) {
      Mention mention = sorted.get(i);
      if (mention.span().begin() >= span.end()) {
        break;
      }
      if (span.contains(mention.span())) {
        inside.add(mention);
      }
    }
    return inside;
  }

  /** Index of the first mention that begins here or later. */
  private int firstFrom(int begin) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).span().begin() < begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Entities that
        && all.equals(that.all)
        && mentions.equals(that.mentions)
        && relations.equals(that.relations)
        && topics.equals(that.topics)
        && ofTopics.equals(that.ofTopics);
  }

  @Override
  public int hashCode() {
    return Objects.hash(all, mentions, relations, topics, ofTopics);
  }
}
