package newsgraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsgraph.language.Sentence;
import newsgraph.model.Event.Status;
import org.jspecify.annotations.Nullable;

/** Words that say of what they govern whether it is planned, only possible, or does not happen. */
final class StatusGovernors {
  private static final StatusGovernors SHIPPED = new StatusGovernors();

  /** A kind that holds for infinitives only. */
  private static final String ASKED = "asked";

  /** The kind of a verb that with this particle plans nothing to do: "set up to pay". */
  private static final String NONE = "none";

  private final Map<String, String> kinds = new HashMap<>();

  /** The one preposition by which some nouns govern: "campaign for", not "campaign of". */
  private final Map<String, String> prepositions = new HashMap<>();

  /** The one that all share; it is read once. */
  static StatusGovernors shipped() {
    return SHIPPED;
  }

  private StatusGovernors() {
    for (List<String> row : Tsv.rows("status-governors")) {
      kinds.put(row.get(0), row.get(1));
      if (row.size() > 2) {
        prepositions.put(row.get(0), row.get(2));
      }
    }
  }

  /** What a word says of what it governs: a kind of {@code status-governors.tsv}; null if none. */
  @Nullable String of(Sentence sentence, int word) {
    String kind = kind(sentence, word);
    return ASKED.equals(kind) ? "hypothetical" : kind;
  }

  /** What a word says of a finite clause: "told them that …" says nothing, "hoped that …" does. */
  @Nullable String ofClause(Sentence sentence, int word) {
    String kind = kind(sentence, word);
    return ASKED.equals(kind) ? null : kind;
  }

  private @Nullable String kind(Sentence sentence, int word) {
    String lemma = lemma(sentence, word);
    boolean managed = // "was able to leave"
        lemma.equals("able")
            && !VerbForms.isNegated(sentence, word)
            && sentence.children(word, "cop").stream()
                .anyMatch(i -> sentence.token(i).xpos().equals("VBD"));
    String both = withParticle(sentence, word, lemma);
    if (both != null) {
      return both.equals(NONE) ? null : both;
    }
    String kind = managed ? "same" : kinds.get(lemma);
    if (kind == null && lemma.endsWith("ing")) {
      kind = kinds.get(lemma.substring(0, lemma.length() - 3));
    }
    return kind == null ? kinds.get(lemma + "e") : kind;
  }

  /** What a word says of the noun that it governs, "halting deportations"; null if nothing. */
  @Nullable Status ofNoun(Sentence sentence, int word) {
    boolean none = NONE.equals(withParticle(sentence, word, lemma(sentence, word)));
    String kind = none ? kinds.get(lemma(sentence, word)) : of(sentence, word);
    return kind == null || kind.equals("same") || kind.equals("talk")
        ? null
        : Status.valueOf(kind.toUpperCase(Locale.ROOT));
  }

  /** What "call off", "set up" say together; null if the list has no such two. */
  private @Nullable String withParticle(Sentence sentence, int word, String lemma) {
    int particle = sentence.child(word, "compound", "compound:prt");
    return particle == word + 1
        ? kinds.get(lemma + " " + PostWords.lower(sentence, particle))
        : null;
  }

  private static String lemma(Sentence sentence, int word) {
    return sentence.token(word).lemma().toLowerCase(Locale.ROOT);
  }

  /** Whether a noun says this of what follows with this preposition. */
  boolean takes(Sentence sentence, int word, String preposition) {
    String only = prepositions.get(lemma(sentence, word));
    return only == null || only.equals(preposition);
  }

  boolean has(String lemma) {
    return kinds.containsKey(lemma) || kinds.containsKey(lemma + "e");
  }
}
