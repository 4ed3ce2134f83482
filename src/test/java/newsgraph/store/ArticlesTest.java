package newsgraph.store;

import static newsgraph.store.Samples.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {
  private static final String A = Samples.BASE + "article/a";
  private static final String B = Samples.BASE + "article/b";

  @TempDir Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Database.create(folder.resolve("db"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Articles articles() {
    return new Articles(database, Samples.LABELS);
  }

  private void load(String iri, String identifier, String run, String... people) {
    Articles articles = articles();
    articles.add(iri, article(iri, identifier, run, List.of(people)));
    articles.flush();
  }

  private String nquads() {
    return database.read(
        graphs -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          Export.of(graphs).write(Export.Format.NQ, out);
          return out.toString(StandardCharsets.UTF_8);
        });
  }

  @Test
  void sharedThingsAppearInTheEntityGraph() {
    load(A, "1", "r", "ann");
    assertThat(nquads())
        .contains("<%sperson/ann>".formatted(Samples.BASE))
        .contains("graph/entities");
  }

  @Test
  void anArticleThatIsRemovedLeavesNothingBehind() {
    load(A, "1", "r", "ann", "bob");
    String before = nquads();
    load(B, "2", "r", "bob", "cy");
    assertThat(nquads()).isNotEqualTo(before);
    Articles articles = articles();
    articles.remove(B);
    articles.flush();
    assertThat(nquads()).isEqualTo(before);
  }

  @Test
  void aNewTextOfTheSameSourceTakesThePlaceOfTheOld() {
    load(A, "1", "r", "ann");
    Articles articles = articles();
    assertThat(articles.add(B, article(B, "1", "r", List.of("bob")))).containsExactly(A);
    articles.flush();
    assertThat(articles.contains(A)).isFalse();
    assertThat(nquads()).doesNotContain("ann").contains("bob");
  }

  @Test
  void twoTextsOfOneNameInOneBuildAreBothKept() {
    Articles articles = articles();
    articles.add(A, article(A, "1", "r", List.of("ann")));
    assertThat(articles.add(B, article(B, "1", "r", List.of("bob")))).isEmpty();
    articles.flush();
    assertThat(nquads()).contains("ann").contains("bob");
  }

  @Test
  void theSameRunNeedNotBeRepeated() {
    load(A, "1", "r", "ann");
    assertThat(articles().isUnchanged(A, Samples.BASE + "run/r")).isTrue();
    assertThat(articles().isUnchanged(A, Samples.BASE + "run/other")).isFalse();
    assertThat(articles().isUnchanged(B, Samples.BASE + "run/r")).isFalse();
  }

  @Test
  void anArticleIsFoundByEachOfItsNames() {
    load(A, "first", "r", "ann");
    assertThat(articles().find(A)).containsExactly(A);
    assertThat(articles().find("a")).containsExactly(A);
    assertThat(articles().find("first")).containsExactly(A);
    assertThat(articles().find("second")).isEmpty();
  }

  @Test
  void aTransactionThatFailsChangesNothing() {
    load(A, "1", "r", "ann");
    String before = nquads();
    Articles failing =
        new Articles(
            database,
            (graphs, things) -> {
              throw new IllegalStateException("in the middle");
            });
    failing.add(A, article(A, "1", "r2", List.of("bob")));
    assertThatThrownBy(failing::flush).hasMessage("in the middle");
    assertThat(nquads()).isEqualTo(before);
  }

  @Test
  void compactionChangesNoQuad() {
    load(A, "1", "r", "ann");
    String before = nquads();
    database.compact();
    assertThat(nquads()).isEqualTo(before);
    load(B, "2", "r", "bob");
    assertThat(nquads()).contains("bob");
    database.close();
    database = Database.open(folder.resolve("db"));
    assertThat(nquads()).contains("ann").contains("bob");
  }
}
