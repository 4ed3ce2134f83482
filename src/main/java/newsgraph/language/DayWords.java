package newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "today" right after a name is when the verb happens, not who acts: what the parser reads as one
 * phrase in "Acme Motors today said" is mended to a subject and a time.
 */
final class DayWords {
  private static final Set<String> DAYS = Set.of("today", "yesterday", "tonight", "tomorrow");

  private static final Set<String> BEFORE = Set.of("compound", "flat", "nmod", "amod", "nmod:poss");

  static Tree mend(List<String> words, List<Tag> tags, Tree tree) {
    List<Integer> heads = new ArrayList<>(tree.heads());
    List<String> relations = new ArrayList<>(tree.relations());
    for (int day = 1; day < words.size(); day++) {
      int name = day - 1;
      int verb = heads.get(day);
      if (DAYS.contains(words.get(day))
          && verb >= 0
          && tags.get(verb).upos().equals("VERB")
          && heads.get(name) == day
          && BEFORE.contains(relations.get(name))
          && tags.get(name).xpos().startsWith("NN")) {
        for (int i = 0; i < heads.size(); i++) {
          if (heads.get(i) == day) {
            heads.set(i, name);
          }
        }
        heads.set(name, verb);
        relations.set(name, relations.get(day));
        relations.set(day, "obl:tmod");
      }
    }
    return new Tree(heads, relations);
  }

  private DayWords() {}
}
