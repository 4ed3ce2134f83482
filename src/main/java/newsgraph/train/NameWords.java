package newsgraph.train;

import java.util.ArrayList;
import java.util.List;
import newsgraph.language.Analyzer;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.language.WordCuts;
import newsgraph.model.Article;
import newsgraph.model.Span;
import newsgraph.model.Zone;

/** Cuts texts and words of corpora as articles are cut before their names are sought. */
final class NameWords {
  private final Analyzer analyzer;

  NameWords(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** The words of each sentence; line ends part. */
  List<List<Span>> sentences(String text) {
    List<Zone> zones = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        zones.add(new Zone(Zone.Kind.BODY, new Span(begin, begin + line.length())));
      }
      begin += line.length() + 1;
    }
    return analyzer
        .analyze(
            new Article(
                "", "", text, "", null, null, null, null, null, null, null, List.of(), List.of(),
                zones))
        .sentences()
        .stream()
        .map(Sentence::tokens)
        .map(tokens -> tokens.stream().map(Token::span).toList())
        .toList();
  }

  /** "techno-based" is three words. */
  List<String> again(String word) {
    return WordCuts.of(word, List.of(new Span(0, word.length()))).stream()
        .map(span -> span.of(word))
        .toList();
  }
}
