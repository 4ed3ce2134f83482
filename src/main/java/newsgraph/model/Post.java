package newsgraph.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A social media post set into an article, with the parts that its zone was split into: "I toured …
 * pic.twitter.com/x Secretary Ann Lee (@AnnLee) March 26, 2025".
 *
 * @param span the whole post
 * @param content the author's words
 * @param author the author's name with any title, "Secretary Ann Lee"
 * @param handle "@AnnLee"
 * @param date the span of the date, with its value in {@code published}
 */
public record Post(
    Span span,
    Span content,
    @Nullable Span author,
    @Nullable Span handle,
    @Nullable Span link,
    @Nullable Span date,
    @Nullable LocalDate published) {}
