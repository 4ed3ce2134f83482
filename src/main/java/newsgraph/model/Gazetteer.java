package newsgraph.model;

import java.util.List;

/** Places by name. */
@FunctionalInterface
public interface Gazetteer {
  /** All places of exactly this name, the most populous first. */
  List<Site> named(String name);
}
