package newsgraph.model;

import org.jspecify.annotations.Nullable;

/**
 * When something happens: the words, and what they were resolved to.
 *
 * @param words the time expression with its preposition, "on Wednesday"
 * @param start a date with the precision of the text: 2025, 2025-03 or 2025-03-26; null if the
 *     words name no date; likewise {@code end}
 * @param evidence where the words stand and how sure the link is
 */
public record Dating(Span words, @Nullable String start, @Nullable String end, Evidence evidence) {}
