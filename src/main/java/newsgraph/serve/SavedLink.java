package newsgraph.serve;

/**
 * A saved query as the first page offers it.
 *
 * @param name "04-quotes-of-a-person"
 * @param topic heading under which it stands, "claims"
 * @param question "Who said what?"
 * @param text the whole query, which a click puts into the editor
 */
public record SavedLink(String name, String topic, String question, String text) {}
