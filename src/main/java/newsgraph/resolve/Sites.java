package newsgraph.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.model.Entity;
import newsgraph.model.EntityType;
import newsgraph.model.Extraction;
import newsgraph.model.Gazetteer;
import newsgraph.model.Relation;
import newsgraph.model.Site;
import org.jspecify.annotations.Nullable;

/**
 * Which town of that name an article means: by what it is said to lie in, the countries the article
 * speaks of, and population. Rather none than a wrong one.
 */
final class Sites {
  /** What being in a country that the article speaks of is worth: 30 times the people. */
  private static final double SPOKEN_OF = 1.5;

  /** What it costs that the name is not the usual one: "Whitehall" was Atlanta once. */
  private static final double OTHER_NAME = 1.5;

  /** A name that a state has too is the town's only if that is as large as this. */
  private static final int KNOWN_BESIDE_STATE = 600_000;

  /** A town of its region's name is meant as often if it is as large as this. */
  private static final int TOWN_BESIDE_REGION = 50_000;

  private final Countries countries;
  private final Gazetteer gazetteer;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, String> within = new HashMap<>();
  private final Set<String> spokenOf = new HashSet<>();

  Sites(Countries countries, Gazetteer gazetteer, Extraction extraction) {
    this.countries = countries;
    this.gazetteer = gazetteer;
    for (Entity entity : extraction.entities()) {
      entities.put(entity.id(), entity);
      String code = countries.code(countries.name(entity.label()));
      if (entity.type() == EntityType.PLACE && code != null) {
        spokenOf.add(code);
      }
      Countries.Region region = countries.region(entity.label());
      if (entity.type() == EntityType.PLACE && region != null) {
        spokenOf.add(region.country());
        spokenOf.add(region.country() + "." + region.code());
      }
    }
    for (Relation relation : extraction.relations()) {
      Entity wider = entities.get(relation.object());
      if (relation.kind() == Relation.Kind.CONTAINED_IN_PLACE && wider != null) {
        within.putIfAbsent(relation.subject(), wider.label());
      }
    }
  }

  /** What the article says this place lies in, or null. */
  @Nullable String container(Entity place) {
    return within.get(place.id());
  }

  private boolean contains(Entity place) {
    return within.containsValue(place.label());
  }

  /** Whether a town of this region is said to lie in the place. */
  boolean isAroundTownOf(Entity place, Countries.Region region) {
    return within.entrySet().stream()
        .filter(pair -> pair.getValue().equals(place.label()))
        .flatMap(pair -> gazetteer.named(label(pair.getKey())).stream())
        .anyMatch(
            site ->
                site.country().equals(region.country())
                    && (region.code().isEmpty() || region.code().equals(site.admin1())));
  }

  private String label(String id) {
    Entity entity = entities.get(id);
    return entity == null ? "" : entity.label();
  }

  @Nullable Site of(Entity place) {
    List<Site> named = gazetteer.named(place.label());
    String container = within.get(place.id());
    String country = container == null ? null : countries.code(countries.name(container));
    Countries.Region region = container == null ? null : countries.region(container);
    Site best = null;
    double bestScore = 0;
    double second = 0;
    for (Site site : named) {
      boolean inCountry = country != null && site.country().equals(country);
      boolean inRegion =
          region != null
              && site.country().equals(region.country())
              && (region.code().isEmpty() || region.code().equals(site.admin1()));
      boolean said = inCountry || inRegion;
      if ((country != null || region != null) && !said) {
        continue;
      }
      boolean usual = isUsual(site, place);
      if (!usual && isNear(site, place, named)) {
        continue;
      }
      if (!usual && !said && !spokenOf.contains(site.country())) {
        continue;
      }
      double score =
          Math.log10(site.population() + 1.0)
              - (usual ? 0 : OTHER_NAME)
              + (spokenOf.contains(site.country()) ? SPOKEN_OF : 0)
              + (spokenOf.contains(site.country() + "." + site.admin1()) ? SPOKEN_OF : 0)
              + (said ? SPOKEN_OF : 0);
      if (score > bestScore) {
        second = bestScore;
        bestScore = score;
        best = site;
      } else {
        second = Math.max(second, score);
      }
    }
    boolean sure = bestScore >= 5.5 && bestScore - second >= 0.7;
    return best != null && sure && !isState(place, best) ? best : null;
  }

  /** Whether it is the largest of its name; those that have it as another name come after. */
  boolean isMain(Site site, Entity place) {
    List<Site> named = gazetteer.named(place.label());
    return named.stream()
        .filter(other -> isUsual(other, place))
        .findFirst()
        .orElse(named.get(0))
        .equals(site);
  }

  private static boolean isUsual(Site site, Entity place) {
    return Slugs.of(site.name()).startsWith(Slugs.of(place.label()));
  }

  /** Delhi, which New Delhi lies in, is called New Delhi at times. */
  private static boolean isNear(Site site, Entity place, List<Site> named) {
    return named.stream()
        .anyMatch(
            other ->
                isUsual(other, place)
                    && other.country().equals(site.country())
                    && other.admin1().equals(site.admin1()));
  }

  /**
   * Whether the name is the region's rather than that of its main town: "Kherson" may be both, but
   * the town of Quebec is Quebec City too.
   */
  boolean isRegion(Entity place, Countries.Region region) {
    return contains(place)
        || gazetteer.named(place.label()).stream()
            .noneMatch(
                site ->
                    site.country().equals(region.country())
                        && (region.code().isEmpty() || site.admin1().equals(region.code()))
                        && site.population() >= TOWN_BESIDE_REGION
                        && Slugs.of(site.name()).equals(Slugs.of(place.label()))
                        && !gazetteer.named(place.label() + " City").contains(site));
  }

  /** Not the Washington that is called D.C. too. */
  private boolean isState(Entity place, Site site) {
    Countries.Region state = countries.region(place.label());
    return state != null
        && (site.population() < KNOWN_BESIDE_STATE || contains(place))
        && place.otherNames().stream()
            .map(countries::region)
            .noneMatch(
                other ->
                    other != null && !other.equals(state) && other.code().equals(site.admin1()));
  }
}
