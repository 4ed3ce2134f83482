package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import newsgraph.language.Document;
import newsgraph.model.Article;
import newsgraph.model.Span;
import newsgraph.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "“Leave now,” she said. | Leave now,",
        "\"Leave now,\" she said. \"Or stay.\" | Leave now, # Or stay.",
        "''Leave now,'' she said. | Leave now,",
        "``Leave now,'' she said. | Leave now,",
        "‘Leave now,’ she said. | Leave now,",
        "'We can't stay,' she said. | We can't stay,",
        "« Partez maintenant », dit-elle. | Partez maintenant",
        "„Leave now”, she said. | Leave now",
        "“He told me ‘leave now’ and left,” she said. | He told me ‘leave now’ and left,",
        "‘He said “no” to me,’ she said. | He said “no” to me,",
        "“She quoted “the rules” to us,” he said. | She quoted “the rules” to us,",
        "The workers' rights and the owners' duties matter. | -",
        "'The workers' rights are safe,' she said. | The workers' rights are safe,",
        "It was the summer of ’69 in the '60s, rock 'n' roll for 'em. | -",
        "She is 6'2\" tall and runs 100' in 5 seconds. | -",
        "\"He is 6'2\" tall,\" she said. | He is 6'2\" tall,",
        "She said: “We will not leave | We will not leave",
        "“Leave now, she said. “Or stay.” | Leave now, she said. # Or stay.",
        "The so-called “experts” left. | experts",
        "(“Leave now,” she said.) | Leave now,",
        "\"They left. \"We stayed,\" she said. | They left. # We stayed,",
        "Lee—“the boss”—left. | the boss",
        "An empty “” pair and a lone ” mark. | -",
        "Minister: 'Talks are near' | Talks are near",
      })
  void quotations(String text, String words) {
    assertThat(words(text)).isEqualTo(words.strip());
  }

  @Test
  void paragraphsOfOneQuotationAreLinked() {
    String text = "“We came.\n“We saw.\n“We won,” Lee said.\n“We left,” he said.";
    List<Quotation> found = find(text);
    assertThat(found)
        .extracting(q -> q.words().of(text))
        .isEqualTo(List.of("We came.", "We saw.", "We won,", "We left,"));
    assertThat(found).extracting(Quotation::continues).isEqualTo(List.of(false, true, true, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We came.#We saw.#We won,” Lee said. | We came. / We saw. / We won,",
        "\"We came.#We saw.#We won.\" | We came. / We saw. / We won.",
        "“We came.#She left.#“We won,” he said. | We came. / We won,",
        "“We came.#1#2#3#4#5#Won,” he said. | We came.",
      })
  void aQuotationRunsOverLinesToItsMark(String lines, String words) {
    String text = lines.replace('#', '\n');
    assertThat(find(text).stream().map(q -> q.words().of(text)).toList())
        .isEqualTo(List.of(words.split(" / ")));
  }

  @Test
  void spansHoldTheMarks() {
    String text = "He said “go” and ''stay'' now";
    assertThat(find(text))
        .extracting(q -> q.span().of(text))
        .isEqualTo(List.of("“go”", "''stay''"));
  }

  private static String words(String text) {
    String joined = String.join(" # ", find(text).stream().map(q -> q.words().of(text)).toList());
    return joined.isEmpty() ? "-" : joined;
  }

  private static List<Quotation> find(String text) {
    return new Quotations().find(document(text));
  }

  private static Document document(String text) {
    List<Zone> zones = new ArrayList<>();
    int begin = 0;
    for (String line : text.lines().toList()) {
      zones.add(new Zone(Zone.Kind.BODY, new Span(begin, begin + line.length())));
      begin += line.length() + 1;
    }
    Article article =
        new Article(
            "test",
            "test",
            text,
            "0".repeat(64),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            zones);
    return new Document(article, List.of(), List.of());
  }
}
