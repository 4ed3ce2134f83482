package newsgraph.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import newsgraph.model.Article;
import newsgraph.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlesTest {
  private static final String BODY = "The mayor said on Monday that the bridge is closed.";

  private static List<ReadResult> read(String... paths) {
    List<ReadResult> results = new ArrayList<>();
    new Articles(InputStream.nullInputStream(), n -> {}).read(List.of(paths), results::add);
    return results;
  }

  private static List<ReadResult> read(ArticleReader reader, byte[] bytes) throws IOException {
    List<ReadResult> results = new ArrayList<>();
    reader.read(new ByteArrayInputStream(bytes), "in", results::add);
    return results;
  }

  private static Article article(ReadResult result) {
    return ((ReadResult.Read) result).article();
  }

  private static String reason(ReadResult result) {
    return result instanceof ReadResult.Skipped skipped
        ? "skipped " + skipped.reason()
        : result instanceof ReadResult.Failed failed ? "failed " + failed.reason() : "read";
  }

  @Test
  void foldersAreReadInOrderOfPathWithoutHiddenFiles(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("b/.git"));
    Files.writeString(folder.resolve("b/z.txt"), BODY);
    Files.writeString(folder.resolve("b/.git/x.txt"), BODY);
    Files.writeString(folder.resolve("a.txt"), BODY);
    Files.writeString(folder.resolve("c.pdf"), BODY);
    List<ReadResult> results = read(folder.toString(), folder.resolve("none").toString());
    assertThat(results.stream().map(r -> folder.relativize(Path.of(r.source())) + " " + reason(r)))
        .containsExactly(
            "a.txt read",
            "b/z.txt read",
            "c.pdf skipped unknown format: .txt, .jsonl, .ndjson, also .gz",
            "none failed no such file or folder");
    assertThat(article(results.get(0)).id()).isEqualTo("a");
    assertThat(Articles.size(List.of(folder.toString()))).isEqualTo(2L * BODY.length());
  }

  @Test
  void gzipMayBeBroken(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(("{\"text\": \"" + BODY + "\"}\n").getBytes(UTF_8));
    }
    Path good = Files.write(folder.resolve("g.jsonl.gz"), packed.toByteArray());
    Path cut = Files.write(folder.resolve("h.txt.gz"), List.of("not gzip"));
    List<ReadResult> results = read(good.toString(), cut.toString());
    assertThat(article(results.get(0)).id()).isEqualTo("g-1");
    assertThat(reason(results.get(1))).startsWith("failed broken gzip");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|skipped empty",
        "' '|skipped empty",
        "'****'|skipped no word found",
        "Le maire a dit lundi que le pont sur la rivière sera fermé par les services de la ville.|skipped language: looks like French",
        "'\u0000\u0001\u0002\u0003PK\u0004'|skipped binary, not text",
      })
  void textsThatAreNoArticle(String text, String reason) throws IOException {
    assertThat(reason(read(new PlainText(), text.getBytes(UTF_8)).get(0))).isEqualTo(reason);
  }

  @Test
  void aHeadingAloneIsRead() throws IOException {
    assertThat(article(read(new PlainText(), "Lyon?".getBytes(UTF_8)).get(0)).zones()).hasSize(1);
  }

  @Test
  void encodings() throws IOException {
    String text = BODY + " “Café” 😀";
    assertThat(article(read(new PlainText(), ("\uFEFF" + text).getBytes(UTF_8)).get(0)).text())
        .isEqualTo(text);
    byte[] utf16 = ("\uFEFF" + text).getBytes(UTF_16LE);
    assertThat(article(read(new PlainText(), utf16).get(0)).text()).isEqualTo(text);
    byte[] western = (BODY + " “Café”").getBytes(Charset.forName("windows-1252"));
    ReadResult.Read read = (ReadResult.Read) read(new PlainText(), western).get(0);
    assertThat(read.article().text()).isEqualTo(BODY + " “Café”");
    assertThat(read.remarks()).containsExactly("not UTF-8: read as windows-1252");
    assertThat(reason(read(new PlainText(), new byte[] {'a', (byte) 0x81, (byte) 0x90}).get(0)))
        .isEqualTo("skipped encoding: not UTF-8 at byte 1");
  }

  @Test
  void oneBadLineDoesNotStopTheRest() throws IOException {
    String lines =
        "\uFEFF{\"id\": 7, \"text\": \""
            + BODY
            + "\", \"date\": \"2024-02-30\", \"url\": \"ftp://a\", \"x\": [1]}\n"
            + "{\"text\": \n\n[]\n{\"id\": \"b\"}\n{\"text\": 1, \"text\": \"a\"} {}\n"
            + "{\"id\": \"c\", \"text\": \""
            + BODY
            + "\\u0000\\ud800\", \"date\": \"26-FEB-1987 15:01\", \"title\": null}";
    List<ReadResult> results = read(new JsonLines(), lines.getBytes(UTF_8));
    assertThat(results.stream().map(ReadResult::source))
        .containsExactly("in:1", "in:2", "in:4", "in:5", "in:6", "in:7");
    assertThat(((ReadResult.Read) results.get(0)).remarks())
        .containsExactly(
            "date ignored, not a date: 2024-02-30", "url ignored, not http(s): ftp://a");
    assertThat(results.subList(1, 5)).allMatch(r -> r instanceof ReadResult.Failed);
    assertThat(reason(results.get(3))).isEqualTo("failed no \"text\"");
    Article last = article(results.get(5));
    assertThat(last.text()).isEqualTo(BODY + " \uFFFD");
    assertThat(last.anchorDate()).isEqualTo("1987-02-26");
  }

  @Test
  void fiftyMegabytesInOneLineAreLeftOut() throws IOException {
    InputStream huge =
        new SequenceInputStream(
            new ByteArrayInputStream("{\"text\": \"".getBytes(UTF_8)),
            new SequenceInputStream(
                new ByteArrayInputStream(" a".repeat(25_000_000).getBytes(UTF_8)),
                new ByteArrayInputStream(("\"}\n{\"text\": \"" + BODY + "\"}").getBytes(UTF_8))));
    List<ReadResult> results = new ArrayList<>();
    new JsonLines().read(huge, "in", results::add);
    assertThat(results.stream().map(ArticlesTest::reason))
        .containsExactly("skipped longer than 12000000 bytes", "read");
  }

  @Test
  void manyShortLinesAreRead() throws IOException {
    byte[] lines = (BODY + "\n" + "It is so.\n".repeat(150_000)).getBytes(UTF_8);
    assertThat(article(read(new PlainText(), lines).get(0)).zones()).hasSizeGreaterThan(1);
  }

  @Property(tries = 300)
  void anyBytesGiveOneResult(@ForAll byte[] bytes) throws IOException {
    assertThat(read(new PlainText(), bytes)).hasSize(1);
    read(new JsonLines(), bytes);
  }

  @Property(tries = 500)
  void zonesAreOrderedDisjointAndInside(@ForAll String start, @ForAll String end)
      throws IOException {
    String text = start + "\n" + BODY + "\n— A B (@c) May 3, 2024" + end + "\n" + BODY + end;
    byte[] bytes = text.getBytes(UTF_8);
    ReadResult result = read(new PlainText(), bytes).get(0);
    if (result instanceof ReadResult.Read read) {
      String decoded = new String(bytes, UTF_8).replaceFirst("^\uFEFF", "");
      assertThat(read.article().text())
          .isEqualTo(Characters.clean(decoded))
          .hasSize(decoded.length());
      int last = 0;
      for (Zone zone : read.article().zones()) {
        assertThat(zone.span().begin()).isGreaterThanOrEqualTo(last);
        last = zone.span().end();
      }
      assertThat(last).isLessThanOrEqualTo(decoded.length());
    }
  }
}
