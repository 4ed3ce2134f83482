package newsgraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import newsgraph.model.Entity;
import newsgraph.model.EntityType;
import newsgraph.model.Extraction;
import newsgraph.model.Gazetteer;
import newsgraph.model.Mention;
import newsgraph.model.Relation;
import newsgraph.model.Site;
import org.jspecify.annotations.Nullable;

/** What an article says of where its places lie, and which countries and regions it speaks of. */
final class Surroundings {
  /** Between two of a list; a comma alone may tell what the left one lies in. */
  private static final Pattern JOINT = Pattern.compile(",? (?:and|or) ");

  /** In degrees; about 30 km. */
  private static final double BESIDE = 0.3;

  private final Countries countries;
  private final Gazetteer gazetteer;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, String> within = new HashMap<>();

  /** Places that stand in a list right after, or before, a state. */
  private final Set<String> besideState = new HashSet<>();

  /** Codes of countries and regions, with the names by which the article speaks of them. */
  private final Map<String, Set<String>> spokenOf = new HashMap<>();

  /** Of the towns found at first sight: they make others of the same country likelier. */
  private final Set<String> foundIn = new HashSet<>();

  private final List<Site> found = new ArrayList<>();

  Surroundings(Countries countries, Gazetteer gazetteer, Extraction extraction) {
    this.countries = countries;
    this.gazetteer = gazetteer;
    for (Entity entity : extraction.entities()) {
      entities.put(entity.id(), entity);
      if (entity.type() == EntityType.PLACE) {
        speakOf(entity.label());
      }
    }
    for (Relation relation : extraction.relations()) {
      Entity wider = entities.get(relation.object());
      if (relation.kind() == Relation.Kind.CONTAINED_IN_PLACE && wider != null) {
        within.putIfAbsent(relation.subject(), wider.label());
      }
    }
    readLists(extraction);
  }

  private void readLists(Extraction extraction) {
    Mention last = null;
    Entity left = null;
    for (Mention mention : extraction.mentions()) {
      Entity right = entities.get(mention.entities().get(0));
      if (mention.kind() != Mention.Kind.NAME
          || right == null
          || right.type() != EntityType.PLACE) {
        continue;
      }
      if (last != null && left != null && last.span().end() <= mention.span().begin()) {
        String text = extraction.article().text();
        if (JOINT.matcher(text.substring(last.span().end(), mention.span().begin())).matches()) {
          pair(left, right);
        }
      }
      last = mention;
      left = right;
    }
  }

  private void pair(Entity left, Entity right) {
    if (isState(left)) {
      besideState.add(right.id());
    }
    if (isState(right)) {
      besideState.add(left.id());
    }
  }

  private boolean isState(Entity place) {
    Countries.Region region = countries.region(place.label());
    return region != null && region.kind().equals("state");
  }

  private void speakOf(String label) {
    String code = countries.code(countries.name(label));
    Countries.Region region = countries.region(label);
    if (code != null) {
      spoken(code, label);
    }
    if (region == null
        && code == null
        && !countries.saysDivision(label)
        && gazetteer.named(label).isEmpty()) {
      region = sole(countries.divisions(label));
    }
    if (region != null) {
      spoken(region.country(), label);
      spoken(region.country() + "." + region.code(), label);
    }
  }

  private void spoken(String code, String label) {
    spokenOf.computeIfAbsent(code, c -> new HashSet<>()).add(label);
  }

  private static Countries.@Nullable Region sole(List<Countries.Region> regions) {
    return regions.size() == 1 ? regions.get(0) : null;
  }

  void found(Site site) {
    found.add(site);
    foundIn.add(site.country());
    foundIn.add(site.country() + "." + site.admin1());
  }

  boolean speakOfCountry(String code) {
    return spokenOf.containsKey(code);
  }

  /** Whether they do so by another name than this place's. */
  boolean speakOfCountry(String code, Entity place) {
    return spokenOf.getOrDefault(code, Set.of()).stream()
        .anyMatch(label -> !label.equals(place.label()));
  }

  /** Whether the article speaks of a country or region, or of a town in it; code may be empty. */
  boolean pointTo(String country, String code) {
    String region = code.isEmpty() ? country : country + "." + code;
    return spokenOf.containsKey(region) || foundIn.contains(region);
  }

  /** How many other regions of its country the article speaks of. */
  long siblings(Countries.Region region) {
    String own = region.country() + "." + region.code();
    return spokenOf.keySet().stream()
        .filter(code -> code.startsWith(region.country() + ".") && !code.equals(own))
        .count();
  }

  /** Whether the article speaks of a region of the country, or of a town in it. */
  boolean pointInto(String country) {
    return foundIn.contains(country)
        || spokenOf.keySet().stream().anyMatch(code -> code.startsWith(country + "."));
  }

  boolean speakOfRegion(Site site) {
    return spokenOf.containsKey(site.country() + "." + site.admin1());
  }

  boolean lieAround(Site site) {
    return foundIn.contains(site.country());
  }

  boolean lieClose(Site site) {
    return foundIn.contains(site.country() + "." + site.admin1());
  }

  /** Whether it is in walking or driving distance of a town that is sure. */
  boolean lieBeside(Site site) {
    return found.stream()
        .anyMatch(
            town ->
                !town.equals(site)
                    && Math.abs(town.latitude() - site.latitude()) < BESIDE
                    && Math.abs(town.longitude() - site.longitude()) < BESIDE);
  }

  /** What the article says this place lies in, or null. */
  @Nullable String container(Entity place) {
    String said = within.get(place.id());
    int comma = place.label().lastIndexOf(", ");
    return said == null && comma > 0 ? place.label().substring(comma + 2) : said;
  }

  /** ISO code of the country it is said to lie in; null if none is. */
  @Nullable String country(Entity place) {
    String container = container(place);
    return container == null ? null : countries.code(countries.name(container));
  }

  /** The region of one country that it is said to lie in; null if none is. */
  Countries.@Nullable Region region(Entity place) {
    String container = container(place);
    if (container == null) {
      return null;
    }
    Countries.Region region = countries.region(container);
    if (region == null && countries.name(container) == null) {
      region = sole(countries.divisions(container));
    }
    return region == null || region.country().isEmpty() ? null : region;
  }

  boolean contain(Entity place) {
    return within.containsValue(place.label());
  }

  /** Whether a town of this region is said to lie in the place. */
  boolean holdTownOf(Entity place, Countries.Region region) {
    return within.entrySet().stream()
        .filter(pair -> pair.getValue().equals(place.label()))
        .flatMap(pair -> gazetteer.named(label(pair.getKey())).stream())
        .anyMatch(
            site ->
                site.country().equals(region.country())
                    && (region.code().isEmpty() || region.code().equals(site.admin1())));
  }

  boolean list(Entity place) {
    return besideState.contains(place.id());
  }

  /** Whether another place has the name with the region it lies in: "Washington, D.C.". */
  boolean haveLonger(Entity place) {
    return entities.values().stream()
        .filter(other -> other.type() == EntityType.PLACE)
        .map(Entity::label)
        .filter(label -> label.startsWith(place.label() + ", "))
        .anyMatch(label -> countries.region(label.substring(label.indexOf(", ") + 2)) != null);
  }

  private String label(String id) {
    Entity entity = entities.get(id);
    return entity == null ? "" : entity.label();
  }
}
