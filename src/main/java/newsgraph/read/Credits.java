package newsgraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** Lines that name who wrote or contributed: "(With AP Input)", "Reporting by Ann Lee". */
final class Credits {
  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}|de |van |von |al-)[\\p{L}.'’-]*)*";

  private static final Pattern WITH =
      Pattern.compile(
          "[(\\[]?(?i:with)(?<names>.{0,120}?)\\b(?i:inputs?|agenc(?:y|ies)|reporting|reports|contributions?|files)\\b"
              + "(?i: (?:from|by))?(?<more>.{0,160})");
  private static final Pattern BY =
      Pattern.compile(
          "[(\\[]?(?i:(?:(?:additional|extra) )?(?:reporting|reported|writing|written|editing|edited|"
              + "compiled|produced|photos?|photograph|pictures?)) (?:and (?:writing|editing) )?by (?<names>.{2,300})");
  private static final Pattern BARE =
      Pattern.compile(
          "[(\\[—–-]? ?(?:REUTERS?|Reuters?|AP|AFP|ANI|PTI|UPI|dpa|Xinhua|Bloomberg)\\W*");
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:©|\\([cC]\\) ?\\d{4}|(?i:copyright) ?(?:©|\\([cC]\\)|\\d{4})).{0,200}"
              + "|(?i:\\(?h/t ).{1,60}"
              + "|(?i:this (?:story|article|piece|post|report) (?:was |has been |is )?(?:originally |first )?"
              + "(?:published|updated|appeared|corrected|corrects)).{0,300}");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:By|BY) (?<name>"
              + NAME
              + "(?:(?:, | and )"
              + NAME
              + "){0,3})"
              + "(?:(?:,| \\||  ?[-–—]) ?\\p{Lu}[^.!?]{1,50})?");
  private static final Pattern NAMES = Pattern.compile(NAME);
  private static final Pattern PLACE = Pattern.compile(" in " + NAME);

  private Credits() {}

  static boolean is(String paragraph) {
    return paragraph.length() < 400
        && (isWith(paragraph)
            || BY.matcher(paragraph).matches()
            || isAgency(paragraph)
            || COPYRIGHT.matcher(paragraph).matches());
  }

  /** "Reuter": the agency alone. */
  static boolean isAgency(String line) {
    return BARE.matcher(line).matches();
  }

  /**
   * "(With inputs from agencies)" is one, "With reporting restrictions lifted, the judge …" none.
   */
  private static boolean isWith(String paragraph) {
    Matcher with = WITH.matcher(paragraph);
    return with.matches()
        && paragraph.split("\\s+", -1).length <= 20
        && (paragraph.startsWith("(")
            || paragraph.startsWith("[")
            || !paragraph.endsWith(".")
            || paragraph.matches(
                ".*(?i:inputs?|reporting|reports|contributions?|files) (?i:from|by) .*"))
        && !paragraph.matches(".*\\b(?:said|was|were|is|are|has|had)\\b.*");
  }

  /** The author of "By Ann Lee, Staff Writer"; null if this is no byline. */
  static @Nullable String byline(String paragraph) {
    Matcher byline = BYLINE.matcher(paragraph);
    return byline.matches() && paragraph.length() < 100 ? byline.group("name") : null;
  }

  /** The contributors that a credit line names; "agencies" names nobody. */
  static List<Span> names(String text, Span paragraph) {
    String line = paragraph.of(text);
    List<Span> names = new ArrayList<>();
    Matcher with = WITH.matcher(line);
    Matcher by = BY.matcher(line);
    if (isWith(line) && with.matches()) {
      collect(line, with.start("names"), with.end("names"), paragraph.begin(), names);
      collect(line, with.start("more"), with.end("more"), paragraph.begin(), names);
    } else if (by.matches()) {
      collect(line, by.start("names"), by.end("names"), paragraph.begin(), names);
    }
    return names;
  }

  private static void collect(String line, int begin, int end, int offset, List<Span> names) {
    List<Span> places =
        PLACE.matcher(line).results().map(m -> new Span(m.start(), m.end())).toList();
    Matcher found = NAMES.matcher(line).region(begin, end);
    while (found.find()) {
      String name = found.group().replaceFirst("\\.$", "");
      Span span = new Span(found.start(), found.start() + name.length());
      boolean words =
          name.matches(
              "(?:Additional|Reporting|Editing|Writing|Agency|Agencies|Inputs?|The|Photos?|By)(?: .*)?");
      if (!words && places.stream().noneMatch(place -> place.contains(span))) {
        names.add(new Span(offset + span.begin(), offset + span.end()));
      }
    }
  }
}
