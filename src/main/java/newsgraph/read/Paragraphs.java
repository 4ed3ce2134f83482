package newsgraph.read;

import java.util.ArrayList;
import java.util.List;
import newsgraph.model.Span;

/**
 * Paragraphs of a text: lines, but lines broken at a fixed width ("… throughout the week in⏎the
 * Bahia zone") belong together until a blank or indented one.
 */
final class Paragraphs {
  /** Wider lines are paragraphs. */
  private static final int WIDEST_WRAPPED = 100;

  private final String text;
  private final List<Span> lines = new ArrayList<>();
  private final List<Boolean> fresh = new ArrayList<>();
  private final List<Integer> indents = new ArrayList<>();

  private Paragraphs(String text) {
    this.text = text;
    int begin = 0;
    boolean blank = true;
    while (begin < text.length()) {
      int end = begin;
      while (end < text.length() && !isBreak(text.charAt(end))) {
        end++;
      }
      blank = !add(begin, end, blank);
      begin = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
  }

  /** Spans without the space around them, in text order. */
  static List<Span> of(String text) {
    return new Paragraphs(text).joined();
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  private boolean add(int lineBegin, int lineEnd, boolean afterBlank) {
    int begin = lineBegin;
    int end = lineEnd;
    while (begin < end && isSpace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (begin == end) {
      return false;
    }
    int indent = begin - lineBegin;
    boolean indented = indent > 1 && (indents.isEmpty() || indent > last(indents));
    lines.add(new Span(begin, end));
    fresh.add(afterBlank || indented);
    indents.add(indent);
    return true;
  }

  private static int last(List<Integer> list) {
    return list.get(list.size() - 1);
  }

  private List<Span> joined() {
    boolean wrapped = isWrapped();
    List<Span> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean open = i > 0 && !fresh.get(i) && !Credits.isAgency(lines.get(i).of(text));
      if (open && (goesOn(i) || (wrapped && isOpen(i)))) {
        int last = paragraphs.size() - 1;
        paragraphs.set(last, paragraphs.get(last).union(lines.get(i)));
      } else {
        paragraphs.add(lines.get(i));
      }
    }
    return paragraphs;
  }

  private boolean isWrapped() {
    int pairs = 0;
    int going = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).length() > WIDEST_WRAPPED) {
        return false;
      }
      if (i > 0 && !fresh.get(i)) {
        pairs++;
        going += goesOn(i) ? 1 : 0;
      }
    }
    return pairs > 0 && 3 * going >= pairs;
  }

  /** Whether line {@code i} begins in the middle of a sentence. */
  private boolean goesOn(int i) {
    return !endsSentence(lines.get(i - 1))
        && Character.isLowerCase(text.charAt(lines.get(i).begin()));
  }

  private boolean isOpen(int i) {
    Span before = lines.get(i - 1);
    int room = before.length() + 1 + firstWord(lines.get(i));
    return before.length() >= 20 && (!endsSentence(before) || room > 60);
  }

  private int firstWord(Span line) {
    int end = line.begin();
    while (end < line.end() && !isSpace(text.charAt(end))) {
      end++;
    }
    return end - line.begin();
  }

  private boolean endsSentence(Span line) {
    return ".!?:;\"”’)".indexOf(text.charAt(line.end() - 1)) >= 0;
  }
}
