package newsgraph.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import newsgraph.rdf.NG;
import newsgraph.rdf.OA;
import newsgraph.rdf.SCHEMA;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Scores whether the graph joins the mentions that are linked to one thing, in one article and
 * across articles, by pairs of mentions.
 *
 * <p>A mention of the gold standard has at most one of the graph's: that with one of its extents;
 * else the longest that lies inside it and ends with it ("Steve Jobs" for "the late Steve Jobs");
 * else the one most alike, by a character Jaccard of at least 0.5. A mention that has none is
 * joined with no other, so what is not found counts as not joined.
 */
public final class JoinedMentions {
  private static final double ALIKE = 0.5;

  /** The ways to find the graph's mention for one of the gold standard, the surest first. */
  private static final List<ToDoubleBiFunction<Extent, Extent>> WAYS =
      List.of(
          (gold, own) -> gold.equals(own) ? 1 : 0,
          (gold, own) ->
              own.end() == gold.end() && own.begin() >= gold.begin() ? gold.jaccard(own) : 0,
          (gold, own) -> gold.jaccard(own) >= ALIKE ? gold.jaccard(own) : 0);

  /** A pair that may be matched. */
  private record Match(double score, int mention, Extent own) {}

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingDouble((Match match) -> -match.score())
          .thenComparingInt(Match::mention)
          .thenComparingInt(match -> match.own().begin())
          .thenComparingInt(match -> match.own().end());

  private final List<LinkedMentions.Mention> gold;

  /** What each mention of the gold standard speaks of in the graph; empty if it was not found. */
  private final List<Set<Node>> things = new ArrayList<>();

  private JoinedMentions(List<LinkedMentions.Mention> gold) {
    this.gold = gold;
    gold.forEach(mention -> things.add(Set.of()));
  }

  /** Precision, recall and F1 of the pairs, in one line. */
  public static String score(List<LinkedMentions.Mention> gold, DatasetGraph graphs) {
    JoinedMentions score = new JoinedMentions(gold);
    Map<String, List<Integer>> byArticle = new TreeMap<>();
    for (int i = 0; i < gold.size(); i++) {
      byArticle.computeIfAbsent(gold.get(i).article(), id -> new ArrayList<>()).add(i);
    }
    Map<String, Map<Extent, Set<Node>>> own = own(graphs);
    byArticle.forEach((id, mentions) -> score.match(mentions, own.getOrDefault(id, Map.of())));
    return score.pairs();
  }

  /** What the graph's mentions speak of, by the identifier of their article. */
  private static Map<String, Map<Extent, Set<Node>>> own(DatasetGraph graphs) {
    Map<Node, String> ids = new HashMap<>();
    graphs
        .find(Node.ANY, Node.ANY, SCHEMA.identifier, Node.ANY)
        .forEachRemaining(
            quad -> ids.put(quad.getSubject(), quad.getObject().getLiteralLexicalForm()));
    Map<String, Map<Extent, Set<Node>>> own = new HashMap<>();
    graphs
        .find(Node.ANY, Node.ANY, NG.refersTo, Node.ANY)
        .forEachRemaining(
            quad ->
                own.computeIfAbsent(ids.getOrDefault(quad.getGraph(), ""), id -> new HashMap<>())
                    .computeIfAbsent(extent(graphs, quad), extent -> new HashSet<>())
                    .add(quad.getObject()));
    return own;
  }

  private static Extent extent(DatasetGraph graphs, Quad mention) {
    return new Extent(number(graphs, mention, OA.start), number(graphs, mention, OA.end));
  }

  private static int number(DatasetGraph graphs, Quad mention, Node property) {
    return ((Number)
            graphs
                .find(mention.getGraph(), mention.getSubject(), property, Node.ANY)
                .next()
                .getObject()
                .getLiteralValue())
        .intValue();
  }

  /** One to one, the best first, in each of the ways. */
  private void match(List<Integer> mentions, Map<Extent, Set<Node>> own) {
    Set<Integer> matched = new HashSet<>();
    Set<Extent> used = new HashSet<>();
    for (ToDoubleBiFunction<Extent, Extent> way : WAYS) {
      for (Match match : matches(mentions, own.keySet(), way)) {
        if (!matched.contains(match.mention()) && used.add(match.own())) {
          matched.add(match.mention());
          things.set(match.mention(), own.getOrDefault(match.own(), Set.of()));
        }
      }
    }
  }

  private List<Match> matches(
      List<Integer> mentions, Set<Extent> own, ToDoubleBiFunction<Extent, Extent> way) {
    List<Match> matches = new ArrayList<>();
    for (int mention : mentions) {
      for (Extent extent : gold.get(mention).extents()) {
        for (Extent candidate : own) {
          double score = way.applyAsDouble(extent, candidate);
          if (score > 0) {
            matches.add(new Match(score, mention, candidate));
          }
        }
      }
    }
    matches.sort(BEST_FIRST);
    return matches;
  }

  private String pairs() {
    int wanted = 0;
    int joined = 0;
    int right = 0;
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean same = gold.get(i).link().equals(gold.get(j).link());
        boolean one = things.get(i).stream().anyMatch(things.get(j)::contains);
        wanted += same ? 1 : 0;
        joined += one ? 1 : 0;
        right += same && one ? 1 : 0;
      }
    }
    return String.format(
        Locale.ROOT,
        "joined mentions: P %.1f R %.1f F1 %.1f (%d right of %d pairs joined, %d wanted; %d of %d"
            + " mentions found)",
        100.0 * right / Math.max(1, joined),
        100.0 * right / Math.max(1, wanted),
        200.0 * right / Math.max(1, joined + wanted),
        right,
        joined,
        wanted,
        things.stream().filter(found -> !found.isEmpty()).count(),
        gold.size());
  }
}
