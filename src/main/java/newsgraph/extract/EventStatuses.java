package newsgraph.extract;

import java.util.Objects;
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
          "would-be");
  private static final Set<String> ONGOING_TYPES =
      Set.of("detention", "legal-dispute", "cooperation");

  /** Verbs that say of what a plan or a demand consists. */
  private static final Set<String> CONSISTING = Set.of("include", "involve", "comprise");

  /** Prepositions with which words of planning, talking and refusing take a gerund. */
  private static final Set<String> GERUND =
      Set.of("from", "on", "of", "about", "against", "for", "to");

  /** What these have for an object does not happen. */
  private static final Set<String> AVOIDING =
      Set.of("avoid", "escape", "evade", "avert", "cancel", "prevent", "foil", "thwart");

  /** To propose one is an act of its own. */
  private static final Set<String> LAWS =
      Set.of("bill", "law", "amendment", "legislation", "resolution", "motion");

  private static final int DEEPEST = 8;

  private final StatusGovernors governors = new StatusGovernors();
  private final NounStatuses nouns = new NounStatuses(governors);

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
        cue.nominal() ? noun(cue, told, dated) : verb(sentence, cue.index(), told, dated, 0);
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
    if (cue.nominal()) {
      int verb = governingVerb(sentence, cue.index());
      return verb < 0 || VerbForms.isPresent(sentence, verb);
    }
    Token token = sentence.token(cue.index());
    boolean bare = sentence.child(cue.index(), "aux", "aux:pass") < 0;
    boolean packed = token.xpos().equals("VBN") && bare && sentence.child(cue.index(), "obj") < 0;
    boolean reduced =
        packed || token.relation().equals("acl") && Passives.isPassive(sentence, cue.index());
    return VerbForms.isPresent(sentence, cue.index()) || reduced || token.xpos().equals("VBG");
  }

  private static int governingVerb(Sentence sentence, int noun) {
    for (int i = sentence.token(noun).head(); i >= 0; i = sentence.token(i).head()) {
      if (sentence.token(i).isVerb() || sentence.child(i, "cop") >= 0) {
        return i;
      }
    }
    return -1;
  }

  private Status verb(Sentence sentence, int verb, boolean told, boolean dated, int depth) {
    boolean commanded =
        VerbForms.isImperative(sentence, verb) && !Subjects.sharesModal(sentence, verb);
    if (VerbForms.isCondition(sentence, verb)
        || commanded
        || (VerbForms.isWhenever(sentence, verb) && isPlanned(sentence, verb))) {
      return Status.HYPOTHETICAL;
    }
    if (VerbForms.isNegated(sentence, verb) || VerbForms.isMissed(sentence, verb)) {
      return Status.NEGATED;
    }
    boolean future = false;
    for (int child : sentence.children(verb, "aux")) {
      String form = PostWords.lower(sentence, child);
      if (VerbForms.MODALS.contains(form)) {
        boolean narrated = !told && VerbForms.isNarrated(sentence, verb);
        future = form.equals("would") && VerbForms.isReported(sentence, verb);
        if (!future) {
          return narrated ? Status.HAPPENED : Status.HYPOTHETICAL;
        }
      }
      if (form.equals("shall") && told) {
        return Status.HYPOTHETICAL; // the text of a law
      }
      future |= VerbForms.FUTURE.contains(form);
    }
    if (future) {
      boolean open =
          VerbForms.hasCondition(sentence, verb)
              || isHoped(sentence, verb)
              || (told && !dated && VerbForms.isOfYou(sentence, verb));
      return open ? Status.HYPOTHETICAL : Status.SCHEDULED;
    }
    return governed(sentence, verb, told, dated, depth);
  }

  /** "hope that she will come". */
  private boolean isHoped(Sentence sentence, int verb) {
    int head = sentence.token(verb).head();
    return head >= 0
        && sentence.token(verb).relation().equals("ccomp")
        && "hypothetical".equals(governors.of(sentence, head))
        && !sentence.token(head).lemma().matches("tell|mean|announce|say");
  }

  /** "when they leave, they plan to return": the clause beside is ahead, too. */
  private boolean isPlanned(Sentence sentence, int verb) {
    int head = sentence.token(verb).head();
    return head >= 0
        && ("scheduled".equals(governors.of(sentence, head))
            || sentence.children(head, "aux").stream()
                .anyMatch(i -> VerbForms.FUTURE.contains(PostWords.lower(sentence, i))));
  }

  private Status governed(Sentence sentence, int verb, boolean told, boolean dated, int depth) {
    Token token = sentence.token(verb);
    int head = token.head();
    boolean infinitive = Clauses.isInfinitive(sentence, verb);
    Status due = infinitive ? VerbForms.due(sentence, verb) : null;
    if (due != null) {
      return due;
    }
    if (head < 0 || depth > DEEPEST) {
      return VerbForms.own(sentence, verb);
    }
    String relation = token.relation();
    boolean complement =
        relation.equals("xcomp") || relation.equals("ccomp") || relation.equals("csubj");
    int use = infinitive ? Clauses.useBefore(sentence, verb) : -1;
    if (use >= 0) {
      return sentence.token(use).isVerb()
          ? verb(sentence, use, told, dated, depth + 1)
          : outer(sentence, use, told, dated, depth);
    }
    boolean kept = Subjects.isKeptFrom(sentence, verb) || isRefrained(sentence, verb);
    kept |= token.xpos().equals("VBG") && CONSISTING.contains(sentence.token(head).lemma());
    boolean over = // "was declared to have won"
        infinitive
            && governors.of(sentence, head) == null
            && sentence.children(verb, "aux").stream()
                .anyMatch(i -> PostWords.lower(sentence, i).equals("have"));
    if (over) {
      return VerbForms.isNegated(sentence, head) ? Status.HYPOTHETICAL : Status.HAPPENED;
    }
    if (infinitive || kept || (complement && !VerbForms.isFinite(sentence, verb))) {
      return byGovernor(sentence, head, infinitive, told, dated, depth);
    }
    int subject = sentence.child(verb, "nsubj", "nsubj:pass");
    boolean own = subject >= 0 && !sentence.token(subject).xpos().startsWith("W");
    if (relation.startsWith("acl") && own && "hypothetical".equals(governors.of(sentence, head))) {
      return Status.HYPOTHETICAL; // "an allegation he stole"
    }
    if (relation.equals("ccomp")) {
      String governor = Objects.requireNonNullElse(governors.of(sentence, head), "same");
      boolean reports = Set.of("tell", "mean").contains(sentence.token(head).lemma());
      boolean unreal =
          (governor.equals("hypothetical") && !reports) || VerbForms.isNegated(sentence, head);
      return unreal ? Status.HYPOTHETICAL : VerbForms.own(sentence, verb);
    }
    boolean shares =
        (relation.equals("conj") && !VerbForms.isFinite(sentence, verb))
            || Subjects.sharesModal(sentence, verb);
    if (shares
        || (relation.equals("advcl")
            && token.xpos().equals("VBG")
            && sentence.child(verb, "mark", "aux") < 0)) {
      boolean slated = // "are slated to meet, landing today"
          relation.equals("advcl")
              && sentence.child(head, "xcomp") >= 0
              && "scheduled".equals(governors.of(sentence, head));
      if (slated) {
        return Status.SCHEDULED;
      }
      Status outer = outer(sentence, head, told, dated, depth);
      return outer == Status.NEGATED ? VerbForms.own(sentence, verb) : outer;
    }
    return VerbForms.own(sentence, verb);
  }

  private Status outer(Sentence sentence, int head, boolean told, boolean dated, int depth) {
    if (sentence.token(head).isVerb()) {
      return verb(sentence, head, told, dated, depth + 1);
    }
    int verb = governingVerb(sentence, head);
    return verb < 0 || depth > DEEPEST
        ? Status.HAPPENED
        : verb(sentence, verb, told, dated, depth + 1);
  }

  /** "scheduled to travel", "refused to leave", "his plan to sell", "flew there to meet". */
  private Status byGovernor(
      Sentence sentence, int head, boolean infinitive, boolean told, boolean dated, int depth) {
    String kind = governors.of(sentence, head);
    if (infinitive && isGoing(sentence, head)) {
      return Status.SCHEDULED;
    }
    if (CONSISTING.contains(sentence.token(head).lemma())) {
      int subject = Subjects.of(sentence, head).token();
      String asked = subject < 0 ? null : governors.of(sentence, subject);
      kind = asked == null ? kind : asked; // "their demands include dissolving the council"
    }
    boolean real = "same".equals(kind) || "ongoing".equals(kind) || (kind == null && !infinitive);
    if (real) {
      Status outer = outer(sentence, head, told, dated, depth);
      boolean goesOn = "ongoing".equals(kind) && outer == Status.HAPPENED;
      return goesOn && VerbForms.isPresent(sentence, head) ? Status.ONGOING : outer;
    }
    if ("negated".equals(kind)) {
      return VerbForms.isNegated(sentence, head) ? Status.HAPPENED : Status.NEGATED;
    }
    if ("scheduled".equals(kind)) {
      return VerbForms.isNegated(sentence, head) ? Status.NEGATED : Status.SCHEDULED;
    }
    return Status.HYPOTHETICAL;
  }

  /** "is going to resign". */
  private static boolean isGoing(Sentence sentence, int verb) {
    return sentence.token(verb).form().equalsIgnoreCase("going")
        && sentence.token(verb).lemma().equals("go")
        && sentence.child(verb, "aux") >= 0;
  }

  /** "refrained from commenting", "plans on leaving": told as that word tells it. */
  private boolean isRefrained(Sentence sentence, int verb) {
    int head = sentence.token(verb).head();
    String kind = governors.of(sentence, head);
    return kind != null
        && !kind.equals("same")
        && sentence.token(verb).xpos().equals("VBG")
        && sentence.children(verb, "mark", "case").stream()
            .anyMatch(i -> GERUND.contains(PostWords.lower(sentence, i)));
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
      boolean any = form.equals("any") && cue.carrier() >= 0; // "failed to win any contest"
      if (SUPPOSED.contains(form) && !any) {
        return Status.HYPOTHETICAL;
      }
    }
    if (cue.carrier() >= 0) {
      Status status = verb(sentence, cue.carrier(), told, dated, 0);
      Status kind = governors.ofNoun(sentence, cue.carrier());
      boolean bill =
          sentence.token(cue.carrier()).lemma().equals("propose") && LAWS.contains(cue.lemma());
      boolean unreal =
          (kind == Status.HYPOTHETICAL && !bill)
              || kind == Status.SCHEDULED
              || AVOIDING.contains(sentence.token(cue.carrier()).lemma());
      return status == Status.HAPPENED && unreal && kind != null ? kind : status;
    }
    return nouns.underGovernor(sentence, noun);
  }
}
