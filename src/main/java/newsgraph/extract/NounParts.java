package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsgraph.extract.EventPart.Slot;
import newsgraph.language.Sentence;
import newsgraph.language.Token;

/** Finds who and what takes part in an event that a noun names: "Lee’s visit to Rome". */
final class NounParts {
  /** Types whose noun's possessor undergoes: "his arrest", "her death". */
  private static final Set<String> UNDERGONE =
      Set.of(
          "deportation",
          "detention",
          "arrest",
          "prosecution",
          "death-injury",
          "appointment",
          "disaster");

  /** Types whose of-phrase names the doer: "the visit of the king". */
  private static final Set<String> DONE =
      Set.of("visit", "travel", "protest", "communication", "meeting", "migration", "ruling");

  /** Nouns of other types with such a possessor: "her murder". */
  private static final Set<String> VICTIMIZING =
      Set.of("murder", "rape", "kidnapping", "abduction", "assassination", "dismemberment");

  private final EventWords words;

  NounParts(EventWords words) {
    this.words = words;
  }

  void add(EventCue cue, String type, List<EventPart> parts) {
    Sentence sentence = cue.sentence();
    boolean by =
        sentence.children(cue.index(), "nmod").stream()
            .anyMatch(i -> Clauses.preposition(sentence, i).equals("by"));
    for (int child : sentence.children(cue.index())) {
      Token token = sentence.token(child);
      boolean medium = words.classes(cue.lemma()).contains("medium");
      if ((by || medium) && token.relation().equals("compound")) {
        continue; // "a Twitter post by Lee"
      }
      if (UNDERGONE.contains(type) && isOwnSubject(cue, child)) {
        continue; // "announced his resignation"
      }
      if (Clauses.isAbsolute(sentence, child)) {
        continue; // "the inquiry, with Lee calling it a hoax"
      }
      if (token.relation().startsWith("nmod")) {
        parts.add(modifier(sentence, child, type, cue.lemma()));
      } else if (token.relation().equals("compound")
          && token.upos().equals("PROPN")
          && !isSeat(type, token.form())
          && !isNameOfPact(cue, type)
          && !isEitherSide(cue)) {
        boolean owned =
            sentence.children(cue.index(), "nmod", "nmod:poss").stream()
                .anyMatch(i -> i < child && Clauses.isPossessive(sentence, i));
        boolean held = type.equals("election") || owned; // "the Iowa caucuses", "Lee’s Lima rally"
        parts.add(new EventPart(held ? Slot.OBLIQUE : Slot.AGENT, child, held ? "in" : "", false));
      }
    }
    if (cue.carrier() >= 0) {
      carrier(cue, type, parts);
    } else if (isOfSubject(cue, type)
        && parts.stream().noneMatch(part -> part.slot() == Slot.AGENT)) {
      ofSubject(cue, type, parts);
    } else if (type.equals("communication")
        && parts.stream().noneMatch(part -> part.slot() == Slot.AGENT)
        && EventCues.isMedium(sentence, cue.index())) {
      Subjects.Subject writer = Subjects.of(sentence, cue.token().head());
      if (writer.token() >= 0 && !writer.passive()) {
        parts.add(new EventPart(Slot.AGENT, writer.token(), "", true));
      }
    }
  }

  /**
   * "in a speech", "after a visit to Rome", "in talks with Acme": whose it is no possessor tells.
   */
  private static boolean isOfSubject(EventCue cue, String type) {
    Sentence sentence = cue.sentence();
    boolean known =
        sentence.children(cue.index()).stream().anyMatch(i -> Clauses.isPossessive(sentence, i))
            || sentence.children(cue.index(), "det").stream()
                .anyMatch(i -> !PostWords.lower(sentence, i).matches("an?"));
    boolean with =
        sentence.children(cue.index(), "nmod").stream()
            .anyMatch(i -> Clauses.preposition(sentence, i).equals("with"));
    boolean own =
        Events.GOING.contains(type) && !type.equals("inspection")
            || type.equals("meeting") && with
            || cue.lemma().matches("speech|address");
    return own && !known;
  }

  /** "Lee" of "in a speech in Rome, Lee said", "Lee was held after a visit to Rome". */
  private static void ofSubject(EventCue cue, String type, List<EventPart> parts) {
    Sentence sentence = cue.sentence();
    String preposition = Clauses.preposition(sentence, cue.index());
    int verb = cue.token().head();
    int subject = -1;
    if (sentence.child(cue.index(), "cop") >= 0 && preposition.matches("in|on")) {
      subject = sentence.child(cue.index(), "nsubj"); // "is on a visit to Rome"
    } else if (cue.token().relation().equals("obl")
        && sentence.token(verb).isVerb()
        && preposition.matches("in|on|during|after|before|following|for")) {
      Subjects.Subject found = Subjects.of(sentence, verb);
      boolean apart = found.passive() && !Events.GOING.contains(type); // "was praised in a speech"
      subject = apart ? -1 : found.token();
    }
    if (subject >= 0) {
      parts.add(new EventPart(Slot.AGENT, subject, "", true));
    }
  }

  /** "the Kuwait invasion": by it or of it, nobody can tell. */
  private static boolean isEitherSide(EventCue cue) {
    return cue.lemma().matches("invasion|occupation|annexation|siege|takeover")
        && cue.sentence().children(cue.index(), "nmod").stream()
            .noneMatch(i -> Clauses.preposition(cue.sentence(), i).equals("of"));
  }

  /** "the Free Trade Area" of "Lee signed the Free Trade Area agreement" signs nothing. */
  private static boolean isNameOfPact(EventCue cue, String type) {
    return type.equals("agreement")
        && cue.carrier() >= 0
        && Subjects.of(cue.sentence(), cue.carrier()).token() >= 0;
  }

  /** "the Senate nomination": what somebody is nominated for. */
  private static boolean isSeat(String type, String word) {
    return type.equals("appointment")
        && word.matches("Senate|House|Congress|Parliament|Assembly|Council");
  }

  /** Whether a possessor is a pronoun for the subject of the light verb, as it mostly is. */
  private boolean isOwnSubject(EventCue cue, int child) {
    Sentence sentence = cue.sentence();
    return cue.carrier() >= 0
        && sentence.token(child).xpos().equals("PRP$")
        && PostWords.lower(sentence, child).matches("his|her|their|its")
        && !words.affectsSubject(words.lemma(sentence, cue.carrier()))
        && Subjects.of(sentence, cue.carrier()).token() >= 0
        && !Passives.isPassive(sentence, cue.carrier());
  }

  private static EventPart modifier(Sentence sentence, int child, String type, String noun) {
    String preposition = Clauses.preposition(sentence, child);
    if (preposition.isEmpty() && Clauses.isPossessive(sentence, child)) {
      if (type.equals("election")) {
        return new EventPart(Slot.OBLIQUE, child, "in", false);
      }
      boolean undergoes = UNDERGONE.contains(type) || VICTIMIZING.contains(noun);
      Slot slot = undergoes ? Slot.AFFECTED : Slot.AGENT;
      return new EventPart(slot, child, "", false);
    }
    if (preposition.equals("of")) {
      Slot slot = DONE.contains(type) || noun.equals("custody") ? Slot.AGENT : Slot.AFFECTED;
      return new EventPart(slot, child, "of", false);
    }
    return new EventPart(
        preposition.equals("by") ? Slot.AGENT : Slot.OBLIQUE, child, preposition, false);
  }

  private boolean isLaw(EventCue cue) {
    return "legislation".equals(words.noun(cue.lemma()));
  }

  /** What the light verb adds: "the court issued a ruling on Monday". */
  private void carrier(EventCue cue, String type, List<EventPart> parts) {
    Sentence sentence = cue.sentence();
    List<EventPart> around = new ArrayList<>();
    EventParts.verb(sentence, cue.carrier(), around);
    boolean undergoes =
        words.affectsSubject(words.lemma(sentence, cue.carrier()))
            || type.equals("death-injury") && words.lemma(sentence, cue.carrier()).equals("have");
    if (around.stream().anyMatch(part -> part.slot() == Slot.AGENT) && isLaw(cue)) {
      parts.removeIf(part -> part.slot() == Slot.AGENT); // "signed Lee's bill"
    }
    boolean owned = parts.stream().anyMatch(part -> part.slot() == Slot.AGENT);
    for (EventPart part : around) {
      if (part.token() == cue.index()) {
        continue;
      }
      if (part.slot() == Slot.AGENT && part.isDirect() && undergoes) {
        parts.add(new EventPart(Slot.AFFECTED, part.token(), "", part.understood()));
      } else if (part.slot() != Slot.AGENT || !owned) {
        parts.add(part);
      } else if (part.isDirect() && !isLaw(cue)) {
        // "Lee joined the calls by Ruiz"
        parts.add(new EventPart(Slot.OBLIQUE, part.token(), "with", part.understood()));
      }
    }
  }
}
