package newsgraph.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import newsgraph.language.Lemmas;
import newsgraph.language.Tag;
import newsgraph.language.WordClasses;

/**
 * Finds the exceptions: words whose lemma in the treebanks is not what the regular endings give.
 */
final class LemmaTraining {
  static void train(Path data, Path out) {
    Lemmas regular = new Lemmas(WordClasses.load(), Map.of());
    Map<String, Map<String, Integer>> seen = new TreeMap<>();
    for (Treebank.Item item : Treebank.training(data)) {
      for (int i = 0; i < item.words().size(); i++) {
        Tag tag = item.tags().get(i);
        if (!tag.upos().equals("PROPN") && !tag.xpos().startsWith("NNP")) {
          String lower = item.words().get(i).toLowerCase(Locale.ROOT).replace('’', '\'');
          seen.computeIfAbsent(Lemmas.key(lower, tag.xpos()), key -> new TreeMap<>())
              .merge(item.lemmas().get(i), 1, Integer::sum);
        }
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Lemmas that the regular endings do not give: word, Penn tag, lemma. CC BY-SA 4.0, see lemmas.md");
    seen.forEach(
        (key, lemmas) -> {
          Map.Entry<String, Integer> best =
              lemmas.entrySet().stream()
                  .max(
                      Map.Entry.<String, Integer>comparingByValue()
                          .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                  .orElseThrow();
          String[] parts = key.split("\t", -1);
          if (!regular.regular(parts[0], parts[1]).equals(best.getKey())) {
            lines.add(key + "\t" + best.getKey());
          }
        });
    try {
      Files.write(out, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private LemmaTraining() {}
}
