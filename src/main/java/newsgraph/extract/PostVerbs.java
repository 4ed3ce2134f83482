package newsgraph.extract;

import java.util.Set;

/** Words that tie somebody to a post: of naming, leading, becoming, and of time in it. */
final class PostVerbs {
  static final Set<String> NAMING =
      Set.of(
          "appoint",
          "name",
          "elect",
          "nominate",
          "choose",
          "select",
          "hire",
          "pick",
          "tap",
          "make",
          "install",
          "designate",
          "recruit",
          "reappoint",
          "re-elect",
          "reelect",
          "promote",
          "crown",
          "confirm",
          "ordain");
  static final Set<String> LEADING = Set.of("lead", "head", "chair", "captain");
  static final Set<String> SERVICE =
      Set.of(
          "year",
          "time",
          "term",
          "tenure",
          "career",
          "work",
          "stint",
          "service",
          "decade",
          "day",
          "period",
          "experience",
          "capacity");
  static final Set<String> BECOMING = Set.of("become", "remain", "stay", "be");

  /** Verbs whose "as" tells what somebody should be or is taken for. */
  static final Set<String> WISHING =
      Set.of(
          "endorse",
          "blast",
          "pose",
          "slam",
          "attack",
          "back",
          "support",
          "want",
          "see",
          "propose",
          "recommend",
          "consider",
          "imagine",
          "portray",
          "picture",
          "favor",
          "favour");

  private PostVerbs() {}
}
