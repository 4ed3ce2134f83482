package newsgraph.serve;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mgt.ActionDatasets;
import org.apache.jena.fuseki.mgt.FusekiServerCtl;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Fuseki with its UI over one dataset: loopback, read-only, without the admin module, without
 * {@code SERVICE}, within {@link Limits}. The query endpoint is {@code /news/sparql}.
 */
public final class Endpoint implements AutoCloseable {
  /** The path of the dataset. */
  public static final String DATASET = "/news";

  private final FusekiServer server;

  /**
   * @param dataset must show the union of its named graphs as default graph
   * @param port 0 for any free one
   */
  public Endpoint(DatasetGraph dataset, int port, List<SavedLink> savedQueries, Limits limits) {
    dataset.getContext().set(ARQ.httpServiceAllowed, false);
    dataset
        .getContext()
        .set(ARQ.queryTimeout, limits.timeoutMillis() + "," + 2 * limits.timeoutMillis());
    server =
        FusekiServer.create()
            .fusekiModules(FusekiModules.empty())
            .port(port)
            .loopback(true)
            .numServerThreads(4, 32)
            .registerOperation(Operation.Query, new LimitedQueries(limits))
            .add(
                DATASET,
                DataService.newBuilder(dataset)
                    .addEndpoint(Operation.Query, "sparql")
                    .addEndpoint(Operation.Query, "query"))
            .staticFileBase(FirstPage.folder())
            .enablePing(true)
            .enableStats(true)
            // The UI asks for these; the path keeps Fuseki from making a folder of its own.
            .addServletAttribute(
                Fuseki.attrFusekiServerCtl, new FusekiServerCtl(Path.of("/nonexistent")))
            .addProcessor("/$/server", new ActionServerStatus())
            .addProcessor("/$/datasets/*", new Datasets())
            .addFilter("/*", new Guard(limits))
            .addFilter("/*", new FirstPage(savedQueries))
            .build();
    server.getJettyServer().insertHandler(new RequestSizes(limits.requestBytes()));
    server.getJettyServer().setRequestLog(new FailedRequests());
  }

  /** Starts to answer. */
  public void start() {
    server.start();
  }

  /** Waits until the server is stopped. */
  public void join() {
    server.join();
  }

  /** "http://localhost:3030/", known once it has started. */
  public String url() {
    return "http://localhost:" + server.getPort() + "/";
  }

  @Override
  public void close() {
    server.stop();
  }

  /** Names the dataset to the UI; nothing can be created or deleted. */
  private static final class Datasets extends ActionDatasets {
    @Override
    protected void performPost(HttpAction action) {
      ServletOps.errorMethodNotAllowed(action.getRequestMethod());
    }

    @Override
    protected void performDelete(HttpAction action) {
      ServletOps.errorMethodNotAllowed(action.getRequestMethod());
    }
  }
}
