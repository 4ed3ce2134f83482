package newsgraph.extract;

import java.util.Map;
import java.util.Set;

/** Sorts a phrase by its preposition and by what it names: "to Spain" is a destination. */
final class EventRoles {
  /** The parts of the graph's events. */
  enum Role {
    AGENT,
    AFFECTED,
    PARTICIPANT,
    PLACE,
    ORIGIN,
    DESTINATION,
    INSTRUMENT,
    ABOUT,
    OTHER
  }

  private static final Set<String> TO = Set.of("to", "into", "toward", "towards", "onto", "for");
  private static final Set<String> FROM = Set.of("from", "out of");
  private static final Set<String> IN =
      Set.of(
          "in",
          "at",
          "on",
          "inside",
          "near",
          "outside",
          "within",
          "across",
          "around",
          "throughout",
          "over",
          "along",
          "behind",
          "above",
          "through",
          "outside of",
          "off",
          "between",
          "beyond");
  private static final Map<String, Role> ANIMATE =
      Map.of(
          "against", Role.AFFECTED, "about", Role.ABOUT, "over", Role.ABOUT, "of", Role.AFFECTED);

  private EventRoles() {}

  static Role of(EventPart part, Set<String> kinds) {
    return switch (part.slot()) {
      case AGENT -> Role.AGENT;
      case AFFECTED -> Role.AFFECTED;
      case RECIPIENT -> Role.AFFECTED;
      case OBLIQUE -> oblique(part.preposition(), kinds);
    };
  }

  private static Role oblique(String preposition, Set<String> kinds) {
    boolean law = kinds.contains("law");
    if (law && Set.of("under", "through", "via", "with", "by").contains(preposition)) {
      return Role.INSTRUMENT;
    }
    if (kinds.contains("place")) {
      if (TO.contains(preposition)) {
        return Role.DESTINATION;
      }
      if (FROM.contains(preposition)) {
        return Role.ORIGIN;
      }
      if (IN.contains(preposition)) {
        return Role.PLACE;
      }
      if (preposition.equals("with")) {
        return Role.PARTICIPANT;
      }
    }
    if (preposition.equals("under")) {
      return Role.OTHER;
    }
    if (Kinds.isAnimate(kinds)) {
      return ANIMATE.getOrDefault(preposition, Role.PARTICIPANT);
    }
    if (kinds.contains("place") && preposition.equals("against")) {
      return Role.AFFECTED;
    }
    return Set.of("about", "on", "over", "of", "concerning", "regarding", "against", "for")
            .contains(preposition)
        ? Role.ABOUT
        : Role.OTHER;
  }
}
