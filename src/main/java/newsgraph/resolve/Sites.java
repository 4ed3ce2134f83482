package newsgraph.resolve;

import java.util.List;
import newsgraph.model.Entity;
import newsgraph.model.EntityType;
import newsgraph.model.Extraction;
import newsgraph.model.Gazetteer;
import newsgraph.model.Site;
import org.jspecify.annotations.Nullable;

/**
 * Which town or division of that name an article means: by what it is said to lie in, the countries
 * the article speaks of, and population. Rather none than a wrong one.
 */
final class Sites {
  /** What being in a country that the article speaks of is worth: 30 times the people. */
  private static final double SPOKEN_OF = 1.5;

  /** What lying in the country, and the region, of towns that are sure is worth. */
  private static final double NEARBY = 0.5;

  /** What it costs that the name is not the usual one: "Whitehall" was Atlanta once. */
  private static final double OTHER_NAME = 1.5;

  private static final double SURE = 5.5;
  private static final double SURE_IF_ALONE = 5;

  /** A town as large as this whose name no other has is meant wherever it lies. */
  private static final int KNOWN_IF_ALONE = 50_000;

  private static final double MARGIN = 0.7;

  /** Beside a city as large as this, towns with a tenth of its people need a region to be meant. */
  private static final int KNOWN = 500_000;

  /** A town smaller than this is meant only where its region is spoken of. */
  private static final int SMALL = 8_000;

  /** A name that a state has too is the town's only if that is as large as this. */
  private static final int KNOWN_BESIDE_STATE = 600_000;

  /** The same for a town that has another name as well: "Oklahoma City". */
  private static final int LARGE = 1_000_000;

  /** States that an article speaks of if it means a state by a name that a country has too. */
  private static final int SIBLINGS = 2;

  /** A town of its region's name is meant as often if it is as large as this. */
  private static final int TOWN_BESIDE_REGION = 50_000;

  private final Countries countries;
  private final Gazetteer gazetteer;
  private final Surroundings surroundings;

  Sites(Countries countries, Gazetteer gazetteer, Extraction extraction) {
    this.countries = countries;
    this.gazetteer = gazetteer;
    this.surroundings = new Surroundings(countries, gazetteer, extraction);
    extraction.entities().stream()
        .filter(entity -> entity.type() == EntityType.PLACE && entity.named())
        .filter(entity -> countries.name(entity.label()) == null)
        .map(this::of)
        .toList()
        .forEach(
            site -> {
              if (site != null) {
                surroundings.found(site);
              }
            });
  }

  private List<Site> named(Entity place) {
    return Spellings.named(place.label(), gazetteer);
  }

  @Nullable Site of(Entity place) {
    List<Site> named = named(place);
    Countries.Region region = surroundings.region(place);
    String country = surroundings.country(place);
    Site best = null;
    double bestScore = 0;
    double second = 0;
    boolean landmark = countries.isLandmark(place.label());
    for (Site site : named) {
      boolean said = site.country().equals(country) || (region != null && lies(site, region));
      if (((landmark || country != null || region != null) && !said)
          || (!said && site.population() < SMALL && !isLocal(site, named))) {
        continue;
      }
      boolean usual = isUsual(site, place);
      if (!usual
          && (isNear(site, place, named)
              || (!said && !surroundings.speakOfCountry(site.country())))) {
        continue;
      }
      double score = score(site, said, usual, isDwarfed(site, named));
      if (score > bestScore) {
        second = bestScore;
        bestScore = score;
        best = site;
      } else {
        second = Math.max(second, score);
      }
    }
    if (best == null || isState(place, best)) {
      return null;
    }
    double enough = isAlone(best, place, named) ? SURE_IF_ALONE : SURE;
    return bestScore >= enough && bestScore - second >= MARGIN ? best : null;
  }

  /**
   * In a region the article speaks of or beside a town it names, and the only one of its name in
   * the country.
   */
  private boolean isLocal(Site site, List<Site> named) {
    return (surroundings.speakOfRegion(site) || surroundings.lieBeside(site))
        && named.stream()
            .noneMatch(other -> !other.equals(site) && other.country().equals(site.country()));
  }

  private boolean isAlone(Site site, Entity place, List<Site> named) {
    return named.size() == 1
        && (site.population() >= KNOWN_IF_ALONE || surroundings.lieClose(site))
        && countries.divisions(place.label()).stream().allMatch(division -> lies(site, division));
  }

  /** ISO code of the country that this is or lies in; null if it is not known. */
  @Nullable String country(Entity place) {
    String code = countries.code(countries.name(place.label()));
    if (code != null) {
      return code;
    }
    Site site = of(place);
    Countries.Region region = site == null ? countries.region(place.label()) : null;
    return site != null ? site.country() : region == null ? null : region.country();
  }

  private static boolean lies(Site site, Countries.Region region) {
    return site.country().equals(region.country())
        && (region.code().isEmpty() || region.code().equals(site.admin1()));
  }

  private double score(Site site, boolean said, boolean usual, boolean dwarfed) {
    return Math.log10(site.population() + 1.0)
        - (usual ? 0 : OTHER_NAME)
        + (surroundings.speakOfCountry(site.country()) && !dwarfed ? SPOKEN_OF : 0)
        + (surroundings.speakOfRegion(site) ? SPOKEN_OF : 0)
        + (surroundings.lieBeside(site) ? NEARBY : 0)
        + (surroundings.lieAround(site) ? NEARBY : 0)
        + (surroundings.lieClose(site) ? NEARBY : 0)
        + (said ? SPOKEN_OF : 0);
  }

  private static boolean isDwarfed(Site site, List<Site> named) {
    int largest = named.get(0).population();
    return largest >= KNOWN && site.population() < largest / 10;
  }

  /**
   * The division of this name that the article means: the only one that lies in what it is said to
   * lie in, in a country the article speaks of, or, if no town has the name, at all.
   */
  Countries.@Nullable Region division(Entity place) {
    List<Countries.Region> all = countries.divisions(place.label());
    boolean plain = !countries.saysDivision(place.label());
    String country = surroundings.country(place);
    Countries.Region region = surroundings.region(place);
    List<Countries.Region> fitting =
        all.stream()
            .filter(division -> region == null || lies(division, region))
            .filter(
                division ->
                    country == null
                        ? surroundings.speakOfCountry(division.country(), place)
                            || isAround(division)
                        : division.country().equals(country))
            .filter(division -> !isOfState(division) || isAround(division))
            .toList();
    if (country == null && fitting.isEmpty() && plain && gazetteer.named(place.label()).isEmpty()) {
      fitting = all;
    }
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  /** A county of the United States: of another state's, its name may be meant as well. */
  private static boolean isOfState(Countries.Region division) {
    return division.country().equals("US") && Countries.isCounty(division);
  }

  private boolean isAround(Countries.Region division) {
    return isOfState(division) && surroundings.pointTo(division.country(), division.code());
  }

  private static boolean lies(Countries.Region division, Countries.Region wider) {
    return division.country().equals(wider.country())
        && (wider.code().isEmpty() || wider.code().equals(division.code()));
  }

  /** Null if it is none, or another of the name may be meant. */
  Features.@Nullable Feature feature(Entity place, Features features) {
    return features.of(place, surroundings);
  }

  /** Whether the article is about another country than this region's. */
  boolean isElsewhere(Entity place, Countries.Region region) {
    return !region.country().isEmpty() && !surroundings.speakOfCountry(region.country(), place);
  }

  /** Whether it is the largest of its name; those that have it as another name come after. */
  boolean isMain(Site site, Entity place) {
    List<Site> named = named(place);
    return named.stream()
        .filter(other -> isUsual(other, place))
        .findFirst()
        .orElse(named.get(0))
        .equals(site);
  }

  private static boolean isUsual(Site site, Entity place) {
    String label = Slugs.full(place.label());
    String name = Slugs.full(site.name());
    return name.startsWith(label) || label.startsWith(name + "-");
  }

  /** Delhi, which New Delhi lies in, is called New Delhi at times. */
  private static boolean isNear(Site site, Entity place, List<Site> named) {
    return named.stream()
        .anyMatch(
            other ->
                isUsual(other, place)
                    && other.population() >= SMALL
                    && other.country().equals(site.country())
                    && other.admin1().equals(site.admin1()));
  }

  /** The Georgia that Atlanta lies in, or that stands among other states, is no country. */
  boolean isPart(Entity place, Countries.Region region) {
    String country = countries.code(countries.name(place.label()));
    return region.country().equals(surroundings.country(place))
        || surroundings.holdTownOf(place, region)
        || (country != null
            && surroundings.siblings(region) >= SIBLINGS
            && !surroundings.pointInto(country));
  }

  /**
   * Whether the name is the region's rather than that of its main town: "Kherson" may be both, but
   * the town of Quebec is Quebec City too.
   */
  boolean isRegion(Entity place, Countries.Region region) {
    return surroundings.contain(place)
        || gazetteer.named(place.label()).stream()
            .noneMatch(
                site ->
                    lies(site, region)
                        && site.population() >= TOWN_BESIDE_REGION
                        && Slugs.of(site.name()).equals(Slugs.of(place.label()))
                        && !gazetteer.named(place.label() + " City").contains(site));
  }

  /** Not the Washington that is called D.C. too; but the one beside another that is. */
  private boolean isState(Entity place, Site site) {
    Countries.Region state = countries.region(place.label());
    return state != null
        && (site.population() < KNOWN_BESIDE_STATE
            || (site.population() < LARGE && !Slugs.of(site.name()).equals(Slugs.of(place.label())))
            || surroundings.contain(place)
            || surroundings.haveLonger(place)
            || surroundings.list(place))
        && place.otherNames().stream()
            .map(countries::region)
            .noneMatch(
                other ->
                    other != null && !other.equals(state) && other.code().equals(site.admin1()));
  }
}
