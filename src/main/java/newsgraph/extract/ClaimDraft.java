package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.model.Argument;
import newsgraph.model.Claim;
import newsgraph.model.Evidence;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** A claim while its links to others are still being found. */
final class ClaimDraft {
  final String id;
  final List<Span> content;
  final Claim.@Nullable Form form;
  final @Nullable Attribution attribution;
  final Span passage;
  final double confidence;
  final String method;
  List<Argument> speakers = List.of();
  List<Argument> addressees = List.of();
  List<Argument> about = List.of();
  @Nullable Argument occasion;
  @Nullable Argument basedOn;
  final List<Claim.Doubt> doubts = new ArrayList<>();
  final List<Argument> disputes = new ArrayList<>();
  final List<Argument> repeats = new ArrayList<>();

  /** What is attributed. */
  ClaimDraft(Attribution attribution, List<Span> content) {
    this.attribution = attribution;
    this.content = content;
    id = attribution.id();
    form = attribution.form();
    passage = attribution.passage();
    confidence = attribution.confidence();
    method = attribution.method();
  }

  /** What the article itself puts forward. */
  ClaimDraft(String id, Span content, Span passage, double confidence, String method) {
    this.id = id;
    this.content = List.of(content);
    this.passage = passage;
    this.confidence = confidence;
    this.method = method;
    form = null;
    attribution = null;
  }

  /** Whether the other puts it in doubt, noted on both sides. */
  void disputes(ClaimDraft other, double confidence, String method) {
    boolean known = disputes.stream().anyMatch(d -> d.target().equals(other.id));
    if (!known && other != this) {
      disputes.add(new Argument(other.id, new Evidence(passage, confidence, method)));
    }
  }

  void doubt(Claim.Doubt.Kind kind, Span words, double confidence, String method) {
    boolean known =
        doubts.stream().anyMatch(d -> d.kind() == kind && d.evidence().spans().contains(words));
    if (!known) {
      doubts.add(new Claim.Doubt(kind, new Evidence(words, confidence, method)));
    }
  }

  Claim claim(String label) {
    List<Span> spans = new ArrayList<>(content);
    if (!spans.contains(passage)) {
      spans.add(passage);
    }
    return new Claim(
        id,
        content,
        form,
        attribution == null ? null : attribution.cue(),
        attribution == null ? null : attribution.speaker(),
        speakers,
        addressees,
        occasion,
        about,
        basedOn,
        doubts,
        disputes,
        repeats,
        attribution != null && attribution.attitude(),
        label,
        new Evidence(spans, confidence, method));
  }
}
