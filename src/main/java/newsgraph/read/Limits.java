package newsgraph.read;

/** How much is read at most; a news article has a few thousand characters. */
final class Limits {
  /** Longest article, in UTF-16 code units. */
  static final int TEXT = 2_000_000;

  /** Longest plain text file: four bytes a character. */
  static final int FILE_BYTES = 4 * TEXT;

  /** Longest line of JSON Lines: six bytes a character where all are escaped. */
  static final int LINE_BYTES = 6 * TEXT;

  private Limits() {}
}
