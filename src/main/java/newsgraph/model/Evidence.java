package newsgraph.model;

import java.util.List;

/**
 * The text that supports something, how sure the reading is, and how it was found.
 *
 * @param spans at least one, in the order in which they matter
 * @param confidence 0 to 1; about the reading of the text, never about its truth
 * @param method name of the rule or model, "rule/quotation"
 */
public record Evidence(List<Span> spans, double confidence, String method) {
  public Evidence {
    spans = List.copyOf(spans);
    if (spans.isEmpty() || !(confidence >= 0 && confidence <= 1) || method.isBlank()) {
      throw new IllegalArgumentException(
          "Not evidence: " + spans + " " + confidence + " " + method);
    }
  }

  public Evidence(Span span, double confidence, String method) {
    this(List.of(span), confidence, method);
  }
}
