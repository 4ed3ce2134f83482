package newsgraph.read;

/** Replaces what XML 1.0 does not allow, one for one, so that no offset moves. */
final class Characters {
  /** A text with more control characters than this is no text. */
  private static final double MOST_CONTROLS = 0.02;

  private Characters() {}

  /** Controls become spaces, lone surrogates and noncharacters U+FFFD. */
  static String clean(String text) {
    StringBuilder cleaned = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char allowed = c;
      if (isControl(c)) {
        allowed = ' ';
      } else if (c >= '\uFFFE' || isLone(text, i)) {
        allowed = '\uFFFD';
      }
      if (allowed != c) {
        if (cleaned == null) {
          cleaned = new StringBuilder(text);
        }
        cleaned.setCharAt(i, allowed);
      }
    }
    return cleaned == null ? text : cleaned.toString();
  }

  static boolean isBinary(String text) {
    long controls = text.chars().filter(c -> isControl((char) c) && c != '\f').count();
    return text.startsWith("%PDF-") || (controls > 2 && controls > MOST_CONTROLS * text.length());
  }

  private static boolean isControl(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r';
  }

  private static boolean isLone(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
