package newsgraph.extract;

import java.util.Locale;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.EntityType;
import newsgraph.model.Mention;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that may speak of a thing, with what is known of them before they are tied to others.
 *
 * @param extent the whole phrase with what describes the thing: "Mayor Ann Lee"
 * @param words as they identify it: the name without possessive ending, or all of the phrase
 * @param number index of the sentence in the document; -1 outside sentences
 * @param token index of the head word in the sentence
 * @param type null if nothing tells
 * @param gender m, f, n, ? for a person of unknown gender, - if nothing tells
 * @param plural null if nothing tells
 */
record Candidate(
    Span span,
    Span extent,
    Span head,
    Mention.Kind kind,
    String words,
    @Nullable Sentence sentence,
    int number,
    int token,
    @Nullable EntityType type,
    char gender,
    @Nullable Boolean plural,
    double confidence) {
  boolean isName() {
    return kind == Mention.Kind.NAME;
  }

  boolean isPronoun() {
    return kind == Mention.Kind.PRONOUN;
  }

  boolean isNominal() {
    return kind == Mention.Kind.NOMINAL;
  }

  /** The head word's analysis; null outside sentences. */
  @Nullable Token word() {
    return sentence == null ? null : sentence.token(token);
  }

  String lemma() {
    Token word = word();
    return (word == null ? words : word.lemma()).toLowerCase(Locale.ROOT);
  }

  String relation() {
    Token word = word();
    return word == null ? "" : word.relation();
  }

  boolean isSubject() {
    return relation().startsWith("nsubj");
  }

  boolean isPlural() {
    return Boolean.TRUE.equals(plural);
  }

  private String firstWord() {
    int space = words.indexOf(' ');
    return (space < 0 ? words : words.substring(0, space)).toLowerCase(Locale.ROOT);
  }

  /** "the ministry", "these people": tells of something known already. */
  boolean isDefinite() {
    String first = firstWord();
    return first.equals("the") || isDemonstrative();
  }

  boolean isDemonstrative() {
    String first = firstWord();
    return first.equals("this")
        || first.equals("these")
        || first.equals("those")
        || first.equals("that");
  }
}
