package newsgraph.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.model.Post;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Social media posts set into a text: words, perhaps a link, then "Mayor Ann Lee (@annlee) March
 * 26, 2025".
 */
final class Posts {
  private static final Pattern TAIL =
      Pattern.compile(
          "\\((?<handle>@\\w{1,30})\\)\\s*[,·-]?\\s*(?:\\d{1,2}:\\d{2} ?(?:[AaPp]\\.?[Mm]\\.?)?\\s*[·-]\\s*)?"
              + "(?<date>"
              + Dates.DATE
              + ")");
  private static final Pattern LINK =
      Pattern.compile("(?:https?://)?(?:pic\\.twitter\\.com|pic\\.x\\.com|t\\.co)/\\w+");
  private static final Pattern NAME =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}\\p{N}'’-]*\\.?|(?:de|van|von|of|the)(?= ))(?:\\s(?:\\p{Lu}[\\p{L}\\p{N}'’-]*\\.?|de|van|von|of|the))*\\s*$");

  private Posts() {}

  /** Whether the paragraph ends in an author, handle and date, with nothing of the post itself. */
  static boolean isSignature(String text, Span paragraph) {
    Matcher tail = TAIL.matcher(text).region(paragraph.begin(), paragraph.end());
    return tail.find()
        && "—–-―".indexOf(text.charAt(paragraph.begin())) >= 0
        && tail.start() - paragraph.begin() < 60;
  }

  /** The post with which this span begins, up to its date; null if there is none. */
  static @Nullable Post at(String text, Span span) {
    Matcher tail = TAIL.matcher(text).region(span.begin(), span.end());
    if (!tail.find()) {
      return null;
    }
    int open = tail.start();
    Span link = null;
    Matcher links = LINK.matcher(text).region(span.begin(), open);
    int contentEnd = open;
    while (links.find()) {
      contentEnd = link == null ? links.start() : contentEnd;
      link = new Span(links.start(), links.end());
    }
    int authorBegin = authorBegin(text, link == null ? span.begin() : link.end(), open);
    Span content = trimmed(text, span.begin(), Math.min(contentEnd, authorBegin));
    if (content == null) {
      return null;
    }
    return new Post(
        new Span(span.begin(), tail.end()),
        content,
        trimmed(text, authorBegin, open),
        new Span(tail.start("handle"), tail.end("handle")),
        link,
        new Span(tail.start("date"), tail.end("date")),
        Dates.read(tail.group("date")));
  }

  /**
   * After a dash, else after the link, else where the capitalized words before the handle begin.
   */
  private static int authorBegin(String text, int from, int open) {
    for (int i = open - 1; i >= from && open - i < 80; i--) {
      if ("—–―".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    String before = text.substring(from, open);
    if (before.length() < 80
        && from > 0
        && !Paragraphs.isSpace(text.charAt(from - 1))
        && before.strip().length() > 0
        && LINK.matcher(text.substring(Math.max(0, from - 60), from)).find()) {
      return from;
    }
    Matcher name = NAME.matcher(text).region(Math.max(from, open - 80), open);
    int begin = name.find() ? name.start() : open;
    // A sentence may end in a capitalized word: "… to Congress. Ann Lee (@annlee)"
    for (int i = open - 2; i > begin; i--) {
      boolean ends = text.charAt(i) == ' ' && ".!?".indexOf(text.charAt(i - 1)) >= 0;
      if (ends
          && !text.substring(begin, i)
              .matches("(?s).*\\b(?:\\p{Lu}|Dr|Mr|Mrs|Ms|Sen|Rep|Gov|Gen|St|Jr|Sr|Lt|Col)\\.")) {
        return i + 1;
      }
    }
    return begin;
  }

  private static @Nullable Span trimmed(String text, int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end
        && (Paragraphs.isSpace(text.charAt(begin)) || "—–―".indexOf(text.charAt(begin)) >= 0)) {
      begin++;
    }
    while (end > begin
        && (Paragraphs.isSpace(text.charAt(end - 1)) || "—–―".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return begin < end ? new Span(begin, end) : null;
  }
}
