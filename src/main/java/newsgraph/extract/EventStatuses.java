package newsgraph.extract;

import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Event.Status;
import org.jspecify.annotations.Nullable;

/** Tells from tense, modals, negation and governing words whether an event happened. */
final class EventStatuses {
  private static final Set<String> PLANNED =
      Set.of("planned", "upcoming", "scheduled", "forthcoming", "future", "next", "imminent");
  private static final Set<String> LASTING = Set.of("ongoing", "continuing", "continued");
  private static final Set<String> SUPPOSED =
      Set.of(
          "possible",
          "potential",
          "proposed",
          "threatened",
          "further",
          "likely",
          "any",
          "pending",
          "perceived",
          "feared",
          "would-be");
  private static final Set<String> ONGOING_TYPES =
      Set.of("detention", "legal-dispute", "cooperation");

  /** What these have for an object begins or ends with them. */
  private static final Set<String> FILING =
      Set.of("file", "bring", "launch", "start", "lose", "win", "settle", "end", "drop");

  /** To do this is over once it is done: "has sued". */
  private static final Set<String> ACTS = Set.of("sue", "countersue", "file", "appeal");

  /** What is spoken of with "the" has happened. */
  private static final Set<String> PAST_TYPES =
      Set.of("attack", "crime", "death-injury", "disaster");

  private static final Set<String> SEIZING =
      Set.of("arrest", "capture", "detain", "imprison", "jail", "kidnap", "seize");

  /** What these have for an object does not happen. */
  private static final Set<String> AVOIDING =
      Set.of("avoid", "escape", "evade", "avert", "cancel", "prevent", "foil", "thwart");

  /** To propose one is an act of its own. */
  private static final Set<String> LAWS =
      Set.of("bill", "law", "amendment", "legislation", "resolution", "motion");

  private final StatusGovernors governors = StatusGovernors.shipped();
  private final NounStatuses nouns = new NounStatuses(governors);
  private final VerbStatuses verbs = new VerbStatuses(governors);

  /**
   * The status of an event.
   *
   * @param type of the event; null if untyped
   * @param told whether it stands in somebody's words
   * @param dated whether a time is attached to it
   */
  Status of(EventCue cue, @Nullable String type, boolean told, boolean dated) {
    Sentence sentence = cue.sentence();
    Status status =
        cue.nominal() ? noun(cue, type, told, dated) : verbs.of(sentence, cue.index(), told, dated);
    boolean state = type != null && ONGOING_TYPES.contains(type);
    boolean begun = dated && SEIZING.contains(cue.lemma()); // "detained on Friday"
    return status == Status.HAPPENED && state && !begun && lasts(cue) ? Status.ONGOING : status;
  }

  /** Whether a verb with a complement only tells of the complement: "is scheduled to travel". */
  boolean governs(String lemma) {
    return governors.has(lemma);
  }

  /** "are held", "held in a prison", "faces challenges": a state at the time of writing. */
  private static boolean lasts(EventCue cue) {
    Sentence sentence = cue.sentence();
    if (cue.carrier() >= 0 && FILING.contains(sentence.token(cue.carrier()).lemma())) {
      return false; // "has filed a lawsuit"
    }
    if (cue.nominal()) {
      int verb = VerbStatuses.governingVerb(sentence, cue.index());
      return verb < 0 || VerbForms.isPresent(sentence, verb);
    }
    Token token = sentence.token(cue.index());
    if (ACTS.contains(token.lemma()) && !token.xpos().equals("VBG")) {
      return false;
    }
    boolean bare = sentence.child(cue.index(), "aux", "aux:pass") < 0;
    boolean packed = token.xpos().equals("VBN") && bare && sentence.child(cue.index(), "obj") < 0;
    boolean reduced =
        packed || token.relation().equals("acl") && Passives.isPassive(sentence, cue.index());
    return VerbForms.isPresent(sentence, cue.index()) || reduced || token.xpos().equals("VBG");
  }

  /**
   * The status by the date, too: "would be sworn in on Monday" lies ahead, "decided to leave last
   * Monday" is done.
   *
   * @param dated whether it has a date
   * @param ahead whether the date lies after the day of writing
   * @param over whether it lies before it
   */
  Status dated(EventCue cue, Status status, boolean dated, boolean ahead, boolean over) {
    Sentence sentence = cue.sentence();
    boolean coming = // "is flying to Rome next month"
        status == Status.ONGOING && !cue.nominal() && cue.token().xpos().equals("VBG");
    if ((status == Status.HAPPENED || coming) && ahead) {
      return Status.SCHEDULED;
    }
    if (status == Status.HYPOTHETICAL && !VerbForms.hasCondition(sentence, cue.anchor())) {
      boolean would = Plans.isUnder(sentence, cue.anchor(), "would|'d|’d");
      boolean must = Plans.isUnder(sentence, cue.anchor(), "must");
      boolean due = ahead && would || dated && !over && must;
      return due ? Status.SCHEDULED : over && would ? Status.HAPPENED : status;
    }
    boolean decided = over && status == Status.SCHEDULED && Plans.isDecided(sentence, cue.anchor());
    return decided ? Status.HAPPENED : status;
  }

  private Status noun(EventCue cue, @Nullable String type, boolean told, boolean dated) {
    Sentence sentence = cue.sentence();
    int noun = cue.index();
    if (NounStatuses.isCalledOff(sentence, noun)) {
      return Status.NEGATED;
    }
    for (int child : sentence.children(noun, "amod", "det", "advmod", "case")) {
      String form = PostWords.lower(sentence, child);
      if (form.equals("no") || form.equals("without")) {
        return Status.NEGATED;
      }
      Status kind = form.endsWith("ing") ? governors.ofNoun(sentence, child) : null;
      if (kind != null) {
        return kind; // "halting deportations"
      }
      if (PLANNED.contains(form) && !NounStatuses.isPerformed(cue)) {
        boolean open = // "should she win the next election"
            cue.carrier() >= 0 && VerbForms.isCondition(sentence, cue.carrier());
        return open ? Status.HYPOTHETICAL : Status.SCHEDULED;
      }
      if (LASTING.contains(form) && cue.carrier() < 0) {
        return Status.ONGOING;
      }
      boolean any = // "failed to win any contest", "received further scrutiny"
          form.matches("any|further") && cue.carrier() >= 0;
      if (SUPPOSED.contains(form) && !any) {
        return Status.HYPOTHETICAL;
      }
    }
    if (cue.carrier() >= 0) {
      Status status = verbs.of(sentence, cue.carrier(), told, dated);
      boolean takes = governors.takes(sentence, cue.carrier(), ""); // not "committed a crime"
      Status kind = takes ? governors.ofNoun(sentence, cue.carrier()) : null;
      boolean bill =
          sentence.token(cue.carrier()).lemma().equals("propose") && LAWS.contains(cue.lemma());
      boolean flights = // "offers flights", not "offers talks"
          sentence.token(cue.carrier()).lemma().equals("offer") && "transport".equals(type);
      boolean sought = sentence.token(cue.carrier()).lemma().equals("seek"); // told as it is
      boolean now = !sentence.token(cue.carrier()).xpos().equals("VBG");
      if ((flights || sought) && now && VerbForms.isPresent(sentence, cue.carrier())) {
        return status == Status.HAPPENED ? Status.ONGOING : status;
      }
      boolean unreal =
          (kind == Status.HYPOTHETICAL && !bill && !sought)
              || kind == Status.SCHEDULED
              || AVOIDING.contains(sentence.token(cue.carrier()).lemma());
      return status == Status.HAPPENED && unreal && kind != null ? kind : status;
    }
    if (NounStatuses.isUnderWay(sentence, noun)) {
      return Status.ONGOING;
    }
    Status status = nouns.underGovernor(sentence, noun);
    int verb = sentence.token(noun).head();
    boolean there = // "there will be a protest"
        status == Status.HAPPENED
            && sentence.token(noun).relation().equals("nsubj")
            && sentence.child(verb, "expl") >= 0;
    if (there) {
      return verbs.of(sentence, verb, told, dated);
    }
    boolean off = // "postponed her visit", if nobody tells to when
        status == Status.SCHEDULED
            && !dated
            && Events.GOING.contains(String.valueOf(type))
            && sentence.token(verb).lemma().equals("postpone")
            && sentence.child(verb, "obl") < 0;
    if (off) {
      return Status.HYPOTHETICAL;
    }
    boolean past = // "discussed the attack", not "discussed the merger"
        status == Status.HYPOTHETICAL
            && sentence.token(verb).lemma().matches("discuss|consider|debate|discussion")
            && (PAST_TYPES.contains(String.valueOf(type)) || cue.lemma().equals("event"));
    if (past && !NounStatuses.isNew(sentence, noun)) {
      return Status.HAPPENED;
    }
    boolean of = // "is to speak at a rally", "will go on with elections in Peru"
        status == Status.HAPPENED
            && verb >= 0
            && sentence.token(verb).isVerb()
            && NounStatuses.isNew(sentence, noun);
    boolean ahead = of && verbs.of(sentence, verb, told, dated) == Status.SCHEDULED;
    boolean open = // "may be removed after a trial"
        status == Status.HAPPENED
            && !dated
            && NounStatuses.isOfAny(sentence, noun)
            && Plans.isUnder(sentence, verb, "can|may|could|might|must");
    return ahead ? Status.SCHEDULED : open ? Status.HYPOTHETICAL : status;
  }
}
