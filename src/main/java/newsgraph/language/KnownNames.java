package newsgraph.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which words of a sentence are names, or words of names, that the lexicons hold; safe to share.
 */
public final class KnownNames {
  /** What a word or phrase is known as. */
  public enum Kind {
    COUNTRY,
    CITY,
    LARGE_CITY,
    REGION,
    ABBREVIATED_STATE,
    NATIONAL,
    PEOPLE,
    GROUP,
    TITLE,
    HONORIFIC,
    GIVEN_NAME,
    ORGANIZATION,
    ACRONYM,
    ORGANIZATION_HEAD,
    ORGANIZATION_SUFFIX,
    LAW
  }

  private static final int LONGEST = 7;

  /** Bits of the kinds by phrase. */
  private final Map<String, Integer> phrases = new HashMap<>(1 << 17);

  /** The number of words of the longest phrase that begins with this word, where more than one. */
  private final Map<String, Integer> longest = new HashMap<>();

  private final Gazetteer gazetteer = Gazetteer.load();

  private KnownNames() {}

  Gazetteer gazetteer() {
    return gazetteer;
  }

  /** The lexicons and places that ship. */
  public static KnownNames load() {
    KnownNames known = new KnownNames();
    known.countries();
    known.regions();
    known.groups();
    known.posts();
    known.organizations();
    Lexicon.rows("given-names.tsv").forEach(row -> known.put(row[0], Kind.GIVEN_NAME));
    Lexicon.rows("legislation-words.tsv").forEach(row -> known.put(row[0], Kind.LAW));
    Places.cities()
        .forEachName(
            (name, population) -> {
              known.put(name, Kind.CITY);
              if (population >= 200_000) {
                known.put(name, Kind.LARGE_CITY);
              }
            });
    return known;
  }

  private void countries() {
    for (String[] row : Lexicon.rows("countries.tsv")) {
      put(row[0], Kind.COUNTRY);
      Lexicon.parts(row[2]).forEach(name -> put(name, Kind.COUNTRY));
      Lexicon.parts(row[3]).forEach(name -> put(name, Kind.NATIONAL));
      for (String pair : Lexicon.parts(row[4])) {
        put(pair.substring(pair.indexOf(':') + 1), Kind.PEOPLE);
        put(pair.substring(0, pair.indexOf(':')), Kind.NATIONAL);
      }
      if (!row[5].isEmpty()) {
        put(row[5], Kind.LARGE_CITY);
      }
    }
  }

  private void regions() {
    for (String[] row : Lexicon.rows("regions.tsv")) {
      put(row[0], Kind.REGION);
      for (String other : Lexicon.parts(row[3])) {
        boolean isShort = other.endsWith(".") || other.length() == 2;
        put(other, isShort ? Kind.ABBREVIATED_STATE : Kind.REGION);
      }
    }
  }

  private void groups() {
    for (String[] row : Lexicon.rows("group-words.tsv")) {
      put(row[0], row[2].equals("adjective") ? Kind.NATIONAL : Kind.GROUP);
      if (!row[1].isEmpty()) {
        put(row[1], row[2].equals("people") ? Kind.PEOPLE : Kind.GROUP);
      }
    }
  }

  private void posts() {
    for (String[] row : Lexicon.rows("titles.tsv")) {
      put(row[0], row[1].equals("honorific") ? Kind.HONORIFIC : Kind.TITLE);
    }
  }

  private void organizations() {
    for (String[] row : Lexicon.rows("organization-words.tsv")) {
      put(
          row[0],
          switch (row[1]) {
            case "suffix" -> Kind.ORGANIZATION_SUFFIX;
            case "head" -> Kind.ORGANIZATION_HEAD;
            case "acronym" -> Kind.ACRONYM;
            default -> Kind.ORGANIZATION;
          });
    }
  }

  private void put(String name, Kind kind) {
    // As the tokenizer cuts it: "Queen 's Park".
    String phrase = name.replace("'s", " 's").replace('’', '\'');
    String[] words = phrase.split(" ");
    if (words.length > LONGEST) {
      return;
    }
    phrases.merge(String.join(" ", words), 1 << kind.ordinal(), (a, b) -> a | b);
    if (words.length > 1) {
      longest.merge(words[0], words.length, Math::max);
    }
  }

  /**
   * For each word the kinds of the phrases it is part of, as bits: the lower 16 if it begins the
   * phrase, the upper 16 if it goes on.
   */
  public int[] of(List<String> words) {
    int[] found = new int[words.size()];
    for (int i = 0; i < found.length; i++) {
      String first = words.get(i);
      found[i] |= phrases.getOrDefault(first, 0);
      int length = longest.getOrDefault(first, 1);
      if (length > 1) {
        longer(words, i, length, found);
      }
    }
    return found;
  }

  private void longer(List<String> words, int i, int length, int[] found) {
    StringBuilder phrase = new StringBuilder(words.get(i));
    int bits = 0;
    int until = i;
    for (int j = i + 1; j < Math.min(words.size(), i + length); j++) {
      phrase.append(' ').append(words.get(j));
      int here = phrases.getOrDefault(phrase.toString(), 0);
      if (here != 0) {
        bits = here;
        until = j;
      }
    }
    found[i] |= bits;
    for (int j = i + 1; j <= until; j++) {
      found[j] |= bits << 16;
    }
  }

  /** Whether the whole phrase is known as one of these. */
  public boolean is(String phrase, Kind... kinds) {
    int bits = phrases.getOrDefault(phrase, 0);
    for (Kind kind : kinds) {
      if ((bits & (1 << kind.ordinal())) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Posts and honorifics, as they stand before a name. */
  public Set<String> titles() {
    Set<String> titles = new TreeSet<>();
    phrases.forEach(
        (name, bits) -> {
          boolean title = (bits & (1 << Kind.TITLE.ordinal() | 1 << Kind.HONORIFIC.ordinal())) != 0;
          if (title && (bits & (1 << Kind.GIVEN_NAME.ordinal())) == 0) {
            titles.add(name);
          }
        });
    return titles;
  }
}
