package newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {
  private static final Map<Export.Format, Lang> LANGUAGES =
      Map.of(
          Export.Format.TTL, Lang.TURTLE,
          Export.Format.TRIG, Lang.TRIG,
          Export.Format.NT, Lang.NTRIPLES,
          Export.Format.NQ, Lang.NQUADS,
          Export.Format.JSONLD, Lang.JSONLD11,
          Export.Format.RDFXML, Lang.RDFXML);

  private static byte[] export(Database database, Export.Format format) {
    return database.read(
        graphs -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          Export.of(graphs).write(format, out);
          return out.toByteArray();
        });
  }

  /** As strictly as {@code riot --validate}: a warning is an error. */
  private static DatasetGraph parse(byte[] bytes, Lang language) {
    DatasetGraph graphs = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(bytes))
        .lang(language)
        .checking(true)
        .errorHandler(ErrorHandlerFactory.errorHandlerExceptions())
        .parse(graphs);
    return graphs;
  }

  @ParameterizedTest
  @EnumSource
  void whatIsExportedReadsBackTheSame(Export.Format format, @TempDir Path folder) {
    Samples.buildSeed(folder);
    try (Database database = Database.open(folder)) {
      byte[] bytes = export(database, format);
      DatasetGraph back = parse(bytes, LANGUAGES.get(format));
      DatasetGraph seed = DatasetGraphFactory.create();
      Samples.seed().values().forEach(quads -> quads.forEach(seed::add));
      if (format == Export.Format.NQ
          || format == Export.Format.TRIG
          || format == Export.Format.JSONLD) {
        assertThat(quads(back)).isEqualTo(quads(seed));
      } else {
        assertThat(back.getDefaultGraph().isIsomorphicWith(seed.getUnionGraph())).isTrue();
        assertThat(back.listGraphNodes().hasNext()).isFalse();
      }
      if (format == Export.Format.NT) {
        assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8).lines())
            .doesNotHaveDuplicates();
      }
    }
  }

  private static Set<String> quads(DatasetGraph graphs) {
    Set<String> lines = new LinkedHashSet<>();
    graphs.find().forEachRemaining(quad -> lines.add(quad.toString()));
    return Set.copyOf(lines);
  }

  @Test
  void oneArticleAloneIsExported(@TempDir Path folder) {
    Samples.buildSeed(folder);
    try (Database database = Database.open(folder)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      database.read(
          graphs -> {
            Export.of(graphs, Samples.SEED).write(Export.Format.NQ, out);
            return true;
          });
      DatasetGraph back = parse(out.toByteArray(), Lang.NQUADS);
      assertThat(back.listGraphNodes())
          .toIterable()
          .extracting(Object::toString)
          .containsExactly(Samples.SEED);
    }
  }

  /** People of six articles. */
  @Provide
  Arbitrary<List<List<String>>> articles() {
    return Arbitraries.of("ann", "bob", "cy", "dee")
        .list()
        .uniqueElements()
        .ofMaxSize(3)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  /** Order, batches and repetition do not matter: the same bytes in every format. */
  @Property(tries = 5)
  void theSameArticlesGiveTheSameBytes(
      @ForAll("articles") List<List<String>> articles, @ForAll long seed) throws IOException {
    Map<String, List<String>> byIri = new TreeMap<>();
    for (int i = 0; i < articles.size(); i++) {
      byIri.put(Samples.BASE + "article/" + i, articles.get(i));
    }
    List<String> shuffled = new java.util.ArrayList<>(byIri.keySet());
    Collections.shuffle(shuffled, new java.util.Random(seed));
    shuffled.addAll(byIri.keySet().stream().limit(2).toList());
    Map<Export.Format, byte[]> once = load(List.copyOf(byIri.keySet()), byIri, Articles.BATCH);
    Map<Export.Format, byte[]> again = load(shuffled, byIri, 3);
    once.forEach(
        (format, bytes) -> assertThat(again.get(format)).as(format.name()).isEqualTo(bytes));
  }

  private static Map<Export.Format, byte[]> load(
      List<String> order, Map<String, List<String>> people, int batch) throws IOException {
    Path folder = Files.createTempDirectory("newsgraph");
    Map<Export.Format, byte[]> exports = new TreeMap<>();
    try (Database database = Database.create(folder)) {
      Articles articles = new Articles(database, Samples.LABELS, batch);
      for (String iri : order) {
        articles.add(iri, Samples.article(iri, iri, "r", people.getOrDefault(iri, List.of())));
      }
      articles.flush();
      for (Export.Format format : Export.Format.values()) {
        exports.put(format, export(database, format));
      }
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
    }
    return exports;
  }
}
