package newsgraph.extract;

import java.util.List;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Span;

/**
 * What of an article stands in quotation marks.
 *
 * @param list in text order
 */
record Quoted(Document document, List<Quotation> list) {
  Quoted {
    list = List.copyOf(list);
  }

  /** Whether these words stand in quotation marks. */
  boolean isQuoted(Span span) {
    for (Quotation quotation : list) {
      if (quotation.span().begin() >= span.end()) {
        return false;
      }
      if (quotation.span().overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  /** Whether its sentences have no words outside quotation marks. */
  boolean isAlone(int index) {
    Span span = list.get(index).span();
    for (Sentence sentence : document.sentences()) {
      if (sentence.span().overlaps(span)) {
        for (Token token : sentence.tokens()) {
          if (!isQuoted(token.span()) && !token.upos().equals("PUNCT")) {
            return false;
          }
        }
      }
    }
    return true;
  }

  boolean isWholeParagraph(int index) {
    Span span = list.get(index).span();
    String text = document.text();
    int begin = text.lastIndexOf('\n', span.begin()) + 1;
    int end = text.indexOf('\n', span.end());
    String after = text.substring(span.end(), end < 0 ? text.length() : end);
    return text.substring(begin, span.begin()).isBlank() && after.strip().length() < 2;
  }

  int paragraphsBetween(int first, int second) {
    int from = list.get(first).span().end();
    String between = document.text().substring(from, list.get(second).span().begin());
    return (int) between.lines().filter(line -> !line.isBlank()).count() > 0
        ? between.strip().indexOf('\n') >= 0 ? 2 : between.indexOf('\n') >= 0 ? 1 : 0
        : between.indexOf('\n') >= 0 ? 1 : 0;
  }
}
