package newsgraph.resolve;

import java.text.Normalizer;
import java.util.Locale;

/** Names as parts of IRIs: "Côte d'Ivoire" is "cote-divoire". */
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
            .replace("+", " plus ")
            .replaceAll("[.’'‘`]", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-+|-+$", "");
    return plain.isEmpty() ? "u" + Integer.toHexString(name.hashCode()) : plain;
  }

  private Slugs() {}
}
