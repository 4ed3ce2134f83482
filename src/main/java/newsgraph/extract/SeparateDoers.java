package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsgraph.extract.EventPart.Slot;
import newsgraph.language.Sentence;

/** Tells apart what several do each alone: "Lee and Ruiz each resigned" are two events. */
final class SeparateDoers {
  private static final Set<String> EACH =
      Set.of("each", "respectively", "separately", "individually");

  /** Types that several have together, even where "both" do. */
  private static final Set<String> TOGETHER = Set.of("meeting", "agreement", "cooperation");

  private SeparateDoers() {}

  /** The parts of each event: those of one if all act together. */
  static List<List<EventPart>> of(EventCue cue, String type, List<EventPart> parts) {
    Slot slot = Passives.isPassive(cue.sentence(), cue.anchor()) ? Slot.AFFECTED : Slot.AGENT;
    List<EventPart> doers =
        parts.stream()
            .filter(part -> part.slot() == slot && part.isDirect() && part.token() < cue.anchor())
            .toList();
    if (cue.nominal() || doers.size() < 2 || !isEach(cue, type, doers)) {
      return List.of(parts);
    }
    List<List<EventPart>> each = new ArrayList<>();
    for (EventPart doer : doers) {
      List<EventPart> own = new ArrayList<>(parts);
      own.removeIf(part -> part != doer && doers.contains(part));
      each.add(own);
    }
    return each;
  }

  private static boolean isEach(EventCue cue, String type, List<EventPart> doers) {
    Sentence sentence = cue.sentence();
    if (!doers.stream().allMatch(i -> sentence.token(i.token()).xpos().matches("NN.*|PRP"))) {
      return false; // "some, both alive and dead"
    }
    for (int i = 0; i < sentence.size(); i++) {
      String word = PostWords.lower(sentence, i);
      int head = sentence.token(i).head();
      boolean told =
          head == cue.anchor()
              || i == cue.anchor() - 1
              || doers.stream().anyMatch(doer -> doer.token() == head);
      boolean both = // "both of them met"
          word.equals("both")
              && (head == cue.anchor() || head == doers.get(0).token())
              && i < cue.anchor()
              && !TOGETHER.contains(type);
      if (told && (both || EACH.contains(word))) {
        return true;
      }
    }
    return false;
  }
}
