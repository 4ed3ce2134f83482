package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.model.Argument;
import newsgraph.model.Entity;
import newsgraph.model.EntityType;
import newsgraph.model.Evidence;
import newsgraph.model.Mention;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** Infers the country of a public post whose own phrase names none: "a federal judge". */
final class PostPlaces {
  static final String METHOD = "rule/inferred-jurisdiction";
  private static final Set<String> FEDERATIONS =
      Set.of(
          "United States",
          "Germany",
          "Canada",
          "Australia",
          "Russia",
          "Brazil",
          "Mexico",
          "Argentina",
          "Austria",
          "Switzerland",
          "Belgium",
          "Nigeria",
          "Malaysia");

  /** Countries whose cabinets have secretaries. */
  private static final Set<String> SECRETARIES =
      Set.of("United States", "United Kingdom", "Philippines", "Mexico", "Hong Kong");

  /** How many sentences at the start tell where an article is set. */
  private static final int LEAD = 3;

  /** How often, and how much more often than any other, the country of an article is named. */
  private static final int MANY = 4;

  private static final int FAR = 3;

  private static final Set<String> VISITING =
      Set.of("meet", "talk", "confer", "greet", "welcome", "receive", "host");

  private final EntityWords words = EntityWords.shipped();
  private final Document document;
  private final Entities entities;
  private final PostStates states;

  PostPlaces(Document document, Entities entities) {
    this.document = document;
    this.entities = entities;
    this.states = new PostStates(document, entities);
  }

  /** The country that the named leader is known to lead, if the article speaks of it. */
  @Nullable Argument ofLeader(Holding holding, LeaderTerms terms) {
    Entity holder = entities.byId().get(holding.holder());
    String label = holder == null ? null : terms.country(holder.label(), holding.title().words());
    for (Entity country : countries()) {
      if (country.label().equals(label)) {
        Span where = mentions(country).get(0).span();
        return new Argument(country.id(), new Evidence(where, 0.8, METHOD));
      }
    }
    return null;
  }

  /** The country; null if nothing tells. */
  @Nullable Argument of(Holding holding, List<Holding> all) {
    PostTitle title = holding.title();
    boolean ofBody =
        "of".equals(title.sentence().form(title.last() + 1))
            && title.jurisdiction() == null; // "president of the court"
    if (!title.isPublic() || holding.organization() != null || ofBody || namesBody(title)) {
      return null;
    }
    Argument shared = ofNeighbour(holding, all);
    if (shared != null) {
      return shared;
    }
    for (int i = title.first(); i <= title.last(); i++) {
      if (PostWords.lower(title.sentence(), i).equals("federal")) {
        return federation(title.sentence().token(i).span());
      }
    }
    if (PostWords.lower(title.sentence(), title.last()).equals("governor")) {
      return states.of(title);
    }
    int before = title.first() - 1;
    boolean party = // "State Congress President Ann Lee"
        before >= 0
            && title.sentence().token(before).upos().equals("PROPN")
            && title.sentence().token(before).relation().equals("compound")
            && title.kind().equals("head");
    boolean church = PostWords.lower(title.sentence(), title.last()).equals("pope");
    boolean own = // a company has one, too
        PostWords.lower(title.sentence(), title.last()).matches("treasurer|comptroller|staff");
    if (church
        || party
        || own
        || (!title.kind().equals("head") && !title.kind().equals("cabinet"))) {
      return null;
    }
    Argument visited = title.kind().equals("head") ? ofVisit(holding) : null;
    if (visited != null) {
      return visited;
    }
    boolean ofState =
        PostWords.lower(title.sentence(), title.last()).matches("premier|king|queen|emperor");
    Argument served = title.kind().equals("head") ? ofCabinet(holding, all) : null;
    Argument country = served != null ? served : onlyCountry();
    boolean federal = // "Premier Ann Lee" of one of its states, "King Bo" of a film
        country != null
            && FEDERATIONS.contains(
                Objects.requireNonNull(entities.byId().get(country.target())).label());
    return (ofState && federal) || isOfMinisters(title, country) ? null : country;
  }

  /** "Secretary of Trade" of a country whose cabinet has ministers: it is somebody of abroad. */
  private boolean isOfMinisters(PostTitle title, @Nullable Argument country) {
    Entity place = country == null ? null : entities.byId().get(country.target());
    return place != null
        && title.kind().equals("cabinet")
        && title.words().contains("secretary")
        && !SECRETARIES.contains(place.label());
  }

  /** "Peruvian president Lee and energy minister Ruiz": one country is named for both. */
  private static @Nullable Argument ofNeighbour(Holding holding, List<Holding> all) {
    PostTitle title = holding.title();
    int and = title.first() - 1;
    if (and < 1 || !"and".equals(title.sentence().form(and))) {
      return null;
    }
    int end = title.sentence().token(and - 1).span().end();
    for (Holding other : all) {
      Argument place = other.jurisdiction();
      boolean beside =
          other.title().sentence() == title.sentence()
              && other.mention().head().end() == end
              && other.title().isPublic();
      if (beside && place != null) {
        return new Argument(place.target(), new Evidence(other.passage(), 0.8, METHOD));
      }
    }
    return null;
  }

  /** "in Peru, where he met President Lee": whom somebody meets there leads the country. */
  private @Nullable Argument ofVisit(Holding head) {
    Sentence sentence = head.title().sentence();
    for (int i = head.title().first() - 1; i > 1; i--) {
      if (!sentence.token(i).form().equals("where")) {
        continue;
      }
      int place = i - (",".equals(sentence.form(i - 1)) ? 2 : 1);
      Mention mention = entities.at(sentence.token(place).span());
      boolean guest = // not "where President Lee spoke"
          sentence.tokens().subList(i + 1, head.title().first()).stream()
              .anyMatch(token -> VISITING.contains(token.lemma()));
      Entity country =
          mention == null || !guest ? null : entities.byId().get(mention.entities().get(0));
      return country != null && countries().contains(country)
          ? new Argument(country.id(), new Evidence(sentence.token(place).span(), 0.8, METHOD))
          : null;
    }
    return null;
  }

  /** "society president". */
  private boolean namesBody(PostTitle title) {
    for (int i = title.first(); i < title.last(); i++) {
      EntityWords.Noun noun =
          words.noun(title.sentence().token(i).lemma().toLowerCase(Locale.ROOT));
      if (noun != null && noun.type() == EntityType.ORGANIZATION) {
        return true;
      }
    }
    return false;
  }

  /** The federation that the article speaks of most. */
  private @Nullable Argument federation(Span where) {
    Entity best = null;
    int most = 0;
    for (Entity country : countries()) {
      int times = mentions(country).size();
      if (FEDERATIONS.contains(country.label()) && times > most) {
        best = country;
        most = times;
      }
    }
    return best == null ? null : new Argument(best.id(), new Evidence(where, 0.7, METHOD));
  }

  /** Of "U.S. Defense Secretary Roe … the Lee administration", Lee’s is the U.S. */
  private @Nullable Argument ofCabinet(Holding head, List<Holding> all) {
    String name = head.mention().span().of(document.text());
    String surname = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    for (Holding member : all) {
      Argument place = member.jurisdiction();
      boolean serves =
          member.title().kind().equals("cabinet") && !member.holder().equals(head.holder());
      if (!serves || place == null) {
        continue;
      }
      for (Mention mention : entities.in(member.title().sentence().span())) {
        String shown = mention.span().of(document.text()).toLowerCase(Locale.ROOT);
        if (shown.matches(
            "(the )?" + java.util.regex.Pattern.quote(surname) + " (administration|government)")) {
          Span passage = member.passage().union(mention.span());
          return new Argument(place.target(), new Evidence(passage, 0.8, METHOD));
        }
      }
    }
    return null;
  }

  private @Nullable Argument onlyCountry() {
    Entity country = foremost();
    if (country == null) {
      return null;
    }
    List<Mention> told = mentions(country);
    Span where = told.get(0).span();
    int lead = Math.min(LEAD, document.sentences().size()) - 1;
    if ((told.size() == 1 || countries().size() > 1)
        && where.begin() > document.sentences().get(lead).span().end()) {
      return null; // spoken of in passing
    }
    return new Argument(country.id(), new Evidence(where, 0.6, METHOD));
  }

  /** The only country, or the one that is named far more often than any other. */
  private @Nullable Entity foremost() {
    List<Entity> countries = new ArrayList<>(countries());
    countries.sort(Comparator.comparing((Entity country) -> mentions(country).size()).reversed());
    if (countries.size() < 2) {
      return countries.isEmpty() ? null : countries.get(0);
    }
    int most = mentions(countries.get(0)).size();
    int next = mentions(countries.get(1)).size();
    return most >= MANY && most >= FAR * next ? countries.get(0) : null;
  }

  private List<Entity> countries() {
    List<Entity> countries = new ArrayList<>();
    for (Entity entity : entities.all()) {
      boolean country =
          entity.type() == EntityType.PLACE && entity.label().equals(words.country(entity.label()));
      if (country && !mentions(entity).isEmpty()) {
        countries.add(entity);
      }
    }
    return countries;
  }

  private List<Mention> mentions(Entity entity) {
    return entities.mentions().stream()
        .filter(mention -> mention.entities().contains(entity.id()))
        .toList();
  }
}
