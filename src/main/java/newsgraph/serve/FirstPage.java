package newsgraph.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Fuseki's own first page with the saved queries under it: a click opens the editor with the query
 * filled in. What this server cannot do (add data, edit, tasks) is taken off the menus.
 */
final class FirstPage implements Filter {
  private static final String STYLE =
      """
      <style>
        #app td button:has([data-icon="upload"]), #app td button:has([data-icon="pen-to-square"]),
        a[href$="/upload"], a[href$="/edit"], a[href="#/manage"], a[href="#/manage/new"],
        a[href="#/manage/tasks"] { display: none !important; }
        #saved-queries { max-width: 1140px; margin: 0 auto 3rem; padding: 0 12px; }
        #saved-queries h2 { font-size: 1.4rem; margin: 1.5rem 0 0.5rem; }
        #saved-queries h3 { font-size: 1rem; margin: 1rem 0 0.25rem; color: #555; }
        #saved-queries ul { columns: 2 28rem; padding-left: 1.2rem; }
        #saved-queries li { break-inside: avoid; }
        body:has(.yasgui) #saved-queries, body:has(.yasqe) #saved-queries { display: none; }
      </style>
      """;

  private final byte[] page;

  FirstPage(List<SavedLink> queries) {
    page =
        index()
            .replace("<title>Apache Jena Fuseki UI</title>", "<title>newsgraph</title>" + STYLE)
            .replace("<div id=\"app\"></div>", "<div id=\"app\"></div>\n" + section(queries))
            .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = ((HttpServletRequest) request).getRequestURI();
    if (!path.equals("/") && !path.equals("/index.html")) {
      chain.doFilter(request, response);
      return;
    }
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setContentType("text/html;charset=utf-8");
    answer.setHeader("Cache-Control", "no-cache");
    answer.setContentLength(page.length);
    answer.getOutputStream().write(page);
  }

  /** The address of the UI's files on the class path, "jar:file:/…!/webapp/". */
  static String folder() {
    String index = location().toString();
    return index.substring(0, index.length() - "index.html".length());
  }

  private static URL location() {
    return Objects.requireNonNull(FirstPage.class.getResource("/webapp/index.html"), "no UI");
  }

  private static String index() {
    try (InputStream in = location().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String section(List<SavedLink> queries) {
    Map<String, List<SavedLink>> topics = new LinkedHashMap<>();
    queries.forEach(q -> topics.computeIfAbsent(q.topic(), t -> new ArrayList<>()).add(q));
    StringBuilder html = new StringBuilder("<section id=\"saved-queries\"><h2>Saved queries</h2>");
    topics.forEach(
        (topic, links) -> {
          html.append("<h3>").append(escape(topic)).append("</h3><ul>");
          links.forEach(link -> html.append(item(link)));
          html.append("</ul>");
        });
    return html.append("</section>").toString();
  }

  private static String item(SavedLink query) {
    return "<li><a href=\"" + href(query) + "\">" + escape(query.question()) + "</a></li>\n";
  }

  /** The UI's route that fills its editor. */
  static String href(SavedLink query) {
    String encoded = URLEncoder.encode(query.text(), StandardCharsets.UTF_8).replace("+", "%20");
    return "#/dataset" + Endpoint.DATASET + "/query?query=" + encoded;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
