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
          "would-be");
  private static final Set<String> ONGOING_TYPES =
      Set.of("detention", "legal-dispute", "cooperation");

  /** What these have for an object begins or ends with them. */
  private static final Set<String> FILING =
      Set.of("file", "bring", "launch", "start", "lose", "win", "settle", "end", "drop");

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
        cue.nominal() ? noun(cue, told, dated) : verbs.of(sentence, cue.index(), told, dated);
    boolean state = type != null && ONGOING_TYPES.contains(type);
    return status == Status.HAPPENED && state && lasts(cue) ? Status.ONGOING : status;
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
    boolean bare = sentence.child(cue.index(), "aux", "aux:pass") < 0;
    boolean packed = token.xpos().equals("VBN") && bare && sentence.child(cue.index(), "obj") < 0;
    boolean reduced =
        packed || token.relation().equals("acl") && Passives.isPassive(sentence, cue.index());
    return VerbForms.isPresent(sentence, cue.index()) || reduced || token.xpos().equals("VBG");
  }

  private Status noun(EventCue cue, boolean told, boolean dated) {
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
        return Status.SCHEDULED;
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
      Status kind = governors.ofNoun(sentence, cue.carrier());
      boolean bill =
          sentence.token(cue.carrier()).lemma().equals("propose") && LAWS.contains(cue.lemma());
      boolean unreal =
          (kind == Status.HYPOTHETICAL && !bill)
              || kind == Status.SCHEDULED
              || AVOIDING.contains(sentence.token(cue.carrier()).lemma());
      return status == Status.HAPPENED && unreal && kind != null ? kind : status;
    }
    Status status = nouns.underGovernor(sentence, noun);
    int verb = sentence.token(noun).head();
    boolean of = // "is to speak at a rally", "will go on with elections in Peru"
        status == Status.HAPPENED
            && verb >= 0
            && sentence.token(verb).isVerb()
            && NounStatuses.isNew(sentence, noun);
    boolean ahead = of && verbs.of(sentence, verb, told, dated) == Status.SCHEDULED;
    return ahead ? Status.SCHEDULED : status;
  }
}
