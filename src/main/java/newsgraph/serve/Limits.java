package newsgraph.serve;

/**
 * What one request may cost.
 *
 * @param timeoutMillis until the first result; twice as long until the last
 * @param rows at most, of one query
 * @param requestBytes at most, of a request's body
 * @param textLength at most, of a string that a query makes, in UTF-16 code units
 * @param queries answered at the same time; more are told to come back
 */
public record Limits(
    long timeoutMillis, long rows, long requestBytes, int textLength, int queries) {
  public static final Limits DEFAULT = new Limits(10_000, 100_000, 1_000_000, 1_000_000, 8);
}
