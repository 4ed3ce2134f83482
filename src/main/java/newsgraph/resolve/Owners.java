package newsgraph.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import newsgraph.model.Entity;
import newsgraph.model.EntityType;
import newsgraph.model.Extraction;
import newsgraph.model.Mention;
import org.jspecify.annotations.Nullable;

/** Whose "Congress" an article means: by the words before it, or the country it is about. */
final class Owners {
  /** How much more an article must speak of one country than of the next to be about it. */
  private static final int ABOUT = 2;

  /** "the state's" before the name of a body, which is no country's then. */
  private static final Pattern DIVISION =
      Pattern.compile("(?i)\\b(?:state|commonwealth|province|territory|island|county|city)['’]s $");

  private final Countries countries;
  private final Extraction extraction;

  /** How often the article speaks of a country or what lies in it, by the usual name. */
  private final Map<String, Integer> weights = new HashMap<>();

  Owners(Countries countries, Sites sites, Extraction extraction) {
    this.countries = countries;
    this.extraction = extraction;
    Map<String, String> of = new HashMap<>();
    for (Entity entity : extraction.entities()) {
      String code = entity.type() == EntityType.PLACE ? sites.country(entity) : null;
      String country = code == null ? null : countries.ofCode(code);
      if (country != null) {
        of.put(entity.id(), country);
      }
    }
    for (Mention mention : extraction.mentions()) {
      String country = of.get(mention.entities().get(0));
      if (country != null && mention.kind() == Mention.Kind.NAME) {
        weights.merge(country, 1, Integer::sum);
      }
    }
  }

  /** Null if it is not known. */
  @Nullable String of(Entity body, NationalBodies.Body name) {
    if (name.owner() != null) {
      return name.owner();
    }
    Set<String> said = new HashSet<>();
    for (Mention mention : extraction.mentions()) {
      if (mention.entities().get(0).equals(body.id()) && mention.kind() == Mention.Kind.NAME) {
        if (DIVISION.matcher(wordsBefore(mention.span().begin())).find()) {
          return null;
        }
        String owner = before(mention.span().begin());
        if (owner != null) {
          said.add(owner);
        }
      }
    }
    if (said.size() == 1) {
      return said.iterator().next();
    }
    return said.isEmpty() ? about(name.usual()) : null;
  }

  /** "France" before the name in "France's Finance Ministry", "the French Finance Ministry". */
  private @Nullable String before(int begin) {
    String words = wordsBefore(begin);
    if (!words.endsWith(" ")) {
      return null;
    }
    String name = words.substring(0, words.length() - 1).replaceFirst("['’]s?$", "");
    for (int space = name.lastIndexOf(' '), i = 0; i < 3; i++) {
      String owner = countries.owner(name.substring(space + 1));
      if (owner != null || space < 0) {
        return owner;
      }
      space = name.lastIndexOf(' ', space - 1);
    }
    return null;
  }

  private String wordsBefore(int begin) {
    String text = extraction.article().text();
    return text.substring(Math.max(0, begin - 40), begin).replaceAll("\\s+", " ");
  }

  private @Nullable String about(@Nullable String usual) {
    String most = null;
    int best = 0;
    int second = 0;
    for (Map.Entry<String, Integer> weight : weights.entrySet()) {
      if (weight.getValue() > best) {
        second = best;
        best = weight.getValue();
        most = weight.getKey();
      } else {
        second = Math.max(second, weight.getValue());
      }
    }
    if (usual != null && weights.getOrDefault(usual, 0) * ABOUT >= best) {
      return usual;
    }
    return best >= second * ABOUT ? most : null;
  }
}
