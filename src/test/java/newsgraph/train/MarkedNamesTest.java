package newsgraph.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsgraph.language.Analyzer;
import newsgraph.language.Models;
import newsgraph.language.NameLabels;
import newsgraph.model.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedNamesTest {
  @TempDir Path data;

  @Test
  void offsetsAreCodePointsAndUnmarkedSentencesHaveNoNames() throws IOException {
    write("marked/ewt-names.tsv", "# comment", "s-1\t2 9 PER\t19 27 LOC");
    write(
        "ud_ewt/en_ewt-ud-train.conllu",
        "# sent_id = s-1",
        "# text = \uD83D\uDE00 Ann Lee moved to New York.",
        "# sent_id = s-2",
        "# text = Nobody knew.");
    write("marked/wikinews-names.tsv", "a\t0 4 ORG");
    write(
        "wikinews.jsonl",
        "{\"id\": \"a\", \"text\": \"Acme grew.\"}",
        "{\"id\": \"unmarked\", \"text\": \"Acme fell.\"}");

    List<NameCorpora.Labelling> read =
        new MarkedNames(data, new NameWords(new Analyzer(Models.load()))).read();

    assertThat(read).extracting(NameCorpora.Labelling::id).containsExactly("s-1", "s-2", "a");
    assertThat(names(read.get(0))).containsExactly("PERSON Ann Lee", "PLACE New York");
    assertThat(names(read.get(1))).isEmpty();
    assertThat(names(read.get(2))).containsExactly("ORGANIZATION Acme");
  }

  private void write(String file, String... lines) throws IOException {
    Path path = data.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, List.of(lines));
  }

  /** Each name as its type and words. */
  private static List<String> names(NameCorpora.Labelling document) {
    return document.sentences().stream()
        .flatMap(
            sentence -> {
              List<String> words = sentence.words();
              java.util.stream.Stream.Builder<String> found = java.util.stream.Stream.builder();
              for (int begin = 0; begin < words.size(); begin++) {
                for (int end = begin + 1; end <= words.size(); end++) {
                  for (EntityType type :
                      List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE)) {
                    if (isName(sentence.labels(), type, begin, end)) {
                      found.add(type + " " + String.join(" ", words.subList(begin, end)));
                    }
                  }
                }
              }
              return found.build();
            })
        .toList();
  }

  private static boolean isName(int[] labels, EntityType type, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (labels[i] != NameLabels.of(type, i, begin, end)) {
        return false;
      }
    }
    return true;
  }
}
