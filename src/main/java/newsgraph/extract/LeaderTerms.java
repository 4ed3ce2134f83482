package newsgraph.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When known heads of state and government were in office, from {@code leaders.tsv}. */
final class LeaderTerms {
  private record Term(String name, String post, String country, int first, int last) {
    /** By the full name, or by its end alone. */
    boolean isOf(String name) {
      return isAlike(this.name, name) || this.name.endsWith(" " + name);
    }

    boolean contains(int year) {
      return first <= year && year <= last;
    }

    /** Whether no day of the year lies outside. */
    boolean containsAll(int year) {
      return first < year && year < last;
    }
  }

  private static final String STANDING =
      "^((former|then|ex|late|current|incumbent|outgoing|deposed|ousted)[ -]+)+";

  private final List<Term> all =
      Tsv.rows("leaders").stream()
          .map(
              row ->
                  new Term(
                      row.get(0),
                      row.get(1).toLowerCase(Locale.ROOT),
                      row.get(2),
                      Integer.parseInt(row.get(3)),
                      row.get(4).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(row.get(4))))
          .toList();

  /** "Franklin D. Roosevelt" and "Franklin Delano Roosevelt". */
  private static boolean isAlike(String one, String other) {
    return one.replaceFirst(" .* ", " ").equals(other.replaceFirst(" .* ", " "));
  }

  /** Whether the named leader is known to have held the post all that year. */
  boolean isHeld(String name, String title, LocalDate date) {
    return all.stream()
            .filter(term -> term.isOf(name))
            .filter(term -> term.post().equals(title.toLowerCase(Locale.ROOT)))
            .filter(term -> term.containsAll(date.getYear()))
            .count()
        == 1;
  }

  /** Whether the named leader is known to have held the post, but of other countries only. */
  boolean isOfOther(String name, String title, String country) {
    List<Term> terms =
        all.stream()
            .filter(term -> term.isOf(name))
            .filter(term -> term.post().equals(title.toLowerCase(Locale.ROOT)))
            .toList();
    return !terms.isEmpty() && terms.stream().noneMatch(term -> term.country().equals(country));
  }

  /** The one country that the named leader is known to have held the post of; null if unknown. */
  @Nullable String country(String name, String title) {
    String post = title.toLowerCase(Locale.ROOT).replaceFirst(STANDING, "");
    List<String> countries =
        all.stream()
            .filter(term -> term.isOf(name))
            .filter(term -> term.post().equals(post.replace('-', ' ')))
            .map(Term::country)
            .distinct()
            .toList();
    return countries.size() == 1 ? countries.get(0) : null;
  }

  /** The date, unless the named leader is known to have held the post in other years only. */
  @Nullable LocalDate asOf(String name, String title, @Nullable LocalDate date) {
    List<Term> terms =
        all.stream()
            .filter(term -> term.isOf(name))
            .filter(term -> term.post().equals(title.toLowerCase(Locale.ROOT)))
            .toList();
    boolean other =
        date != null
            && !terms.isEmpty()
            && terms.stream().noneMatch(term -> term.contains(date.getYear()));
    return other ? null : date;
  }
}
