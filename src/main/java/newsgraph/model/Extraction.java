package newsgraph.model;

import java.util.List;

/** All that one article says. Lists are in text order. */
public record Extraction(
    Article article,
    List<Entity> entities,
    List<Relation> relations,
    List<Mention> mentions,
    List<Role> roles,
    List<TimeExpression> times,
    List<Event> events,
    List<Claim> claims) {
  public Extraction {
    entities = List.copyOf(entities);
    relations = List.copyOf(relations);
    mentions = List.copyOf(mentions);
    roles = List.copyOf(roles);
    times = List.copyOf(times);
    events = List.copyOf(events);
    claims = List.copyOf(claims);
  }
}
