package newsgraph.extract;

import java.util.List;
import java.util.Set;
import newsgraph.extract.EventRoles.Role;
import newsgraph.language.Sentence;
import newsgraph.model.Dating;
import newsgraph.model.Event.Status;

/** Tells which words that name events tell enough of an event. */
final class EventWorth {
  /** Types that tell enough without anybody named: "a ban on deportations". */
  private static final Set<String> BARE =
      Set.of("deportation", "attack", "death-injury", "election");

  private static final Role[] TAKING_PART = {
    Role.AGENT, Role.AFFECTED, Role.PARTICIPANT, Role.PLACE, Role.ORIGIN, Role.DESTINATION
  };

  /** Types that need somebody who does or undergoes it. */
  private static final Set<String> WIDE =
      Set.of("conduct", "communication", "economic", "disclosure", "command", "aid", "crime");

  /** Types of which nothing is left if nobody is named and nothing happens. */
  private static final Set<String> SOFT =
      Set.of(
          "communication",
          "economic",
          "aid",
          "cooperation",
          "meeting",
          "election",
          "disaster",
          "inspection",
          "law-enforcement");

  private final EventWords words;

  EventWorth(EventWords words) {
    this.words = words;
  }

  /** Whether enough is known of an event, or another one needs it. */
  boolean isKept(EventDraft draft, List<EventDraft> all) {
    boolean asked = // "an order halting deportations"
        BARE.contains(draft.type) && all.stream().anyMatch(other -> other.about.contains(draft));
    if (!asked && BareNouns.isBare(draft)) {
      return false;
    }
    for (EventDraft other : all) {
      if (other.about.contains(draft) || other.superEvents.contains(draft)) {
        boolean known = BARE.contains(draft.type) || !isUnknown(draft);
        return known && (!draft.isEmpty() || draft.dating != null || BARE.contains(draft.type));
      }
    }
    if (isNameless(draft)) {
      return false;
    }
    if (draft.aimless && draft.whereabouts().isEmpty() && !draft.cue.nominal()) {
      return false; // "went to the country"
    }
    boolean aimless = // "his journey to fame"
        draft.cue.nominal()
            && Events.GOING.contains(draft.type)
            && draft.cue.carrier() < 0
            && draft.dating == null
            && draft.whereabouts().isEmpty();
    if (aimless) {
      return false;
    }
    if (isPrevented(draft)) {
      return false;
    }
    boolean vague =
        draft.status == Status.HYPOTHETICAL && !(draft.cue.nominal() && BARE.contains(draft.type));
    boolean undated = !isDated(draft);
    boolean talk = !draft.told || SOFT.contains(draft.type);
    boolean idle = vague && undated ? talk : !draft.told && draft.type.equals("conduct");
    if (!draft.named && (idle || (undated && isHabit(draft)))) {
      return false; // "people can offer so much", "officials are removed"
    }
    if (!WIDE.contains(draft.type)) {
      return !draft.isEmpty()
          && (!isPurpose(draft) || !draft.ids(Role.AGENT, Role.AFFECTED).isEmpty());
    }
    boolean acts = !draft.cue.nominal() || !draft.all(Role.AGENT).isEmpty();
    return draft.personal
        && acts
        && !(isPurpose(draft) && !draft.overt)
        && (!draft.type.equals("conduct") || isTelling(draft));
  }

  /** "a meeting", "the events": the noun alone, of nobody and nowhere. */
  private static boolean isNameless(EventDraft draft) {
    boolean alone = !draft.label.contains(" ");
    boolean general = draft.type.equals("conduct") && draft.cue.lemma().equals("event");
    return draft.cue.nominal()
        && draft.cue.carrier() < 0
        && (isUnknown(draft)
            || alone && draft.isEmpty() && draft.whereabouts().isEmpty()
            || general);
  }

  /** "subpoenas for documents", "the court’s decision": nobody can tell which. */
  private static boolean isUnknown(EventDraft draft) {
    return draft.cue.nominal()
        && draft.cue.carrier() < 0
        && draft.dating == null
        && !draft.named
        && !draft.type.equals("election")
        && !draft.label.matches(".+[\\p{Lu}\\d].*")
        && !isCapital(draft);
  }

  /** Whether the first word of a label has a capital in the text, too. */
  private static boolean isCapital(EventDraft draft) {
    String first = draft.label.split("[ ’]", 2)[0];
    return draft.cue.sentence().tokens().stream()
        .skip(1)
        .anyMatch(token -> token.form().equals(first) && !token.xpos().startsWith("PRP"));
  }

  static boolean isDated(EventDraft draft) {
    Dating dating = draft.dating;
    return dating != null && (dating.start() != null || dating.end() != null);
  }

  /** "judges are removed for crimes": told of no one in particular, at no time. */
  private static boolean isHabit(EventDraft draft) {
    return !draft.cue.nominal()
        && draft.status == Status.HAPPENED
        && draft.cue.token().xpos().matches("VB[NPZ]")
        && VerbForms.isFinite(draft.cue.sentence(), draft.cue.index())
        && VerbForms.isSimplePresent(draft.cue.sentence(), draft.cue.index());
  }

  /** "banned from entering": the ban is told, not what it keeps from happening. */
  private static boolean isPrevented(EventDraft draft) {
    Sentence sentence = draft.cue.sentence();
    return draft.status == Status.HYPOTHETICAL
        && draft.cue.token().xpos().equals("VBG")
        && sentence.children(draft.cue.index(), "mark", "case").stream()
            .anyMatch(i -> PostWords.lower(sentence, i).equals("from"));
  }

  /** "to help them": not told to be planned, let alone to happen. */
  private static boolean isPurpose(EventDraft draft) {
    return !draft.cue.nominal()
        && Clauses.isInfinitive(draft.cue.sentence(), draft.cue.index())
        && draft.status != Status.SCHEDULED;
  }

  /** Whether a verb of no type tells enough: somebody does it, with or to something. */
  private boolean isTelling(EventDraft draft) {
    boolean vague =
        draft.cue.nominal() && draft.cue.carrier() < 0 && words.isContextual(draft.cue.lemma());
    boolean active =
        !draft.cue.nominal() && !Passives.isPassive(draft.cue.sentence(), draft.cue.index());
    if (active && draft.all(Role.AGENT).isEmpty()) {
      return false;
    }
    boolean rich = draft.rich || draft.ids(TAKING_PART).size() > 1;
    return rich && !vague;
  }
}
