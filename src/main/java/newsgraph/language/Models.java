package newsgraph.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.tokenize.TokenizerModel;

/** All that is loaded once and shared by every thread. */
public record Models(
    SentenceEnds ends,
    TokenizerModel tokens,
    Tagger tagger,
    Parser parser,
    Lemmas lemmas,
    NameTagger names,
    WordClasses classes) {
  /** The models that ship. */
  public static Models load() {
    WordClasses classes = WordClasses.load();
    try (InputStream tokens = Resources.stream("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin")) {
      return new Models(
          SentenceEnds.load(classes),
          new TokenizerModel(tokens),
          Tagger.load(classes),
          TransitionParser.load(classes),
          Lemmas.load(classes),
          NameTagger.load(classes, KnownNames.load()),
          classes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
