package newsgraph.extract;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsgraph.language.Document;
import newsgraph.model.Argument;
import newsgraph.model.Entity;
import newsgraph.model.EntityType;
import newsgraph.model.Evidence;
import newsgraph.model.Mention;
import org.jspecify.annotations.Nullable;

/** Infers the state that a governor governs: "In Alabama, Governor Ann Lee signed it". */
final class PostStates {
  /** How much more often than any other the state of an article is named. */
  private static final int FAR = 3;

  private static final Set<String> NAMES = Tsv.words("divisions");

  private final Document document;
  private final Entities entities;

  PostStates(Document document, Entities entities) {
    this.document = document;
    this.entities = entities;
  }

  /** The only state named ahead in the sentence, else the one the article is about; else null. */
  @Nullable Argument of(PostTitle title) {
    Mention ahead = null;
    Map<String, Integer> times = new TreeMap<>();
    for (Mention mention : entities.mentions()) {
      if (!isState(mention)) {
        continue;
      }
      boolean before =
          title.sentence().span().contains(mention.span())
              && mention.span().end() <= title.span().begin();
      if (before && ahead != null && !ahead.entities().equals(mention.entities())) {
        return null;
      }
      ahead = before ? mention : ahead;
      times.merge(mention.entities().get(0), 1, Integer::sum);
    }
    return ahead != null ? argument(ahead) : foremost(times);
  }

  private @Nullable Argument foremost(Map<String, Integer> times) {
    int lead = document.sentences().isEmpty() ? 0 : document.sentences().get(0).span().end();
    for (Mention mention : entities.mentions()) {
      if (mention.span().begin() > lead || !isState(mention)) {
        continue;
      }
      String id = mention.entities().get(0);
      boolean far =
          times.entrySet().stream()
              .allMatch(
                  other ->
                      other.getKey().equals(id)
                          || times.getOrDefault(id, 0) >= FAR * other.getValue());
      return far ? argument(mention) : null;
    }
    return null;
  }

  private boolean isState(Mention mention) {
    Entity entity = entities.byId().get(mention.entities().get(0));
    return mention.kind() == Mention.Kind.NAME
        && mention.entities().size() == 1
        && entity != null
        && entity.type() == EntityType.PLACE
        && NAMES.contains(entity.label());
  }

  private static Argument argument(Mention mention) {
    return new Argument(
        mention.entities().get(0), new Evidence(mention.head(), 0.6, PostPlaces.METHOD));
  }
}
