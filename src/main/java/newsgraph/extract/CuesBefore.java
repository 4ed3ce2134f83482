package newsgraph.extract;

import java.util.List;
import java.util.Set;
import newsgraph.extract.SpeechWords.Word;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds the words that stand before a quotation and tell whose it is: She said: “Go.” */
final class CuesBefore {
  private static final int FARTHEST = 30;

  private final Quoted quoted;
  private final Document document;
  private final CueWords cues;
  private final QuotationDrafts drafts;

  CuesBefore(Quoted quoted, CueWords cues, QuotationDrafts drafts) {
    this.quoted = quoted;
    document = quoted.document();
    this.cues = cues;
    this.drafts = drafts;
  }

  @Nullable AttributionDraft of(Quotation quotation) {
    String text = document.text();
    int at = quotation.span().begin() - 1;
    int lines = 0;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      lines += text.charAt(at) == '\n' ? 1 : 0;
      at--;
    }
    Sentence sentence = at < 0 ? null : document.sentenceAt(at);
    boolean colon = at >= 0 && text.charAt(at) == ':';
    if (sentence == null || (lines > 0 && !colon)) {
      return null;
    }
    int last = sentence.at(at);
    for (int i = last; i >= 0 && i > last - FARTHEST; i--) {
      if (quoted.isQuoted(sentence.token(i).span())) {
        return null;
      }
      Word word = drafts.saying(sentence, i);
      if (word != null && !colon && isPart(sentence, i, last, quotation)) {
        return clause(sentence, i, word, quotation);
      }
      if (word != null && (colon || leads(sentence, i, last))) {
        double confidence = colon ? 0.93 : 0.96;
        return drafts.draft(
            sentence, i, word, List.of(quotation.span()), confidence, "quotation-after-verb");
      }
      Word noun = colon ? cues.words().noun(sentence.token(i).lemma()) : null;
      if (noun != null && noun.takes("quote")) {
        return noun(sentence, i, quotation);
      }
    }
    return null;
  }

  /** Whether the quotation is only a part of what is said: "said that it was “mad” to go". */
  private boolean isPart(Sentence sentence, int verb, int last, Quotation quotation) {
    for (int i = verb + 1; i <= last; i++) {
      Token token = sentence.token(i);
      if (token.form().equals("that") && token.relation().equals("mark")) {
        return true;
      }
    }
    Span words = quotation.words();
    boolean closed = ".,?!…".indexOf(document.text().charAt(words.end() - 1)) >= 0;
    int next = closed ? -1 : nextWord(sentence, quotation.span().end());
    return next > verb && !Set.of("PUNCT", "CCONJ", "SCONJ").contains(sentence.token(next).upos());
  }

  /** Index of the first word at or behind this offset, or -1. */
  private static int nextWord(Sentence sentence, int offset) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).span().begin() >= offset) {
        return i;
      }
    }
    return -1;
  }

  /** The reported clause with the quotation in it; null if there is none. */
  private @Nullable AttributionDraft clause(
      Sentence sentence, int verb, Word word, Quotation quotation) {
    AttributionDraft draft = new VerbFrames(sentence, verb, word, cues.cue(sentence, verb)).draft();
    if (draft == null) {
      return null;
    }
    boolean around = draft.content().stream().anyMatch(quotation.span()::overlaps);
    return around ? draft.with(List.of(quotation.span()), document.text()) : null;
  }

  /** Whether nothing that the verb takes stands between it and its end: "said on Monday, “…". */
  private static boolean leads(Sentence sentence, int verb, int last) {
    boolean comma = sentence.token(last).form().equals(",");
    boolean direct = last == verb;
    for (int child : sentence.children(verb, "ccomp", "xcomp")) {
      if (child > verb && child <= last) {
        return false;
      }
    }
    for (int i = verb + 1; i <= last; i++) {
      Token token = sentence.token(i);
      if (Phrases.isFinite(token) && !token.relation().startsWith("acl")) {
        return false;
      }
    }
    boolean title = sentence.token(last).upos().equals("ADP"); // said on “Face the Town”
    return comma || direct || (last - verb < 3 && !title) || isBareSentence(sentence, verb, last);
  }

  /** "The mayor said in a statement." */
  private static boolean isBareSentence(Sentence sentence, int verb, int last) {
    return last == sentence.size() - 1
        && sentence.token(last).form().equals(".")
        && sentence.token(verb).head() < 0
        && sentence.children(verb).stream()
            .filter(i -> i > verb)
            .allMatch(i -> Set.of("obl", "advmod", "punct").contains(sentence.token(i).relation()))
        && sentence.children(verb).stream()
            .filter(i -> i < verb)
            .noneMatch(i -> Set.of("ccomp", "parataxis").contains(sentence.token(i).relation()));
  }

  /** "issued a warning: “…" */
  private @Nullable AttributionDraft noun(Sentence sentence, int at, Quotation quotation) {
    Token noun = sentence.token(at);
    boolean object = noun.relation().equals("obj") && noun.head() >= 0 && noun.head() < at;
    Span cue = object ? sentence.span(noun.head(), at) : noun.span();
    boolean medium = // "concluded with the statement: “…"
        noun.relation().equals("obl")
            && noun.head() < at
            && Phrases.preposition(sentence, at).matches("with|in|by");
    int author = Speakers.author(sentence, at);
    Span speaker =
        author >= 0
            ? Speakers.phrase(sentence, author, at)
            : object || medium ? Speakers.span(sentence, noun.head()) : null;
    return new AttributionDraft(
        sentence,
        at,
        cue,
        List.of(quotation.span()),
        speaker,
        null,
        false,
        speaker == null ? 0.7 : 0.92,
        "rule/quotation-after-noun");
  }
}
