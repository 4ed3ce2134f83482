package newsgraph.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import newsgraph.model.Span;
import opennlp.tools.tokenize.TokenizerME;

/**
 * Splits a text into sentences and a sentence into words, by OpenNLP's model. Not safe to share:
 * one per thread.
 */
final class Segmentation {
  /** Longer ones are cut: no tree over them would be worth the time. */
  private static final int LONGEST = 250;

  private final SentenceEnds ends;
  private final TokenizerME tokens;

  Segmentation(Models models) {
    ends = models.ends();
    tokens = new TokenizerME(models.tokens());
  }

  /** The sentences inside a part of the text, without surrounding space. */
  List<Span> sentences(String text, Span part) {
    String plain = plain(part.of(text));
    List<Span> found = new ArrayList<>();
    int begin = 0;
    for (int end : ends.in(plain)) {
      addTrimmed(plain, begin, end, part.begin(), found);
      begin = end;
    }
    addTrimmed(plain, begin, plain.length(), part.begin(), found);
    return found;
  }

  private static void addTrimmed(String plain, int from, int to, int shift, List<Span> found) {
    int begin = from;
    int end = to;
    while (begin < end && plain.charAt(begin) <= ' ') {
      begin++;
    }
    while (end > begin && plain.charAt(end - 1) <= ' ') {
      end--;
    }
    if (begin < end) {
      found.add(new Span(shift + begin, shift + end));
    }
  }

  /** The words of a sentence, in pieces of at most {@link #LONGEST}. */
  List<List<Span>> tokens(String text, Span sentence) {
    String plain = plain(sentence.of(text));
    List<Span> tokenized =
        Arrays.stream(tokens.tokenizePos(plain))
            .map(token -> new Span(token.getStart(), token.getEnd()))
            .toList();
    List<Span> all =
        WordCuts.of(plain, tokenized).stream()
            .map(word -> shifted(word, sentence.begin()))
            .toList();
    List<List<Span>> pieces = new ArrayList<>();
    for (int from = 0; from < all.size(); from += LONGEST) {
      pieces.add(all.subList(from, Math.min(all.size(), from + LONGEST)));
    }
    return pieces;
  }

  private static Span shifted(Span span, int by) {
    return new Span(span.begin() + by, span.end() + by);
  }

  /** The same text, character for character, in the typewriter's marks that the models know. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '‘', '’', '‛', 'ʼ' -> plain.setCharAt(i, '\'');
        case '“', '”', '„', '«', '»' -> plain.setCharAt(i, '"');
        case '–', '—', '‐', '‑' -> plain.setCharAt(i, '-');
        case '\u00A0', '\u2009', '\u202F', '\n', '\r', '\t' -> plain.setCharAt(i, ' ');
        default -> {}
      }
    }
    return plain.toString();
  }
}
