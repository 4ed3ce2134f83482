package newsgraph.extract;

import java.time.LocalDate;
import java.util.Set;
import newsgraph.extract.EventRoles.Role;
import newsgraph.language.Sentence;
import newsgraph.model.Event.Status;
import newsgraph.model.Zone;
import org.jspecify.annotations.Nullable;

/** Tells which words that name events tell nothing that belongs on a timeline. */
final class IdleEvents {
  /** Types that name much that is no event of its own. */
  private static final Set<String> LOOSE =
      Set.of(
          "conduct",
          "communication",
          "command",
          "economic",
          "aid",
          "cooperation",
          "agreement",
          "disclosure",
          "opening");

  /** Types of which much is said that may come. */
  private static final Set<String> GUESSED = Set.of("disaster", "election", "appointment");

  private static final Set<String> SPOKEN = Set.of("conduct", "communication");

  private static final Set<String> SELVES = Set.of("i", "we", "you");

  private static final int YEAR = 4;

  private final EventWords words;
  private final EventStatuses statuses;
  private final @Nullable LocalDate published;
  private final boolean interview;

  /**
   * @param interview whether the article is one: what is told in it at no time is talk
   */
  IdleEvents(
      EventWords words, EventStatuses statuses, @Nullable LocalDate published, boolean interview) {
    this.words = words;
    this.statuses = statuses;
    this.published = published;
    this.interview = interview;
  }

  /** What is so, may be or is only named at no time: a reporter would put it on no timeline. */
  boolean isIdle(EventDraft draft) {
    if (isOpenElection(draft)
        || Habits.isSince(draft)
        || Habits.isUsual(draft)
        || Habits.isOfAny(draft)) {
      return true;
    }
    if (EventWorth.isDated(draft) || isThreat(draft)) {
      return false;
    }
    boolean talk =
        !draft.known || draft.ids(Role.AGENT, Role.AFFECTED, Role.PARTICIPANT).size() < 2;
    return interview && talk
        || isAsked(draft)
        || Habits.isTrait(draft)
        || Habits.isSort(draft)
        || Habits.isSomeone(draft)
        || isOfNow(draft)
        || isOfSelf(draft)
        || isNotion(draft)
        || isAim(draft)
        || isGuess(draft)
        || (LOOSE.contains(draft.type) && isLoose(draft));
  }

  /** "Was there a conflict?" */
  private static boolean isAsked(EventDraft draft) {
    Sentence sentence = draft.cue.sentence();
    return sentence.zone().kind() != Zone.Kind.HEADLINE
        && sentence.token(sentence.size() - 1).form().equals("?");
  }

  /** "If you do not leave": what a quotation says of people who are known may come. */
  private static boolean isThreat(EventDraft draft) {
    Sentence sentence = draft.cue.sentence();
    return draft.status == Status.HYPOTHETICAL
        && draft.quoted
        && draft.told
        && draft.personal
        && !SPOKEN.contains(draft.type)
        && !(LOOSE.contains(draft.type) && VerbForms.isCondition(sentence, draft.cue.anchor()));
  }

  /** Doing, saying and dealing that tell nothing more than a claim does. */
  private boolean isLoose(EventDraft draft) {
    boolean open = // "may offer help"
        draft.status == Status.HYPOTHETICAL && !draft.type.equals("opening");
    boolean sure = draft.status == Status.HAPPENED || draft.status == Status.SCHEDULED;
    return open
        || draft.quoted && SPOKEN.contains(draft.type)
        || (draft.told && !sure)
        || Habits.isEpithet(draft)
        || draft.cue.nominal() && isRemark(draft)
        || isAside(draft) && !draft.type.equals("command")
        || draft.type.equals("communication") && isMute(draft)
        || draft.type.equals("conduct") && !isDeed(draft);
  }

  /** "the 2026 election", told in that year: whether it is over, its noun does not tell. */
  private boolean isOpenElection(EventDraft draft) {
    if (!draft.type.equals("election") || !draft.cue.nominal() || draft.cue.carrier() >= 0) {
      return false;
    }
    String start = SameEvents.start(draft);
    if (start == null) { // "its election": held, or nobody knows where
      return draft.status == Status.HAPPENED || draft.whereabouts().isEmpty();
    }
    return start.length() == YEAR
        && published != null
        && published.getYear() <= Integer.parseInt(start);
  }

  /** "He said that damage will be done": what somebody thinks of at no time. */
  private static boolean isGuess(EventDraft draft) {
    return draft.told && draft.status == Status.HYPOTHETICAL && GUESSED.contains(draft.type);
  }

  /** "paid them to have a debate": a purpose, of which nothing tells that it was reached. */
  private boolean isAim(EventDraft draft) {
    Sentence sentence = draft.cue.sentence();
    int verb = draft.cue.anchor();
    int head = sentence.token(verb).head();
    return draft.status == Status.HYPOTHETICAL
        && head >= 0
        && sentence.token(verb).xpos().equals("VB")
        && Clauses.isInfinitive(sentence, verb)
        && sentence.token(head).isVerb()
        && (!statuses.governs(sentence.token(head).lemma())
            || sentence.token(head).lemma().equals("vote"));
  }

  /** "his remarks", "in her statement": what is said is a claim; not "his talk with Lee". */
  private static boolean isRemark(EventDraft draft) {
    return draft.cue.carrier() < 0
        && !draft.type.equals("opening")
        && draft.ids(Role.AGENT, Role.AFFECTED, Role.PARTICIPANT).size() < 2;
  }

  /** "Lee denied": neither what nor to whom. */
  private static boolean isMute(EventDraft draft) {
    return !draft.rich && draft.ids(Role.AFFECTED, Role.PARTICIPANT, Role.PLACE).isEmpty();
  }

  /** "the party holds seats": so now, if not in a headline, which tells what just happened. */
  private static boolean isOfNow(EventDraft draft) {
    Sentence sentence = draft.cue.sentence();
    int verb = draft.cue.anchor();
    if (Clauses.isInfinitive(sentence, verb)
        && sentence.token(verb).head() >= 0
        && Clauses.useBefore(sentence, verb) < 0) {
      verb = sentence.token(verb).head();
    }
    boolean aside = // "officials are removed after being impeached"
        !draft.known
            && sentence.token(verb).relation().equals("advcl")
            && !VerbForms.isFinite(sentence, verb)
            && sentence.children(verb, "mark").stream()
                .anyMatch(i -> PostWords.lower(sentence, i).matches("after|before|upon"))
            && sentence.token(verb).head() >= 0;
    verb = aside ? sentence.token(verb).head() : verb;
    boolean not = draft.status == Status.NEGATED && !sentence.token(verb).xpos().equals("VBG");
    return (not || draft.status == Status.HAPPENED)
        && sentence.zone().kind() != Zone.Kind.HEADLINE
        && sentence.token(verb).isVerb()
        && VerbForms.isFinite(sentence, verb)
        && VerbForms.isSimplePresent(sentence, verb);
  }

  /** "…, providing an example": a clause without a subject of its own. */
  private static boolean isAside(EventDraft draft) {
    Sentence sentence = draft.cue.sentence();
    int verb = draft.cue.anchor();
    return draft.status != Status.HYPOTHETICAL
        && sentence.token(verb).xpos().equals("VBG")
        && sentence.child(verb, "aux", "nsubj") < 0;
  }

  /** "the way of electing leaders": nobody is told to do it. */
  private static boolean isNotion(EventDraft draft) {
    boolean modifies = // "flights deporting them"
        draft.cue.token().relation().startsWith("acl")
            && draft.cue.sentence().child(draft.cue.index(), "mark", "case") < 0;
    return isAside(draft)
        && !modifies
        && !draft.type.equals("disaster")
        && !draft.cue.nominal()
        && draft.all(Role.AGENT).isEmpty();
  }

  /** "I thank you", "we are driving it"; not "we left". */
  private static boolean isOfSelf(EventDraft draft) {
    Sentence sentence = draft.cue.sentence();
    int verb = draft.cue.index();
    boolean past =
        draft.cue.token().xpos().matches("VB[DN]")
            || draft.status == Status.HYPOTHETICAL
            || draft.status == Status.SCHEDULED;
    if (draft.cue.nominal()
        || past && !VerbForms.isPresent(sentence, verb) && !SPOKEN.contains(draft.type)) {
      return false;
    }
    int subject = Subjects.of(sentence, verb).token();
    return subject >= 0 && SELVES.contains(PostWords.lower(sentence, subject));
  }

  private boolean isDeed(EventDraft draft) {
    Sentence sentence = draft.cue.sentence();
    int carrier = draft.cue.carrier();
    boolean judged = // "found it strange"; not "was named best actor"
        !draft.cue.nominal()
            && !Passives.isPassive(sentence, draft.cue.index())
            && sentence.child(draft.cue.index(), "xcomp") > draft.cue.index();
    return words.isDeed(draft.cue.lemma()) && !judged
        || draft.cue.nominal() && !words.isContextual(draft.cue.lemma())
        || carrier >= 0 && words.isDeed(words.lemma(sentence, carrier)); // "won the race"
  }
}
