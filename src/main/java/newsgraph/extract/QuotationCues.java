package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsgraph.extract.SpeechWords.Word;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that introduce each quotation: after it (“Go,” she said), before it (She said:
 * “Go.”), or those of the quotation before (“Go,” she said. “Now.”).
 */
final class QuotationCues {
  private static final int FARTHEST = 30;

  private final Document document;
  private final List<Quotation> quotations;
  private final CueWords cues;

  QuotationCues(Document document, List<Quotation> quotations, CueWords cues) {
    this.document = document;
    this.quotations = quotations;
    this.cues = cues;
  }

  /** One draft a cue, with all the quotations it introduces. */
  List<AttributionDraft> drafts() {
    @Nullable AttributionDraft[] byQuotation = new AttributionDraft[quotations.size()];
    for (int i = 0; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      AttributionDraft draft = after(quotation);
      byQuotation[i] = draft != null ? draft : before(quotation);
    }
    List<AttributionDraft> found = new ArrayList<>();
    int[] owner = new int[quotations.size()];
    for (int i = 0; i < byQuotation.length; i++) {
      AttributionDraft draft = byQuotation[i];
      owner[i] = draft == null ? -1 : add(draft, found);
    }
    carryOver(owner, found);
    return found;
  }

  private int add(AttributionDraft draft, List<AttributionDraft> into) {
    for (int i = 0; i < into.size(); i++) {
      if (into.get(i).cue().equals(draft.cue())) {
        into.set(i, with(into.get(i), draft.content()));
        return i;
      }
    }
    into.add(draft);
    return into.size() - 1;
  }

  private AttributionDraft with(AttributionDraft draft, List<Span> more) {
    List<Span> content = new ArrayList<>(draft.content());
    content.addAll(more);
    return draft.withContent(AttributionDraft.joined(content, document.text()));
  }

  /** Quotations without a cue that stand alone belong to the one before, else the one after. */
  private void carryOver(int[] owner, List<AttributionDraft> found) {
    for (int i = 1; i < owner.length; i++) {
      if (owner[i] < 0 && owner[i - 1] >= 0 && isAlone(i)) {
        boolean near = paragraphsBetween(i - 1, i) == 0 || quotations.get(i).continues();
        boolean next = paragraphsBetween(i - 1, i) == 1 && isWholeParagraph(i);
        if (near || next) {
          owner[i] = owner[i - 1];
          give(i, owner[i], found);
        }
      }
    }
    for (int i = owner.length - 2; i >= 0; i--) {
      boolean same = paragraphsBetween(i, i + 1) == 0 || quotations.get(i + 1).continues();
      if (owner[i] < 0 && owner[i + 1] >= 0 && same && isAlone(i)) {
        owner[i] = owner[i + 1];
        give(i, owner[i], found);
      }
    }
  }

  private void give(int quotation, int owner, List<AttributionDraft> found) {
    found.set(owner, with(found.get(owner), List.of(quotations.get(quotation).span())));
  }

  /** Whether its sentences have no words outside quotation marks. */
  private boolean isAlone(int index) {
    Span span = quotations.get(index).span();
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

  private boolean isWholeParagraph(int index) {
    Span span = quotations.get(index).span();
    String text = document.text();
    int begin = text.lastIndexOf('\n', span.begin()) + 1;
    int end = text.indexOf('\n', span.end());
    String after = text.substring(span.end(), end < 0 ? text.length() : end);
    return text.substring(begin, span.begin()).isBlank() && after.strip().length() < 2;
  }

  private int paragraphsBetween(int first, int second) {
    int from = quotations.get(first).span().end();
    String between = document.text().substring(from, quotations.get(second).span().begin());
    return (int) between.lines().filter(line -> !line.isBlank()).count() > 0
        ? between.strip().indexOf('\n') >= 0 ? 2 : between.indexOf('\n') >= 0 ? 1 : 0
        : between.indexOf('\n') >= 0 ? 1 : 0;
  }

  /** Whether these words stand in quotation marks. */
  boolean isQuoted(Span span) {
    for (Quotation quotation : quotations) {
      if (quotation.span().begin() >= span.end()) {
        return false;
      }
      if (quotation.span().overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable AttributionDraft after(Quotation quotation) {
    int end = quotation.span().end();
    int next = end;
    String text = document.text();
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == ',')) {
      next++;
    }
    Sentence sentence = document.sentenceAt(next);
    boolean broken =
        ",?!-—–….".indexOf(text.charAt(quotation.words().end() - 1)) >= 0
            || text.startsWith(",", end);
    if (sentence == null || next >= text.length() || !broken) {
      return null;
    }
    int first = sentence.at(next);
    int verb = first < 0 ? -1 : opening(sentence, first);
    Word word = verb < 0 ? null : cues.verb(sentence, verb);
    boolean stop = text.charAt(quotation.words().end() - 1) == '.';
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
    return draft(sentence, verb, word, List.of(span), 0.97, "quotation-before-verb");
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
      Word word = cues.verb(sentence, i);
      if (word != null && word.takes("quote") && cues.isSaid(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** The verb of the clause that begins here, if it is one of saying: "the minister said", -1. */
  private int opening(Sentence sentence, int first) {
    for (int i = first; i < sentence.size() && i < first + FARTHEST; i++) {
      Token token = sentence.token(i);
      if (isQuoted(token.span())) {
        return -1;
      }
      if (token.upos().equals("CCONJ") && i == first) {
        return -1;
      }
      Word word = cues.verb(sentence, i);
      if (word != null && word.takes("quote") && cues.isSaid(sentence, i)) {
        boolean first2 = i - first < 2;
        return first2 || Speakers.head(sentence, i) >= first ? i : -1;
      }
      boolean inside = token.relation().equals("acl:relcl") || token.relation().startsWith("acl");
      if (token.isVerb() && Phrases.isFinite(token) && !inside) {
        return -1;
      }
    }
    return -1;
  }

  private @Nullable AttributionDraft before(Quotation quotation) {
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
      if (isQuoted(sentence.token(i).span())) {
        return null;
      }
      Word word = cues.verb(sentence, i);
      boolean says = word != null && word.takes("quote") && cues.isSaid(sentence, i);
      if (word != null && says && !colon && isPart(sentence, i, last, quotation)) {
        return clause(sentence, i, word, quotation);
      }
      if (word != null && says && (colon || leads(sentence, i, last))) {
        double confidence = colon ? 0.93 : 0.96;
        return draft(
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
    return around ? with(draft, List.of(quotation.span())) : null;
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
    return comma || direct || (last - verb < 3 && !title);
  }

  /** "issued a warning: “…" */
  private @Nullable AttributionDraft noun(Sentence sentence, int at, Quotation quotation) {
    Token noun = sentence.token(at);
    boolean object = noun.relation().equals("obj") && noun.head() >= 0 && noun.head() < at;
    Span cue = object ? sentence.span(noun.head(), at) : noun.span();
    Span speaker = object ? Speakers.span(sentence, noun.head()) : null;
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

  private AttributionDraft draft(
      Sentence sentence, int verb, Word word, List<Span> content, double sure, String method) {
    return new AttributionDraft(
        sentence,
        verb,
        cues.cue(sentence, verb),
        content,
        speaker(sentence, verb, content),
        Addressees.span(sentence, verb, content),
        word.isAttitude(),
        sure,
        "rule/" + method);
  }

  /** By the tree, else the words beside the verb: "said Lee". */
  private @Nullable Span speaker(Sentence sentence, int verb, List<Span> content) {
    Span speaker = Speakers.span(sentence, verb);
    if (speaker != null && content.stream().noneMatch(speaker::overlaps)) {
      return speaker;
    }
    int from = verb + 1;
    int to = from;
    Set<String> nominal = Set.of("PROPN", "NOUN", "PRON", "DET", "ADJ");
    while (to < sentence.size() && nominal.contains(sentence.token(to).upos())) {
      to++;
    }
    return to > from && !isQuoted(sentence.token(from).span())
        ? Phrases.trimmed(sentence, from, to - 1)
        : null;
  }
}
