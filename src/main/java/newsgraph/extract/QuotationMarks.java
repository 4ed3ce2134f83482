package newsgraph.extract;

/** What a character of a text does as a quotation mark, by its neighbours. */
final class QuotationMarks {
  /** Pairs that belong together, whatever their shape. */
  enum Family {
    DOUBLE,
    SINGLE,
    GUILLEMET
  }

  private final String text;
  private final int begin;
  private final int end;

  /** The marks between these offsets, which are a paragraph. */
  QuotationMarks(String text, int begin, int end) {
    this.text = text;
    this.begin = begin;
    this.end = end;
  }

  /** Length of the mark at this place: 2 for a doubled single one, 0 for none. */
  int length(int at) {
    char c = text.charAt(at);
    if ("\"“”„‟«»‹›".indexOf(c) >= 0) {
      return 1;
    }
    if ("'‘’‚`".indexOf(c) < 0) {
      return 0;
    }
    boolean doubled = at + 1 < end && isSingle(text.charAt(at + 1));
    // ‘’ is twice a single mark, '' or ‘‘ one double
    return doubled && !(c == '‘' && text.charAt(at + 1) == '’') ? 2 : 1;
  }

  Family family(int at) {
    char c = text.charAt(at);
    if ("«»‹›".indexOf(c) >= 0) {
      return Family.GUILLEMET;
    }
    return length(at) == 1 && isSingle(c) ? Family.SINGLE : Family.DOUBLE;
  }

  /** Whether words can begin after this mark. */
  boolean opens(int at) {
    char c = text.charAt(at);
    int after = at + length(at);
    if ("”»›".indexOf(c) >= 0 || after >= end || Character.isWhitespace(text.charAt(after))) {
      return "“«„".indexOf(c) >= 0 && after < end;
    }
    if ("“„«‹".indexOf(c) >= 0) {
      return true;
    }
    if (!isFree(at)) {
      return false;
    }
    return family(at) != Family.SINGLE || !isElision(after);
  }

  /** Whether words can end before this mark; an apostrophe does not close. */
  boolean closes(int at) {
    char c = text.charAt(at);
    int after = at + length(at);
    if ("“„«‹‘`".indexOf(c) >= 0) {
      return false;
    }
    if (family(at) == Family.SINGLE) {
      boolean word = after < end && Character.isLetterOrDigit(text.charAt(after));
      return at > begin && !Character.isWhitespace(text.charAt(at - 1)) && !word;
    }
    if (c == '"' && isInches(at)) {
      return false;
    }
    return true;
  }

  /** A plural's apostrophe, or the end of a quotation: "the workers' rights". */
  boolean isPossessive(int at) {
    int after = at + length(at);
    return family(at) == Family.SINGLE
        && at > begin
        && text.charAt(at - 1) == 's'
        && after + 1 < end
        && text.charAt(after) == ' '
        && Character.isLowerCase(text.charAt(after + 1));
  }

  private static boolean isSingle(char c) {
    return c == '\'' || c == '‘' || c == '’' || c == '`';
  }

  /** After a space, an opening bracket, a dash or another mark. */
  private boolean isFree(int at) {
    if (at == begin) {
      return true;
    }
    char before = text.charAt(at - 1);
    return Character.isWhitespace(before) || "([{—–-/\"“‘«".indexOf(before) >= 0;
  }

  /** ’90s, ’em, 'tis, 'n'. */
  private boolean isElision(int after) {
    if (Character.isDigit(text.charAt(after))) {
      int i = after;
      while (i < end && Character.isDigit(text.charAt(i))) {
        i++;
      }
      return i - after == 2 && i < end && !Character.isDigit(text.charAt(i));
    }
    String rest = text.substring(after, Math.min(end, after + 6));
    return rest.matches("(?si)(em|til|tis|twas|cause|n|round|bout|im|til)\\b.*");
  }

  /** 6'2", 5' 10". */
  private boolean isInches(int at) {
    String before = text.substring(Math.max(begin, at - 6), at);
    return before.matches("(?s).*\\d['’′]\\s?\\d{1,2}");
  }
}
