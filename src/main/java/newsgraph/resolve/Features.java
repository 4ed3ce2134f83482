package newsgraph.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.model.Entity;
import newsgraph.model.Gazetteer;
import newsgraph.model.Site;
import org.jspecify.annotations.Nullable;

/** Airports, seas and other things of the earth that are no towns and no divisions, by name. */
final class Features {
  /** What the names of airports have or leave out: "Changi International Airport". */
  private static final Set<String> AIRPORT = Set.of("airport", "international");

  /**
   * @param country ISO code, empty if of none or several
   * @param code of the first-order division that must be spoken of; empty if none must
   * @param site null if where it lies is not known
   */
  record Feature(String name, String country, String code, @Nullable Site site, String iri) {}

  private final Map<String, Feature> byName = new HashMap<>();

  /** Airports by their names without the words that say so. */
  private final Map<String, Feature> airports = new HashMap<>();

  private final Gazetteer gazetteer;

  Features(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    Set<String> shared = new HashSet<>();
    for (List<String> row : Rows.of("features")) {
      Feature feature = feature(row);
      Set<String> cores = new HashSet<>();
      for (String name : (row.get(0) + "|" + row.get(7)).split("\\|")) {
        byName.put(Slugs.of(name), feature);
        if (row.get(1).equals("airport")) {
          cores.add(core(name));
        }
      }
      cores.stream().filter(core -> airports.put(core, feature) != null).forEach(shared::add);
    }
    airports.keySet().removeAll(shared);
  }

  private static Feature feature(List<String> row) {
    String iri = Countries.iris(row.get(6)).get(0);
    Site site =
        row.get(4).isEmpty()
            ? null
            : new Site(
                Integer.parseInt(row.get(6)),
                row.get(0),
                row.get(2),
                row.get(3),
                0,
                Double.parseDouble(row.get(4)),
                Double.parseDouble(row.get(5)));
    return new Feature(row.get(0), row.get(2), row.get(3), site, iri);
  }

  private static String core(String name) {
    return Arrays.stream(Slugs.of(name).split("-"))
        .filter(word -> !AIRPORT.contains(word))
        .collect(Collectors.joining("-"));
  }

  /** A sea, or another thing of no one country: no town is meant by its name. */
  @Nullable Feature ofNoCountry(Entity place) {
    Feature feature = byName.get(Slugs.of(place.label()));
    return feature != null && feature.country().isEmpty() ? feature : null;
  }

  /** Null if it is none, or another of the name may be meant. */
  @Nullable Feature of(Entity place, Surroundings surroundings) {
    String label = place.label().replaceFirst(", .*", "");
    Feature feature = byName.get(Slugs.of(place.label()));
    if (feature == null) {
      feature = byName.get(Slugs.of(label));
    }
    boolean airport = label.matches("(?i).*\\bairport");
    if (feature == null && airport) {
      feature = airports.get(core(label));
    }
    if (feature == null || feature.country().isEmpty()) {
      return feature;
    }
    return isSaidElsewhere(place, feature, surroundings)
            || isTownAround(label, surroundings)
            || ((isTownName(label) || !feature.code().isEmpty())
                && !surroundings.pointTo(feature.country(), feature.code()))
        ? null
        : feature;
  }

  private static boolean isSaidElsewhere(Entity place, Feature feature, Surroundings surroundings) {
    String country = surroundings.country(place);
    Countries.Region region = surroundings.region(place);
    return (country != null && !country.equals(feature.country()))
        || (region != null && !region.country().equals(feature.country()));
  }

  private boolean isTownAround(String label, Surroundings surroundings) {
    return gazetteer.named(label).stream()
        .anyMatch(town -> surroundings.pointTo(town.country(), town.admin1()));
  }

  /** Whether it is "Manchester Airport", which another Manchester may have too. */
  private boolean isTownName(String label) {
    String town = label.replaceAll("(?i) (?:International|Airport)\\b", "");
    return !town.equals(label) && !gazetteer.named(town).isEmpty();
  }
}
