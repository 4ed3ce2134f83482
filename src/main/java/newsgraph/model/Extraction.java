package newsgraph.model;

import java.util.List;

/**
 * All that one article says. Lists are in text order.
 *
 * @param triggers all words that name an event, also where {@code events} has none of it
 */
public record Extraction(
    Article article,
    List<Entity> entities,
    List<Relation> relations,
    List<Mention> mentions,
    List<Role> roles,
    List<TimeExpression> times,
    List<Event> events,
    List<Trigger> triggers,
    List<Claim> claims) {
  public Extraction {
    entities = List.copyOf(entities);
    relations = List.copyOf(relations);
    mentions = List.copyOf(mentions);
    roles = List.copyOf(roles);
    times = List.copyOf(times);
    events = List.copyOf(events);
    triggers = List.copyOf(triggers);
    claims = List.copyOf(claims);
  }
}
