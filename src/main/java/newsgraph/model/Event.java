package newsgraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens, goes on, is planned, only supposed, or said not to happen.
 *
 * @param id local to the article
 * @param trigger the one word that names it, "visited"; {@code cue} the words as shown, "visit
 *     included"
 * @param type local name of a concept of {@code ngc:eventTypes}, "visit"
 * @param otherTriggers other mentions of the same event
 * @param participants all that take part; agents and affected are among them
 * @param places all places; origins and destinations are among them
 * @param accordingTo local id of the claim by which alone it is reported
 */
public record Event(
    String id,
    Span trigger,
    Span cue,
    List<Span> otherTriggers,
    String type,
    Status status,
    List<Argument> agents,
    List<Argument> affected,
    List<Argument> participants,
    List<Argument> places,
    List<Argument> origins,
    List<Argument> destinations,
    List<Argument> instruments,
    List<Argument> about,
    List<Argument> superEvents,
    @Nullable Dating dating,
    @Nullable String accordingTo,
    String label,
    Evidence evidence) {
  /** Whether it happened. */
  public enum Status {
    HAPPENED,
    ONGOING,
    SCHEDULED,
    HYPOTHETICAL,
    NEGATED
  }

  public Event {
    otherTriggers = List.copyOf(otherTriggers);
    agents = List.copyOf(agents);
    affected = List.copyOf(affected);
    participants = List.copyOf(participants);
    places = List.copyOf(places);
    origins = List.copyOf(origins);
    destinations = List.copyOf(destinations);
    instruments = List.copyOf(instruments);
    about = List.copyOf(about);
    superEvents = List.copyOf(superEvents);
  }
}
