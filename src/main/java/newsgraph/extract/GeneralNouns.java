package newsgraph.extract;

import java.util.Locale;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.EntityType;

/** What a noun too general to name a thing stands for: "the company", "the country". */
final class GeneralNouns {
  /** Sentences between, for sites; a quarter for the rest. */
  private static final int WINDOW = 12;

  private static final Set<String> PEOPLE =
      Set.of("individual", "people", "person", "man", "woman", "member");

  /** Those who are held or sent away; each may be called by another of these. */
  private static final Set<String> HELD =
      Set.of(
          "deportee",
          "detainee",
          "prisoner",
          "inmate",
          "migrant",
          "immigrant",
          "suspect",
          "captive");

  private static final Set<String> FIRMS =
      Set.of(
          "company",
          "firm",
          "airline",
          "manufacturer",
          "bank",
          "automaker",
          "carmaker",
          "retailer",
          "group",
          "planemaker",
          "agency",
          "organization",
          "newspaper",
          "club",
          "team",
          "party");
  private static final Set<String> PRODUCTS =
      Set.of(
          "aircraft",
          "airplane",
          "plane",
          "airliner",
          "jet",
          "helicopter",
          "ship",
          "vessel",
          "ferry",
          "rocket",
          "spacecraft",
          "probe",
          "satellite",
          "missile",
          "vehicle",
          "car",
          "truck",
          "device",
          "phone",
          "smartphone",
          "handset",
          "tablet",
          "laptop",
          "console",
          "computer",
          "gadget",
          "product",
          "software",
          "browser",
          "game");
  private static final Set<String> SITES =
      Set.of(
          "prison",
          "facility",
          "jail",
          "center",
          "centre",
          "site",
          "airport",
          "stadium",
          "hospital");
  private static final Set<String> COUNTRIES = Set.of("country", "nation", "republic", "kingdom");
  private static final Set<String> TOWNS = Set.of("city", "town", "village", "municipality");

  /** "Zephyr 9", "the Zephyr Z9 jet", "zPhone". */
  private static final String MODEL =
      "(?:.*[ -])?(?:[A-Z]+-?[0-9]+.*|[a-z][A-Z].*|[A-Z].* [0-9].*)";

  private final EntityWords words;
  private final Modifiers modifiers;
  private final Chains chains;

  GeneralNouns(EntityWords words, Modifiers modifiers, Chains chains) {
    this.words = words;
    this.modifiers = modifiers;
    this.chains = chains;
  }

  /** The last thing that this description can stand for, or -1. */
  int antecedent(int i) {
    Candidate nominal = chains.candidate(i);
    int done = done(i);
    if (done >= 0) {
      return done;
    }
    int window = SITES.contains(nominal.lemma()) ? WINDOW : WINDOW / 4;
    boolean bare = modifiers.isBare(nominal);
    for (int j = i - 1; j >= 0 && nominal.number() - chains.candidate(j).number() <= window; j--) {
      Candidate other = chains.candidate(j);
      boolean possible =
          !other.isPronoun()
              && !other.span().contains(nominal.span())
              && other.isPlural() == nominal.isPlural();
      if (possible
          && (isPeople(nominal, j)
              || (bare && (isFirm(nominal, j) || isLand(nominal, j) || isProduct(nominal, j)))
              || isSite(nominal, j, bare))) {
        return j;
      }
    }
    return -1;
  }

  /** The last group to whom was done what the description says: the deported are the deportees. */
  private int done(int i) {
    Candidate nominal = chains.candidate(i);
    for (int j = i - 1;
        nominal.isPlural()
            && j >= 0
            && nominal.number() - chains.candidate(j).number() <= WINDOW / 4;
        j--) {
      if (chains.type(j) == EntityType.GROUP
          && !chains.candidate(j).span().contains(nominal.span())
          && isDone(chains.candidate(j), nominal.lemma())) {
        return j;
      }
    }
    return -1;
  }

  private boolean isPeople(Candidate nominal, int j) {
    Candidate other = chains.candidate(j);
    return isPeople(nominal.lemma())
        && chains.type(j) == EntityType.GROUP
        && nominal.isPlural()
        && (nominal.isDemonstrative() || isPeople(other.lemma()));
  }

  private static boolean isPeople(String noun) {
    return PEOPLE.contains(noun) || HELD.contains(noun);
  }

  /** "deportees" of "Kenyans deported from", "detainees" whom police detained. */
  private static boolean isDone(Candidate other, String head) {
    Sentence sentence = other.sentence();
    Token word = other.word();
    String stem = head.replaceFirst("ee$", "");
    if (sentence == null || word == null || stem.equals(head) || stem.length() < 4) {
      return false;
    }
    boolean object = word.relation().equals("obj") || word.relation().equals("nsubj:pass");
    return other.words().contains(stem)
        || (object && word.head() >= 0 && sentence.token(word.head()).lemma().startsWith(stem));
  }

  private boolean isFirm(Candidate nominal, int j) {
    Candidate other = chains.candidate(j);
    return FIRMS.contains(nominal.lemma())
        && other.isName()
        && !isOneClause(nominal, other)
        && !(nominal.lemma().equals("company") && words.isBody(other.words()))
        && (chains.type(j) == EntityType.ORGANIZATION
            || (chains.type(j) == EntityType.TOPIC && other.isSubject()));
  }

  /** "the aircraft" after "Zephyr 9". */
  private boolean isProduct(Candidate nominal, int j) {
    Candidate other = chains.candidate(j);
    return PRODUCTS.contains(nominal.lemma())
        && (chains.type(j) == EntityType.TOPIC || chains.type(j) == EntityType.OTHER)
        && other.words().matches(MODEL);
  }

  /** "Acme" and "the company" in "Acme bought the company" are two. */
  private static boolean isOneClause(Candidate nominal, Candidate other) {
    Token word = nominal.word();
    Token otherWord = other.word();
    return nominal.number() == other.number()
        && word != null
        && otherWord != null
        && (word.head() == otherWord.head()
            || word.head() == other.token()
            || otherWord.head() == nominal.token());
  }

  private boolean isSite(Candidate nominal, int j, boolean bare) {
    Candidate other = chains.candidate(j);
    String name = other.words().toLowerCase(Locale.ROOT);
    return SITES.contains(nominal.lemma())
        && chains.type(j) == EntityType.PLACE
        && (other.isName()
            ? SITES.stream().anyMatch(name::contains)
            : bare && SITES.contains(other.lemma()) && !chains.isAlone(j));
  }

  private boolean isLand(Candidate nominal, int j) {
    Candidate other = chains.candidate(j);
    boolean country = COUNTRIES.contains(nominal.lemma());
    return (country || TOWNS.contains(nominal.lemma()))
        && !nominal.isPlural()
        && other.isName()
        && chains.type(j) == EntityType.PLACE
        && (words.country(other.words()) != null) == country;
  }
}
