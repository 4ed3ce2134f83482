package newsgraph.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/** Refuses all that is not reading, and more queries at once than can be answered. */
final class Guard implements Filter {
  private final Semaphore places;

  Guard(Limits limits) {
    places = new Semaphore(limits.queries());
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("X-Frame-Options", "DENY");
    answer.setHeader("Referrer-Policy", "no-referrer");
    // The UI's editor would otherwise ask prefix.cc for namespaces.
    answer.setHeader(
        "Content-Security-Policy",
        "default-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self' data:;"
            + " style-src 'self' 'unsafe-inline'; script-src 'self'; frame-ancestors 'none'");
    String path = http.getRequestURI();
    boolean query = path.startsWith(Endpoint.DATASET + "/");
    if (!isReading(http.getMethod()) && !(query && http.getMethod().equals("POST"))) {
      answer.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "This server is read-only.");
    } else if (http.getParameterMap().containsKey("callback")
        || http.getParameterMap().containsKey("stylesheet")) {
      answer.sendError(
          HttpServletResponse.SC_BAD_REQUEST, "callback and stylesheet are not supported.");
    } else if (!query) {
      chain.doFilter(request, response);
    } else if (places.tryAcquire()) {
      try {
        chain.doFilter(request, response);
      } finally {
        places.release();
      }
    } else {
      answer.setHeader("Retry-After", "5");
      answer.sendError(
          HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Busy with other queries: try again.");
    }
  }

  private static boolean isReading(String method) {
    return method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
  }
}
