package newsgraph.extract;

import newsgraph.model.Span;

/**
 * Words in quotation marks.
 *
 * @param span with the marks
 * @param words without the marks: <code>Leave now.</code> of <code>“Leave now.”</code>
 */
public record Quotation(Span span, Span words) {}
