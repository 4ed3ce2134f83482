package newsgraph.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the ways to write a body's name have in common. */
final class CompanyNames {
  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();

  CompanyNames() {
    Rows.of("company-words").forEach(row -> kinds.put(row.get(0), row.get(1)));
    Rows.of("spellings").forEach(row -> spellings.put(row.get(0), row.get(1)));
  }

  /** "Trade Center" of "Trade Centre": as Americans spell it. */
  String spelt(String name) {
    String[] words = name.split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = spellings.getOrDefault(words[i], words[i]);
    }
    return String.join(" ", words);
  }

  /**
   * "Acme" of "Acme Inc." and "Acme Motors Company AM Ltd": without its legal form and, at the end,
   * its own letters, and without its line of business where the article leaves that out as well.
   */
  String core(String name, Collection<String> otherNames) {
    String core = name;
    for (int space = core.lastIndexOf(' '); space > 0; space = core.lastIndexOf(' ')) {
      String last = core.substring(space + 1);
      String shorter = core.substring(0, space).replaceFirst("[ ,&]+$", "");
      String kind = kinds.getOrDefault(last.toLowerCase(Locale.ROOT), "");
      boolean cut =
          kind.equals("legal")
              || (kind.equals("line") && otherNames.contains(shorter))
              || isLettersOf(last, shorter);
      if (!cut) {
        break;
      }
      core = shorter;
    }
    return core;
  }

  /** "ABC" of "Acme Bakery and Cafe", with or without the letter of its legal form. */
  private boolean isLettersOf(String letters, String name) {
    StringBuilder all = new StringBuilder();
    StringBuilder some = new StringBuilder();
    for (String word : name.split(" ")) {
      if (Character.isUpperCase(word.charAt(0))) {
        all.append(word.charAt(0));
        boolean legal = "legal".equals(kinds.get(word.toLowerCase(Locale.ROOT)));
        some.append(legal ? "" : word.substring(0, 1));
      }
    }
    return letters.length() > 1 && (letters.contentEquals(all) || letters.contentEquals(some));
  }
}
