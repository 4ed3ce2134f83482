package newsgraph.serve;

import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;

/**
 * A line in the log for each request that was not answered: "GET /news/sparql?query=… 400, 2 ms".
 */
final class FailedRequests implements RequestLog {
  private static final Logger LOG = Logger.getLogger(FailedRequests.class.getName());
  private static final int LONGEST = 300;

  @Override
  public void log(Request request, Response response) {
    if (response.getStatus() >= 400) {
      String path = request.getHttpURI().getPathQuery();
      String shown = path.length() > LONGEST ? path.substring(0, LONGEST) + "…" : path;
      long millis = TimeUnit.NANOSECONDS.toMillis(NanoTime.since(request.getBeginNanoTime()));
      LOG.warning(
          request.getMethod() + " " + shown + " " + response.getStatus() + ", " + millis + " ms");
    }
  }
}
