package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.extract.EventPart.Slot;

/** The phrases that a light verb puts around its noun: "Lee", "an order" of "Lee gave an order". */
final class CarriedParts {
  private CarriedParts() {}

  /** The light verb’s subject, and the noun as its object. */
  static List<EventPart> of(EventCue cue, List<EventPart> parts) {
    List<EventPart> around = new ArrayList<>();
    Subjects.Subject subject = Subjects.of(cue.sentence(), cue.carrier());
    if (subject.token() >= 0) {
      boolean noun = subject.token() == cue.index();
      Slot slot = !subject.passive() ? Slot.AGENT : noun ? Slot.AFFECTED : Slot.RECIPIENT;
      for (int token : Clauses.coordinated(cue.sentence(), subject.token())) {
        around.add(new EventPart(slot, token, "", false));
      }
    }
    if (subject.token() != cue.index()) {
      around.add(new EventPart(Slot.AFFECTED, cue.index(), "", false));
    }
    parts.stream()
        .filter(part -> part.slot() == Slot.RECIPIENT && part.token() != subject.token())
        .forEach(around::add);
    parts.stream()
        .filter(part -> part.slot() == Slot.OBLIQUE || isDoer(part, subject))
        .filter(part -> !isInside(cue, part.token()))
        .forEach(around::add);
    return around;
  }

  /** "by Lee" of "the study was led by Lee". */
  private static boolean isDoer(EventPart part, Subjects.Subject subject) {
    return subject.passive() && part.slot() == Slot.AGENT && part.preposition().equals("by");
  }

  /** Whether the noun’s own phrase says it: "the ban on exports". */
  private static boolean isInside(EventCue cue, int token) {
    return EventPhrases.of(cue.sentence(), cue.index())
        .contains(cue.sentence().token(token).span());
  }
}
