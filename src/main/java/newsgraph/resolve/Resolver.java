package newsgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import newsgraph.model.Entity;
import newsgraph.model.EntityType;
import newsgraph.model.Extraction;
import newsgraph.model.Resolution;
import newsgraph.model.Resolution.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Gives each named thing of an article an identity that other articles reach too: type and name.
 * Groups, posts and things of other kinds have none.
 */
public final class Resolver {
  private final Countries countries = new Countries();

  public Resolution resolve(Extraction extraction) {
    List<Identity> identities = new ArrayList<>();
    for (Entity entity : extraction.entities()) {
      String kind = kind(entity.type());
      if (entity.named() && kind != null) {
        identities.add(identity(entity, kind));
      }
    }
    return new Resolution(extraction, identities);
  }

  private Identity identity(Entity entity, String kind) {
    String country = entity.type() == EntityType.PLACE ? countries.name(entity.label()) : null;
    String name = country != null ? country : entity.label();
    return new Identity(entity.id(), kind + "/" + Slugs.of(name), name, country != null, List.of());
  }

  private static @Nullable String kind(EntityType type) {
    return switch (type) {
      case PERSON -> "person";
      case ORGANIZATION -> "organization";
      case PLACE -> "place";
      case LEGISLATION -> "legislation";
      case GROUP, POST, OTHER, TOPIC -> null;
    };
  }
}
