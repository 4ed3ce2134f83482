package newsgraph.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

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
      return !common(other).isEmpty();
    }

    /** Posts, bodies and company of both. */
    Set<String> common(Sighting other) {
      Set<String> common = new TreeSet<>();
      Stream.of(bodies, company, titles)
          .flatMap(Set::stream)
          .filter(
              it ->
                  other.bodies.contains(it)
                      || other.company.contains(it)
                      || other.titles.contains(it))
          .forEach(common::add);
      return common;
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
   * Whom a surname alone stands for.
   *
   * @param full the full name, or "" for nobody
   * @param reason to be read
   */
  record Verdict(String full, String reason) {}

  /**
   * The only person with that surname, if their articles have something in common; else nobody.
   *
   * @param candidates full names with their sightings
   */
  static Verdict full(Sighting alone, Map<String, List<Sighting>> candidates) {
    if (candidates.isEmpty()) {
      return new Verdict("", "no article has a full name to it");
    }
    if (candidates.size() > 1) {
      return new Verdict(
          "", "several bear it: " + String.join(", ", new TreeSet<>(candidates.keySet())));
    }
    Map.Entry<String, List<Sighting>> only = candidates.entrySet().iterator().next();
    List<Sighting> named = only.getValue();
    if (people(named).size() > 1) {
      return new Verdict("", "two people are called " + only.getKey());
    }
    if (named.stream().anyMatch(other -> other.article().equals(alone.article()))) {
      return new Verdict("", "the article names " + only.getKey() + " beside");
    }
    if (named.stream().anyMatch(alone::conflicts)) {
      return new Verdict("", "another post than " + only.getKey() + " holds");
    }
    TreeSet<String> common = new TreeSet<>();
    named.forEach(other -> common.addAll(alone.common(other)));
    return common.isEmpty()
        ? new Verdict("", "nothing in common with " + only.getKey())
        : new Verdict(only.getKey(), "the only bearer; in common: " + String.join(", ", common));
  }

  private SamePerson() {}
}
