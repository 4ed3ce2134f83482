package newsgraph.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was read. The text is never changed after reading: every span of every later
 * stage points into it.
 *
 * @param source where it came from, for messages: a path, or path and line
 * @param id the identifier its source gives it: file name without extension, or the {@code id}
 *     field
 * @param sha256 of the UTF-8 bytes of the text, 64 lower-case hex digits
 * @param published the publication date the source states, never the file's time
 * @param dateline the date of filing in the dateline, if any
 * @param credits spans of the contributors named in credit lines, "AP"
 * @param zones in text order, not overlapping
 */
public record Article(
    String source,
    String id,
    String text,
    String sha256,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable Span datelineDate,
    @Nullable LocalDate dateline,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String author,
    List<Span> credits,
    List<Post> posts,
    List<Zone> zones) {
  public Article {
    credits = List.copyOf(credits);
    posts = List.copyOf(posts);
    zones = List.copyOf(zones);
  }

  /** Days between filing and publication at most; a dateline farther off is no dateline. */
  private static final int NEAR = 3;

  /**
   * The date from which "Wednesday" or "last month" is resolved: dateline if near the publication,
   * else publication, else the first dated post; null if the article tells none.
   */
  public @Nullable LocalDate anchorDate() {
    if (isOfDateline()) {
      return dateline;
    }
    if (published != null) {
      return published;
    }
    for (Post post : posts) {
      if (post.published() != null) {
        return post.published();
      }
    }
    return null;
  }

  /** Whether the text itself tells the anchor date, in its dateline. */
  public boolean isOfDateline() {
    return dateline != null
        && !dateline.equals(published)
        && (published == null || Math.abs(ChronoUnit.DAYS.between(published, dateline)) <= NEAR);
  }
}
