package newsgraph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that many countries have one of, by all their names: "U.S. Agriculture Department",
 * "Department of Agriculture" and "U.S. Department of Agriculture" are one, the Finance Ministries
 * of two countries two.
 */
final class NationalBodies {
  private static final Pattern MINISTRY = Pattern.compile("Ministry (?:of|for) (?:the )?(.+)");

  private static final Pattern DEPARTMENT =
      Pattern.compile("(?:Department of (?:the )?(.+)|(.+) (?:Department|Dept\\.?))");

  /** Where such bodies are called departments. */
  private static final String UNITED_STATES = "United States";

  /** Longest country that stands before a name, in words: "West German". */
  private static final int OWNER_WORDS = 3;

  /**
   * A body as its name tells of it.
   *
   * @param name without the country: "Finance Ministry"
   * @param owner the country in the name; null if there is none
   * @param usual the country meant if no other is; null if there is none
   */
  record Body(String name, @Nullable String owner, @Nullable String usual) {}

  private final Countries countries;

  /** By name, the country that is meant if no other is; empty if none is. */
  private final Map<String, String> national = new HashMap<>();

  /** By portfolio and country: the body's full name. */
  private final Map<String, String> full = new HashMap<>();

  NationalBodies(Countries countries) {
    this.countries = countries;
    Rows.of("national-bodies").forEach(row -> national.put(row.get(0), row.get(1)));
    for (List<String> row : Rows.of("bodies")) {
      full.put(row.get(0) + "|" + row.get(1), row.get(2));
      full.put(row.get(0) + " Department|" + row.get(1), row.get(2));
    }
  }

  /** Null if the name is no such body's. */
  @Nullable Body of(String called) {
    String name = called.replaceFirst("^[Tt]he ", "");
    String owner = null;
    for (int space = name.indexOf(' '), i = 0; space > 0 && i < OWNER_WORDS; i++) {
      String country = countries.owner(name.substring(0, space).replaceFirst("['’]s?$", ""));
      if (country != null) {
        owner = country;
        name = name.substring(space + 1);
        break;
      }
      space = name.indexOf(' ', space + 1);
    }
    int of = name.lastIndexOf(" of ");
    if (owner == null && of > 0 && countries.name(name.substring(of + 4)) != null) {
      owner = countries.name(name.substring(of + 4));
      name = name.substring(0, of);
    }
    Matcher department = DEPARTMENT.matcher(name);
    if (department.matches()) {
      String portfolio = department.group(1) == null ? department.group(2) : department.group(1);
      return full.containsKey(portfolio + "|" + UNITED_STATES)
          ? new Body(portfolio + " Department", owner, UNITED_STATES)
          : null;
    }
    Matcher ministry = MINISTRY.matcher(name);
    name = ministry.matches() ? ministry.group(1) + " Ministry" : name;
    boolean known = national.containsKey(name) || name.endsWith(" Ministry");
    String usual = national.getOrDefault(name, "");
    return known ? new Body(name, owner, usual.isEmpty() ? null : usual) : null;
  }

  /** What all names of this country's body arrive at; null without a country. */
  @Nullable String name(Body body, @Nullable String country) {
    if (country == null) {
      return null;
    }
    return full.getOrDefault(body.name() + "|" + country, country + " " + body.name());
  }
}
