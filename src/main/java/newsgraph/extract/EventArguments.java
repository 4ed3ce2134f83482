package newsgraph.extract;

import java.util.Set;
import newsgraph.extract.EventPart.Slot;
import newsgraph.extract.EventRoles.Role;
import newsgraph.language.Sentence;
import newsgraph.model.EntityType;
import newsgraph.model.Mention;
import newsgraph.model.Span;

/** Gives an event the things that its phrases name, each in its part. */
final class EventArguments {
  /** Prepositions of what something is measured by or put beside, none of who takes part. */
  static final Set<String> BESIDE =
      Set.of(
          "like",
          "unlike",
          "per",
          "than",
          "without",
          "despite",
          "because of",
          "instead of",
          "rather than",
          "due to",
          "compared to",
          "compared with");

  /** Prepositions of when something is done: whom or what they name takes no part. */
  private static final Set<String> WHEN =
      Set.of(
          "after",
          "before",
          "until",
          "till",
          "since",
          "during",
          "following",
          "ahead of",
          "prior to",
          "via",
          "amid",
          "amidst",
          "amongst",
          "outside",
          "outside of");

  /** Prepositions of where something is done: a body has to have a name to be told. */
  private static final Set<String> WHERE = Set.of("in", "at", "for", "inside", "within", "near");

  private final Kinds kinds;

  EventArguments(Kinds kinds) {
    this.kinds = kinds;
  }

  /** Adds what a phrase names, and widens the passage so that it stands in it. */
  Span add(EventDraft draft, EventPart part, Span passage) {
    Sentence sentence = draft.cue.sentence();
    Mention mention = kinds.mention(sentence, part.token());
    if (mention == null) {
      return passage;
    }
    Set<String> found = kinds.of(sentence, part.token());
    Role role = ArgumentRoles.of(draft, part, found, mention);
    boolean acts = role == Role.AGENT || role == Role.PARTICIPANT;
    draft.aimless |= role == Role.DESTINATION && isSomewhere(role, mention);
    boolean actor = Kinds.isAnimate(found) || (found.contains("place") && !found.contains("site"));
    boolean other = draft.cue.nominal() && role == Role.AFFECTED && isOther(mention);
    boolean ofPlace = acts && part.preposition().equals("of") && !Kinds.isAnimate(found);
    if (role == Role.OTHER
        || other
        || ofPlace
        || (acts && !actor)
        || role == Role.PARTICIPANT && (isBeside(part, mention) || isWhere(draft, part, found))
        || isSomewhere(role, mention)
        || isAside(draft, part, mention)) {
      return passage;
    }
    boolean does = role == Role.AGENT || role == Role.AFFECTED;
    draft.personal |=
        does && (Kinds.isAnimate(found) || (role == Role.AGENT && found.contains("place")));
    boolean subject =
        role == Role.AGENT
            || draft.cue.nominal()
            || Passives.isPassive(sentence, draft.cue.index());
    draft.overt |= does && subject && draft.personal && !part.understood();
    boolean where = role == Role.PLACE || role == Role.ORIGIN || role == Role.DESTINATION;
    boolean added = false;
    for (String id : mention.entities()) {
      if (!where || kinds.isOfType(id, EntityType.PLACE)) {
        draft.add(role, id, mention.span(), sureness(draft, part, mention));
        draft.named |= kinds.isNamed(id);
        draft.known |= does && kinds.isNamed(id);
        added = true;
      }
    }
    boolean here = added && sentence.span().contains(mention.span());
    Span wider = here ? passage.union(mention.span()) : passage;
    return where && role != Role.ORIGIN ? owner(draft, part, wider) : wider;
  }

  /** Who or what is only spoken of beside it: "as a singer", "sentenced to jail". */
  private boolean isAside(EventDraft draft, EventPart part, Mention mention) {
    boolean served = // "sentenced to a year in prison"
        draft.type.equals("prosecution")
            && part.slot() == Slot.OBLIQUE
            && kinds.of(draft.cue.sentence(), part.token()).contains("prison");
    Sentence sentence = draft.cue.sentence();
    boolean body = // "shot in the head", "drove on its side"
        part.preposition().matches("in|on")
            && sentence.token(part.token()).lemma().matches("head|face|side|person");
    boolean share = // "won out of ten members"
        part.preposition().matches("out( of)?")
            && !kinds.of(sentence, part.token()).contains("place");
    boolean far = // "moved a few blocks"
        part.isDirect()
            && sentence.token(part.token()).lemma().matches("block|mile|kilomet(er|re)|met(er|re)")
            && sentence.child(part.token(), "nummod", "amod") >= 0;
    boolean post = // "ran for president", "met in person"
        part.preposition().matches("for|in")
            && mention.kind() == Mention.Kind.NOMINAL
            && mention.entities().stream().noneMatch(kinds::isNamed)
            && sentence.token(part.token()).xpos().equals("NN")
            && sentence.child(part.token(), "det", "nmod:poss", "amod", "nummod") < 0
            && kinds.of(sentence, part.token()).contains("person");
    boolean office = // "left public office"
        sentence.token(part.token()).form().equals("office")
            && sentence.child(part.token(), "det", "nmod:poss", "nmod", "compound", "nummod") < 0;
    return office
        || mention.kind() != Mention.Kind.NAME && isHalf(sentence, part.token())
        || part.preposition().equals("as") // "served as mayor", whoever else is mayor now
        || served
        || post
        || body
        || share
        || far
        || BESIDE.contains(part.preposition())
        || isNone(sentence, part.token())
        || kinds.isTorn(mention) && part.isDirect() && !draft.cue.nominal()
        || TimeWords.isPart(sentence.token(part.token()).lemma())
        || kinds.isUnknownSelf(sentence, part.token())
        || kinds.isUnknown(mention);
  }

  /** "tell" of "a tell-all book", "head" of "collided head on with it". */
  private static boolean isHalf(Sentence sentence, int token) {
    int next = token + 1;
    boolean torn =
        next < sentence.size()
            && sentence.token(next).form().equals("-")
            && sentence.token(next).span().begin() == sentence.token(token).span().end();
    boolean headOn =
        sentence.token(token).form().equals("head")
            && sentence.child(token, "det") < 0
            && "on".equals(sentence.form(next));
    return torn || headOn;
  }

  /** "visited after Lee", "spoke at his club". */
  private boolean isBeside(EventPart part, Mention mention) {
    boolean named = mention.entities().stream().anyMatch(kinds::isNamed);
    boolean counted = part.preposition().equals("on") && kinds.isCounted(mention);
    return WHEN.contains(part.preposition())
        || !named && (counted || WHERE.contains(part.preposition()));
  }

  /** "spoke at Lima University", "sang on Broadway": a body where something is done. */
  private static boolean isWhere(EventDraft draft, EventPart part, Set<String> found) {
    boolean seat = // "elected in the Senate", "the trial in the High Court"
        draft.type.matches("prosecution|ruling|legal-dispute|appointment|election|legislation");
    boolean within = part.preposition().matches("in|inside|within");
    boolean at = part.preposition().equals("at") && !draft.type.equals("appointment");
    boolean on = part.preposition().equals("on") && !draft.cue.nominal();
    return !found.contains("person") && !found.contains("group") && (within && !seat || at || on);
  }

  /** "in the nation", of which nobody tells which. */
  private boolean isSomewhere(Role role, Mention mention) {
    boolean where = role == Role.PLACE || role == Role.ORIGIN || role == Role.DESTINATION;
    return where && mention.entities().stream().allMatch(kinds::isAnyPlace);
  }

  /** "no guests": nobody takes part. */
  private static boolean isNone(Sentence sentence, int token) {
    return sentence.children(token, "det").stream()
        .anyMatch(i -> PostWords.lower(sentence, i).equals("no"));
  }

  /** "the storm of the season": what is neither person, body, place nor law. */
  private boolean isOther(Mention mention) {
    return mention.entities().stream().allMatch(id -> kinds.isOfType(id, EntityType.OTHER));
  }

  /** "we" for two people, or a subject of another clause, is less sure. */
  private static double sureness(EventDraft draft, EventPart part, Mention mention) {
    double sure = part.understood() ? 0.9 : 1;
    sure = mention.entities().size() > 1 ? sure * 0.9 : sure;
    return Math.round(sure * 100) / 100.0;
  }

  /** The country of "El Salvador’s prison" is a place of the event, too. */
  private Span owner(EventDraft draft, EventPart part, Span passage) {
    Sentence sentence = draft.cue.sentence();
    Span wider = passage;
    for (int inner : sentence.subtree(part.token(), i -> sentence.token(i).isVerb())) {
      boolean owns = inner < part.token() && Clauses.isPossessive(sentence, inner);
      boolean holds =
          sentence.token(inner).head() == part.token()
              && Clauses.preposition(sentence, inner).equals("in");
      Mention mention = owns || holds ? kinds.mention(sentence, inner) : null;
      if (mention != null) {
        for (String id : mention.entities()) {
          if (kinds.isOfType(id, EntityType.PLACE)) {
            draft.add(Role.PLACE, id, mention.span(), 1);
            wider = wider.union(mention.span());
          }
        }
      }
    }
    return wider;
  }
}
