package newsgraph.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** A pattern of time expressions with how its value is found. */
record TimeRule(String name, TimeExpression.Type type, Pattern pattern, Value value) {
  /** Finds the value of a match; null if it is no time expression after all. */
  interface Value {
    @Nullable String of(Matcher match, TimeAnchor anchor);
  }
}
