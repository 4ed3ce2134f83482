package newsgraph.extract;

import java.util.Map;
import newsgraph.language.Sentence;
import newsgraph.model.Entity;
import newsgraph.model.EntityType;
import newsgraph.model.Mention;
import newsgraph.model.Relation;
import org.jspecify.annotations.Nullable;

/** Tells whether a place beside a post is where the post is held, and which place it is. */
final class PostScope {
  static final String CAPTAIN = "(vice-)?captain|skipper";

  static final String GOVERNED =
      "city|town|village|county|state|province|region|territory|island|country|nation|republic"
          + "|kingdom|district|municipality|borough|commonwealth";

  private final EntityWords nouns = EntityWords.shipped();
  private final PostEmployers employers = PostEmployers.shipped();
  private final Entities entities;
  private final Map<String, Entity> byId;

  PostScope(Entities entities) {
    this.entities = entities;
    this.byId = entities.byId();
  }

  /** Whether a place beside is where the post is held: "Peru coach", "Peruvian captain". */
  boolean isPlaced(Sentence sentence, PostWords.Match match, Mention place) {
    int first = sentence.at(place.head().begin());
    boolean people = first >= 0 && nouns.isAdjective(sentence.token(first).form());
    return people
        ? PostWords.lower(sentence, match.last()).matches(CAPTAIN)
        : employers.kind(sentence, match).matches("team|coach|chief");
  }

  /** "Hong Kong" of "chief executive of Hong Kong", "Asia" of "Acme’s director for Asia". */
  boolean isPlacedAfter(Sentence sentence, PostWords.Match match, int last, Mention place) {
    int first = sentence.at(place.head().begin());
    String preposition = String.valueOf(sentence.form(last + 1));
    return employers.kind(sentence, match).matches("team|coach|chief")
        && first >= last + 2
        && first <= last + 3
        && (preposition.equals("for") || (preposition.equals("of") && isCountry(place)));
  }

  /** "UK" of "UK economist at Acme": what the post covers. */
  boolean isCovered(Sentence sentence, PostWords.Match match, Mention place) {
    int first = sentence.at(place.head().begin());
    int next = sentence.at(place.head().end() - 1) + 1;
    return first >= 0
        && !nouns.isAdjective(sentence.token(first).form())
        && employers.kind(sentence, match).equals("expert")
        && !sentence.token(next).xpos().equals("POS")
        && String.valueOf(sentence.form(match.last() + 1)).matches("at|with|for");
  }

  /** Where a government sits, which stands for it and is no place that somebody governs. */
  boolean isSeat(Mention mention) {
    Entity entity = byId.get(mention.entities().get(0));
    return entity != null
        && entity.type() == EntityType.PLACE
        && entity.label().matches("(the )?(White House|Kremlin|Downing Street|Pentagon|Capitol)");
  }

  EntityType type(Mention mention) {
    Entity entity = byId.get(mention.entities().get(0));
    if (entity != null
        && entity.type() == EntityType.ORGANIZATION
        && nouns.isAdjective(entity.label())) {
      return EntityType.GROUP; // "Peruvian", taken for a club
    }
    return entity == null ? EntityType.OTHER : entity.type();
  }

  /** The place itself, or for a people ("French") its country; null if the article names none. */
  @Nullable String country(Mention mention) {
    String id = mention.entities().get(0);
    if (type(mention) == EntityType.PLACE) {
      return id;
    }
    for (Relation relation : entities.relations()) {
      if (relation.kind() == Relation.Kind.NATIONALITY && relation.subject().equals(id)) {
        return relation.object();
      }
    }
    return null;
  }

  private boolean isCountry(Mention place) {
    Entity entity = byId.get(place.entities().get(0));
    return entity != null && nouns.country(entity.label()) != null;
  }
}
