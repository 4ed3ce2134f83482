package newsgraph.extract;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Past participles of verbs: "elect" to "elected", "strike" to "struck". */
final class Participles {
  private static final Map<String, String> IRREGULAR =
      Tsv.rows("participles").stream()
          .collect(Collectors.toUnmodifiableMap((List<String> row) -> row.get(0), r -> r.get(1)));

  private Participles() {}

  static String of(String lemma) {
    String known = IRREGULAR.get(lemma);
    if (known != null) {
      return known;
    }
    if (lemma.matches(".*[^aeiou]y")) {
      return lemma.substring(0, lemma.length() - 1) + "ied";
    }
    return lemma.endsWith("e") ? lemma + "d" : lemma + "ed";
  }
}
