package newsgraph.extract;

import java.util.List;
import newsgraph.language.Document;
import newsgraph.language.Name;
import newsgraph.language.Sentence;
import newsgraph.model.EntityType;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** Names under quotations that stand apart: “Go.” — Ann Lee. */
final class Signatures {
  private final Document document;

  Signatures(Document document) {
    this.document = document;
  }

  /** The attribution of a quotation that opens its paragraph and is signed; null if it is not. */
  @Nullable AttributionDraft of(Quotation quotation) {
    String text = document.text();
    Span span = quotation.span();
    int dash = skipSpaces(span.end());
    boolean opens = span.begin() == 0 || text.charAt(span.begin() - 1) == '\n';
    if (!opens || dash >= text.length() || "—–-―".indexOf(text.charAt(dash)) < 0) {
      return null;
    }
    int begin = skipSpaces(dash + 1);
    Sentence sentence = document.sentenceAt(dash);
    int word = sentence == null ? -1 : sentence.at(dash);
    for (Name name : document.names()) {
      boolean signs = name.span().begin() == begin && name.type() == EntityType.PERSON;
      if (sentence != null && word >= 0 && signs) {
        return new AttributionDraft(
            sentence,
            word,
            new Span(dash, dash + 1),
            List.of(span),
            name.span(),
            null,
            false,
            0.9,
            "rule/signature");
      }
    }
    return null;
  }

  private int skipSpaces(int from) {
    int at = from;
    while (at < document.text().length() && document.text().charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
