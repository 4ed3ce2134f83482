package newsgraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word that names something that happens, whether or not the graph keeps an event of it: what
 * annotations list.
 *
 * @param word "visited", "visit"
 * @param type local name of a concept of {@code ngc:eventTypes}; null if no word list types it
 * @param phrases who and what takes part, where and when, by the syntax alone
 */
public record Trigger(Span word, @Nullable String type, Event.Status status, List<Phrase> phrases) {
  /**
   * A phrase with its part in the event.
   *
   * @param role "agent", "affected", "place", "origin", "destination", "instrument", "about",
   *     "participant", "time"
   */
  public record Phrase(String role, Span span) {}

  public Trigger {
    phrases = List.copyOf(phrases);
  }
}
