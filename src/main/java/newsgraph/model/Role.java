package newsgraph.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The holding of one post by one person, as an article reports it.
 *
 * @param id local to the article
 * @param title the words that tell the post, "former Acme chairman"
 * @param titles all places that give the title, "chairman", in text order
 * @param organization the body the post belongs to
 * @param jurisdiction the country, state or city the post is for
 * @param start when the post began, by the article; likewise {@code end}
 * @param clear whether title, body and place tell which post it is; "a member" of nobody knows what
 *     is none
 */
public record Role(
    String id,
    Span title,
    List<Span> titles,
    Argument holder,
    @Nullable Argument organization,
    @Nullable Argument jurisdiction,
    @Nullable LocalDate asOf,
    @Nullable Dating start,
    @Nullable Dating end,
    String label,
    Evidence evidence,
    boolean clear) {
  public Role {
    titles = List.copyOf(titles);
  }
}
