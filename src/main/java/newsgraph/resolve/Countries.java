package newsgraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
  private final Map<String, String> ofAdjective = new HashMap<>();
  private final Map<String, String> ofCode = new HashMap<>();
  private final Map<String, List<String>> links = new HashMap<>();
  private final Map<String, Region> regions = new HashMap<>();

  /** By slug, with and without the words that say what it is. */
  private final Map<String, List<Region>> divisions = new HashMap<>();

  private final Set<String> divisionWords = new HashSet<>();
  private final Set<String> landmarks = new HashSet<>();

  Countries() {
    for (List<String> row : Rows.of("countries")) {
      names.put(row.get(0), row.get(0));
      codes.put(row.get(0), row.get(1));
      ofCode.put(row.get(1), row.get(0));
      links.put(row.get(0), iris(row.get(6)));
      for (String adjective : row.get(3).split("\\|", -1)) {
        ofAdjective.putIfAbsent(adjective, row.get(0));
      }
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
    Rows.of("organization-words").stream()
        .filter(row -> row.get(1).equals("body"))
        .forEach(row -> landmarks.add(row.get(0)));
    Rows.of("division-words").forEach(row -> divisionWords.add(row.get(0)));
    for (List<String> row : Rows.of("divisions")) {
      Region division = new Region(row.get(0), "region", row.get(1), row.get(2), iris(row.get(3)));
      Set<String> keys = new HashSet<>(Set.of(Slugs.full(row.get(0))));
      if (!isCounty(division)) {
        keys.add(bare(row.get(0)));
      }
      keys.forEach(key -> divisions.computeIfAbsent(key, k -> new ArrayList<>()).add(division));
    }
  }

  static List<String> iris(String id) {
    return id.isEmpty() ? List.of() : List.of("https://sws.geonames.org/" + id + "/");
  }

  /** IRIs of GeoNames for a country by its usual name. */
  List<String> links(String name) {
    return links.getOrDefault(name, List.of());
  }

  /** The usual name of a country that is called so; null if none is. */
  @Nullable String name(String called) {
    return names.get(called.replaceFirst("^[Tt]he ", "").replaceAll("\\p{Cf}", ""));
  }

  /** The usual name of the country in "U.S. Congress", "West German"; null if it is none. */
  @Nullable String owner(String word) {
    String name = name(word);
    return name == null ? ofAdjective.get(word) : name;
  }

  /** ISO 3166-1 alpha-2 of a country by its usual name. */
  @Nullable String code(@Nullable String name) {
    return name == null ? null : codes.get(name);
  }

  /** The usual name of the country of this code. */
  @Nullable String ofCode(String code) {
    return ofCode.get(code);
  }

  /** One of those the news speaks of most: "Hubei", "Hubei Province", "the state of Bihar". */
  @Nullable Region region(String called) {
    Region region = regions.get(called);
    return region != null
        ? region
        : regions.get(
            called
                .replaceFirst(" (?:Province|Prefecture|Oblast|Region|[Ss]tate|province)$", "")
                .replaceFirst("^(?:the )?(?:[Ss]tate|[Pp]rovince) of ", ""));
  }

  /** All first-order divisions, and British counties, that are called so. */
  List<Region> divisions(String called) {
    List<Region> exact = divisions.getOrDefault(Slugs.full(called), List.of());
    if (!exact.isEmpty()) {
      return exact;
    }
    boolean says = saysDivision(called);
    return divisions.getOrDefault(bare(called), List.of()).stream()
        .filter(division -> !says || !saysDivision(division.name()))
        .toList();
  }

  /** Whether a body is known by the name: "White House" is no town if nothing says so. */
  boolean isLandmark(String name) {
    return landmarks.contains(name);
  }

  /** Whether the name has a word like "Province". */
  boolean saysDivision(String name) {
    return !bare(name).equals(Slugs.full(name));
  }

  /** "Cook County", "Orleans Parish": a name that many states have one of. */
  static boolean isCounty(Region division) {
    String name = division.name();
    return name.contains("County") || (division.country().equals("US") && name.endsWith(" Parish"));
  }

  private String bare(String name) {
    return Arrays.stream(Slugs.full(name).split("-"))
        .filter(word -> !divisionWords.contains(word))
        .collect(Collectors.joining("-"));
  }
}
