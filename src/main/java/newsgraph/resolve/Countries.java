package newsgraph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of countries and their parts: "U.S." is the United States, "Calif." is California. */
final class Countries {
  /**
   * A state, province or other region.
   *
   * @param country ISO code, empty if of none or several
   * @param code of a first-order division as GeoNames has it, "CA"; empty if it is none
   * @param links IRIs of GeoNames
   */
  record Region(String name, String kind, String country, String code, List<String> links) {}

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> ofCode = new HashMap<>();
  private final Map<String, List<String>> links = new HashMap<>();
  private final Map<String, Region> regions = new HashMap<>();

  Countries() {
    for (List<String> row : Rows.of("countries")) {
      names.put(row.get(0), row.get(0));
      codes.put(row.get(0), row.get(1));
      ofCode.put(row.get(1), row.get(0));
      links.put(row.get(0), iris(row.get(6)));
      for (String other : row.get(2).split("\\|", -1)) {
        if (!other.isBlank()) {
          names.putIfAbsent(other, row.get(0));
        }
      }
    }
    for (List<String> row : Rows.of("regions")) {
      List<String> others = List.of(row.get(3).split("\\|", -1));
      Region region = new Region(row.get(0), row.get(1), row.get(2), row.get(4), iris(row.get(5)));
      regions.put(row.get(0), region);
      others.stream().filter(o -> !o.isBlank()).forEach(o -> regions.putIfAbsent(o, region));
    }
  }

  private static List<String> iris(String id) {
    return id.isEmpty() ? List.of() : List.of("https://sws.geonames.org/" + id + "/");
  }

  /** IRIs of GeoNames for a country by its usual name. */
  List<String> links(String name) {
    return links.getOrDefault(name, List.of());
  }

  /** The usual name of a country that is called so; null if none is. */
  @Nullable String name(String called) {
    return names.get(called.replaceFirst("^[Tt]he ", ""));
  }

  /** ISO 3166-1 alpha-2 of a country by its usual name. */
  @Nullable String code(@Nullable String name) {
    return name == null ? null : codes.get(name);
  }

  /** The usual name of the country of this code. */
  @Nullable String ofCode(String code) {
    return ofCode.get(code);
  }

  /** "Hubei", "Hubei Province", "the state of Bihar". */
  @Nullable Region region(String called) {
    Region region = regions.get(called);
    return region != null
        ? region
        : regions.get(
            called
                .replaceFirst(" (?:Province|Prefecture|Oblast|Region|[Ss]tate|province)$", "")
                .replaceFirst("^(?:the )?(?:[Ss]tate|[Pp]rovince) of ", ""));
  }
}
