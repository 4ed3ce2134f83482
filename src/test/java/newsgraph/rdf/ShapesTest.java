package newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.UpdateExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the shapes has a graph that breaks it, one edit away from the golden article. */
class ShapesTest {
  private static final Check CHECK = new Check();
  private static final Node ARTICLE =
      NodeFactory.createURI("https://example.org/newsgraph/article/b1f912689424fa2c");
  private static final Map<Edit, List<ReportEntry>> REPORTS = new ConcurrentHashMap<>();

  /**
   * @param said in the path or the message of what is reported
   * @param without triples, with variables, that are taken out of the article's graph
   * @param with triples that are put in
   */
  record Edit(String name, String said, String without, String with) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Edit> edits() {
    return EDITS.lines().map(ShapesTest::edit).toList();
  }

  private static Edit edit(String line) {
    String[] cells = line.split("~", -1);
    return new Edit(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip());
  }

  @ParameterizedTest
  @MethodSource("edits")
  void aBrokenGraphIsReported(Edit edit) {
    assertThat(report(edit))
        .anySatisfy(
            entry -> assertThat(entry.resultPath() + " " + entry.message()).contains(edit.said()));
  }

  @Test
  void everyRuleIsBrokenOnce() {
    Set<String> broken = new HashSet<>();
    for (Edit edit : edits()) {
      report(edit).forEach(entry -> broken.add(rule(entry.source(), entry.constraint())));
    }
    assertThat(broken).containsAll(rules());
  }

  /** The rules on nodes one by one, those on a path together. */
  private static Set<String> rules() {
    Set<String> rules = new HashSet<>();
    for (Shape shape : CHECK.shapes().getTargetShapes()) {
      shape.getConstraints().forEach(rule -> rules.add(rule(shape.getShapeNode(), rule)));
      shape.getPropertyShapes().forEach(path -> rules.add(rule(path.getShapeNode(), null)));
    }
    return rules;
  }

  private static String rule(Node shape, Constraint constraint) {
    for (Shape target : CHECK.shapes().getTargetShapes()) {
      for (var property : target.getPropertyShapes()) {
        if (property.getShapeNode().equals(shape)) {
          return target.getShapeNode() + " " + property.getPath();
        }
      }
    }
    String what = constraint instanceof SparqlConstraint own ? own.getMessage() : constraint + "";
    return shape + " " + what;
  }

  private static List<ReportEntry> report(Edit edit) {
    return REPORTS.computeIfAbsent(
        edit,
        wanted -> {
          DatasetGraph graphs = golden();
          update(graphs, wanted);
          return CHECK.report(graphs, ARTICLE);
        });
  }

  private static void update(DatasetGraph graphs, Edit edit) {
    String update =
        PREFIXES
            + (edit.without().isEmpty()
                    ? "INSERT DATA { GRAPH <> { %2$s } }"
                    : "DELETE { GRAPH <> { %1$s } } INSERT { GRAPH <> { %2$s } } WHERE { GRAPH <> { %1$s } }")
                .formatted(edit.without(), edit.with());
    UpdateExec.dataset(graphs).update(update).execute();
  }

  private static DatasetGraph golden() {
    DatasetGraph graphs = DatasetGraphFactory.create();
    RDFParser.source(ShapesTest.class.getResourceAsStream("/golden/seed-article.trig"))
        .lang(Lang.TRIG)
        .parse(graphs);
    return graphs;
  }

  private static final String PREFIXES =
      """
      BASE <https://example.org/newsgraph/article/b1f912689424fa2c>
      PREFIX ng: <https://w3id.org/newsgraph/ns#>
      PREFIX ngc: <https://w3id.org/newsgraph/code#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX schema: <https://schema.org/>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX person: <https://example.org/newsgraph/person/>
      PREFIX organization: <https://example.org/newsgraph/organization/>
      PREFIX place: <https://example.org/newsgraph/place/>
      """;

  private static final String EDITS =
      """
      in no article                ~ ns#inArticle       ~ <#role-5> ng:inArticle ?x               ~
      no evidence                  ~ No text span       ~ <#role-5> ng:evidence ?x                ~
      confidence above 1           ~ ns#confidence      ~ <#role-5> ng:confidence ?x              ~ <#role-5> ng:confidence 1.95
      no confidence                ~ ns#confidence      ~ <#event-45> ng:confidence ?x            ~
      no method                    ~ ns#method          ~ <#role-5> ng:method ?x                  ~
      a role without an IRI        ~ IRI                ~                                         ~ _:r a ng:Role
      an article without an IRI    ~ IRI                ~                                         ~ _:a a schema:NewsArticle
      no hash                      ~ SHA-256            ~ <> schema:sha256 ?x                     ~
      a short hash                 ~ SHA-256            ~ <> schema:sha256 ?x                     ~ <> schema:sha256 "b1f9"
      no language                  ~ inLanguage         ~ <> schema:inLanguage ?x                 ~
      anchored to a string         ~ anchorDate         ~ <> ng:anchorDate ?x                     ~ <> ng:anchorDate "2025-03-26"
      published soon               ~ datePublished      ~                                         ~ <> schema:datePublished "soon"
      two headlines                ~ headline           ~                                         ~ <> schema:headline "One" , "Two"
      a span without an IRI        ~ IRI                ~                                         ~ _:s a ng:TextSpan
      a span called otherwise      ~ Pattern            ~                                         ~ <#words> a ng:TextSpan
      a span of no article         ~ ns#inArticle       ~ <#char=0,44> ng:inArticle ?x            ~
      a start too many             ~ oa#start           ~                                         ~ <#char=0,44> oa:start 1
      no end                       ~ oa#end             ~ <#char=0,44> oa:end ?x                  ~
      no words                     ~ oa#exact           ~ <#char=0,44> oa:exact ?x                ~
      wrong offset                 ~ not as long        ~ <#char=0,44> oa:end ?x                  ~ <#char=0,44> oa:end 45
      a mention of nothing         ~ ns#refersTo        ~ ?m ng:refersTo ?x                       ~
      a mention with two degrees   ~ ns#confidence      ~                                         ~ <#char=33,44> ng:confidence 0.1 , 0.2
      a mention by no method       ~ ns#method          ~ <#char=33,44> ng:method ?x              ~
      a person without an IRI      ~ IRI                ~                                         ~ _:p a schema:Person
      two preferred names          ~ One preferred name ~                                         ~ person:kristi-noem rdfs:label "K. Noem"
      the same as a page           ~ owl#sameAs         ~                                         ~ person:kristi-noem owl:sameAs <https://example.com/noem>
      a person nobody mentions     ~ No mention refers  ~                                         ~ person:nobody a schema:Person ; rdfs:label "Nobody"
      a job title without a role   ~ No ng:Role backs   ~                                         ~ person:kristi-noem schema:jobTitle "Foreign Minister"
      sameAs without a statement   ~ has no ng:Statement ~ ?st rdf:predicate owl:sameAs ; rdf:object wd:Q792 ~
      perhaps the same, unsaid     ~ has no ng:Statement ~ <#st-398e6eb19fa8> rdf:subject ?x      ~
      the same and another         ~ owl#differentFrom  ~                                         ~ person:donald-trump owl:differentFrom wd:Q22686
      the same and perhaps so      ~ ns#possiblySameAs  ~                                         ~ person:donald-trump ng:possiblySameAs wd:Q22686
      unnamed, called otherwise    ~ Pattern            ~                                         ~ <#group-1> a ng:UnnamedEntity
      sameAs of an unnamed thing   ~ no identity beyond ~                                         ~ <#entity-335> owl:sameAs wd:Q1
      a role of nobody             ~ ns#holder          ~ <#role-5> ng:holder ?x                  ~
      a role without a name        ~ roleName           ~ <#role-5> schema:roleName ?x            ~
      an organization in person    ~ ns#organization    ~                                         ~ <#role-5> ng:organization person:kristi-noem
      jurisdiction over X          ~ ns#jurisdiction    ~                                         ~ <#role-5> ng:jurisdiction organization:x
      as of a string               ~ ns#asOf            ~ <#role-5> ng:asOf ?x                    ~ <#role-5> ng:asOf "today"
      a title not in the text      ~ stands in no evidence ~ <#role-5> schema:roleName ?x         ~ <#role-5> schema:roleName "Tsarina"
      an organization unsaid       ~ No mention of      ~                                         ~ <#role-5> ng:organization organization:ms-13
      a statement dropped          ~ No mention of      ~ <#st-92b9cba10589> rdf:subject ?x       ~
      an event without a label     ~ label              ~ <#event-45> rdfs:label ?x               ~
      an event without a cue       ~ ns#cue             ~ <#event-45> ng:cue ?x                   ~
      unknown event type           ~ ns#eventType       ~ <#event-45> ng:eventType ?x             ~ <#event-45> ng:eventType ngc:vist
      a code, but no event type    ~ ns#eventType       ~ <#event-45> ng:eventType ?x             ~ <#event-45> ng:eventType ngc:happened
      an event without status      ~ ns#status          ~ <#event-45> ng:status ?x                ~
      a participant in words       ~ ns#participant     ~                                         ~ <#event-45> ng:participant "Noem"
      in a person                  ~ ns#place           ~                                         ~ <#event-45> ng:place person:kristi-noem
      according to an event        ~ ns#accordingTo     ~                                         ~ <#event-45> ng:accordingTo <#event-328>
      begun in words               ~ startDate          ~ <#event-45> schema:startDate ?x         ~ <#event-45> schema:startDate "Wednesday"
      ended in words               ~ endDate            ~                                         ~ <#event-45> schema:endDate "Wednesday"
      a cue not in the text        ~ stands in no evidence ~ <#event-45> ng:cue ?x                ~ <#event-45> ng:cue "went to"
      a participant from nowhere   ~ No mention of      ~                                         ~ <#event-45> ng:participant person:gustavo-villatoro
      an event outside its claim   ~ outside the evidence ~ ?e ng:accordingTo <#claim-2524>       ~ ?e ng:accordingTo <#claim-433>
      the claimed told as a fact   ~ somebody else puts forward ~ ?e ng:accordingTo <#claim-2524> ~
      an agent who takes no part   ~ wider one is missing ~ <#event-45> ng:participant ?x         ~
      a claim without a label      ~ label              ~ <#claim-433> rdfs:label ?x              ~
      a claim without words        ~ text               ~ <#claim-335> schema:text ?x             ~
      a claim that happened        ~ ns#epistemicStatus ~                                         ~ <#claim-433> ng:epistemicStatus ngc:happened
      said in an unknown form      ~ ns#speechForm      ~ <#claim-433> ng:speechForm ?x           ~ <#claim-433> ng:speechForm ngc:sung
      said at a claim              ~ ns#occasion        ~                                         ~ <#claim-433> ng:occasion <#claim-335>
      disputing an event           ~ ns#disputes        ~                                         ~ <#claim-433> ng:disputes <#event-45>
      repeating an event           ~ ns#repeats         ~                                         ~ <#claim-433> ng:repeats <#event-45>
      asserted, with a speaker     ~ Xone has           ~ <#claim-433> ng:epistemicStatus ?x      ~ <#claim-433> ng:epistemicStatus ngc:asserted
      attributed, in no form       ~ Xone has           ~ <#claim-433> ng:speechForm ?x           ~
      a verb not in the text       ~ stands in no evidence ~ <#claim-433> ng:cue ?x               ~ <#claim-433> ng:cue "shouted"
      said to somebody else        ~ No mention of      ~                                         ~ <#claim-433> ng:addressee person:gustavo-villatoro
      doubt without a statement    ~ epistemic status   ~                                         ~ <#claim-433> ng:epistemicStatus ngc:denied
      content altered              ~ verbatim content   ~ <#claim-335> schema:text ?x             ~ <#claim-335> schema:text "Venezuelans accused"
      a statement of no subject    ~ subject            ~ <#st-92b9cba10589> rdf:subject ?x       ~
      a statement of no predicate  ~ predicate          ~ <#st-92b9cba10589> rdf:predicate ?x     ~
      a statement of no object     ~ object             ~ <#st-92b9cba10589> rdf:object ?x        ~
      a statement of no triple     ~ not in the data    ~ <#st-92b9cba10589> rdf:object ?x        ~ <#st-92b9cba10589> rdf:object place:mexico
      a needless statement         ~ Needless           ~ <#st-e9f4b66b0d18> ng:evidence ?x ; ng:confidence ?c ~ <#st-e9f4b66b0d18> ng:evidence <#char=0,44> ; ng:confidence 1.0
      a run that read nothing      ~ used               ~ ?run prov:used ?x                       ~
      a run of nobody              ~ wasAssociatedWith  ~ ?run prov:wasAssociatedWith ?x          ~
      """;
}
