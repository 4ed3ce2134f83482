package newsgraph.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.zip.GZIPInputStream;
import newsgraph.model.Gazetteer;
import newsgraph.model.Site;

/** Towns and cities of the world, by name; from GeoNames, CC BY 4.0. Safe to share; about 25 MB. */
public final class Places implements Gazetteer {
  private static final String CITIES = "/lexicon/places.tsv.gz";
  private static final String TOWNS = "/lexicon/towns.tsv.gz";

  private final List<Site> places = new ArrayList<>();

  /** Names in order; a name of several places stands several times. */
  private final String[] names;

  private final int[] placeOfName;

  private Places(List<String> resources) {
    List<String> all = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    resources.forEach(resource -> read(resource, all, numbers));
    Integer[] order = new Integer[all.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> all.get(a).compareTo(all.get(b)));
    names = new String[order.length];
    placeOfName = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      names[i] = all.get(order[i]);
      placeOfName[i] = numbers.get(order[i]);
    }
  }

  private void read(String resource, List<String> all, List<Integer> numbers) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Resources.stream(resource), 1 << 16),
                StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> {
                String[] row = line.split("\t", -1);
                all.add(row[1]);
                numbers.add(places.size());
                for (String other : Lexicon.parts(row[7])) {
                  all.add(other);
                  numbers.add(places.size());
                }
                places.add(place(row));
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Site place(String[] row) {
    return new Site(
        Integer.parseInt(row[0]),
        row[1],
        row[2].intern(),
        row[3].intern(),
        Integer.parseInt(row[4]),
        Double.parseDouble(row[5]),
        Double.parseDouble(row[6]));
  }

  /** All places that ship; about 0.3 CPU seconds. */
  public static Places load() {
    return new Places(List.of(CITIES, TOWNS));
  }

  /** Those of 8,000 people or more, by which names are found. */
  static Places cities() {
    return new Places(List.of(CITIES));
  }

  @Override
  public List<Site> named(String name) {
    int at = Arrays.binarySearch(names, name);
    List<Site> found = new ArrayList<>();
    if (at >= 0) {
      while (at > 0 && names[at - 1].equals(name)) {
        at--;
      }
      for (; at < names.length && names[at].equals(name); at++) {
        found.add(places.get(placeOfName[at]));
      }
      found.sort((a, b) -> Integer.compare(b.population(), a.population()));
    }
    return found;
  }

  public int size() {
    return places.size();
  }

  /** Each name with the population of its place. */
  void forEachName(ObjIntConsumer<String> visitor) {
    for (int i = 0; i < names.length; i++) {
      visitor.accept(names[i], places.get(placeOfName[i]).population());
    }
  }
}
