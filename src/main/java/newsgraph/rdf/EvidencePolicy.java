package newsgraph.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import newsgraph.model.Evidence;
import newsgraph.model.Span;

/**
 * When a triple needs an {@code ng:Statement}: if its evidence lies outside that of its subject, or
 * it is less sure, or found by another method. A triple cannot be surer than its subject: "Lee
 * visited" is no surer than that there was a visit.
 */
final class EvidencePolicy {
  static boolean needsStatement(Evidence own, Evidence part) {
    return !part.method().equals(own.method())
        || Literals.rounded(part).compareTo(Literals.rounded(own)) < 0
        || !part.spans().stream().allMatch(span -> isInside(span, own.spans()));
  }

  private static boolean isInside(Span span, List<Span> spans) {
    return spans.stream().anyMatch(own -> own.contains(span));
  }

  /** What supports the same triple twice: all the spans, with the surest reading. */
  static Evidence merged(Evidence one, Evidence other) {
    TreeSet<Span> spans = new TreeSet<>(one.spans());
    spans.addAll(other.spans());
    Evidence surer =
        Comparator.comparingDouble(Evidence::confidence)
                    .thenComparing(Evidence::method)
                    .compare(one, other)
                >= 0
            ? one
            : other;
    return new Evidence(List.copyOf(spans), surer.confidence(), surer.method());
  }

  /** A part's evidence, no surer than the whole. */
  static Evidence capped(Evidence own, Evidence part) {
    return part.confidence() <= own.confidence()
        ? part
        : new Evidence(part.spans(), own.confidence(), part.method());
  }

  private EvidencePolicy() {}
}
