package newsgraph.resolve;

import java.util.List;
import newsgraph.model.Gazetteer;
import newsgraph.model.Site;

/** Towns by the other ways to write their names. */
final class Spellings {
  private static final String CITY = " City";

  private static final String[][] BEGINS = {
    {"Saint ", "St. "},
    {"St. ", "Saint "},
    {"St ", "St. "},
    {"St ", "Saint "},
    {"Ft. ", "Fort "},
    {"Mt. ", "Mount "}
  };

  /**
   * "Washington, D.C." is a Washington, "Digos City" is Digos, "St. Ives" is Saint Ives where
   * nothing has the whole name.
   */
  static List<Site> named(String label, Gazetteer gazetteer) {
    List<Site> named = gazetteer.named(label);
    if (!named.isEmpty()) {
      return named;
    }
    int comma = label.lastIndexOf(", ");
    if (comma > 0) {
      return gazetteer.named(label.substring(0, comma));
    }
    if (label.endsWith(CITY)) {
      return gazetteer.named(label.substring(0, label.length() - CITY.length()));
    }
    for (String[] begin : BEGINS) {
      if (named.isEmpty() && label.startsWith(begin[0])) {
        named = gazetteer.named(begin[1] + label.substring(begin[0].length()));
      }
    }
    return named;
  }

  private Spellings() {}
}
