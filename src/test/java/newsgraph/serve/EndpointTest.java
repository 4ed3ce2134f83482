package newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final DatasetGraph DATASET = DatasetGraphFactory.createTxnMem();
  private static final Endpoint ENDPOINT =
      new Endpoint(
          DATASET,
          0,
          List.of(
              new SavedLink("01", "people", "Who \"is\" who?", "SELECT ?s {?s ?p ?o} # a+b"),
              new SavedLink("02", "claims", "Who said it?", "ASK {}"),
              new SavedLink("03", "people", "Who met whom?", "ASK {}")),
          new Limits(400, 5, 20_000, 1_000, 2));

  @BeforeAll
  static void start() {
    for (int i = 0; i < 300; i++) {
      DATASET.add(SSE.parseQuad("(_ <urn:s" + i + "> <urn:p> " + i + ")"));
    }
    ENDPOINT.start();
  }

  @AfterAll
  static void stop() {
    ENDPOINT.close();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create(ENDPOINT.url() + path)).build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> ask(String query) throws IOException, InterruptedException {
    return get("news/sparql?format=json&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }

  private static HttpResponse<String> send(String method, String path, String type, String body)
      throws IOException, InterruptedException {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create(ENDPOINT.url() + path))
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  @Test
  void answersAQuery() throws Exception {
    HttpResponse<String> answer = ask("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"300\"");
  }

  @Test
  void answersAQueryInABody() throws Exception {
    HttpResponse<String> answer =
        send("POST", "news/sparql", "application/sparql-query", "ASK { ?s ?p 7 }");
    assertThat(answer.body()).contains("true");
  }

  @Test
  void theFirstPageLinksTheSavedQueries() throws Exception {
    HttpResponse<String> page = get("");
    assertThat(page.body())
        .contains("<title>newsgraph</title>")
        .contains("Who &quot;is&quot; who?")
        .contains(
            "#/dataset/news/query?query=SELECT%20%3Fs%20%7B%3Fs%20%3Fp%20%3Fo%7D%20%23%20a%2Bb");
    assertThat(page.body().split("<h3>people</h3>")).as("one heading a topic").hasSize(2);
    assertThat(page.body().indexOf("Who met whom?")).isLessThan(page.body().indexOf("Who said"));
    assertThat(get("favicon.ico").statusCode()).isEqualTo(200);
  }

  @Test
  void theUiLearnsTheDataset() throws Exception {
    assertThat(get("$/datasets").body()).contains("/news").contains("sparql");
    assertThat(get("$/server").statusCode()).isEqualTo(200);
    assertThat(get("$/stats/news").body()).contains("Requests");
  }

  @Test
  void rowsAreCapped() throws Exception {
    assertThat(ask("SELECT ?s { ?s ?p ?o }").body().split("urn:s")).hasSize(6);
    assertThat(ask("SELECT ?s { ?s ?p ?o } LIMIT 200").body().split("urn:s")).hasSize(6);
    assertThat(ask("SELECT ?s { ?s ?p ?o } LIMIT 2").body().split("urn:s")).hasSize(3);
  }

  @Test
  void aCrossProductEndsAtTheLimit() throws Exception {
    HttpResponse<String> answer =
        ask("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
    assertThat(answer.statusCode()).isEqualTo(503);
  }

  @Test
  void serviceIsOff() throws Exception {
    HttpResponse<String> answer =
        ask("SELECT * { SERVICE <" + ENDPOINT.url() + "news/sparql> { ?s ?p ?o } }");
    assertThat(answer.statusCode()).isBetween(400, 599);
    assertThat(answer.body()).doesNotContain("urn:s1");
  }

  @Test
  void stringsDoNotGrowWithoutEnd() throws Exception {
    StringBuilder query = new StringBuilder("SELECT (STRLEN(?v30) AS ?n) { BIND('ab' AS ?v0)");
    for (int i = 1; i <= 30; i++) {
      query.append(" BIND(CONCAT(?v%d, ?v%d) AS ?v%d)".formatted(i - 1, i - 1, i));
    }
    HttpResponse<String> answer = ask(query + " }");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("\"value\"");
    assertThat(ask("SELECT (CONCAT('a', REPLACE('bc', 'c', 'd')) AS ?v) {}").body())
        .contains("\"abd\"");
  }

  @ParameterizedTest
  @CsvSource({
    "POST,   $/datasets,       application/x-www-form-urlencoded, dbName=x&dbType=mem",
    "DELETE, $/datasets/news,  text/plain,                        x",
    "POST,   $/compact/news,   text/plain,                        x",
    "POST,   news/update,      application/sparql-update,         CLEAR ALL",
    "POST,   news,             application/sparql-update,         CLEAR ALL",
    "POST,   news/sparql,      application/sparql-update,         CLEAR ALL",
    "POST,   news/sparql,      application/x-www-form-urlencoded, update=CLEAR ALL",
    "PUT,    news?default,     text/turtle,                       <urn:a> <urn:b> <urn:c> .",
    "POST,   news/data,        text/turtle,                       <urn:a> <urn:b> <urn:c> .",
    "PATCH,  news,             application/rdf-patch,             TX ."
  })
  void nothingCanBeWritten(String method, String path, String type, String body) throws Exception {
    assertThat(send(method, path, type, body).statusCode()).isBetween(400, 499);
    assertThat(ask("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").body()).contains("\"300\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "news/sparql?query=ASK%7B%7D&callback=x",
        "news/sparql?query=ASK%7B%7D&stylesheet=javascript:x",
        "news/sparql?query=SELECT",
        "news/sparql?query=SELECT%20*%20%7B%20GRAPH%20",
        "..%2f..%2fetc/passwd",
        "$/backup/news"
      })
  void badRequestsAreRefused(String path) throws Exception {
    assertThat(get(path).statusCode()).isBetween(400, 499);
  }

  @ParameterizedTest
  @ValueSource(ints = {20_001, 1_500_000})
  void aHugeRequestIsRefused(int bytes) throws Exception {
    String body = "#" + "x".repeat(bytes - 8) + "\nASK {}";
    assertThat(body).hasSize(bytes);
    assertThat(send("POST", "news/sparql", "application/sparql-query", body).statusCode())
        .isEqualTo(413);
    assertThat(ask("ASK {}").statusCode()).isEqualTo(200);
  }

  @Test
  void aFailedRequestIsLoggedInOneLine() throws Exception {
    BlockingQueue<LogRecord> lines = new LinkedBlockingQueue<>();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            lines.add(line);
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger log = Logger.getLogger(FailedRequests.class.getName());
    log.addHandler(handler);
    try {
      assertThat(ask("ASK {}").statusCode()).isEqualTo(200);
      assertThat(get("news/sparql?query=ASK&mark=7").statusCode()).isEqualTo(400);
      LogRecord line = lines.poll(10, TimeUnit.SECONDS);
      assertThat(line).isNotNull();
      assertThat(line.getMessage()).matches("GET /news/sparql\\?query=ASK&mark=7 400, \\d+ ms");
    } finally {
      log.removeHandler(handler);
    }
  }
}
