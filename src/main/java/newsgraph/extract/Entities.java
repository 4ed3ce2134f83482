package newsgraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsgraph.model.Entity;
import newsgraph.model.Mention;
import newsgraph.model.Relation;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** The things an article speaks of, and where it does. */
public record Entities(List<Entity> all, List<Mention> mentions, List<Relation> relations) {
  public Entities {
    all = List.copyOf(all);
    mentions = List.copyOf(mentions);
    relations = List.copyOf(relations);
  }

  public Map<String, Entity> byId() {
    Map<String, Entity> byId = new HashMap<>();
    all.forEach(entity -> byId.put(entity.id(), entity));
    return byId;
  }

  /** The mention whose head covers this token, the shortest if there are several; null if none. */
  public @Nullable Mention at(Span token) {
    Mention best = null;
    for (Mention mention : mentions) {
      if (mention.head().contains(token)
          && (best == null || mention.span().length() < best.span().length())) {
        best = mention;
      }
    }
    return best;
  }

  /** The mentions inside a span, in text order. */
  public List<Mention> in(Span span) {
    return mentions.stream().filter(mention -> span.contains(mention.span())).toList();
  }
}
