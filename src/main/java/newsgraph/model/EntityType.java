package newsgraph.model;

/** What kind of thing an entity is. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  PLACE,
  /** Peoples, adherents, party members, any several people spoken of together. */
  GROUP,
  /** A law, treaty or bill. */
  LEGISLATION,
  /** A social media post. */
  POST,
  OTHER,
  /** What is spoken of again but is no thing of the graph: a decision, a hope, a nameless "I". */
  TOPIC
}
