package newsgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsgraph.model.Argument;
import newsgraph.model.Article;
import newsgraph.model.Entity;
import newsgraph.model.EntityType;
import newsgraph.model.Evidence;
import newsgraph.model.Extraction;
import newsgraph.model.Mention;
import newsgraph.model.Relation;
import newsgraph.model.Resolution.Identity;
import newsgraph.model.Role;
import newsgraph.model.Site;
import newsgraph.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolverTest {
  private static final Map<String, List<Site>> TOWNS =
      Map.ofEntries(
          entry("Washington", town(21, "Washington", "US", "DC", 690_000)),
          entry("Minnow", town(22, "Minnow", "US", "OH", 3_000)),
          entry(
              "Elver", town(23, "Elver", "US", "OH", 3_000), town(24, "Elver", "US", "MI", 2_000)),
          entry("Alone", town(25, "Alone", "FR", "11", 210_000)),
          entry("Tench", new Site(28, "Tench", "FR", "11", 4_000, 25.1, 49.9)),
          entry("Bream", new Site(29, "Bream", "FR", "11", 4_000, 26, 49.9)),
          entry("Earth", town(31, "Earth", "US", "TX", 1_000)),
          entry(
              "Perth",
              town(32, "Perth", "AU", "08", 1_900_000),
              town(33, "Perth", "GB", "SCT", 47_000)),
          entry("Saint Gudgeon", town(30, "Saint Gudgeon", "FR", "11", 90_000)),
          entry("Gudgeon", town(26, "Gudgeon", "FR", "11", 14_000)),
          entry(
              "Paris",
              town(1, "Paris", "FR", "11", 2_100_000),
              town(2, "Paris", "US", "TX", 25_000)),
          entry(
              "Springfield",
              town(3, "Springfield", "US", "MO", 170_000),
              town(4, "Springfield", "US", "MA", 155_000)),
          entry("Atlanta", town(5, "Atlanta", "US", "GA", 460_000)),
          entry(
              "Leon", town(6, "León", "MX", "11", 1_200_000), town(7, "León", "ES", "55", 130_000)),
          entry(
              "Old Zed",
              town(11, "Zed", "IN", "07", 900_000),
              town(12, "Old Zed", "IN", "07", 700_000)),
          entry("Oklahoma", town(34, "Oklahoma City", "US", "OK", 680_000)),
          entry("Wyoming", town(13, "Wyoming", "US", "MI", 75_000)),
          entry("Kherson", town(9, "Kherson", "UA", "08", 320_000)),
          entry("Quebec", town(10, "Québec", "CA", "10", 530_000)),
          entry("Quebec City", town(10, "Québec", "CA", "10", 530_000)),
          entry(
              "White House",
              town(8, "Casablanca", "MA", "06", 3_100_000),
              town(27, "White House", "US", "TN", 11_000)));

  private static Map.Entry<String, List<Site>> entry(String name, Site... towns) {
    return Map.entry(name, List.of(towns));
  }

  private static Site town(int id, String name, String country, String admin1, int people) {
    return new Site(id, name, country, admin1, people, id, 2 * id);
  }

  /** Places, "in" another: names, the first is looked at; then its path and GeoNames number. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Paris | place/paris | 1",
        "Paris in Texas | place/paris-ustx | 2",
        "Springfield | place/springfield | 0",
        "Springfield in Missouri | place/springfield | 3",
        "Leon | place/leon | 6",
        "White House; United States | place/white-house | 4140704",
        "White House; Tennessee | place/white-house | 0",
        "White House in Tennessee | place/white-house | 27",
        "U.S. | place/united-states | 6252001",
        "Georgia | place/georgia | 614540",
        "Georgia in United States | place/georgia-state | 4197000",
        "Georgia; Atlanta in Georgia | place/georgia-state | 4197000",
        "Georgia; Ohio; Texas | place/georgia-state | 4197000",
        "Georgia; Ohio; Texas; Abkhazia | place/georgia | 614540",
        "Georgia; Ohio | place/georgia | 614540",
        "Oklahoma | place/oklahoma-state | 4544379",
        "Texas | place/texas | 4736286",
        "Old Zed | place/old-zed | 12",
        "Wyoming | place/wyoming-state | 5843591",
        "Hubei Province | place/hubei | 1806949",
        "Springfield; Missouri | place/springfield | 3",
        "Kherson | place/kherson-region | 0",
        "Quebec | place/quebec-province | 6115047",
        "Europe | place/europe | 6255148",
        "Middle East | place/middle-east | 6269133",
        "Hampshire; United Kingdom | place/hampshire | 2647554",
        "Gwynedd | place/gwynedd | 2647716",
        "Tyumen Oblast | place/tyumen-oblast | 0",
        "Tyumen Oblast; Russia | place/tyumen-oblast | 1488747",
        "Western District; Texas | place/western-district | 0",
        "Amazonas; Peru | place/amazonas-pe01 | 3699699",
        "Washington, D.C. | place/washington | 21",
        "Washington; Washington, D.C. | place/washington-state | 5815135",
        "Leon City | place/leon | 6",
        "Paris; United States | place/paris | 1",
        "Minnow; United States | place/minnow | 0",
        "Minnow; Ohio | place/minnow | 22",
        "Elver; Ohio | place/elver | 0",
        "Alone | place/alone | 25",
        "Gudgeon; Alone | place/gudgeon | 26",
        "Tench; Alone | place/tench | 28",
        "Bream; Alone | place/bream | 0",
        "St Gudgeon; Alone | place/saint-gudgeon | 30",
        "Heathrow | place/london-heathrow-airport | 2647216",
        "Heathrow Airport | place/london-heathrow-airport | 2647216",
        "Changi International Airport | place/singapore-changi-airport | 1880725",
        "Paris Airport | place/paris-airport | 0",
        "Perth Airport; Australia | place/perth-airport | 2079187",
        "Perth Airport; United Kingdom | place/perth-airport | 0",
        "Perth Airport in Scotland | place/perth-airport | 0",
        "Stavanger Airport, Sola | place/stavanger-airport-sola | 6296780",
        "Java Sea | place/java-sea | 1818196",
        "the Bay of Biscay | place/bay-of-biscay | 2960858",
        "Black Sea | place/black-sea | 630673",
        "Earth; Texas | place/earth | 6295630",
        "Dordogne; France | place/dordogne | 3021042",
        "Orange County in California | place/orange-county-usca | 5379524",
        "Orange County; New York | place/orange-county-usny | 5129915",
        "Orange County; United States | place/orange-county | 0",
        "Orange County; Florida; New York | place/orange-county | 0",
        "Fulton County; Atlanta | place/fulton-county | 4196508",
        "St. Louis County; Missouri | place/saint-louis-county-usmo | 4407074",
      })
  void placesByContextAndPopulation(String places, String path, int id) {
    List<Entity> entities = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    for (String place : places.split("; ")) {
      String[] parts = place.split(" in ");
      for (String part : parts) {
        if (entities.stream().noneMatch(e -> e.label().equals(part))) {
          entities.add(entity(part, EntityType.PLACE));
        }
      }
      if (parts.length > 1) {
        relations.add(
            new Relation(
                parts[0],
                Relation.Kind.CONTAINED_IN_PLACE,
                parts[1],
                new Evidence(new Span(0, 1), 1, "test")));
      }
    }
    Identity first = resolve("", null, entities, relations, List.of());
    assertThat(first.path()).isEqualTo(path);
    String link = "https://sws.geonames.org/" + id + "/";
    assertThat(first.links()).isEqualTo(id == 0 ? List.of() : List.of(link));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Obama | President | 2012 | person/barack-obama",
        "Obama | Coach | 2012 | person/obama",
        "Bush | President | 1990 | person/george-h-w-bush",
        "Bush | President | 2005 | person/george-w-bush",
        "Bush | President | 1963 | person/bush",
        "Bush | President |  | person/bush",
      })
  void leadersByPostAndYear(String name, String title, Integer year, String path) {
    Span span = new Span(0, title.length());
    Evidence evidence = new Evidence(span, 1, "test");
    Role role =
        new Role(
            "r",
            span,
            List.of(span),
            new Argument(name, evidence),
            null,
            null,
            null,
            null,
            null,
            title,
            evidence,
            true);
    LocalDate date = year == null ? null : LocalDate.of(year, 1, 1);
    Entity entity = entity(name, EntityType.PERSON);
    assertThat(resolve(title + " " + name, date, List.of(entity), List.of(), List.of(role)).path())
        .isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource({
    "IMF,,international-monetary-fund",
    "Acme,,acme",
    "'Acme, Inc.',,acme",
    "Acme Motors Corp.,Acme,acme",
    "Acme Motors,,acme-motors",
    "Acme Foundation,Acme,acme-foundation",
    "Moody,,moodys-investors-service",
  })
  void organizationsByTheirLongForm(String name, String other, String slug) {
    List<String> others = other == null ? List.of() : List.of(other);
    Entity entity = new Entity(name, EntityType.ORGANIZATION, true, name, others, new Span(0, 1));
    assertThat(resolve(name, null, List.of(entity), List.of(), List.of()).path())
        .isEqualTo("organization/" + slug);
  }

  /** A body, other places of the article, the words before the body: the slug it arrives at. */
  @ParameterizedTest
  @CsvSource({
    "USDA,,,us-department-of-agriculture",
    "U.S. Agriculture Department,,,us-department-of-agriculture",
    "Department of Agriculture,,,us-department-of-agriculture",
    "U.S. Department of Agriculture,Brazil,,us-department-of-agriculture",
    "Treasury,,,us-department-of-the-treasury",
    "Treasury Department,,,us-department-of-the-treasury",
    "U.S. Treasury,,,us-department-of-the-treasury",
    "Treasury,Italy,,italy-treasury",
    "House of Representatives,,'The state’s ',",
    "Treasury,Italy,'the British ',united-kingdom-treasury",
    "Finance Ministry,Japan,,japan-finance-ministry",
    "Finance Ministry,Japan,'Minister of French ',france-finance-ministry",
    "Swiss Finance Ministry,,,switzerland-finance-ministry",
    "Ministry of Finance of Brazil,,,brazil-finance-ministry",
    "Finance Ministry,,,",
    "Finance Ministry,Japan; Brazil,,",
    "Parliament of Canada,,,canada-parliament",
    "Texas Supreme Court,,,texas-supreme-court",
    "Department of Water,,,department-of-water",
    "Defence Ministry,India,,india-defense-ministry",
    "World Trade Centre,,,world-trade-center",
    "European Mining and Steel Company EMS N.V.,,,european-mining-and-steel",
    "European Mining & Steel NV,,,european-mining-and-steel",
    "Bank of America BOAC,,,bank-of-america-boac",
    "Fed,,,federal-reserve",
    "IBM,,,international-business-machines",
    "Organisation of Petroleum Exporting Countries,,,organization-of-the-petroleum-exporting-countries",
  })
  void bodiesByTheirCountry(String name, String places, String before, String slug) {
    String text = (before == null ? "" : before) + name;
    Entity body = new Entity(name, EntityType.ORGANIZATION, true, name, List.of(), new Span(0, 1));
    List<Entity> entities = new ArrayList<>(List.of(body));
    List<Mention> mentions = new ArrayList<>();
    Span span = new Span(text.length() - name.length(), text.length());
    mentions.add(new Mention(span, span, Mention.Kind.NAME, List.of(name), 1, "test"));
    for (String place : places == null ? new String[0] : places.split("; ")) {
      entities.add(entity(place, EntityType.PLACE));
      Span word = new Span(0, 1);
      mentions.add(new Mention(word, word, Mention.Kind.NAME, List.of(place), 1, "test"));
    }
    List<Identity> identities =
        resolve(text, null, entities, List.of(), mentions, List.of()).stream()
            .filter(identity -> identity.entity().equals(name))
            .toList();
    if (slug == null) {
      assertThat(identities).isEmpty();
    } else {
      assertThat(identities).extracting(Identity::path).containsExactly("organization/" + slug);
    }
  }

  private static Entity entity(String name, EntityType type) {
    return new Entity(name, type, true, name, List.of(), new Span(0, 1));
  }

  private static Identity resolve(
      String text,
      LocalDate date,
      List<Entity> entities,
      List<Relation> relations,
      List<Role> roles) {
    return resolve(text, date, entities, relations, List.of(), roles).get(0);
  }

  private static List<Identity> resolve(
      String text,
      LocalDate date,
      List<Entity> entities,
      List<Relation> relations,
      List<Mention> mentions,
      List<Role> roles) {
    Article article =
        new Article(
            "t", "t", text, "0", null, date, null, null, null, null, null, List.of(), List.of(),
            List.of());
    Extraction extraction =
        new Extraction(
            article, entities, relations, mentions, roles, List.of(), List.of(), List.of(),
            List.of());
    return new Resolver(name -> TOWNS.getOrDefault(name, List.of()))
        .resolve(extraction)
        .identities();
  }
}
