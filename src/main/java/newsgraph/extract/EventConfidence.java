package newsgraph.extract;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import newsgraph.model.Event;

/**
 * How sure the reading of an event is: of readings with such traits, the share that careful readers
 * found right in all that they tell; learned from their verdicts by logistic regression.
 */
public final class EventConfidence {
  /** The trait that all have. */
  public static final String ANY = "any";

  /** Told of an event and what its reading rests on. */
  @FunctionalInterface
  public interface Observer {
    void see(Event event, Collection<String> traits);
  }

  private final Map<String, Double> weights;

  public EventConfidence(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** The one that ships. */
  static EventConfidence load() {
    Map<String, Double> weights = new HashMap<>();
    Tsv.table("/models/events.tsv")
        .forEach(row -> weights.put(row.get(0), Double.valueOf(row.get(1))));
    return new EventConfidence(weights);
  }

  /** Between 0 and 1, in hundredths. */
  public double of(Collection<String> traits) {
    double sum = weights.getOrDefault(ANY, 0.0);
    for (String trait : traits) {
      sum += weights.getOrDefault(trait, 0.0);
    }
    return Math.round(100 / (1 + StrictMath.exp(-sum))) / 100.0;
  }
}
