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
   * @param code of a state as GeoNames has it, "CA"; empty if not known
   */
  record Region(String name, String kind, String country, String code) {}

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> ofCode = new HashMap<>();
  private final Map<String, Region> regions = new HashMap<>();

  Countries() {
    for (List<String> row : Rows.of("countries")) {
      names.put(row.get(0), row.get(0));
      codes.put(row.get(0), row.get(1));
      ofCode.put(row.get(1), row.get(0));
      for (String other : row.get(2).split("\\|", -1)) {
        if (!other.isBlank()) {
          names.putIfAbsent(other, row.get(0));
        }
      }
    }
    for (List<String> row : Rows.of("regions")) {
      String code = "";
      List<String> others = List.of(row.get(3).split("\\|", -1));
      for (String other : others) {
        code = other.matches("[A-Z]{2}") ? other : code;
      }
      Region region = new Region(row.get(0), row.get(1), row.get(2), code);
      regions.put(row.get(0), region);
      others.stream().filter(o -> !o.isBlank()).forEach(o -> regions.putIfAbsent(o, region));
    }
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

  @Nullable Region region(String called) {
    return regions.get(called);
  }
}
