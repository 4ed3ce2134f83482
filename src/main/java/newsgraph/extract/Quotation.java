package newsgraph.extract;

import newsgraph.model.Span;

/**
 * Words in quotation marks; of a quotation over several paragraphs, those of one.
 *
 * @param span with the marks
 * @param words without the marks: <code>Leave now.</code> of <code>“Leave now.”</code>
 * @param continues whether it goes on with the quotation that the paragraph before left open
 */
public record Quotation(Span span, Span words, boolean continues) {}
