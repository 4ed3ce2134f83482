package newsgraph.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** "PARIS, March 3 (Reuters) - ", "WASHINGTON (AP) — ", or a line that is a date. */
final class Datelines {
  private static final String DASH = "\\s*(?:—|–|--|―|_|-)\\s+";
  private static final String CAPS =
      "\\p{Lu}[\\p{Lu}.'’-]{2,}(?:[ /](?:\\p{Lu}[\\p{Lu}.'’-]+|de|DE|\\p{Lu}\\.))*";
  private static final String TITLE = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}";
  private static final String REGION =
      "(?:, (?!" + Dates.MONTH + ")\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,2})?";
  private static final String AGENCY = "\\([\\p{Lu}][\\p{L}./ -]{1,30}\\)";
  private static final String DATE = "(?:,? (?<D>" + Dates.DATE + "))";

  private static final Pattern[] DATELINES = {
    // PARIS, March 3 (Reuters) - ; WASHINGTON — ; FLINT, Mich., Oct. 4 (UPI) —
    pattern("(?:" + CAPS + ")" + REGION + ",?" + DATE + "?(?: ?" + AGENCY + ")?" + DASH),
    // Paris, France, March 3 (Reuters) - ; London (AP) —
    pattern("(?:" + TITLE + ")" + REGION + ",?" + DATE + "?(?: ?" + AGENCY + ")" + DASH),
    pattern("(?:" + TITLE + ")" + REGION + ",?" + DATE + DASH),
    // LONDON (Reuters) The ...
    pattern("(?:" + CAPS + ")" + REGION + ",?" + DATE + "? ?" + AGENCY + " "),
    // (Reuters) - ; (CNN)
    pattern("\\((?<D>(?!))?(?:Reuters|REUTERS|AP|AFP|CNN|UPI|Bloomberg)\\)(?:" + DASH + "|\\s*)"),
    // London — : a single place, before a long dash only
    pattern("\\p{Lu}\\p{Ll}+(?<D>(?!))?(?: \\p{Lu}\\p{Ll}+)?\\s(?:—|--) "),
  };

  /** "Friday, January 4, 2019"; "Published: 3 March 2025, 10:30 GMT". */
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?:(?i:published|posted|updated|first published|last updated)(?: on)?:? )?"
              + "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
              + "(?<D>"
              + Dates.DATE
              + "|\\d{4}-\\d{2}-\\d{2})"
              + "(?:,? (?:at )?\\d{1,2}[:.]\\d{2}.{0,15})?[.]?");

  /** What was found; spans are into the text. */
  record Dateline(Span span, @Nullable Span date) {}

  private Datelines() {}

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex + "(?=[\\p{Lu}\\p{N}\"“‘'$£€])");
  }

  /** The dateline with which a paragraph begins, or which it is. */
  static @Nullable Dateline at(String text, Span paragraph) {
    Dateline line = dateLine(text, paragraph);
    if (line != null) {
      return line;
    }
    for (Pattern pattern : DATELINES) {
      Matcher found = pattern.matcher(text).region(paragraph.begin(), paragraph.end());
      found.useTransparentBounds(true);
      if (found.lookingAt() && found.end() < paragraph.end()) {
        int end = found.end();
        while (Paragraphs.isSpace(text.charAt(end - 1))) {
          end--;
        }
        return new Dateline(new Span(paragraph.begin(), end), date(found));
      }
    }
    return null;
  }

  /** The paragraph, if it is nothing but a date. */
  static @Nullable Dateline dateLine(String text, Span paragraph) {
    Matcher found = DATE_LINE.matcher(text).region(paragraph.begin(), paragraph.end());
    return paragraph.length() < 90 && found.matches() ? new Dateline(paragraph, date(found)) : null;
  }

  private static @Nullable Span date(Matcher found) {
    return found.start("D") < 0 ? null : new Span(found.start("D"), found.end("D"));
  }
}
