package newsgraph.cli;

import newsgraph.rdf.Iris;
import picocli.CommandLine.Option;

/** Under which IRI the data stands. */
final class BaseOption {
  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      description = "IRI under which all data stands (default: ${DEFAULT-VALUE}).")
  String iri = Iris.DEFAULT_BASE;
}
