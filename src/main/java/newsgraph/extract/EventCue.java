package newsgraph.extract;

import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Span;

/**
 * A word that names an event, where it stands.
 *
 * @param lemma with particle or compounded noun, as the word lists have it
 * @param carrier index of the light verb whose object it is, "held" of "held a meeting"; -1 if none
 * @param sure false for a noun that names an event only in some contexts and has none of them here
 */
record EventCue(
    Sentence sentence, int index, String lemma, boolean nominal, int carrier, boolean sure) {
  Token token() {
    return sentence.token(index);
  }

  Span span() {
    return token().span();
  }

  /** The word whose tense and clause are those of the event: the light verb, if there is one. */
  int anchor() {
    return carrier >= 0 ? carrier : index;
  }
}
