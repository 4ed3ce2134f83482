package newsgraph.train;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import newsgraph.language.Tagger;
import newsgraph.language.TransitionParser;
import newsgraph.language.WordClasses;

/**
 * Trains one of the shipped models: {@code TrainMain clusters|tags|lemmas|trees|names DATA OUT}.
 */
public final class TrainMain {
  public static void main(String[] args) {
    Path data = Path.of(args[1]);
    Path out = Path.of(args[args.length > 2 ? 2 : 1]);
    switch (args[0]) {
      case "clusters" -> ClusterConversion.train(data, out);
      case "tags" -> TagTraining.train(data, out);
      case "trees" -> TreeTraining.train(data, out);
      case "lemmas" -> LemmaTraining.train(data, out);
      case "names" ->
          NameTraining.train(data, out, Set.copyOf(List.of(args).subList(3, args.length)));
      case "score" -> score(data);
      case "rawscore" ->
          System.out.println(
              RawTextScore.of(java.util.Arrays.stream(args).skip(1).map(Path::of).toList()));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void score(Path file) {
    WordClasses classes = WordClasses.load();
    System.out.println(
        TreebankScore.of(file, Tagger.load(classes), TransitionParser.load(classes)));
  }

  private TrainMain() {}
}
