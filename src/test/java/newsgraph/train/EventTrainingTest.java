package newsgraph.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventTrainingTest {
  @TempDir Path data;

  @Test
  void traitsOfWrongReadingsWeighLessThanThoseOfRightOnes() throws IOException {
    List<String> articles = new ArrayList<>();
    List<String> verdicts = new ArrayList<>(List.of("# comment"));
    for (String name : List.of("Lee", "Ruiz", "Cole", "Hart", "Moss", "Nash")) {
      articles.add(
          "{\"id\": \"%s\", \"text\": \"Ann %s visited Peru. Ann %s was arrested in Chad.\"}"
              .formatted(name, name, name));
      verdicts.add("%s\tAnn %s visits Peru\tright".formatted(name, name));
      verdicts.add("%s\tAnn %s is arrested in Chad\twrong".formatted(name, name));
      verdicts.add("%s\tThis label is of no event any more\twrong".formatted(name));
    }
    Files.createDirectories(data.resolve("marked"));
    Files.write(data.resolve("marked/event-verdicts.tsv"), verdicts);
    Files.write(data.resolve("articles.jsonl"), articles);
    Path model = data.resolve("events.tsv");

    EventTraining.train(data, model);

    List<String> lines = Files.readAllLines(model);
    assertThat(lines).anyMatch(line -> line.startsWith("# Of 12 events"));
    assertThat(weight(lines, "type visit")).isPositive();
    assertThat(weight(lines, "type arrest")).isNegative();
    EventTraining.train(data, data.resolve("again.tsv"));
    assertThat(data.resolve("again.tsv")).hasSameTextualContentAs(model);
  }

  private static double weight(List<String> lines, String trait) {
    return lines.stream()
        .filter(line -> line.startsWith(trait + "\t"))
        .mapToDouble(line -> Double.parseDouble(line.split("\t")[1]))
        .findFirst()
        .orElseThrow();
  }
}
