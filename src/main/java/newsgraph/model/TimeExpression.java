package newsgraph.model;

/**
 * A time expression with its TIMEX3 value (TimeML 1.2.1).
 *
 * @param value "2025-03-26", "2025-W13", "P3D", "PRESENT_REF" …
 * @param rule how the value was found, "weekday, past"
 */
public record TimeExpression(Span span, Type type, String value, String rule) {
  /** The TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
