package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newsgraph.model.Span;

/**
 * Chooses among possible attributions: no two contents overlap, and what is said inside what is
 * said is nested.
 */
final class AttributionChoice {
  private static final double SURE_ENOUGH_INSIDE = 0.7;

  private final List<AttributionDraft> outer = new ArrayList<>();
  private final List<AttributionDraft> nested = new ArrayList<>();

  /** The surer first, then the longer, then by place. */
  void choose(List<AttributionDraft> drafts) {
    List<AttributionDraft> order = new ArrayList<>(drafts);
    order.sort(
        Comparator.comparingDouble((AttributionDraft draft) -> -tier(draft))
            .thenComparingInt(draft -> -length(draft))
            .thenComparing(AttributionDraft::cue));
    for (AttributionDraft draft : order) {
      if (outer.stream().anyMatch(other -> covers(other, draft.cue()))) {
        boolean sure = draft.confidence() >= SURE_ENOUGH_INSIDE && draft.speaker() != null;
        if (sure && nested.stream().noneMatch(other -> crosses(other, draft))) {
          nested.add(draft);
        }
      } else if (outer.stream().noneMatch(other -> clashes(other, draft))) {
        outer.add(draft);
      }
    }
  }

  List<AttributionDraft> outer() {
    return outer;
  }

  List<AttributionDraft> nested() {
    return nested;
  }

  /** Among those nearly as sure, the length decides. */
  private static double tier(AttributionDraft draft) {
    return draft.confidence() >= 0.8 ? 2 : draft.confidence() >= 0.65 ? 1 : 0;
  }

  private static int length(AttributionDraft draft) {
    return draft.content().stream().mapToInt(Span::length).sum();
  }

  private static boolean covers(AttributionDraft outer, Span span) {
    return outer.content().stream().anyMatch(content -> content.contains(span));
  }

  private static boolean clashes(AttributionDraft kept, AttributionDraft draft) {
    boolean overlap =
        kept.content().stream().anyMatch(mine -> draft.content().stream().anyMatch(mine::overlaps));
    return overlap || (covers(draft, kept.cue()) && !covers(draft, draft.cue()));
  }

  private static boolean crosses(AttributionDraft kept, AttributionDraft draft) {
    return kept.content().stream()
        .anyMatch(mine -> draft.content().stream().anyMatch(mine::equals));
  }
}
