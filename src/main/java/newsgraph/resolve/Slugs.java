package newsgraph.resolve;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names as parts of IRIs: "Côte d'Ivoire" is "cote-divoire". Two names share a slug only if they
 * differ in case, accents, blanks or punctuation, as one name may; signs that tell names apart are
 * written out.
 */
final class Slugs {
  /** Letters and digits of any script, hyphens between words; never empty. */
  static String of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replaceFirst("^[Tt]he\\s+", "")
            .replace("ß", "ss")
            .replace("ø", "o")
            .replace("Ø", "O")
            .replace("ł", "l")
            .replace("Ł", "L")
            .replace("&", " and ")
            .replace("@", " at ")
            .replaceAll("[.’'‘`]", "")
            .toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    plain
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                slug.appendCodePoint(c);
              } else if (isPunctuation(c)) {
                slug.append('-');
              } else {
                slug.append("-u").append(Integer.toHexString(c)).append('-');
              }
            });
    String trimmed = slug.toString().replaceAll("-+", "-").replaceAll("^-|-$", "");
    return trimmed.isEmpty() ? spelt(name) : trimmed;
  }

  /** With Saint, Fort and Mount written out: "St. Ives" and "Saint Ives" are one. */
  static String full(String name) {
    return of(name)
        .replaceFirst("^st-", "saint-")
        .replaceFirst("^ft-", "fort-")
        .replaceFirst("^mt-", "mount-");
  }

  private static boolean isPunctuation(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || "-–—‐‑/,;:!?\"“”()[]_*|".indexOf(c) >= 0;
  }

  /** A name of marks only, by its code points: "?" is "u3f". */
  private static String spelt(String name) {
    StringBuilder spelt = new StringBuilder();
    name.codePoints().forEach(c -> spelt.append('u').append(Integer.toHexString(c)));
    return spelt.toString();
  }

  private Slugs() {}
}
