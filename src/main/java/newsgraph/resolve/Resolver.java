package newsgraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsgraph.model.Entity;
import newsgraph.model.EntityType;
import newsgraph.model.Extraction;
import newsgraph.model.Gazetteer;
import newsgraph.model.Resolution;
import newsgraph.model.Resolution.Container;
import newsgraph.model.Resolution.Identity;
import newsgraph.model.Site;
import org.jspecify.annotations.Nullable;

/**
 * Gives each named thing of an article an identity that other articles reach too: type and name,
 * for a town also where it lies. Groups, posts and things of other kinds have none.
 */
public final class Resolver {
  private final Countries countries = new Countries();
  private final Leaders leaders = new Leaders();
  private final Map<String, String> acronyms = new HashMap<>();
  private final Map<String, String> same = new HashMap<>();
  private final NationalBodies bodies;
  private final CompanyNames companies = new CompanyNames();
  private final Gazetteer gazetteer;
  private final Features features;

  public Resolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    features = new Features(gazetteer);
    bodies = new NationalBodies(countries);
    Rows.of("same-bodies")
        .forEach(row -> same.put(row.get(0).replaceFirst("'s$", ""), row.get(1))); // as labels
    for (List<String> row : Rows.of("organization-words")) {
      if (row.get(1).equals("acronym") && !row.get(2).isEmpty()) {
        acronyms.put(row.get(0), row.get(2));
      }
    }
  }

  public Resolution resolve(Extraction extraction) {
    List<Identity> identities = new ArrayList<>();
    Sites sites = new Sites(countries, gazetteer, extraction);
    Owners owners = new Owners(countries, sites, extraction);
    for (Entity entity : extraction.entities()) {
      String kind = kind(entity.type());
      if (!entity.named() || kind == null) {
        continue;
      }
      if (entity.type() == EntityType.PLACE) {
        identities.add(place(entity, sites));
        continue;
      }
      String name = name(entity, extraction);
      String key = entity.type() == EntityType.ORGANIZATION ? key(entity, name, owners) : name;
      if (key != null) {
        identities.add(
            new Identity(entity.id(), kind + "/" + Slugs.of(key), name, false, List.of()));
      }
    }
    return new Resolution(extraction, identities);
  }

  /** What all names of a body arrive at; null if it is not known whose it is. */
  private @Nullable String key(Entity organization, String name, Owners owners) {
    NationalBodies.Body body = bodies.of(companies.spelt(name));
    return body == null
        ? companies.spelt(companies.core(name, organization.otherNames()))
        : bodies.name(body, owners.of(organization, body));
  }

  /** "Associated Press" of "AP", the full name of a leader. */
  private String name(Entity entity, Extraction extraction) {
    String longer =
        switch (entity.type()) {
          case PERSON -> leaders.fullName(entity, extraction);
          case ORGANIZATION -> longForm(entity.label());
          default -> null;
        };
    return longer == null ? entity.label() : longer;
  }

  private @Nullable String longForm(String label) {
    String longer = acronyms.getOrDefault(label, label);
    return same.getOrDefault(longer, longer);
  }

  private Identity place(Entity entity, Sites sites) {
    String label = entity.label();
    String country = countries.name(label);
    Countries.Region region = countries.region(label);
    boolean part = country != null && region != null && sites.isPart(entity, region);
    if (country != null && !part) {
      return new Identity(entity.id(), path(country), country, true, countries.links(country));
    }
    Features.Feature water = features.ofNoCountry(entity);
    if (water != null) {
      return feature(entity, water);
    }
    Site site = sites.of(entity);
    boolean linked = site != null || (region != null && !region.links().isEmpty());
    Features.Feature feature = linked ? null : sites.feature(entity, features);
    if (feature != null) {
      return feature(entity, feature);
    }
    Countries.Region division =
        site == null && (region == null || sites.isElsewhere(entity, region))
            ? sites.division(entity)
            : null;
    if (division != null && (region == null || !division.links().equals(region.links()))) {
      return new Identity(
          entity.id(),
          path(divisionKey(division)),
          label,
          false,
          division.links(),
          null,
          container(division.country()));
    }
    if (site == null) {
      String usual = region == null ? label : region.name();
      String path = path(usual);
      if (region != null && (part || !gazetteer.named(region.name()).isEmpty())) {
        path = path(usual + " " + region.kind());
      }
      return new Identity(
          entity.id(),
          path,
          label,
          false,
          region != null && (part || sites.isRegion(entity, region)) ? region.links() : List.of(),
          null,
          region == null ? null : container(region.country()));
    }
    boolean usual = sites.isMain(site, entity);
    String path =
        usual ? path(site.name()) : path(site.name() + " " + site.country() + site.admin1());
    return new Identity(
        entity.id(), path, label, false, List.of(site.iri()), site, container(site.country()));
  }

  private Identity feature(Entity entity, Features.Feature feature) {
    return new Identity(
        entity.id(),
        path(feature.name()),
        entity.label(),
        false,
        List.of(feature.iri()),
        feature.site(),
        container(feature.country()));
  }

  /** Its name, with the country and its code where another has it too. */
  private String divisionKey(Countries.Region division) {
    String name = division.name();
    if (countries.divisions(name).size() > 1 || countries.region(name) != null) {
      return name + " " + division.country() + division.code();
    }
    return gazetteer.named(name).isEmpty() ? name : name + " " + division.kind();
  }

  private @Nullable Container container(String code) {
    String name = countries.ofCode(code);
    return name == null ? null : new Container(path(name), name);
  }

  private static String path(String name) {
    return "place/" + Slugs.of(name);
  }

  private static @Nullable String kind(EntityType type) {
    return switch (type) {
      case PERSON, ORGANIZATION, PLACE, LEGISLATION -> type.name().toLowerCase(Locale.ROOT);
      case GROUP, POST, OTHER, TOPIC -> null;
    };
  }
}
