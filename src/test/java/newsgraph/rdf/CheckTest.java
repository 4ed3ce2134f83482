package newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {
  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  private static final Check CHECK = new Check(IRIS);
  private static final String GOLDEN = read("/golden/seed-article.trig");

  @Test
  void theGoldenArticleConforms() {
    assertThat(findings(parse(GOLDEN))).isEmpty();
  }

  @Test
  void anArticleAboutAnotherManOfTheSameNameConforms() {
    DatasetGraph graphs = parse(GOLDEN);
    parse(read("/golden/homonym.trig")).find().forEachRemaining(graphs::add);
    assertThat(findings(graphs)).isEmpty();
  }

  @Test
  void whatTheWriterWritesConforms() {
    assertThat(findings(written())).isEmpty();
  }

  @Test
  void spansAreComparedWithTheText() {
    DatasetGraph graphs = written();
    Node article = Check.articles(graphs).get(0);
    assertThat(CHECK.findings(graphs, article, Sample.TEXT)).isEmpty();
    assertThat(CHECK.findings(graphs, article, Sample.TEXT.replace("Rome", "Roma"))).isNotEmpty();
  }

  /** Each edit of the golden article breaks it in one way, and the check must say so. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = BROKEN)
  void aBrokenGraphIsReported(String name, String message, String edited, String with) {
    String broken = GOLDEN.replaceFirst(edited, with == null ? "" : with);
    assertThat(broken).isNotEqualTo(GOLDEN);
    assertThat(findings(parse(broken)))
        .as(name)
        .anySatisfy(
            finding ->
                assertThat(finding.node() + " " + finding.property() + " " + finding.message())
                    .contains(message));
  }

  private static final String BROKEN =
      """
      wrong offset              ~ oa:exact is not as long         ~ oa:start 33 ;                     ~ oa:start 34 ;
      words of another place    ~ Another span has other words    ~ oa:exact "Kristi Noem"            ~ oa:exact "Krista Noem"
      content altered           ~ verbatim content                ~ schema:text "No one expects       ~ schema:text "Nobody expects
      cue not in the text       ~ stands in no evidence           ~ ng:cue "visited"                  ~ ng:cue "went to"
      no evidence               ~ No text span supports this      ~ ng:evidence <#char=0,130> ;       ~
      confidence above 1        ~ ns#confidence                   ~ ng:confidence 0.95                ~ ng:confidence 1.95
      argument from nowhere     ~ No mention of                   ~ ng:participant person:nayib-bukele ~ ng:participant person:gustavo-villatoro
      doubt without a statement ~ epistemic status                ~ rdf:object ngc:withoutEvidence    ~ rdf:object ngc:denied
      sameAs without one        ~ has no ng:Statement             ~ rdf:predicate owl:sameAs ; rdf:object <http://www.wikidata.org/entity/Q792> ~ rdf:predicate ng:none ; rdf:object <http://www.wikidata.org/entity/Q792>
      needless statement        ~ Needless                        ~ ng:evidence <#char=1001,1015> ; ng:confidence 0.95 ~ ng:evidence <#char=0,44> ; ng:confidence 1.0
      statement without triple  ~ triple is not in the data       ~ rdf:predicate owl:sameAs ; rdf:object <http://www.wikidata.org/entity/Q22686> ~ rdf:predicate owl:sameAs ; rdf:object <http://www.wikidata.org/entity/Q1>
      job title without a role  ~ No ng:Role backs                ~ schema:jobTitle "Justice Minister" ~ schema:jobTitle "Foreign Minister"
      event outside its claim   ~ outside the evidence of the claim ~ ng:accordingTo <#claim-2524>    ~ ng:accordingTo <#claim-433>
      claimed told as a fact    ~ which somebody else puts forward ~ ng:accordingTo <#claim-2524>     ~ ng:anyOther <#claim-2524>
      asserted with a speaker   ~ #claim-                         ~ ng:epistemicStatus ngc:asserted   ~ ng:speaker person:kristi-noem ; ng:epistemicStatus ngc:asserted
      event without status      ~ ns#status                       ~ ng:status ngc:scheduled ;         ~
      unknown event type        ~ eventType                       ~ ng:eventType ngc:visit ;          ~ ng:eventType ngc:vist ;
      agent not participant     ~ wider one is missing            ~ ng:participant person:kristi-noem ; ~
      sameAs on unnamed thing   ~ no identity beyond its article  ~ a schema:Person , ng:UnnamedEntity ; ~ a schema:Person , ng:UnnamedEntity ; owl:sameAs <http://www.wikidata.org/entity/Q1> ;
      two preferred names       ~ One preferred name              ~ rdfs:label "Kristi Noem"          ~ rdfs:label "Kristi Noem" , "K. Noem"
      thing nobody describes    ~ Nothing describes               ~ ng:destination place:mexico       ~ ng:destination place:atlantis
      """;

  private static List<Finding> findings(DatasetGraph graphs) {
    return Check.articles(graphs).stream()
        .flatMap(article -> CHECK.findings(graphs, article).stream())
        .toList();
  }

  private static DatasetGraph written() {
    DatasetGraph graphs = DatasetGraphFactory.create();
    List<Quad> quads = new ArticleQuads(IRIS, "newsgraph-0.1.0", "").quads(Sample.resolution());
    quads.forEach(graphs::add);
    Set<Node> things =
        new HashSet<>(quads.stream().map(Quad::getSubject).collect(Collectors.toSet()));
    new EntityQuads(IRIS).changes(graphs, things).added().forEach(graphs::add);
    assertThat(Iter.count(graphs.find())).isGreaterThan(quads.size());
    return graphs;
  }

  private static DatasetGraph parse(String trig) {
    DatasetGraph graphs = DatasetGraphFactory.create();
    RDFParser.fromString(trig, Lang.TRIG).parse(graphs);
    return graphs;
  }

  private static String read(String resource) {
    try (var in = CheckTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
