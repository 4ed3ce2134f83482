package newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** Constants and ontology name the same terms. */
class VocabularyTest {
  @Test
  void everyTermOfTheOntologyIsAConstantAndEveryConstantATerm() throws Exception {
    assertThat(constants(NG.class)).isEqualTo(subjects("newsgraph.ttl", NG.NAMESPACE));
  }

  @Test
  void everyTermOccursInTheGoldenArticle() throws Exception {
    DatasetGraph golden = DatasetGraphFactory.create();
    try (InputStream in = VocabularyTest.class.getResourceAsStream("/golden/seed-article.trig")) {
      RDFParser.source(in).lang(Lang.TRIG).parse(golden);
    }
    Set<String> used = new TreeSet<>();
    golden
        .find()
        .forEachRemaining(
            quad ->
                Stream.of(quad.getPredicate(), quad.getObject())
                    .filter(node -> node.isURI() && node.getURI().startsWith(NG.NAMESPACE))
                    .forEach(node -> used.add(node.getURI().substring(NG.NAMESPACE.length()))));
    used.add("Attitude"); // all in that article speak, none only thinks
    assertThat(used).isEqualTo(subjects("newsgraph.ttl", NG.NAMESPACE));
  }

  @Test
  void everyCodeIsAConstantACodeListOrAnEventType() throws Exception {
    Set<String> expected = constants(NGC.class);
    expected.addAll(Set.of("statuses", "speechForms", "epistemicStatuses"));
    expected.addAll(eventTypes());
    assertThat(subjects("codes.ttl", NGC.NAMESPACE)).isEqualTo(expected);
  }

  /** Those that words name. */
  private static Set<String> eventTypes() throws Exception {
    Set<String> types = new TreeSet<>();
    for (String file : List.of("event-triggers", "event-senses")) {
      try (InputStream in = VocabularyTest.class.getResourceAsStream("/lexicon/" + file + ".tsv")) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#") && !line.isBlank() && !line.matches(".*\t[-=]"))
            .forEach(line -> types.add(line.split("\t")[2]));
      }
    }
    return types;
  }

  @Test
  void constantsAreCalledWhatTheirTermsAreCalled() throws Exception {
    for (Class<?> vocabulary : Set.of(NG.class, NGC.class, SCHEMA.class, PROV.class, OA.class)) {
      String namespace = (String) vocabulary.getField("NAMESPACE").get(null);
      for (Field field : vocabulary.getFields()) {
        if (field.getType() == Node.class) {
          assertThat(((Node) field.get(null)).getURI()).isEqualTo(namespace + field.getName());
        }
      }
    }
  }

  private static Set<String> constants(Class<?> vocabulary) {
    return Stream.of(vocabulary.getFields())
        .filter(field -> field.getType() == Node.class)
        .map(Field::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> subjects(String file, String namespace) throws Exception {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = VocabularyTest.class.getResourceAsStream("/ontology/" + file)) {
      RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
    }
    return graph.stream()
        .map(triple -> triple.getSubject())
        .filter(node -> node.isURI() && node.getURI().startsWith(namespace))
        .map(node -> node.getURI().substring(namespace.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
