package newsgraph.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.language.Tagger;
import newsgraph.language.TransitionParser;
import newsgraph.language.WordClasses;

/** Makes the models that ship, each from its data, the same bytes each time; and scores them. */
public enum Training {
  CLUSTERS("classes.bin"),
  GAZETTEER("gazetteer.bin"),
  BREAKS("breaks.bin"),
  TAGS("tags.bin"),
  LEMMAS("lemmas.tsv"),
  TREES("trees.bin"),
  NAMES("names.bin"),
  EVENTS("events.tsv");

  private final String file;

  Training(String file) {
    this.file = file;
  }

  /** Name of the model's file. */
  public String file() {
    return file;
  }

  /**
   * Trains.
   *
   * @param data the folder of the data, as the model's card describes it
   * @param leftOut ids of documents not to learn from, for names and breaks
   */
  public void run(Path data, Path out, Set<String> leftOut) {
    switch (this) {
      case CLUSTERS -> ClusterConversion.train(data, out);
      case GAZETTEER -> GazetteerConversion.train(data, out);
      case BREAKS -> BreakTraining.train(data, out, leftOut);
      case TAGS -> TagTraining.train(data, out);
      case LEMMAS -> LemmaTraining.train(data, out);
      case TREES -> TreeTraining.train(data, out);
      case NAMES -> NameTraining.train(data, out, leftOut);
      case EVENTS -> EventTraining.train(data, out);
    }
  }

  /**
   * Scores of the shipped models on a CoNLL-U file, or on all of a folder: with the words and
   * sentences given, then from bare text.
   */
  public static List<String> scores(Path data) {
    List<Path> files = files(data);
    WordClasses classes = WordClasses.load();
    return List.of(
        TreebankScore.of(files, Tagger.load(classes), TransitionParser.load(classes)),
        RawTextScore.of(files));
  }

  private static List<Path> files(Path data) {
    if (!Files.isDirectory(data)) {
      return List.of(data);
    }
    try (Stream<Path> files = Files.list(data)) {
      return files.filter(file -> file.toString().endsWith(".conllu")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
