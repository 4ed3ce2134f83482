package newsgraph.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import newsgraph.language.Sentence;
import newsgraph.model.Event.Status;
import org.jspecify.annotations.Nullable;

/** Words that say of what they govern whether it is planned, only possible, or does not happen. */
final class StatusGovernors {
  private final Map<String, String> kinds = new HashMap<>();

  StatusGovernors() {
    Tsv.rows("status-governors").forEach(row -> kinds.put(row.get(0), row.get(1)));
  }

  /** What a word says of what it governs: a kind of {@code status-governors.tsv}; null if none. */
  @Nullable String of(Sentence sentence, int word) {
    String lemma = sentence.token(word).lemma().toLowerCase(Locale.ROOT);
    boolean managed = // "was able to leave"
        lemma.equals("able")
            && !VerbForms.isNegated(sentence, word)
            && sentence.children(word, "cop").stream()
                .anyMatch(i -> sentence.token(i).xpos().equals("VBD"));
    String kind = managed ? "same" : kinds.get(lemma);
    if (kind == null && lemma.endsWith("ing")) {
      kind = kinds.get(lemma.substring(0, lemma.length() - 3));
    }
    return kind == null ? kinds.get(lemma + "e") : kind;
  }

  /** What a word says of the noun that it governs, "halting deportations"; null if nothing. */
  @Nullable Status ofNoun(Sentence sentence, int word) {
    String kind = of(sentence, word);
    return kind == null || kind.equals("same") || kind.equals("talk")
        ? null
        : Status.valueOf(kind.toUpperCase(Locale.ROOT));
  }

  boolean has(String lemma) {
    return kinds.containsKey(lemma) || kinds.containsKey(lemma + "e");
  }
}
