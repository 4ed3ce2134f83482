package newsgraph.extract;

import newsgraph.language.Document;
import newsgraph.model.Extraction;

/**
 * Reads off an analysed article what it says.
 *
 * <p>To add an extractor: implement this method as a pure function, safe to call from several
 * threads, so that every span points into the text and every local id that is used is defined, and
 * pass {@code ExtractorContract}.
 */
public interface Extractor {
  Extraction extract(Document document);
}
