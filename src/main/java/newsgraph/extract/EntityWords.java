package newsgraph.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.model.EntityType;
import org.jspecify.annotations.Nullable;

/** What words tell about the things they stand for: type, gender, country, body. */
final class EntityWords {
  private static final EntityWords SHIPPED = new EntityWords();

  /** What a common noun stands for; gender m, f, n or ? for either. */
  record Noun(EntityType type, char gender) {}

  private final Map<String, Noun> nouns = new HashMap<>();
  private final Map<String, Character> given = new HashMap<>();
  private final Map<String, Character> titles = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> bodies = new HashMap<>();
  private final Set<String> adjectives = new HashSet<>();
  private final Set<String> naming = new HashSet<>();
  private final Set<String> endings = new HashSet<>();
  private final Set<String> legalForms = new HashSet<>();
  private final Set<String> parties = new HashSet<>();
  private final Set<String> bodyHeads = new HashSet<>();

  /** What names are that might be taken for places, by the whole name and by its last word. */
  private final Map<String, EntityType> whole = new HashMap<>();

  private final Map<String, EntityType> last = new HashMap<>();

  /** The one that all share; it is read once. */
  static EntityWords shipped() {
    return SHIPPED;
  }

  private EntityWords() {
    places();
    for (var row : Tsv.rows("entity-nouns")) {
      Noun noun = new Noun(EntityType.valueOf(row.get(0)), row.get(1).charAt(0));
      for (String lemma : row.get(2).split(" ", -1)) {
        nouns.put(lemma, noun);
      }
    }
    Tsv.rows("given-names").forEach(row -> given.put(row.get(0), row.get(1).charAt(0)));
    Tsv.rows("titles").forEach(row -> titles.put(row.get(0), row.get(2).charAt(0)));
    Tsv.rows("bodies").forEach(row -> bodies.put(row.get(0) + "|" + row.get(1), row.get(2)));
    for (var row : Tsv.rows("company-words")) {
      endings.add(row.get(0));
      if (row.get(1).equals("legal")) {
        legalForms.add(row.get(0));
      }
    }
    Tsv.rows("naming-nouns").forEach(row -> naming.add(row.get(0)));
    Tsv.rows("party-nouns").forEach(row -> parties.add(row.get(0)));
    Tsv.rows("organization-words").stream()
        .filter(row -> row.get(1).equals("head"))
        .forEach(row -> bodyHeads.add(row.get(0)));
    for (var row : Tsv.rows("countries")) {
      country(row.get(0), row.get(0));
      country(row.get(2), row.get(0));
      country(row.get(3), row.get(0));
      adjectives.addAll(List.of(row.get(3).split("\\|", -1)));
      country(row.get(4).replace(':', '|'), row.get(0));
    }
  }

  private void places() {
    Tsv.words("organization-words", "body")
        .forEach(body -> whole.put(body, EntityType.ORGANIZATION));
    for (var row : Tsv.rows("same-bodies")) {
      row.forEach(body -> whole.put(body, EntityType.ORGANIZATION));
    }
    Tsv.rows("bodies").forEach(row -> whole.put(row.get(2), EntityType.ORGANIZATION));
    for (var row : Tsv.rows("place-names")) {
      (row.get(1).equals("last") ? last : whole).put(row.get(0), EntityType.valueOf(row.get(2)));
    }
  }

  /** What "App Store" or "Federal Reserve" is if not a place; PLACE if nothing is known. */
  EntityType placeOr(String name) {
    String form = name.replaceFirst("^[Tt]he\\s+", "");
    EntityType type = countries.containsKey(form) ? EntityType.PLACE : whole.get(form);
    return type == null
        ? last.getOrDefault(form.substring(form.lastIndexOf(' ') + 1), EntityType.PLACE)
        : type;
  }

  /** "World", "Planets": places have such names only in titles. */
  boolean isPlaceNoun(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    Noun noun = nouns.getOrDefault(lower, nouns.get(lower.replaceFirst("s$", "")));
    return noun != null && noun.type() == EntityType.PLACE && !whole.containsKey(name);
  }

  private void country(String words, String name) {
    for (String word : words.split("\\|", -1)) {
      if (!word.isBlank()) {
        countries.putIfAbsent(word, name);
      }
    }
  }

  @Nullable Noun noun(String lemma) {
    String lower = lemma.toLowerCase(Locale.ROOT);
    Noun noun = nouns.get(lower);
    int hyphen = lower.lastIndexOf('-');
    return noun == null && hyphen > 0 ? nouns.get(lower.substring(hyphen + 1)) : noun;
  }

  /** What a noun stands for; "a deputy of the sheriff's office" is not of a place. */
  EntityType type(Sentence sentence, int i, Noun own) {
    boolean owned = i > 1 && sentence.token(i - 1).xpos().equals("POS");
    Noun owner = owned ? noun(sentence.token(i - 2).lemma()) : null;
    boolean office =
        owner != null
            && owner.type() == EntityType.PERSON
            && sentence.token(i).form().equalsIgnoreCase("office")
            && Clauses.preposition(sentence, i).matches("of|for");
    return office ? EntityType.ORGANIZATION : own.type();
  }

  /** Whether this is a common noun, in the singular, for things of the kind. */
  boolean isDescription(Sentence sentence, int i, @Nullable EntityType type) {
    if (i < 0 || !sentence.token(i).xpos().equals("NN")) {
      return false;
    }
    Noun noun = noun(sentence.token(i).lemma());
    boolean party = type == EntityType.ORGANIZATION && isParty(sentence.token(i).lemma());
    return (party || (noun != null && noun.type() == type)) && type != EntityType.PLACE;
  }

  /** "maker": a person or a company. */
  boolean isParty(String lemma) {
    return parties.contains(lemma);
  }

  /** "Office", "Conference": its last word says that it is no company. */
  boolean isBody(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return last.length() < name.length() && (bodyHeads.contains(last) || bodyHeads.contains(name));
  }

  /** m, f or ? of a name like "Ann Lee" by its given name. */
  char gender(String name) {
    char gender = given.getOrDefault(name.replaceFirst(" .*", ""), 'u');
    return gender == 'u' ? '?' : gender;
  }

  /** m, f or ? of "Mr.", "President". */
  char titleGender(String title) {
    char gender = titles.getOrDefault(title, '-');
    return gender == 'm' || gender == 'f' ? gender : '?';
  }

  boolean isGiven(String word) {
    return given.containsKey(word);
  }

  boolean isTitle(String word) {
    return titles.containsKey(word);
  }

  /** The country that "Venezuelan", "Venezuelans", "U.S." or "America" is about, or null. */
  @Nullable String country(String word) {
    return countries.get(word);
  }

  /** Whether a word alone tells a country: not "Sudanese" of "South Sudanese". */
  boolean isCountry(Sentence sentence, int i) {
    String form = sentence.token(i).form();
    return country(form) != null
        && (i == 0 || country(sentence.token(i - 1).form() + " " + form) == null);
  }

  /** "Venezuelan", "British". */
  boolean isAdjective(String word) {
    return adjectives.contains(word);
  }

  /** "Inc.", "Motors". */
  boolean endsCompany(String word) {
    return endings.contains(word.toLowerCase(Locale.ROOT));
  }

  /** "Inc.", "LLC", not "Motors". */
  boolean isLegalForm(String word) {
    return legalForms.contains(word.toLowerCase(Locale.ROOT));
  }

  /** "gang", "newspaper": what stands before it is its name. */
  boolean isNamed(String lemma) {
    return naming.contains(lemma);
  }

  /** The body of a portfolio: "Defense" of the United States; null if not known. */
  @Nullable String body(String portfolio, String country) {
    return bodies.get(portfolio + "|" + country);
  }
}
