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
  OTHER
}
