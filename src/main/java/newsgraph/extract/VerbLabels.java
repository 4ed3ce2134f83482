package newsgraph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsgraph.extract.EventPart.Slot;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Mention;
import newsgraph.model.Span;

/**
 * Tells in a short sentence what a verb tells: its subject, the verb in the present, and what
 * follows it word for word; where that is not at hand, its parts one by one.
 */
final class VerbLabels {
  private final String text;
  private final Kinds kinds;
  private final LabelNames called;
  private final ClauseEnds ends;
  private final LabelTails tails;

  VerbLabels(String text, Kinds kinds, LabelNames called, ClauseEnds ends, LabelTails tails) {
    this.text = text;
    this.kinds = kinds;
    this.called = called;
    this.ends = ends;
    this.tails = tails;
  }

  /**
   * @param said whether what follows the verb may be said word for word
   */
  String of(Sentence sentence, int verb, List<EventPart> parts, boolean said) {
    boolean passive = Passives.isPassive(sentence, verb);
    boolean given = passive && parts.stream().anyMatch(p -> p.slot() == Slot.RECIPIENT);
    Slot slot = given ? Slot.RECIPIENT : passive ? Slot.AFFECTED : Slot.AGENT;
    List<EventPart> subjects =
        parts.stream()
            .filter(p -> p.slot() == slot && p.isDirect() && isNamed(sentence, verb, p))
            .toList();
    if (subjects.stream().anyMatch(part -> called.isAround(sentence, part.token(), verb))) {
      return ""; // "the firms surveyed by Acme, ten grew"
    }
    String particle = LabelForms.particle(sentence, verb);
    if (subjects.isEmpty() && !passive) {
      String undergone = undergone(sentence, verb, particle, parts);
      if (!undergone.isEmpty()) {
        return undergone;
      }
    }
    String clause = clause(sentence, verb, particle, passive, subjects);
    String all = tails.after(sentence, verb, verb, particle, ids(sentence, subjects));
    boolean whole = said && !isFronted(verb, subjects, parts) && !isLost(sentence, verb, parts);
    if (!all.isEmpty() && (whole || LabelComplements.isNeeded(sentence, verb))) {
      return clause + " " + all;
    }
    String picked = picked(sentence, verb, subjects, parts);
    return (clause + " " + (picked.isEmpty() ? all : picked)).strip();
  }

  private Set<String> ids(Sentence sentence, List<EventPart> parts) {
    Set<String> ids = new HashSet<>();
    for (EventPart part : parts) {
      Mention mention = kinds.mention(sentence, part.token());
      ids.addAll(mention == null ? List.of() : mention.entities());
    }
    return ids;
  }

  /** "Ann Lee visits", "Ann Lee is arrested", "arrested" of nobody knows whom. */
  private String clause(
      Sentence sentence, int verb, String particle, boolean passive, List<EventPart> subjects) {
    if (subjects.isEmpty()) {
      return PostWords.lower(sentence, verb) + particle;
    }
    List<String> who = called.names(sentence, subjects);
    boolean plural = who.size() > 1 || isPlural(sentence, verb, subjects.get(0));
    String form =
        passive
            ? (plural ? "are " : "is ") + PostWords.lower(sentence, verb)
            : LabelForms.present(kinds.lemma(sentence, verb), plural);
    return called.owned(sentence, subjects, LabelForms.list(who)) + " " + form + particle;
  }

  /** As the verb of the text tells, else the noun. */
  private boolean isPlural(Sentence sentence, int verb, EventPart subject) {
    Boolean told =
        sentence.child(verb, "nsubj", "nsubj:pass") == subject.token()
                && sentence.child(subject.token(), "conj") < 0
                && !sentence.token(subject.token()).xpos().matches("PRP|W.*|DT")
                && !called.isPerson(sentence, subject.token())
            ? LabelForms.isOfSeveral(sentence, verb)
            : null;
    return told == null ? called.isPlural(sentence, subject.token()) : told;
  }

  /** "injured eight people" of nobody knows what: "eight people are injured". */
  private String undergone(Sentence sentence, int verb, String particle, List<EventPart> parts) {
    List<EventPart> objects =
        parts.stream().filter(p -> p.slot() == Slot.AFFECTED && p.isDirect()).toList();
    if (objects.isEmpty()
        || sentence.token(verb).relation().equals("amod")
        || parts.stream().anyMatch(p -> p.slot() == Slot.RECIPIENT)) {
      return "";
    }
    List<String> who = called.names(sentence, objects);
    boolean plural = who.size() > 1 || called.isPlural(sentence, objects.get(0).token());
    String form =
        sentence.token(verb).xpos().equals("VBN")
            ? PostWords.lower(sentence, verb)
            : Participles.of(kinds.lemma(sentence, verb));
    int last = objects.get(objects.size() - 1).token();
    int end = sentence.at(EventPhrases.whole(sentence, last).end() - 1);
    String tail =
        last < verb ? "" : tails.after(sentence, verb, end, particle, ids(sentence, objects));
    return (LabelForms.list(who) + (plural ? " are " : " is ") + form + particle + " " + tail)
        .strip();
  }

  /** Whether an object stands before the verb: "the bill that Lee signed". */
  private static boolean isFronted(int verb, List<EventPart> subjects, List<EventPart> parts) {
    return parts.stream()
        .anyMatch(part -> isObject(part) && !subjects.contains(part) && part.token() < verb);
  }

  /** Whether what follows the verb, up to the end of its clause, lacks one of its parts. */
  private boolean isLost(Sentence sentence, int verb, List<EventPart> parts) {
    int end = ends.of(sentence, verb);
    return parts.stream()
        .anyMatch(
            part ->
                part.token() >= end
                    && (isObject(part)
                        || part.slot() == Slot.AGENT && part.preposition().equals("by")));
  }

  private static boolean isObject(EventPart part) {
    return part.slot() == Slot.RECIPIENT || part.slot() == Slot.AFFECTED;
  }

  /** The parts one by one: those that undergo it, then those that tell with whom and where. */
  private String picked(
      Sentence sentence, int verb, List<EventPart> subjects, List<EventPart> parts) {
    List<String> words = new ArrayList<>();
    Set<Integer> said = new HashSet<>();
    subjects.forEach(part -> say(sentence, part.token(), said));
    List<EventPart> objects = new ArrayList<>(parts);
    objects.sort(java.util.Comparator.comparing(part -> part.slot() != Slot.RECIPIENT));
    for (EventPart part : objects) {
      if (isObject(part) && !subjects.contains(part) && say(sentence, part.token(), said)) {
        boolean joined = !words.isEmpty() && part.slot() == Slot.AFFECTED && follows(parts, part);
        words.add(
            (joined ? LabelForms.joint(sentence, part.token()) : "")
                + called.name(sentence, part.token()));
      }
    }
    for (EventPart part : parts) {
      if (words.size() < 4 && isWorthSaying(sentence, verb, part)) {
        Token token = sentence.token(part.token());
        boolean joined = token.relation().equals("conj") && said.contains(token.head());
        if (say(sentence, part.token(), said)) {
          words.add(
              (joined ? "," : LabelForms.preposition(sentence, part))
                  + " "
                  + called.name(sentence, part.token()));
        }
      }
    }
    return LabelForms.joined(words);
  }

  private boolean isWorthSaying(Sentence sentence, int verb, EventPart part) {
    boolean tells = part.slot() == Slot.OBLIQUE || (part.slot() == Slot.AGENT && !part.isDirect());
    return tells
        && !part.preposition().isEmpty()
        && !EventArguments.BESIDE.contains(part.preposition())
        && !isAnotherTime(sentence, verb, part)
        && (isTold(sentence, part) || isWay(sentence, verb, part));
  }

  /** Whether this is not said yet: a name may be cut in two, "the Alien" and "Registration Act". */
  private boolean say(Sentence sentence, int token, Set<Integer> said) {
    Mention mention = kinds.mention(sentence, token);
    boolean part =
        mention != null
            && mention.kind() == Mention.Kind.NAME
            && said.stream().anyMatch(i -> mention.span().contains(sentence.token(i).span()));
    boolean unsaid = said.add(token);
    if (mention == null || mention.kind() != Mention.Kind.NAME) {
      Span whole = EventPhrases.whole(sentence, token);
      for (int i = token + 1;
          i < sentence.size() && whole.contains(sentence.token(i).span());
          i++) {
        said.add(i);
      }
    }
    return unsaid && !part;
  }

  /** Not "demands" for who dissolves in "their demands include dissolving the council". */
  private boolean isNamed(Sentence sentence, int verb, EventPart part) {
    Set<String> found = kinds.of(sentence, part.token());
    boolean actor = Kinds.isAnimate(found) || found.contains("place");
    boolean shared = // "the storm hit the coast and destroyed a bridge, flooding the town"
        sentence.token(verb).xpos().matches("VB[DZPN]")
            || sentence.token(verb).relation().matches("conj|advcl")
                && !Clauses.isInfinitive(sentence, verb);
    boolean own = !part.understood() && !Clauses.isInfinitive(sentence, verb);
    return own || actor || shared || part.slot() != Slot.AGENT;
  }

  /** Whether another object came before: "blocks and armory". */
  private static boolean follows(List<EventPart> parts, EventPart part) {
    int i = parts.indexOf(part);
    return i > 0
        && parts.get(i - 1).slot() == Slot.AFFECTED
        && parts.get(i - 1).isDirect()
        && part.isDirect();
  }

  /** "after Ruiz" of "began after Ruiz left". */
  private boolean isAnotherTime(Sentence sentence, int verb, EventPart part) {
    int mark = sentence.child(part.token(), "case");
    boolean ahead = mark > 0 && PostWords.lower(sentence, mark - 1).equals("ahead");
    return ahead
        || part.preposition().matches("after|before|until|since|amid")
            && (part.token() < verb || Kinds.isAnimate(kinds.of(sentence, part.token())));
  }

  /** "to work" of "go back to work". */
  private static boolean isWay(Sentence sentence, int verb, EventPart part) {
    return Set.of("go", "come", "return").contains(sentence.token(verb).lemma())
        && Set.of("to", "into", "from").contains(part.preposition())
        && !sentence.token(part.token()).xpos().equals("CD"); // "from May 3 to 5"
  }

  private boolean isTold(Sentence sentence, EventPart part) {
    Set<String> found = kinds.of(sentence, part.token());
    return Kinds.isAnimate(found)
        || found.contains("place")
        || found.contains("law")
        || found.contains("event");
  }
}
