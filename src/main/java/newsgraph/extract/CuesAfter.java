package newsgraph.extract;

import java.util.List;
import java.util.Set;
import newsgraph.extract.SpeechWords.Word;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds the words that follow a quotation and tell whose it is: “Go,” she said. */
final class CuesAfter {
  private static final int FARTHEST = 30;

  private final Quoted quoted;
  private final Document document;
  private final CueWords cues;
  private final QuotationDrafts drafts;

  CuesAfter(Quoted quoted, CueWords cues, QuotationDrafts drafts) {
    this.quoted = quoted;
    document = quoted.document();
    this.cues = cues;
    this.drafts = drafts;
  }

  @Nullable AttributionDraft of(Quotation quotation) {
    int end = quotation.span().end();
    int next = end;
    String text = document.text();
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == ',')) {
      next++;
    }
    Sentence sentence = document.sentenceAt(next);
    boolean broken = ",?!-—–….".indexOf(end(quotation)) >= 0 || text.startsWith(",", end);
    if (sentence == null || next >= text.length() || !broken) {
      return null;
    }
    int first = sentence.at(next);
    int verb = first < 0 ? -1 : opening(sentence, first);
    Word word = verb < 0 ? null : cues.verb(sentence, verb);
    boolean stop = end(quotation) == '.';
    if (word == null || (stop && !isBare(sentence, verb))) {
      return null;
    }
    Span span = quotation.span();
    Sentence own = document.sentenceAt(span.begin());
    if (own != null && own.span().begin() < span.begin() && own.equals(sentence)) {
      Span before = Phrases.trimmed(own, 0, Math.max(0, own.at(span.begin()) - 1));
      boolean plain =
          before != null && !isColon(own, own.at(span.begin()) - 1) && !hasCue(own, span);
      if (plain && before != null) {
        span = before.union(span);
      }
    }
    return drafts.draft(sentence, verb, word, List.of(span), 0.97, "quotation-before-verb");
  }

  /** "she said.", with nothing said after it. */
  private static boolean isBare(Sentence sentence, int verb) {
    return sentence.children(verb, "ccomp", "xcomp", "obj").stream().noneMatch(i -> i > verb)
        && sentence.size() - verb < 5;
  }

  private static boolean isColon(Sentence sentence, int at) {
    return at >= 0 && sentence.token(at).form().equals(":");
  }

  /** Whether a verb of saying stands before the quotation in its sentence. */
  private boolean hasCue(Sentence sentence, Span quotation) {
    for (int i = 0;
        i < sentence.size() && sentence.token(i).span().begin() < quotation.begin();
        i++) {
      if (drafts.saying(sentence, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** The verb of the clause that begins here, if it is one of saying: "the minister said", -1. */
  private int opening(Sentence sentence, int first) {
    for (int i = first; i < sentence.size() && i < first + FARTHEST; i++) {
      Token token = sentence.token(i);
      if (quoted.isQuoted(token.span())) {
        return -1;
      }
      boolean apart = // "…, including Lee, who tried to warn them"
          token.upos().equals("CCONJ")
              || token.xpos().startsWith("W")
              || PostWords.lower(sentence, i).matches("including|like|such");
      if (apart && i == first) {
        return -1;
      }
      if (drafts.saying(sentence, i) != null) {
        boolean near = i - first < 2 || isPhrase(sentence, first, i);
        return near || Speakers.head(sentence, i) >= first ? i : -1;
      }
      boolean inside = token.relation().startsWith("acl");
      if (token.isVerb() && Phrases.isFinite(token) && !inside) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether only a noun phrase stands between: "the old mayor [said]". */
  private static boolean isPhrase(Sentence sentence, int first, int verb) {
    Set<String> nominal = Set.of("PROPN", "NOUN", "PRON", "DET", "ADJ", "NUM", "ADV");
    for (int i = first; i < verb; i++) {
      if (!nominal.contains(sentence.token(i).upos())) {
        return false;
      }
    }
    return true;
  }

  /** The last character of what is said, inside nested marks: the comma of “‘… leave,’”. */
  private char end(Quotation quotation) {
    String text = document.text();
    int at = quotation.words().end() - 1;
    while (at > quotation.words().begin() && "’'\"” ".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return text.charAt(at);
  }
}
