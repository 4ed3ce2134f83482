package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.extract.EventPart.Slot;
import newsgraph.language.Sentence;

/** Finds who and what takes part in an event from the tree around its word. */
final class EventParts {
  private static final VerbFrameWords FRAMES = VerbFrameWords.shipped();

  private final NounParts nouns;

  EventParts(EventWords words) {
    this.nouns = new NounParts(words);
  }

  List<EventPart> of(EventCue cue, String type) {
    List<EventPart> parts = new ArrayList<>();
    if (cue.nominal()) {
      nouns.add(cue, type, parts);
    } else {
      verb(cue.sentence(), cue.index(), parts);
    }
    List<EventPart> all = coordinated(cue.sentence(), parts);
    all.removeIf(
        part ->
            AccordingTo.names(cue.sentence(), part.token())
                && !AccordingTo.names(cue.sentence(), cue.index()));
    return all;
  }

  static void verb(Sentence sentence, int verb, List<EventPart> parts) {
    Subjects.Subject subject = Subjects.of(sentence, verb);
    int given = subject.passive() ? given(sentence, verb) : -1;
    if (given >= 0) {
      parts.add(direct(sentence, given, Slot.AFFECTED));
    }
    if (subject.token() >= 0) {
      Slot slot = given >= 0 ? Slot.RECIPIENT : subject.passive() ? Slot.AFFECTED : Slot.AGENT;
      parts.add(new EventPart(slot, subject.token(), "", subject.understood()));
    }
    int joined = alsoSubject(sentence, verb, subject.token());
    if (joined >= 0 && given < 0) {
      parts.add(direct(sentence, joined, subject.passive() ? Slot.AFFECTED : Slot.AGENT));
    }
    boolean recipient = sentence.child(verb, "iobj") >= 0;
    int second = subject.passive() ? -1 : second(sentence, verb);
    for (int child : sentence.children(verb)) {
      switch (sentence.token(child).relation()) {
        case "obj" -> {
          if (sentence.child(child, "cop") >= 0 || isPlaceTaken(sentence, verb, child)) {
            continue; // "the towns that voted were Bonn and Rome", "it took place"
          }
          int antecedent = Clauses.antecedent(sentence, child);
          if (antecedent != child && RelativeParts.isWhen(sentence, antecedent)) {
            continue; // "the third night in a row that they met"
          }
          int left =
              sentence.token(child).xpos().equals("WDT")
                  ? RelativeParts.stranded(sentence, verb)
                  : -1;
          if (left >= 0) {
            parts.add(
                new EventPart(Slot.OBLIQUE, antecedent, PostWords.lower(sentence, left), false));
            continue; // "laws, which the court ruled against"
          }
          if (second >= 0) {
            parts.add(direct(sentence, child, Slot.RECIPIENT));
          } else if (!subject.passive() || (subject.token() < 0 && !isNaming(sentence, verb))) {
            parts.add(object(sentence, child, subject.passive()));
          }
        }
        case "iobj" -> {
          if (!isOwner(sentence, verb, child)) {
            parts.add(direct(sentence, child, recipient ? Slot.RECIPIENT : Slot.AFFECTED));
          }
        }
        case "obl", "obl:agent", "nmod" -> {
          if (sentence.child(child, "cc") >= 0 && Clauses.preposition(sentence, child).isEmpty()) {
            continue; // "held talks, as well as a fair": torn off a list
          }
          boolean teller = Clauses.preposition(sentence, child).startsWith("according");
          if (!teller && !Clauses.isAbsolute(sentence, child) && !isLoose(sentence, verb, child)) {
            parts.add(adjunct(sentence, verb, child, subject));
          }
        }
        case "conj" -> {
          boolean listed = child > verb && isNoun(sentence, child) && !subject.passive();
          int last = sentence.child(verb, "obj");
          boolean plain = sentence.child(child, "cop", "nsubj") < 0;
          for (int i = last + 1; i > 0 && i < child; i++) {
            plain &= !sentence.token(i).isVerb() && !sentence.token(i).form().equals(";");
          }
          if (listed && last > verb && last < child && plain) {
            parts.add(object(sentence, child, false)); // "saw the hall, the yard, and a shed"
          }
        }
        default -> {}
      }
    }
    int taken = sentence.token(verb).head();
    if (Passives.isClause(sentence, verb)) {
      parts.add(direct(sentence, taken, Slot.AFFECTED)); // "the king [opened parliament]"
    }
    int shared = subject.passive() ? -1 : Passives.sharedObject(sentence, verb);
    if (shared >= 0) {
      parts.add(direct(sentence, shared, Slot.AFFECTED));
    }
    RelativeParts.add(sentence, verb, parts);
    law(sentence, verb, parts);
  }

  /** The other of "Lee, as well as Ruiz, left", taken for another subject; -1 if none. */
  private static int alsoSubject(Sentence sentence, int verb, int subject) {
    boolean second = subject >= 0 && isAsWell(sentence, subject);
    for (int child : sentence.children(verb, "nsubj", "nsubj:pass", "obl")) {
      boolean first =
          second
              && child < subject
              && sentence.token(child).upos().equals("PROPN")
              && Clauses.preposition(sentence, child).isEmpty();
      boolean last =
          sentence.token(child).relation().startsWith("nsubj")
              && child > subject
              && child < verb
              && isAsWell(sentence, child);
      if (first || last) {
        return child;
      }
    }
    return -1;
  }

  private static boolean isAsWell(Sentence sentence, int token) {
    return sentence.children(token, "cc").stream()
        .anyMatch(i -> PostWords.lower(sentence, i).matches("as|along|together"));
  }

  /** "elected" of "to be elected president". */
  private static boolean isNaming(Sentence sentence, int verb) {
    return FRAMES.is(sentence.token(verb).lemma(), "two objects");
  }

  /** "take place" is to happen. */
  static boolean isPlaceTaken(Sentence sentence, int verb, int object) {
    return object < sentence.size()
        && sentence.token(verb).lemma().equals("take")
        && PostWords.lower(sentence, object).equals("place")
        && object == verb + 1;
  }

  /** "her" of "featured her paintings", taken for whom they are given to. */
  private static boolean isOwner(Sentence sentence, int verb, int token) {
    return PostWords.lower(sentence, token).equals("her")
        && token + 1 < sentence.size()
        && isNoun(sentence, token + 1)
        && !FRAMES.is(sentence.token(verb).lemma(), "giving");
  }

  /** What stands without a preposition after a verb that takes no object: cut off elsewhere. */
  private static boolean isLoose(Sentence sentence, int verb, int token) {
    return token > verb
        && FRAMES.is(sentence.token(verb).lemma(), "intransitive")
        && isNoun(sentence, token)
        && Clauses.preposition(sentence, token).isEmpty();
  }

  /**
   * What stands after "under" before the next verb, and what is used: "its use of the Act to
   * deport". The trees often hang it elsewhere.
   */
  private static void law(Sentence sentence, int verb, List<EventPart> parts) {
    int use = Clauses.isInfinitive(sentence, verb) ? Clauses.useBefore(sentence, verb) : -1;
    for (int i = use + 1; use >= 0 && i < verb; i++) {
      int head = sentence.token(i).head();
      boolean outer = head <= use || head >= verb;
      if (isNoun(sentence, i) && outer && !Clauses.isPossessive(sentence, i)) {
        under(i, parts);
      }
    }
    for (int i = verb + 1; i < sentence.size() && !sentence.token(i).isVerb(); i++) {
      int head = sentence.token(i).head();
      if (PostWords.lower(sentence, i).equals("under") && head > i) {
        under(head, parts);
      }
    }
  }

  /** What somebody is given, taken for an adverb: "granted Lee a pardon"; -1 if nothing. */
  static int second(Sentence sentence, int verb) {
    int object = sentence.child(verb, "obj");
    if (object < verb || !FRAMES.is(sentence.token(verb).lemma(), "giving")) {
      return -1;
    }
    for (int child : sentence.children(verb, "obl", "obj")) {
      boolean bare = Clauses.preposition(sentence, child).isEmpty() && isNoun(sentence, child);
      if (child > object && bare) {
        return child;
      }
    }
    return -1;
  }

  /** What the subject is given: "she was shown prisoners packed into cells"; -1 if nothing. */
  private static int given(Sentence sentence, int verb) {
    if (!FRAMES.is(sentence.token(verb).lemma(), "giving")) {
      return -1;
    }
    for (int i = verb + 1; i < sentence.size(); i++) {
      String xpos = sentence.token(i).xpos();
      if (isNoun(sentence, i) && (i + 1 == sentence.size() || !isNoun(sentence, i + 1))) {
        return i;
      }
      if (!xpos.startsWith("NN") && !xpos.startsWith("JJ") && !xpos.matches("DT|CD|PRP\\$")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isNoun(Sentence sentence, int i) {
    return sentence.token(i).xpos().startsWith("NN");
  }

  private static void under(int token, List<EventPart> parts) {
    if (parts.stream().noneMatch(part -> part.token() == token)) {
      parts.add(new EventPart(Slot.OBLIQUE, token, "under", false));
    }
  }

  /** An object; with a preposition, "from Spain", it is none. */
  private static EventPart object(Sentence sentence, int token, boolean passive) {
    return Clauses.preposition(sentence, token).isEmpty()
        ? direct(sentence, token, Slot.AFFECTED)
        : oblique(sentence, token, passive);
  }

  private static EventPart direct(Sentence sentence, int token, Slot slot) {
    return new EventPart(slot, Clauses.antecedent(sentence, token), "", false);
  }

  /** A phrase without a preposition after a verb without an object was taken for an adverb. */
  private static EventPart adjunct(
      Sentence sentence, int verb, int token, Subjects.Subject subject) {
    String lemma = sentence.token(token).lemma();
    boolean when = lemma.equals("time") || TimeWords.isPart(lemma); // "died at ten local time"
    boolean bare =
        Clauses.preposition(sentence, token).isEmpty() && isNoun(sentence, token) && !when;
    boolean object =
        bare && token > verb && !subject.passive() && sentence.child(verb, "obj", "xcomp") < 0;
    return object
        ? direct(sentence, token, Slot.AFFECTED)
        : oblique(sentence, token, subject.passive());
  }

  static EventPart oblique(Sentence sentence, int token, boolean passive) {
    String preposition = Clauses.preposition(sentence, token);
    boolean by =
        (preposition.equals("by") && passive)
            || sentence.token(token).relation().equals("obl:agent");
    Slot slot = by ? Slot.AGENT : Slot.OBLIQUE;
    return new EventPart(slot, Clauses.antecedent(sentence, token), preposition, false);
  }

  /** "Rome" of "between Bonn and Rome" hung elsewhere; -1 if none. */
  private static int afterAnd(Sentence sentence, int token) {
    int and = token + 1;
    while (and < sentence.size() && sentence.token(and).relation().equals("flat")) {
      and++;
    }
    boolean joined = and + 1 < sentence.size() && PostWords.lower(sentence, and).equals("and");
    return joined && sentence.token(and + 1).xpos().equals("NNP") ? and + 1 : -1;
  }

  private static List<EventPart> coordinated(Sentence sentence, List<EventPart> parts) {
    List<EventPart> all = new ArrayList<>();
    for (EventPart part : parts) {
      List<Integer> tokens = new ArrayList<>(Clauses.coordinated(sentence, part.token()));
      int second =
          part.preposition().equals("between") && tokens.size() == 1
              ? afterAnd(sentence, part.token())
              : -1;
      if (second >= 0) {
        tokens.add(second);
      }
      for (int token : tokens) {
        all.add(new EventPart(part.slot(), token, part.preposition(), part.understood()));
      }
    }
    return all;
  }
}
