package newsgraph.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsgraph.language.Sentence;

/** The words of a phrase beside its head, by which two things of one kind differ. */
final class Modifiers {
  private static final Set<String> EMPTY =
      Set.of("the", "a", "an", "this", "that", "these", "those", "s", "its", "his", "her", "their");

  private static final Set<String> NEW = Set.of("new", "latest", "same", "newest");
  private static final Set<String> OLD =
      Set.of("old", "older", "previous", "former", "earlier", "original", "existing", "current");

  private final EntityWords words;

  Modifiers(EntityWords words) {
    this.words = words;
  }

  /**
   * "the Senate committee" is not "the House committee", "the committee" may be either, "the new
   * committee" any but the old.
   */
  boolean fit(Candidate description, Candidate earlier) {
    Set<String> own = of(description);
    Set<String> others = of(earlier);
    boolean changed = own.removeAll(NEW) && others.stream().anyMatch(OLD::contains);
    return !changed && others.containsAll(own);
  }

  boolean isBare(Candidate description) {
    return NEW.containsAll(of(description));
  }

  /** In lower case; "Peruvian" as "Peru". */
  private Set<String> of(Candidate candidate) {
    Set<String> found = new HashSet<>();
    Sentence sentence = candidate.sentence();
    int first = sentence == null ? -1 : sentence.at(candidate.extent().begin());
    int last = sentence == null ? -1 : sentence.at(candidate.extent().end() - 1);
    if (sentence == null || first < 0 || last < 0) {
      found.addAll(List.of(candidate.words().toLowerCase(Locale.ROOT).split("[ ’']+")));
    }
    for (int k = Math.max(first, 0); k <= last && sentence != null; k++) {
      String form = sentence.token(k).form();
      String two = k < last ? form + " " + sentence.token(k + 1).form() : form;
      String country = words.country(two) != null ? words.country(two) : words.country(form);
      if (country != null) {
        found.add(country);
        k += words.country(two) != null && k < last ? 1 : 0;
      } else if (!isBegin(form, sentence.form(k + 1))
          && (k != candidate.token() || candidate.isName())) {
        found.add(form.toLowerCase(Locale.ROOT));
      }
    }
    found.removeIf(
        word ->
            EMPTY.contains(word)
                || !Character.isLetterOrDigit(word.charAt(0))
                || word.equals("’s"));
    return found;
  }

  /** "El" of "El Salvadoran". */
  private boolean isBegin(String form, @org.jspecify.annotations.Nullable String next) {
    String country = next == null ? null : words.country(next);
    return country != null && country.startsWith(form + " ");
  }
}
