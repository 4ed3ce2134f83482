package newsgraph.extract;

import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Event.Status;
import org.jspecify.annotations.Nullable;

/** Tells from a verb’s form and the words that govern it whether what it tells happened. */
final class VerbStatuses {
  /** Verbs that say of what a plan or a demand consists. */
  private static final Set<String> CONSISTING = Set.of("include", "involve", "comprise");

  /** Prepositions with which words of planning, talking and refusing take a gerund. */
  private static final Set<String> GERUND =
      Set.of("from", "on", "of", "about", "against", "for", "to");

  private static final int DEEPEST = 8;

  private final StatusGovernors governors;

  VerbStatuses(StatusGovernors governors) {
    this.governors = governors;
  }

  /**
   * The status of what a verb tells.
   *
   * @param told whether it stands in somebody's words
   * @param dated whether a time is attached to it
   */
  Status of(Sentence sentence, int verb, boolean told, boolean dated) {
    return verb(sentence, verb, told, dated, 0);
  }

  /** The verb, or noun with "is", to whose clause a noun belongs; -1 if none. */
  static int governingVerb(Sentence sentence, int noun) {
    for (int i = sentence.token(noun).head(); i >= 0; i = sentence.token(i).head()) {
      if (sentence.token(i).isVerb() || sentence.child(i, "cop") >= 0) {
        return i;
      }
    }
    return -1;
  }

  private Status verb(Sentence sentence, int verb, boolean told, boolean dated, int depth) {
    boolean commanded =
        VerbForms.isImperative(sentence, verb)
            && !Subjects.sharesModal(sentence, verb)
            && !Plans.sharesInfinitive(sentence, verb);
    if (VerbForms.isCondition(sentence, verb) || commanded) {
      return Status.HYPOTHETICAL;
    }
    boolean ahead = // "called it off until they meet"
        VerbForms.isWhenever(sentence, verb)
            && (VerbForms.isAwaited(sentence, verb) || isPlanned(sentence, verb, told, depth));
    if (ahead) {
      return dated ? Status.SCHEDULED : Status.HYPOTHETICAL;
    }
    if (VerbForms.isNegated(sentence, verb) || VerbForms.isMissed(sentence, verb)) {
      return isAskedNot(sentence, verb) ? Status.HYPOTHETICAL : Status.NEGATED;
    }
    if (VerbForms.isAlleged(sentence, verb)) {
      return Status.HYPOTHETICAL;
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

  private String kindOf(Sentence sentence, int head) {
    String kind = governors.ofClause(sentence, head);
    return kind == null ? "" : kind;
  }

  /** "hope that she will come", "are concerned that she would". */
  private boolean isHoped(Sentence sentence, int verb) {
    int head = sentence.token(verb).head();
    return sentence.token(verb).relation().equals("ccomp")
        && Set.of("hypothetical", "talk").contains(head < 0 ? "" : kindOf(sentence, head));
  }

  /** "when they leave, they plan to return": the clause beside is ahead, too. */
  private boolean isPlanned(Sentence sentence, int verb, boolean told, int depth) {
    int head = sentence.token(verb).head();
    return head >= 0
        && depth < DEEPEST
        && ("scheduled".equals(governors.of(sentence, head))
            || verb(sentence, head, told, false, depth + 1) == Status.SCHEDULED);
  }

  /** "urged them not to leave": whether they leave is open. */
  private boolean isAskedNot(Sentence sentence, int verb) {
    int head = sentence.token(verb).head();
    return head >= 0
        && sentence.token(verb).relation().equals("xcomp")
        && Clauses.isInfinitive(sentence, verb)
        && "hypothetical".equals(governors.of(sentence, head));
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
        relation.matches("xcomp|ccomp|csubj")
            || verb == head + 1 && sentence.token(head).lemma().equals("get"); // "get elected"
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
    Status planned = planned(sentence, verb, told, dated, depth);
    if (planned != null) {
      return planned;
    }
    int ranked = infinitive && relation.equals("acl") ? HiddenSubjects.ranked(sentence, head) : -1;
    if (ranked >= 0) {
      return ranked(sentence, ranked, told, dated, depth);
    }
    if (infinitive || kept || (complement && !VerbForms.isFinite(sentence, verb))) {
      return byGovernor(sentence, verb, infinitive, told, dated, depth);
    }
    int subject = sentence.child(verb, "nsubj", "nsubj:pass");
    boolean own = subject >= 0 && !sentence.token(subject).xpos().startsWith("W");
    if (relation.startsWith("acl") && own && "hypothetical".equals(governors.of(sentence, head))) {
      return Status.HYPOTHETICAL; // "an allegation he stole"
    }
    if (relation.equals("ccomp")) {
      boolean unreal =
          kindOf(sentence, head).equals("hypothetical")
              || head < verb && kindOf(sentence, head).equals("negated") // "denied that he left"
              || VerbForms.isNegated(sentence, head)
              || Plans.isOnlyMeant(sentence, head);
      return unreal ? Status.HYPOTHETICAL : VerbForms.own(sentence, verb);
    }
    boolean shares =
        (relation.equals("conj") && !VerbForms.isFinite(sentence, verb))
            || Subjects.sharesModal(sentence, verb);
    boolean aside =
        relation.equals("advcl")
            && token.xpos().equals("VBG")
            && !hasMark(sentence, verb, "with|before|while|when|by");
    return shares || aside
        ? shared(sentence, verb, told, dated, depth)
        : VerbForms.own(sentence, verb);
  }

  /**
   * "had to travel there twice", "will travel there to meet her", "hosted" of what will be held.
   */
  private @Nullable Status planned(
      Sentence sentence, int verb, boolean told, boolean dated, int depth) {
    int head = sentence.token(verb).head();
    boolean infinitive = Clauses.isInfinitive(sentence, verb);
    if (infinitive && Plans.isCounted(sentence, verb)) {
      return Status.HAPPENED;
    }
    int plan = infinitive ? Plans.plan(sentence, verb) : -1;
    if (plan >= 0 && "scheduled".equals(governors.of(sentence, plan))) {
      return !told && Plans.isOld(sentence, plan) ? Status.HYPOTHETICAL : Status.SCHEDULED;
    }
    boolean errand =
        infinitive
            && governors.of(sentence, head) == null
            && Plans.isErrand(sentence, verb)
            && outer(sentence, head, told, dated, depth) == Status.SCHEDULED;
    int occasion = Plans.occasion(sentence, verb);
    boolean staged =
        occasion >= 0 && outer(sentence, occasion, told, dated, depth) == Status.SCHEDULED;
    return errand || staged ? Status.SCHEDULED : null;
  }

  /** As the clause beside it: "will come and stay", "will come, staying for a week". */
  private Status shared(Sentence sentence, int verb, boolean told, boolean dated, int depth) {
    int head = sentence.token(verb).head();
    boolean slated = // "are slated to meet, landing today"
        sentence.token(verb).relation().equals("advcl")
            && sentence.child(head, "xcomp") >= 0
            && "scheduled".equals(governors.of(sentence, head));
    if (slated) {
      return Status.SCHEDULED;
    }
    int main = isAfterPurpose(sentence, verb) ? sentence.token(head).head() : head;
    Status outer = outer(sentence, main, told, dated, depth);
    boolean nor = // "was not charged nor convicted", not "did not stay and left"
        sentence.children(verb, "cc").stream()
            .anyMatch(i -> PostWords.lower(sentence, i).matches("nor|or"));
    boolean by = // "took action to protect them by killing him"
        outer != Status.SCHEDULED
            && hasMark(sentence, verb, "")
            && !Plans.isUnder(sentence, main, "can|could|may|might|should|must");
    return by || outer == Status.NEGATED && !nor ? VerbForms.own(sentence, verb) : outer;
  }

  /** Any but those of "will leave, with Lee succeeding her", "will eat before leaving". */
  private static boolean hasMark(Sentence sentence, int verb, String but) {
    return sentence.children(verb, "mark", "aux").stream()
        .anyMatch(i -> !PostWords.lower(sentence, i).matches(but));
  }

  private Status outer(Sentence sentence, int head, boolean told, boolean dated, int depth) {
    if (sentence.token(head).isVerb() || sentence.child(head, "cop") >= 0) {
      return verb(sentence, head, told, dated, depth + 1);
    }
    int verb = governingVerb(sentence, head);
    return verb < 0 || depth > DEEPEST
        ? Status.HAPPENED
        : verb(sentence, verb, told, dated, depth + 1);
  }

  /** "winning it" of "joined the race to replace him, winning it": of the main clause. */
  private static boolean isAfterPurpose(Sentence sentence, int verb) {
    int head = sentence.token(verb).head();
    return sentence.token(verb).relation().equals("advcl")
        && ",".equals(sentence.form(verb - 1))
        && sentence.token(head).relation().equals("advcl")
        && Clauses.isInfinitive(sentence, head);
  }

  /** "is the first woman to be elected", "will be the last to leave". */
  private Status ranked(Sentence sentence, int noun, boolean told, boolean dated, int depth) {
    boolean predicate = sentence.child(noun, "cop") >= 0;
    boolean inside = sentence.token(noun).relation().matches("xcomp|ccomp|obj");
    return predicate
        ? verb(sentence, noun, told, dated, depth + 1)
        : inside
            ? outer(sentence, sentence.token(noun).head(), told, dated, depth)
            : Status.HAPPENED;
  }

  /** "scheduled to travel", "refused to leave", "his plan to sell", "flew there to meet". */
  private Status byGovernor(
      Sentence sentence, int verb, boolean infinitive, boolean told, boolean dated, int depth) {
    int head = sentence.token(verb).head();
    String kind = governors.of(sentence, head);
    if (infinitive && isGoing(sentence, head)) {
      return Status.SCHEDULED;
    }
    if (CONSISTING.contains(sentence.token(head).lemma())) {
      int subject = Subjects.of(sentence, head).token();
      String asked = subject < 0 ? null : governors.of(sentence, subject);
      kind = asked == null ? kind : asked; // "their demands include dissolving the council"
    }
    boolean judged = // "saw it as a way to leave", not "saw her leave", "was seen to leave"
        infinitive
            && sentence.token(head).lemma().equals("see")
            && !Passives.isPassive(sentence, head);
    if (judged) {
      return Status.HYPOTHETICAL;
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
      if (Plans.isDecreed(sentence, verb)) {
        return outer(sentence, head, told, dated, depth);
      }
      boolean open = !told && Plans.isOld(sentence, head);
      Status ahead = open ? Status.HYPOTHETICAL : Status.SCHEDULED;
      return VerbForms.isNegated(sentence, head) ? Status.NEGATED : ahead;
    }
    return Status.HYPOTHETICAL;
  }

  /** "is going to resign". */
  private static boolean isGoing(Sentence sentence, int verb) {
    return sentence.token(verb).form().equalsIgnoreCase("going")
        && sentence.token(verb).lemma().equals("go")
        && sentence.child(verb, "aux") >= 0;
  }

  /** "refrained from commenting", "succeeded in leaving": told as that word tells it. */
  private boolean isRefrained(Sentence sentence, int verb) {
    int head = sentence.token(verb).head();
    String kind = governors.of(sentence, head);
    Set<String> marks = "same".equals(kind) ? Set.of("in") : GERUND;
    return kind != null
        && sentence.token(verb).xpos().equals("VBG")
        && sentence.children(verb, "mark", "case").stream()
            .anyMatch(i -> marks.contains(PostWords.lower(sentence, i)));
  }
}
