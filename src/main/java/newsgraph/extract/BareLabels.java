package newsgraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.extract.EventPart.Slot;
import newsgraph.language.Sentence;
import newsgraph.model.Zone;

/** Tells which labels say nothing: "Acme funds", "It leaves Rome". */
final class BareLabels {
  private static final VerbFrameWords FRAMES = VerbFrameWords.shipped();

  /** What a label ends with when its noun is lost: "rolls out the first", "saves 200 more". */
  private static final String CUT =
      ".* (the (first|second|third|last|next)|some|[\\d,]+ more|as|saying|stating|take(s)? part|give(s)? up|take(s)? over|known|the|an?|of the|on the basis|to (determine|decide|ensure)|not only [^,]*|an? (US)?[$€£] ?[\\d.]+ (m|b)illion)";

  /** A full name that opens a label and stands in it again. */
  private static final Pattern TWICE =
      Pattern.compile(
          "(\\p{Lu}[^ ]*( (\\p{Lu}[^ ]*|al-[^ ]+|\"[^ ]+\"))+)(?<![’']s) .*\\b\\1(?![\\p{L}’']).*");

  private BareLabels() {}

  /**
   * Whether a label tells only who does what needs an object, or nobody knows who does it.
   *
   * @param told whether it is told in a claim
   */
  static boolean isBare(
      Kinds kinds, EventCue cue, String label, List<EventPart> parts, boolean told) {
    Sentence sentence = cue.sentence();
    int verb = cue.index();
    boolean cut = label.matches(CUT) || label.contains("respectively");
    boolean nobody =
        label.matches("(It|They|He|She|Not|The (past|meantime|future)) .*")
            || label.matches("(Yesterday|Today|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)( and)? .*")
            || label.matches("(Already|Currently|Recently|Moving) .*")
            || label.matches(".*\\bmy\\b.*")
            || label.matches(".+ there( .*)?");
    boolean count = label.matches(".* [\\d.,]*\\d") && isCount(sentence, verb); // "loses 42"
    boolean torn = // "Lee meets Ann al]"
        label.contains("[") != label.contains("]")
            || label.contains("(") != label.contains(")")
            || label.matches(".* ['’‘“”] .*"); // "is forced ' to be"
    boolean open = label.matches(".* (it|them)( .*)?"); // "the court finds it unlawful"
    if (label.isBlank()
        || nobody
        || isSubjectless(cue, label)
        || isOfSome(kinds, cue)
        || isNamedTwice(kinds, sentence, label, parts)
        || isHalfGiven(kinds, cue, parts)
        || UnknownNames.isIn(kinds, cue, label, parts)
        || torn
        || cut
        || count
        || open
        || label.matches(".* (against|for|with|of|from|by|than|between)")) {
      return true; // "the court rules against"
    }
    if (cue.nominal() || Passives.isPassive(sentence, verb)) {
      return false;
    }
    if (told && parts.stream().noneMatch(part -> part.slot() == Slot.AGENT)) {
      return true; // "deployed the guard", of whom the claim does not tell
    }
    String lemma = kinds.lemma(sentence, verb);
    String does = " " + LabelForms.present(lemma, false);
    if (isGap(sentence, verb, parts)) {
      return true;
    }
    boolean ends = label.endsWith(does) || label.endsWith(" " + lemma);
    if (ends && FRAMES.is(lemma, "ending")) {
      return true; // "Lee signs", "a plane damages"
    }
    boolean needs = FRAMES.is(lemma, "object") || ends && FRAMES.is(lemma, "transitive");
    if (needs && !hasObject(parts) && !LabelComplements.isNeeded(sentence, verb)) {
      return true; // "Lee demands from Acme"
    }
    boolean inside = sentence.token(verb).head() >= 0; // "as the court found"
    if (ends
        && inside
        && FRAMES.is(lemma, "clause")
        && parts.stream().noneMatch(BareLabels::isObject)) {
      return true; // "the court finds"
    }
    boolean object =
        sentence.child(verb, "obj") >= 0
            || sentence.token(verb).relation().equals("acl:relcl")
                && FRAMES.is(lemma, "transitive");
    return ends && object && parts.stream().noneMatch(part -> part.slot() == Slot.AFFECTED);
  }

  /** "Acme gives the council", of which what it gives is lost. */
  private static boolean isHalfGiven(Kinds kinds, EventCue cue, List<EventPart> parts) {
    Sentence sentence = cue.sentence();
    int object = sentence.child(cue.index(), "obj", "iobj");
    return !cue.nominal()
        && cue.lemma().equals("give")
        && !Passives.isPassive(sentence, cue.index())
        && parts.stream().filter(BareLabels::isObject).count() == 1
        && object > cue.index()
        && LabelForms.particle(sentence, cue.index()).isEmpty()
        && parts.stream().anyMatch(part -> part.token() == object && isObject(part))
        && Kinds.isAnimate(kinds.of(sentence, object))
        && sentence.children(cue.index(), "obl").stream()
            .noneMatch(i -> Clauses.preposition(sentence, i).equals("to"))
        && sentence.children(cue.index(), "obj", "iobj").size() == 1;
  }

  /** "Ann Lee is convicted of hurting Ann Lee": one of the two is another. */
  private static boolean isNamedTwice(
      Kinds kinds, Sentence sentence, String label, List<EventPart> parts) {
    Matcher twice = TWICE.matcher(label);
    return twice.matches()
        && parts.stream()
            .anyMatch(
                part -> part.isDirect() && kinds.of(sentence, part.token()).contains("person"));
  }

  /** "Working with three banks", "Impeached by the House" of nobody knows whom. */
  private static boolean isSubjectless(EventCue cue, String label) {
    int verb = cue.nominal() ? cue.carrier() : cue.index();
    return verb >= 0
        && label.toLowerCase(Locale.ROOT).startsWith(PostWords.lower(cue.sentence(), verb) + " ");
  }

  /**
   * "carriers banned in Spain" are some carriers, "the people who voted" not all people: the label
   * would say it of all.
   */
  private static boolean isOfSome(Kinds kinds, EventCue cue) {
    Sentence sentence = cue.sentence();
    int verb = cue.index();
    int noun = sentence.token(verb).head();
    if (cue.nominal()
        || noun < 0
        || !sentence.token(noun).xpos().equals("NNS")
        || sentence.zone().kind() == Zone.Kind.HEADLINE
        || sentence.child(noun, "nummod", "nmod:poss") >= 0
        || kinds.isInName(sentence.token(noun).span())) {
      return false;
    }
    boolean all =
        sentence.children(noun, "det").stream()
            .allMatch(i -> PostWords.lower(sentence, i).matches("the|all|any|some|those|these"));
    boolean bare = sentence.child(noun, "det", "amod") < 0;
    if (sentence.token(verb).relation().equals("acl:relcl")) {
      return all && sentence.child(noun, "det") >= 0 && isRestrictive(sentence, noun, verb);
    }
    if (!sentence.token(verb).relation().equals("acl")) {
      return false;
    }
    boolean told = // "migrants deported from Spain are held in Chad"
        bare && sentence.token(noun).relation().startsWith("nsubj");
    boolean people = // "migrants held in Chad", whom the article tells of
        bare
            && FRAMES.is(sentence.token(verb).lemma(), "transitive")
            && Kinds.isAnimate(kinds.of(sentence, noun));
    boolean anyone = bare && sentence.token(noun).lemma().matches("people|person|individual");
    return anyone
        || all
            && !told
            && !people
            && sentence.child(verb, "obl:agent") < 0
            && Passives.isPassive(sentence, verb);
  }

  /** Whether no comma parts a relative clause from its noun. */
  private static boolean isRestrictive(Sentence sentence, int noun, int verb) {
    for (int i = noun + 1; i < verb; i++) {
      if (sentence.token(i).upos().equals("PUNCT")) {
        return false;
      }
    }
    return noun < verb && sentence.token(noun + 1).xpos().matches("W.*");
  }

  private static boolean hasObject(List<EventPart> parts) {
    return parts.stream().anyMatch(BareLabels::isObject);
  }

  private static boolean isObject(EventPart part) {
    return part.slot() == Slot.AFFECTED || part.slot() == Slot.RECIPIENT;
  }

  /** Whether the object is a number alone, of nobody knows what. */
  private static boolean isCount(Sentence sentence, int verb) {
    return sentence.children(verb, "obj").stream()
        .anyMatch(i -> sentence.token(i).xpos().equals("CD"));
  }

  /** "plans that Acme funds for years", where nothing tells that it is the plans. */
  private static boolean isGap(Sentence sentence, int verb, List<EventPart> parts) {
    int head = sentence.token(verb).head();
    int subject = sentence.child(verb, "nsubj");
    boolean object = sentence.child(verb, "obj", "xcomp", "ccomp") >= 0 || hasObject(parts);
    return sentence.token(verb).relation().equals("acl:relcl")
        && head >= 0
        && head < subject
        && subject < verb
        && !object
        && !sentence.token(subject).xpos().matches("W.*|DT")
        && !RelativeParts.isWhen(sentence, head)
        && !FRAMES.is(sentence.token(verb).lemma(), "intransitive")
        && sentence.children(verb).stream()
            .noneMatch(i -> i < subject && sentence.token(i).xpos().matches("WRB|IN"));
  }
}
