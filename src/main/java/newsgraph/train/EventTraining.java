package newsgraph.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import newsgraph.extract.EventConfidence;
import newsgraph.extract.Rules;
import newsgraph.language.Analyzer;
import newsgraph.language.Models;
import newsgraph.model.Event;
import newsgraph.read.Articles;
import newsgraph.read.ReadResult;

/**
 * Learns how sure the reading of an event is, from the verdicts of readers in {@code
 * src/annotations/event-verdicts.tsv}: rows of the id of an article, the label of an event in it
 * and {@code right} or {@code wrong}. An event whose label is another by now teaches nothing.
 */
final class EventTraining {
  /** A trait of fewer events teaches nothing. */
  private static final int LEAST = 5;

  private static final int FOLDS = 10;

  private record Example(String article, Collection<String> traits, boolean right) {}

  private final Map<String, Map<String, Boolean>> verdicts = new HashMap<>();
  private final List<Example> examples = new ArrayList<>();
  private final Analyzer analyzer = new Analyzer(Models.load());
  private final Rules rules = new Rules(new EventConfidence(Map.of()), this::see);

  /** The id of the one that is read. */
  private String article = "";

  /**
   * @param data with {@code marked/event-verdicts.tsv} and the articles in {@code *.jsonl}
   */
  static void train(Path data, Path out) {
    try {
      Files.writeString(out, new EventTraining(data).learn());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private EventTraining(Path data) throws IOException {
    for (String line : NameCorpora.lines(data.resolve("marked/event-verdicts.tsv"))) {
      String[] row = line.split("\t");
      if (!line.startsWith("#")) {
        verdicts
            .computeIfAbsent(row[0], article -> new HashMap<>())
            .put(row[1], row[2].equals("right"));
      }
    }
    try (Stream<Path> files = Files.list(data)) {
      List<String> paths =
          files.map(Path::toString).filter(file -> file.endsWith(".jsonl")).sorted().toList();
      new Articles(InputStream.nullInputStream(), read -> {}).read(paths, this::read);
    }
  }

  private void read(ReadResult result) {
    if (!(result instanceof ReadResult.Read read) || !verdicts.containsKey(read.article().id())) {
      return;
    }
    article = read.article().id();
    rules.extract(analyzer.analyze(read.article()));
  }

  private void see(Event event, Collection<String> traits) {
    Boolean right = verdicts.getOrDefault(article, Map.of()).get(event.label());
    if (right != null) {
      examples.add(new Example(article, traits, right));
    }
  }

  private String learn() {
    StringBuilder out = new StringBuilder();
    out.append(
        "# How much each trait of an event adds to the log-odds that its reading is right.\n");
    out.append("# Learned by `newsgraph train events`; see events.md. CC BY 4.0.\n");
    for (String line : measured()) {
      out.append("# ").append(line).append('\n');
    }
    new TreeMap<>(weights(examples))
        .forEach(
            (trait, weight) ->
                out.append(trait)
                    .append('\t')
                    .append(String.format(Locale.ROOT, "%.3f\n", weight)));
    return out.toString();
  }

  private static Map<String, Double> weights(List<Example> examples) {
    Map<String, Integer> counts = new TreeMap<>();
    examples.forEach(example -> example.traits().forEach(t -> counts.merge(t, 1, Integer::sum)));
    counts.values().removeIf(count -> count < LEAST);
    Map<String, Integer> index = new HashMap<>();
    index.put(EventConfidence.ANY, 0);
    counts.keySet().forEach(trait -> index.put(trait, index.size()));
    List<int[]> features = new ArrayList<>();
    boolean[] right = new boolean[examples.size()];
    for (Example example : examples) {
      right[features.size()] = example.right();
      features.add(
          Stream.concat(Stream.of(EventConfidence.ANY), example.traits().stream())
              .filter(index::containsKey)
              .mapToInt(index::get)
              .toArray());
    }
    double[] weights = LogisticRegression.learn(features, right, index.size());
    Map<String, Double> found = new HashMap<>();
    index.forEach((trait, i) -> found.put(trait, weights[i]));
    return found;
  }

  /** What it is worth: each tenth of the articles judged by what the others taught. */
  private List<String> measured() {
    int[] all = new int[10];
    int[] right = new int[10];
    Set<String> articles = new HashSet<>();
    examples.forEach(example -> articles.add(example.article()));
    List<String> sorted = articles.stream().sorted().toList();
    for (int fold = 0; fold < FOLDS; fold++) {
      Set<String> tested = new HashSet<>();
      for (int i = fold; i < sorted.size(); i += FOLDS) {
        tested.add(sorted.get(i));
      }
      EventConfidence learned =
          new EventConfidence(
              weights(examples.stream().filter(e -> !tested.contains(e.article())).toList()));
      for (Example example : examples) {
        if (tested.contains(example.article())) {
          int tenth = (int) Math.min(9, learned.of(example.traits()) * 10);
          all[tenth]++;
          right[tenth] += example.right() ? 1 : 0;
        }
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "Of "
            + examples.size()
            + " events, each judged by what nine tenths of the articles taught:");
    for (int i = 9; i >= 0; i--) {
      if (all[i] > 0) {
        lines.add("sure from 0." + i + ": " + right[i] + " of " + all[i] + " are right");
      }
    }
    return lines;
  }
}
