package newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import newsgraph.model.Span;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;

/**
 * Splits a text into sentences and a sentence into words, by OpenNLP's models with rules where
 * these are weak. Not safe to share: one per thread.
 */
final class Segmentation {
  /** Longer ones are cut: no tree over them would be worth the time. */
  private static final int LONGEST = 250;

  private final SentenceDetectorME sentences;
  private final TokenizerME tokens;

  Segmentation(Models models) {
    sentences = new SentenceDetectorME(models.sentences());
    tokens = new TokenizerME(models.tokens());
  }

  /** The sentences inside a part of the text, without surrounding space. */
  List<Span> sentences(String text, Span part) {
    String plain = plain(part.of(text));
    List<Span> found = new ArrayList<>();
    for (opennlp.tools.util.Span span : sentences.sentPosDetect(plain)) {
      if (span.getEnd() > span.getStart()) {
        found.add(new Span(part.begin() + span.getStart(), part.begin() + span.getEnd()));
      }
    }
    return found;
  }

  /** The words of a sentence, in pieces of at most {@link #LONGEST}. */
  List<List<Span>> tokens(String text, Span sentence) {
    List<Span> all = new ArrayList<>();
    for (opennlp.tools.util.Span span : tokens.tokenizePos(plain(sentence.of(text)))) {
      all.add(new Span(sentence.begin() + span.getStart(), sentence.begin() + span.getEnd()));
    }
    List<List<Span>> pieces = new ArrayList<>();
    for (int from = 0; from < all.size(); from += LONGEST) {
      pieces.add(all.subList(from, Math.min(all.size(), from + LONGEST)));
    }
    return pieces;
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
