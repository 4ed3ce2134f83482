package newsgraph.extract;

import java.util.Set;
import newsgraph.extract.EventRoles.Role;
import newsgraph.language.Sentence;
import newsgraph.model.Dating;
import newsgraph.model.Event.Status;

/** Tells what is usual, lasts, or says only who is meant: "people coming to Rome". */
final class Habits {
  private static final Set<String> SORTS = Set.of("transport", "travel", "visit", "ruling");

  private Habits() {}

  /** "returns every year", "is often closed": a habit. */
  static boolean isUsual(EventDraft draft) {
    Sentence sentence = draft.cue.sentence();
    int verb = draft.cue.anchor();
    boolean often = sentence.children(verb, "advmod").stream().anyMatch(i -> isOften(sentence, i));
    boolean every =
        sentence.subtree(verb, i -> sentence.token(i).isVerb()).stream()
            .anyMatch(
                i ->
                    i > verb
                        && PostWords.lower(sentence, i).matches("every|each")
                        && sentence.form(i + 1) != null
                        && TimeWords.isPart(PostWords.lower(sentence, i + 1)));
    int head = sentence.token(verb).head();
    boolean usual = // "its meetings usually end in a row"
        draft.cue.nominal()
            && head >= 0
            && sentence.token(verb).relation().startsWith("nsubj")
            && sentence.children(head, "advmod").stream().anyMatch(i -> isOften(sentence, i));
    return (draft.status == Status.HAPPENED || draft.status == Status.NEGATED)
        && (usual || sentence.token(verb).isVerb() && (often || every));
  }

  /** "often", "rarely". */
  private static boolean isOften(Sentence sentence, int i) {
    return TimeWords.value("usual", PostWords.lower(sentence, i)) != null;
  }

  /** "any candidate running against Lee", "every firm that closed": nobody in particular. */
  static boolean isOfAny(EventDraft draft) {
    Sentence sentence = draft.cue.sentence();
    int verb = draft.cue.anchor();
    int doer = Subjects.of(sentence, verb).token();
    return sentence.token(verb).isVerb()
        && draft.status != Status.NEGATED
        && doer >= 0
        && sentence.children(doer, "det").stream()
            .anyMatch(i -> PostWords.lower(sentence, i).matches("any|every|each|whatever"));
  }

  /** "people coming to Rome", "a unit tasked with investigating": it tells who or what they are. */
  static boolean isTrait(EventDraft draft) {
    Sentence sentence = draft.cue.sentence();
    int verb = draft.cue.anchor(); // "holding" of "states holding elections"
    String xpos = sentence.token(verb).xpos();
    int first = // "visiting" of "people living in or visiting Rome"
        sentence.token(verb).relation().equals("conj") ? sentence.token(verb).head() : verb;
    int head = sentence.token(first).head();
    boolean modifies = sentence.token(first).relation().startsWith("acl") && head >= 0;
    boolean task =
        head >= 0 && PostWords.lower(sentence, head).matches("tasked|charged|responsible");
    return sentence.token(verb).isVerb()
        && !draft.known
        && draft.status == Status.HAPPENED
        && (task
            || modifies
                && (xpos.matches("VBG|VBP?") || xpos.equals("VBN") && isOfRule(draft, head))
                && sentence.token(head).xpos().equals("NNS")
                && sentence.child(head, "det", "nummod") < 0
                && (isTopic(sentence, head) || !isPast(sentence, head)));
  }

  /** "migrants held in custody are sent back": the subject of what is always so. */
  private static boolean isOfRule(EventDraft draft, int noun) {
    Sentence sentence = draft.cue.sentence();
    int verb = sentence.token(noun).head();
    return verb >= 0
        && draft.whereabouts().isEmpty()
        && sentence.token(noun).relation().startsWith("nsubj")
        && sentence.token(verb).isVerb()
        && VerbForms.isSimplePresent(sentence, verb);
  }

  /** "flights to Rome", "rulings from there": of nobody, at no time. */
  static boolean isSort(EventDraft draft) {
    Sentence sentence = draft.cue.sentence();
    int noun = draft.cue.index();
    return draft.cue.nominal()
        && draft.cue.carrier() < 0
        && SORTS.contains(draft.type)
        && (isBare(sentence, noun) || draft.type.equals("transport") && isAnyOne(sentence, noun))
        && draft.ids(Role.AGENT, Role.AFFECTED, Role.PARTICIPANT).isEmpty();
  }

  /** "flights", "all flights". */
  private static boolean isBare(Sentence sentence, int noun) {
    return sentence.token(noun).xpos().equals("NNS")
        && sentence.child(noun, "nummod", "nmod:poss", "amod") < 0
        && sentence.children(noun, "det").stream()
            .allMatch(i -> PostWords.lower(sentence, i).equals("all"));
  }

  /** "catch a flight", of which nothing more is told. */
  private static boolean isAnyOne(Sentence sentence, int noun) {
    return sentence.token(noun).relation().equals("obj")
        && sentence.children(noun, "det").stream()
            .anyMatch(i -> PostWords.lower(sentence, i).matches("an?"));
  }

  /** "policies regarding migrants coming to Rome". */
  private static boolean isTopic(Sentence sentence, int noun) {
    return Clauses.preposition(sentence, noun).matches("regarding|concerning|about|towards?");
  }

  /** Whether the clause that a noun stands in tells of the past. */
  private static boolean isPast(Sentence sentence, int noun) {
    int verb = noun;
    while (verb >= 0 && !sentence.token(verb).isVerb()) {
      verb = sentence.token(verb).head();
    }
    return verb >= 0
        && (sentence.token(verb).xpos().equals("VBD")
            || sentence.children(verb, "aux", "aux:pass").stream()
                .anyMatch(i -> sentence.token(i).xpos().equals("VBD")));
  }

  /** "a judge who jailed thousands", said by somebody of nobody in particular. */
  static boolean isSomeone(EventDraft draft) {
    Sentence sentence = draft.cue.sentence();
    int head = draft.cue.token().head();
    return draft.told
        && !draft.known
        && !draft.cue.nominal()
        && draft.cue.token().relation().startsWith("acl")
        && head >= 0
        && sentence.children(head, "det").stream()
            .anyMatch(i -> PostWords.lower(sentence, i).matches("an?|any|no"));
  }

  /** "patients treated there", "the people who built it": it tells who is meant. */
  static boolean isEpithet(EventDraft draft) {
    boolean named = draft.type.equals("conduct") ? draft.known : draft.named;
    return !named
        && draft.status != Status.NEGATED
        && !draft.cue.nominal()
        && draft.cue.token().relation().startsWith("acl");
  }

  /** "has held the post since 2018": a state. */
  static boolean isSince(EventDraft draft) {
    Dating dating = draft.dating;
    return draft.type.equals("conduct")
        && dating != null
        && dating.start() != null
        && dating.end() == null;
  }
}
