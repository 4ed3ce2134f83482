package newsgraph.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Paragraphs that speak to the reader of a site, told by several weak signs: "Download our app to
 * stay updated!" is one; "Find the killer, the mayor told police" has but one sign and a voice.
 */
final class Boilerplate {
  private static final Map<String, String> WORDS = load();
  private static final Pattern LINE =
      Pattern.compile(
          "(?:" + words("line") + ")(?:\\s*(?:[:>»→|].{0,160}|[.…!]*)|\\s+(?:here|below)\\W*)");
  private static final Pattern SECTION = Pattern.compile("(?:" + words("section") + ")\\s*:?");
  private static final Pattern IMPERATIVE =
      Pattern.compile(
          "(?:[^\\p{L}]*|(?:please|to|also|for more[^,]{0,40},|and) )(?:"
              + words("imperative")
              + ")\\b.*");
  private static final Pattern PRODUCT = whole(words("product"));
  private static final Pattern OFFER = whole(words("offer"));
  private static final Pattern READER = Pattern.compile("\\b(?:you|your|you['’]\\w+)\\b");
  private static final Pattern FOLLOW =
      Pattern.compile(
          "(?:follow|like|reach|contact|email|e-mail)\\b.{0,160}"
              + "(?:\\bon (?:twitter|x|facebook|instagram|threads|bluesky|linkedin|youtube)\\b|[\\w.]*@\\w+).{0,80}");
  private static final Pattern READ_ON =
      Pattern.compile(
          "click here\\b.{0,80}|(?:read|watch|listen to|see|view|click|tap) (?:it all|the (?:rest|full|entire|whole|"
              + "interview|video|clip|ad)|more|a clip|here|on)\\b.{0,90}?(?:here|below|above|at [^.]{2,40}|"
              + "on [^.]{2,40})\\W*");

  /** Someone speaks or something is told, so it is news. */
  private static final Pattern VOICE =
      Pattern.compile(
          "\\b(?:said|says|told|tells|asked|according to|added|warned|urged|wrote|announced|he|she|his|her|was"
              + "|were|had|has|did)\\b|[\"“”]");

  private Boilerplate() {}

  /**
   * Whether it is.
   *
   * @param last whether only such paragraphs follow, where less is needed
   */
  static boolean is(String paragraph, boolean last) {
    String lower = paragraph.toLowerCase(Locale.ROOT).strip();
    if (lower.length() > 600) {
      return false;
    }
    if (LINE.matcher(lower).matches()) {
      return true;
    }
    if (VOICE.matcher(lower).find()) {
      return false;
    }
    return FOLLOW.matcher(lower).matches()
        || READ_ON.matcher(lower).matches()
        || signs(lower) >= (last && IMPERATIVE.matcher(lower).matches() ? 3 : 4);
  }

  /** "Sources", "Related news". */
  static boolean isSection(String paragraph) {
    return SECTION.matcher(paragraph.toLowerCase(Locale.ROOT).strip()).matches();
  }

  private static int signs(String lower) {
    boolean invites = IMPERATIVE.matcher(lower).matches();
    int offers = Math.min(3, count(OFFER, lower));
    int products = Math.min(3, count(PRODUCT, lower));
    int signs = (invites ? 1 : 0) + offers + products + (READER.matcher(lower).find() ? 1 : 0);
    signs += lower.endsWith("!") ? 1 : 0;
    return invites || (products > 0 && READER.matcher(lower).find()) ? signs : 0;
  }

  private static int count(Pattern pattern, String text) {
    return (int) pattern.matcher(text).results().count();
  }

  private static Pattern whole(String words) {
    return Pattern.compile("\\b(?:" + words + ")\\b");
  }

  private static String words(String kind) {
    return Objects.requireNonNull(WORDS.get(kind), kind);
  }

  private static Map<String, String> load() {
    Map<String, String> words = new LinkedHashMap<>();
    for (String line : Languages.lexicon("boilerplate.tsv")) {
      int tab = line.indexOf('\t');
      String kind = line.substring(0, tab);
      List<String> quoted = new ArrayList<>();
      for (String word :
          line.substring(tab + 1).split(kind.equals("imperative") ? " " : "\\|", -1)) {
        quoted.add(Pattern.quote(word));
      }
      words.put(kind, String.join("|", quoted));
    }
    return words;
  }
}
