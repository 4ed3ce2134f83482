package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.language.Document;
import newsgraph.language.Name;
import newsgraph.language.Sentence;
import newsgraph.model.EntityType;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** Names under quotations that stand apart, with marks or without: “Go.” — Ann Lee. */
final class Signatures {
  private static final Pattern PULLED =
      Pattern.compile(
          "(?m)^(?<words>[^\\s—―][^\\n]*\\S) *\\n\\s*(?<dash>[—―]) *\\p{Lu}[^\\n]{2,80}$");

  private static final Pattern SELF = Pattern.compile("\\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us)\\b");

  /** Characters by which words are known to stand in quotation marks elsewhere. */
  private static final int REPEATED = 30;

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
    return signed(span, dash);
  }

  /** Paragraphs without marks over a paragraph that is nothing but a dash and a name. */
  List<AttributionDraft> pulled(List<Quotation> quotations) {
    List<AttributionDraft> found = new ArrayList<>();
    Matcher matcher = PULLED.matcher(document.text());
    while (matcher.find()) {
      Span words = new Span(matcher.start("words"), matcher.end("words"));
      AttributionDraft draft =
          isSpoken(words, quotations) ? signed(words, matcher.start("dash")) : null;
      if (draft != null) {
        found.add(draft);
      }
    }
    return found;
  }

  /** Words without marks of one who says "I" or "we", or that stand in marks elsewhere. */
  private boolean isSpoken(Span span, List<Quotation> quotations) {
    String words = span.of(document.text());
    String begin = words.substring(0, Math.min(words.length(), REPEATED));
    boolean again =
        quotations.stream()
            .anyMatch(quotation -> quotation.words().of(document.text()).contains(begin));
    return quotations.stream().noneMatch(quotation -> quotation.span().overlaps(span))
        && (again || SELF.matcher(words).find());
  }

  private @Nullable AttributionDraft signed(Span span, int dash) {
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
