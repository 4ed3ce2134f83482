package newsgraph.eval;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsgraph.language.Analyzer;
import newsgraph.language.Document;
import newsgraph.language.Models;
import newsgraph.model.Article;
import opennlp.tools.tokenize.TokenizerME;

/**
 * How many tokens the analysis of these articles takes a CPU-second, round by round, on the calling
 * thread; beside OpenNLP's tokenizer over the same texts, since machines differ.
 */
public final class Speed {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final String BASELINE = "OpenNLP tokenizer";

  private final List<Article> articles;
  private final Analyzer analyzer;
  private final TokenizerME tokenizer;

  /** Of the round that runs. */
  private final long[] nanoseconds = new long[Analyzer.Step.values().length];

  private final Map<String, double[]> rows = new LinkedHashMap<>();
  private long since;
  private int tokens;

  private Speed(List<Article> articles, Models models) {
    this.articles = articles;
    analyzer = new Analyzer(models, this::ended);
    tokenizer = new TokenizerME(models.tokens());
  }

  /** What was measured in so many rounds, after so many that do not count. */
  public static Speed of(List<Article> articles, Models models, int warmUp, int rounds) {
    Speed speed = new Speed(articles, models);
    for (int round = -warmUp; round < rounds; round++) {
      double baseline = speed.baseline();
      speed.analyze();
      if (round >= 0) {
        speed.note(round, rounds, baseline);
      }
    }
    return speed;
  }

  private void ended(Analyzer.Step step) {
    long now = THREADS.getCurrentThreadCpuTime();
    nanoseconds[step.ordinal()] += now - since;
    since = now;
  }

  private void analyze() {
    Arrays.fill(nanoseconds, 0);
    tokens = 0;
    for (Article article : articles) {
      since = THREADS.getCurrentThreadCpuTime();
      Document document = analyzer.analyze(article);
      tokens += document.sentences().stream().mapToInt(sentence -> sentence.size()).sum();
    }
  }

  /** Tokens a second. */
  private double baseline() {
    long begin = THREADS.getCurrentThreadCpuTime();
    int found = 0;
    for (Article article : articles) {
      found += tokenizer.tokenizePos(article.text()).length;
    }
    return perSecond(found, THREADS.getCurrentThreadCpuTime() - begin);
  }

  private static double perSecond(int tokens, long nanoseconds) {
    return tokens * 1e9 / Math.max(1, nanoseconds);
  }

  private void note(int round, int rounds, double baseline) {
    for (Analyzer.Step step : Analyzer.Step.values()) {
      String name = step.name().toLowerCase(java.util.Locale.ROOT);
      row(name, rounds)[round] = perSecond(tokens, nanoseconds[step.ordinal()]);
    }
    double whole = perSecond(tokens, Arrays.stream(nanoseconds).sum());
    row("whole", rounds)[round] = whole;
    row(BASELINE, rounds)[round] = baseline;
    row("whole : " + BASELINE, rounds)[round] = whole / baseline;
  }

  private double[] row(String name, int rounds) {
    return rows.computeIfAbsent(name, n -> new double[rounds]);
  }

  public int tokens() {
    return tokens;
  }

  /** What was measured, best and median of the rounds; the first row is the header. */
  public List<List<String>> table() {
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("tokens per CPU-second", "best", "median"));
    rows.forEach(
        (name, values) -> {
          double[] sorted = values.clone();
          Arrays.sort(sorted);
          double best = sorted[sorted.length - 1];
          table.add(List.of(name, number(best), number(sorted[sorted.length / 2])));
        });
    return table;
  }

  private static String number(double value) {
    return String.format(java.util.Locale.ROOT, value < 10 ? "%.3f" : "%,.0f", value);
  }
}
