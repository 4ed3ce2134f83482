package newsgraph;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may import whom: one rule a row of the package table. */
@AnalyzeClasses(packages = "newsgraph", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String OPENNLP = "opennlp..";
  private static final String JENA = "org.apache.jena..";
  private static final String GSON = "com.google.gson..";

  @ArchTest static final ArchRule model = onlyUses("newsgraph.model", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule read =
      onlyUses("newsgraph.read", "java..", "org.jspecify..", "newsgraph.model", GSON);

  @ArchTest
  static final ArchRule language =
      onlyUses("newsgraph.language", "java..", "org.jspecify..", "newsgraph.model", OPENNLP);

  @ArchTest
  static final ArchRule extract =
      onlyUses(
          "newsgraph.extract", "java..", "org.jspecify..", "newsgraph.model", "newsgraph.language");

  @ArchTest
  static final ArchRule resolve =
      onlyUses("newsgraph.resolve", "java..", "org.jspecify..", "newsgraph.model");

  @ArchTest
  static final ArchRule rdf =
      onlyUses("newsgraph.rdf", "java..", "org.jspecify..", "newsgraph.model", JENA);

  @ArchTest
  static final ArchRule store = onlyUses("newsgraph.store", "java..", "org.jspecify..", JENA);

  @ArchTest
  static final ArchRule serve =
      onlyUses(
          "newsgraph.serve",
          "java..",
          "org.jspecify..",
          "newsgraph.store",
          "newsgraph.rdf",
          "jakarta.servlet..",
          "org.eclipse.jetty..",
          JENA);

  @ArchTest
  static final ArchRule nobodyImportsTheEdges =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "newsgraph.cli..", "newsgraph.eval..", "newsgraph.train..", "newsgraph.spark..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "newsgraph.cli..", "newsgraph.eval..", "newsgraph.train..", "newsgraph.spark..");

  @ArchTest
  static final ArchRule onlyTheEdgesPrint =
      noClasses()
          .that()
          .resideOutsideOfPackages("newsgraph.cli..", "newsgraph.train..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class);

  private static ArchRule onlyUses(String from, String... allowed) {
    return noClasses()
        .that()
        .resideInAPackage(from)
        .should()
        .dependOnClassesThat(
            resideOutsideOfPackages(allowed).and(resideOutsideOfPackages(from)).as("others"));
  }
}
