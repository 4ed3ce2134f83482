package newsgraph.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides, over a set of articles, who of one name is one person. Depends on the set only, never on
 * an order.
 */
final class SamePerson {
  /**
   * One article that names a person.
   *
   * @param article orders the articles and tells clusters apart
   * @param titles of posts the article gives the person, lower case
   * @param bodies organizations and countries of these posts
   * @param company other things that the article names, but no countries and no people
   */
  record Sighting(String article, Set<String> titles, Set<String> bodies, Set<String> company) {
    /** Posts in different bodies with nothing in common. */
    boolean conflicts(Sighting other) {
      return !bodies.isEmpty()
          && !other.bodies.isEmpty()
          && !meets(bodies, other.bodies)
          && !meets(company, other.company);
    }

    boolean supports(Sighting other) {
      return meets(bodies, other.bodies)
          || meets(company, other.company)
          || meets(titles, other.titles);
    }

    private static boolean meets(Set<String> some, Set<String> others) {
      return some.stream().anyMatch(others::contains);
    }
  }

  /**
   * The people of one full name: each a list of sightings, first the one of the first article.
   * Sightings that conflict are of two people; one that says too little belongs to whom it has most
   * in common with, else to the first.
   */
  static List<List<Sighting>> people(List<Sighting> sightings) {
    List<Sighting> inOrder =
        sightings.stream().sorted(Comparator.comparing(Sighting::article)).toList();
    List<List<Sighting>> people = new ArrayList<>();
    for (Sighting sighting : inOrder) {
      if (!sighting.bodies().isEmpty()) {
        place(sighting, people);
      }
    }
    if (people.isEmpty()) {
      return List.of(inOrder);
    }
    List<List<Sighting>> known = people.stream().map(List::copyOf).toList();
    for (Sighting sighting : inOrder) {
      if (sighting.bodies().isEmpty()) {
        people.get(nearest(sighting, known)).add(sighting);
      }
    }
    people.forEach(person -> person.sort(Comparator.comparing(Sighting::article)));
    people.sort(Comparator.comparing(person -> person.get(0).article()));
    return people;
  }

  /** With all whom it does not conflict with, who so become one person. */
  private static void place(Sighting sighting, List<List<Sighting>> people) {
    List<Sighting> joined = new ArrayList<>(List.of(sighting));
    people.removeIf(
        person -> {
          boolean one = person.stream().anyMatch(other -> !other.conflicts(sighting));
          if (one) {
            joined.addAll(person);
          }
          return one;
        });
    people.add(joined);
  }

  private static int nearest(Sighting sighting, List<List<Sighting>> people) {
    int best = 0;
    long most = 0;
    for (int i = 0; i < people.size(); i++) {
      long support = people.get(i).stream().filter(sighting::supports).count();
      if (support > most) {
        best = i;
        most = support;
      }
    }
    return best;
  }

  /**
   * Whom a surname alone stands for: the only person with that surname, if their articles have
   * something in common; else nobody, "".
   *
   * @param candidates full names with their sightings
   */
  static String full(Sighting alone, Map<String, List<Sighting>> candidates) {
    Map<String, List<Sighting>> others = new TreeMap<>(candidates);
    if (others.size() != 1) {
      return "";
    }
    Map.Entry<String, List<Sighting>> only = others.entrySet().iterator().next();
    Set<String> articles = new HashSet<>();
    only.getValue().forEach(sighting -> articles.add(sighting.article()));
    boolean one =
        people(only.getValue()).size() == 1
            && !articles.contains(alone.article())
            && only.getValue().stream().noneMatch(alone::conflicts)
            && only.getValue().stream().anyMatch(alone::supports);
    return one ? only.getKey() : "";
  }

  private SamePerson() {}
}
