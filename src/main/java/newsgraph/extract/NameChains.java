package newsgraph.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.model.EntityType;

/**
 * Ties names to names: the same, a part ("Lee"), a short form ("BBC"), another word for a country.
 */
final class NameChains {
  private final EntityWords words;
  private final Chains chains;
  private final Namesakes namesakes;
  private final Map<String, Integer> exact = new HashMap<>();
  private final Map<String, List<Integer>> persons = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();
  private final Map<String, List<Integer>> starts = new HashMap<>();
  private final Map<String, List<Integer>> ends = new HashMap<>();
  private final Map<String, List<Integer>> initials = new HashMap<>();

  NameChains(EntityWords words, Chains chains) {
    this.words = words;
    this.chains = chains;
    this.namesakes = new Namesakes(chains);
  }

  void run() {
    List<Integer> names = new ArrayList<>();
    for (int i = 0; i < chains.count(); i++) {
      if (isTitled(chains.candidate(i))) {
        surnames.addAll(parts(chains.candidate(i)));
      }
      if (chains.candidate(i).isName() && !same(i)) {
        names.add(i);
        index(i);
      }
    }
    for (int i : names) {
      if (chains.candidate(i).type() == EntityType.PERSON) {
        person(i);
      } else {
        organization(i);
      }
    }
  }

  /** "Lee" of "Mr Lee", who is not Lee Ruiz. */
  private static boolean isTitled(Candidate name) {
    Sentence sentence = name.sentence();
    int before = sentence == null ? -1 : sentence.at(name.span().begin()) - 1;
    return sentence != null
        && before >= 0
        && name.type() == EntityType.PERSON
        && !name.words().contains(" ")
        && sentence.token(before).form().matches("(Mr|Mrs|Ms)\\.?");
  }

  /** A name that stood before, in the same or an equal form. */
  private boolean same(int i) {
    Integer earlier = exact.putIfAbsent(key(i), i);
    if (earlier != null) {
      chains.join(i, earlier, 1, "rule/name");
    }
    return earlier != null;
  }

  private String key(int i) {
    Candidate name = chains.candidate(i);
    String form = plain(name.words()).replaceFirst("^[Tt]he ", "").replace(" - ", "-");
    form = form.replaceAll("(?<=\\b[A-Z])\\.(?=[A-Z ]|$)", "");
    String country = words.country(form);
    if (country != null && name.type() == EntityType.PLACE) {
      return "PLACE|" + country;
    }
    boolean clear =
        form.contains(" ") || (form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT)));
    if (name.type() == EntityType.TOPIC) {
      form = form.replaceFirst("(?<=[0-9])s$", "");
    }
    boolean thing = name.type() != EntityType.PERSON && name.type() != EntityType.GROUP;
    return (clear && thing ? "thing" : name.type()) + "|" + form.toLowerCase(Locale.ROOT);
  }

  private void index(int i) {
    Candidate name = chains.candidate(i);
    List<String> parts = parts(name);
    if (name.type() == EntityType.PERSON && parts.size() > 1) {
      Set.copyOf(parts).forEach(part -> add(persons, part, i));
    } else if (name.type() != EntityType.PERSON && parts.size() > 1) {
      add(starts, parts.get(0), i);
      add(ends, parts.get(parts.size() - 1), i);
      StringBuilder letters = new StringBuilder();
      for (String part : parts) {
        if (Character.isUpperCase(part.charAt(0))) {
          letters.append(part.charAt(0));
        }
      }
      if (letters.length() > 1) {
        add(initials, letters.toString(), i);
      }
    }
  }

  private static void add(Map<String, List<Integer>> index, String key, int i) {
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
  }

  private static List<String> parts(Candidate name) {
    return List.of(plain(name.words()).replaceFirst("^[Tt]he ", "").trim().split("\\s+"));
  }

  /** "Müller" as "Muller", "Łukasz" as "Lukasz": newspapers write both. */
  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('ł', 'l')
        .replace('Ł', 'L')
        .replace('ı', 'i')
        .replace('ø', 'o');
  }

  /** "Lee" is the last Ann Lee named before, else the first named after. */
  private void person(int i) {
    List<String> parts = parts(chains.candidate(i));
    String last = parts.get(parts.size() - 1);
    List<Integer> full = new ArrayList<>();
    boolean surname = parts.size() == 1 && surnames.contains(last);
    for (int other : persons.getOrDefault(last, List.of())) {
      List<String> whole = parts(chains.candidate(other));
      boolean given = surname && !whole.get(whole.size() - 1).equals(last);
      if (other != i && !given && fits(parts, whole)) {
        full.add(other);
      }
    }
    if (full.isEmpty() || (parts.size() > 1 && full.get(0) > i)) {
      return;
    }
    full = parts.size() > 1 ? full : namesakes.likely(i, full);
    if (full.isEmpty()) {
      return;
    }
    int best = full.get(0);
    for (int other : full) {
      best = other < i ? other : best;
    }
    boolean clear = full.stream().map(chains::of).distinct().count() == 1;
    int into = best;
    chains.join(i, into, clear ? 0.95 : 0.6, "rule/name-part");
  }

  /** One given name and surname, or a part of the longer name; "Ann Lee" is not "Bob Lee". */
  private static boolean fits(List<String> part, List<String> whole) {
    if (part.size() == 1) {
      return whole.contains(part.get(0));
    }
    boolean ends =
        part.get(0).equals(whole.get(0))
            && part.get(part.size() - 1).equals(whole.get(whole.size() - 1));
    int more = whole.size() - part.size();
    return (ends && (part.size() == 2 || whole.size() == 2))
        || (more > 0 && whole.subList(more, whole.size()).equals(part));
  }

  private void organization(int i) {
    Candidate name = chains.candidate(i);
    List<String> parts = parts(name);
    if (parts.size() > 1) {
      longer(i, parts);
      return;
    }
    String form = parts.get(0);
    if (name.type() == EntityType.PLACE && words.country(form) != null) {
      return;
    }
    if (name.type() == EntityType.TOPIC) {
      model(i, form);
    }
    List<Integer> longForms = initials.getOrDefault(form.replace(".", ""), List.of());
    List<Integer> bodies = words.isBody("the " + form) ? bodies(i, form) : List.of();
    if (longForms.isEmpty() && !bodies.isEmpty()) {
      chains.join(i, bodies.get(0), 0.8, "rule/name-part");
    } else if (longForms.isEmpty() || (name.type() == EntityType.PLACE && form.contains("."))) {
      start(i, form);
    } else {
      chains.join(i, nearest(i, longForms), 0.95, "rule/acronym");
    }
  }

  /** The last one before, else the first: "the Commission's plans for a Community (EC)". */
  private static int nearest(int i, List<Integer> longForms) {
    int nearest = longForms.get(0);
    for (int other : longForms) {
      nearest = other < i ? other : nearest;
    }
    return nearest;
  }

  /** "the Society" of "Royal Medical Society", if only one body named before ends so. */
  private List<Integer> bodies(int i, String form) {
    List<Integer> longer =
        ends.getOrDefault(form, List.of()).stream()
            .filter(other -> other < i && chains.type(other) == EntityType.ORGANIZATION)
            .toList();
    return longer.stream().map(chains::of).distinct().count() == 1 ? longer : List.of();
  }

  /** "Starliner" of "Zephyr 9 Starliner", if no other thing ends so. */
  private void model(int i, String form) {
    List<Integer> longer =
        ends.getOrDefault(form, List.of()).stream()
            .filter(other -> chains.type(other) == EntityType.TOPIC)
            .toList();
    if (longer.stream().map(chains::of).distinct().count() == 1) {
      chains.join(i, longer.get(0), 0.7, "rule/name-part");
    }
  }

  /** "China Eastern" of "China Eastern Airlines", "Air Force" of "Peruvian Air Force". */
  private void longer(int i, List<String> parts) {
    List<Integer> others = new ArrayList<>(starts.getOrDefault(parts.get(0), List.of()));
    others.addAll(ends.getOrDefault(parts.get(parts.size() - 1), List.of()));
    for (int other : others) {
      List<String> whole = parts(chains.candidate(other));
      int more = whole.size() - parts.size();
      boolean part =
          more > 0
              && (whole.subList(0, parts.size()).equals(parts)
                  || whole.subList(more, whole.size()).equals(parts));
      if (part
          && chains.type(i) == chains.type(other)
          && chains.type(i) != EntityType.PLACE
          && !(whole.subList(0, parts.size()).equals(parts)
              && isPartOfBody(parts, whole, other < i))
          && !isOfOther(chains.candidate(i), whole.get(0))) {
        chains.join(i, other, 0.8, "rule/name-part");
        return;
      }
    }
  }

  /** "Yale University" is a body of its own beside "Yale University Press". */
  private boolean isPartOfBody(List<String> parts, List<String> whole, boolean known) {
    String form = String.join(" ", parts);
    String head = form.replaceFirst(" (of|for) .*", "");
    boolean complete = words.isBody(form) || (!head.equals(form) && words.isBody("the " + head));
    return complete
        && !(known && whole.get(parts.size()).matches("of|for")) // "the Unity Party of Kenya"
        && whole.stream().skip(parts.size()).noneMatch(words::endsCompany);
  }

  /** "Finance Ministry" in "France's Finance Ministry" is not the Japanese Finance Ministry. */
  private boolean isOfOther(Candidate name, String first) {
    Sentence sentence = name.sentence();
    int before = sentence == null ? -1 : sentence.at(name.span().begin()) - 1;
    if (sentence == null || before < 0 || words.country(first) == null) {
      return false;
    }
    boolean possessive = before > 0 && sentence.token(before).xpos().equals("POS");
    String owner = words.country(sentence.token(possessive ? before - 1 : before).form());
    return owner != null && !owner.equals(words.country(first));
  }

  /**
   * "Boeing" of "Boeing Co.": what is cut off is a legal form, or the short name is a body's too;
   * "Kenya" is not "Kenya Airways".
   */
  private void start(int i, String form) {
    for (int other : starts.getOrDefault(form, List.of())) {
      List<String> whole = parts(chains.candidate(other));
      boolean legal = whole.stream().skip(1).allMatch(words::endsCompany);
      boolean bodies =
          chains.candidate(i).type() == EntityType.ORGANIZATION
              && chains.candidate(other).type() == EntityType.ORGANIZATION
              && other < i // not "Acme" of a later "Acme Peru"
              && words.country(form) == null
              && !whole.get(1).endsWith("s")
              && !whole.get(1).matches("[A-Z0-9]{1,3}|.*[0-9].*") // "Acme XL", which Acme made
              && whole.size() == 2
              && !words.isGiven(form);
      boolean place = chains.candidate(i).type() == EntityType.PLACE;
      if ((legal && !place) || bodies) {
        chains.join(i, other, legal ? 0.95 : 0.8, "rule/name-part");
        return;
      }
    }
  }
}
