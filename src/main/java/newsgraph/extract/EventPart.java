package newsgraph.extract;

/**
 * A phrase that takes part in an event, by the syntax.
 *
 * @param token index of its head word
 * @param preposition "to", "out of"; "" if none
 * @param understood whether it stands in another clause, as the subject of "to travel" does
 */
record EventPart(Slot slot, int token, String preposition, boolean understood) {
  /** What part it takes. */
  enum Slot {
    AGENT,
    AFFECTED,
    /** To whom something is shown, given, said. */
    RECIPIENT,
    /** A phrase with a preposition, to be sorted by what it names. */
    OBLIQUE
  }

  boolean isDirect() {
    return preposition.isEmpty();
  }
}
