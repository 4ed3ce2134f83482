package newsgraph.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import newsgraph.model.Entity;
import newsgraph.model.Extraction;
import newsgraph.model.Role;
import org.jspecify.annotations.Nullable;

/** Full names of those whom an article calls by post and surname only: "President Obama". */
final class Leaders {
  /** Whom news goes on to call by the post, in years after it ended. */
  private static final int AFTER = 4;

  private record Leader(String name, String post, String country, int first, int last) {
    boolean isCalled(String surname) {
      return name.endsWith(" " + surname);
    }

    /** "President Obama", "the Obama administration". */
    boolean isNamedBy(String text) {
      String surname = name.substring(name.lastIndexOf(' ') + 1);
      return text.contains(post + " " + surname)
          || (post.equals("President") && text.contains(surname + " administration"));
    }

    boolean holds(@Nullable LocalDate date) {
      return date == null || (date.getYear() >= first && date.getYear() <= last + AFTER);
    }
  }

  private final List<Leader> all =
      Rows.of("leaders").stream()
          .map(
              row ->
                  new Leader(
                      row.get(0),
                      row.get(1),
                      row.get(2),
                      Integer.parseInt(row.get(3)),
                      row.get(4).isEmpty() ? 9999 - AFTER : Integer.parseInt(row.get(4))))
          .toList();

  /**
   * The one leader that this surname and a post the article gives fit at the article's date; null
   * if there is none or more than one. A post of another country does not fit.
   */
  @Nullable String fullName(Entity person, Extraction extraction) {
    if (person.label().contains(" ")) {
      return null;
    }
    Set<String> found = new TreeSet<>();
    LocalDate date = extraction.article().anchorDate();
    for (Role role : extraction.roles()) {
      if (role.holder().target().equals(person.id())) {
        String title = role.title().of(extraction.article().text());
        String country = jurisdiction(role, extraction);
        all.stream()
            .filter(leader -> leader.isCalled(person.label()) && title.contains(leader.post()))
            .filter(leader -> country == null || country.equals(leader.country()))
            .filter(leader -> leader.holds(date))
            .forEach(leader -> found.add(leader.name()));
      }
    }
    if (found.isEmpty()) {
      String text = extraction.article().text();
      all.stream()
          .filter(leader -> leader.isCalled(person.label()) && leader.isNamedBy(text))
          .filter(leader -> leader.holds(date))
          .forEach(leader -> found.add(leader.name()));
    }
    return found.size() == 1 ? found.iterator().next() : null;
  }

  private static @Nullable String jurisdiction(Role role, Extraction extraction) {
    if (role.jurisdiction() == null) {
      return null;
    }
    String id = role.jurisdiction().target();
    return extraction.entities().stream()
        .filter(entity -> entity.id().equals(id))
        .map(Entity::label)
        .collect(Collectors.joining());
  }
}
