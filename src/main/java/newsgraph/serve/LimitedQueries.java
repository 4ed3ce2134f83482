package newsgraph.serve;

import java.util.Collection;
import java.util.List;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/** Answers SPARQL queries within {@link Limits}. */
final class LimitedQueries extends SPARQL_QueryDataset {
  private final Limits limits;

  LimitedQueries(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Pair<DatasetGraph, Query> decideDatasetDynamic(
      HttpAction action, Query query, String text) {
    Pair<DatasetGraph, Query> decided = super.decideDatasetDynamic(action, query, text);
    Query capped = decided.getRight();
    boolean endless = !capped.hasLimit() || capped.getLimit() > limits.rows();
    if (endless && !capped.isAskType() && !capped.isDescribeType()) {
      capped.setLimit(limits.rows());
    }
    return decided;
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    return super.createQueryExec(action, BoundedText.bound(query, limits.textLength()), dataset);
  }

  /** Without {@code callback} and {@code stylesheet}, which Fuseki would write back as they are. */
  @Override
  protected Collection<String> fusekiParams() {
    return List.of("timeout", "format", "output", "results", "accept", "force-accept");
  }
}
