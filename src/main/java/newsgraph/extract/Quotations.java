package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.extract.QuotationMarks.Family;
import newsgraph.language.Document;
import newsgraph.model.Span;
import newsgraph.model.Zone;

/**
 * Finds words in quotation marks: “…”, "…", ‘…’, ''…'', «…». Of nested ones the outermost. One that
 * is never closed runs to the end of its paragraph, and on to its closing mark if that is the next
 * mark at all and near: some texts have a line for each sentence.
 */
final class Quotations {
  /** Most paragraphs without a mark that one quotation runs through. */
  private static final int LONGEST = 4;

  /** The quotations in text order, not overlapping. */
  List<Quotation> find(Document document) {
    List<Quotation> found = new ArrayList<>();
    boolean open = false;
    List<Paragraph> unmarked = new ArrayList<>();
    for (Zone zone : document.article().zones()) {
      if (zone.kind().isRead()) {
        for (Span span : paragraphs(document.text(), zone.span())) {
          Paragraph paragraph = new Paragraph(document.text(), span, found);
          int mark = paragraph.firstMark();
          if (open && mark < 0 && unmarked.size() < LONGEST) {
            unmarked.add(paragraph);
            continue;
          }
          boolean closed = open && mark >= 0 && paragraph.isOnlyClosing(mark);
          if (closed) {
            unmarked.forEach(Paragraph::addWhole);
          }
          unmarked.clear();
          open = paragraph.read(open, closed ? mark : -1);
        }
      }
    }
    return found;
  }

  private static List<Span> paragraphs(String text, Span zone) {
    List<Span> found = new ArrayList<>();
    int begin = zone.begin();
    for (int i = zone.begin(); i <= zone.end(); i++) {
      if (i == zone.end() || text.charAt(i) == '\n') {
        if (i > begin && !text.substring(begin, i).isBlank()) {
          found.add(new Span(begin, i));
        }
        begin = i + 1;
      }
    }
    return found;
  }

  /** The quotations of one paragraph. */
  private static final class Paragraph {
    private final String text;
    private final Span span;
    private final QuotationMarks marks;
    private final List<Quotation> found;

    Paragraph(String text, Span span, List<Quotation> found) {
      this.text = text;
      this.span = span;
      this.found = found;
      marks = new QuotationMarks(text, span.begin(), span.end());
    }

    /** Offset of the first double mark; -1 if there is none. */
    int firstMark() {
      for (int i = span.begin(); i < span.end(); i++) {
        if (marks.length(i) > 0 && marks.family(i) == Family.DOUBLE) {
          return i;
        }
      }
      return -1;
    }

    /** Whether nothing can open here. */
    boolean isOnlyClosing(int mark) {
      return marks.closes(mark) && !marks.opens(mark) && mark > span.begin();
    }

    /** All of it goes on with the quotation before. */
    void addWhole() {
      add(span.begin(), span.end(), span.begin(), span.end(), true);
    }

    /**
     * Adds them; tells whether the last one is left open.
     *
     * @param wasOpen whether the one before was
     * @param closing the mark that closes the one before; -1 for none
     */
    boolean read(boolean wasOpen, int closing) {
      boolean first = true;
      boolean open = false;
      boolean goesOn = false;
      int at = span.begin();
      if (closing >= 0) {
        add(at, closing + marks.length(closing), at, closing, true);
        first = false;
        at = closing + marks.length(closing);
      }
      while (at < span.end()) {
        int length = marks.length(at);
        if (length == 0 || !marks.opens(at)) {
          first &= Character.isWhitespace(text.charAt(at));
          at += Math.max(1, length);
          continue;
        }
        int close = close(at);
        if (close < 0 && marks.family(at) == Family.SINGLE) {
          at += length;
          continue;
        }
        boolean again = close >= 0 && isAgain(close);
        int wordsEnd = close < 0 ? end(nextOpening(at)) : again ? end(close) : close;
        int spanEnd = close < 0 || again ? wordsEnd : close + marks.length(close);
        open = close < 0 && end(span.end()) == wordsEnd;
        add(at, spanEnd, at + length, wordsEnd, first && wasOpen || goesOn);
        goesOn = again;
        first = false;
        at = again ? close : Math.max(spanEnd, at + length);
      }
      return open;
    }

    private void add(int begin, int end, int wordsBegin, int wordsEnd, boolean continues) {
      int from = wordsBegin;
      while (from < wordsEnd && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      int to = wordsEnd;
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      if (to > from) {
        found.add(new Quotation(new Span(begin, end), new Span(from, to), continues));
      }
    }

    /** Offset of the mark that closes the one at this place, or -1. */
    private int close(int opening) {
      Family family = marks.family(opening);
      int depth = 0;
      int possessive = -1;
      for (int i = opening + marks.length(opening); i < span.end(); i++) {
        int length = marks.length(i);
        if (length == 0 || marks.family(i) != family) {
          continue;
        }
        if (isNested(i, opening)) {
          depth++;
        } else if (marks.closes(i) && marks.isPossessive(i)) {
          possessive = possessive < 0 ? i : possessive;
        } else if (marks.closes(i) && --depth < 0) {
          return i;
        }
        i += length - 1;
      }
      return depth == 0 && family == Family.SINGLE ? possessive : -1;
    }

    /**
     * "He left. "She stayed," Lee said: the mark that a new paragraph of the same words had opens
     * them again.
     */
    private boolean isAgain(int mark) {
      int before = end(mark);
      return text.charAt(mark) == '"'
          && before < mark
          && before > span.begin()
          && ".!?".indexOf(text.charAt(before - 1)) >= 0
          && marks.opens(mark)
          && close(mark) >= 0;
    }

    /** An opening mark of the same shape inside; straight ones do not tell. */
    private boolean isNested(int at, int opening) {
      return "“‘«„".indexOf(text.charAt(at)) >= 0 && marks.opens(at) && at > opening;
    }

    /** Where the next quotation opens in the paragraph, else the paragraph's end. */
    private int nextOpening(int opening) {
      for (int i = opening + marks.length(opening); i < span.end(); i++) {
        boolean sameFamily = marks.length(i) > 0 && marks.family(i) == marks.family(opening);
        if (sameFamily && marks.opens(i)) {
          return i;
        }
      }
      return span.end();
    }

    /** Without the space before. */
    private int end(int offset) {
      int end = offset;
      while (end > span.begin() && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      return end;
    }
  }
}
