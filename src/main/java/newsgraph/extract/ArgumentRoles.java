package newsgraph.extract;

import java.util.Set;
import newsgraph.extract.EventPart.Slot;
import newsgraph.extract.EventRoles.Role;
import newsgraph.model.Mention;

/** What part a thing takes in an event of a type: a bill that passes undergoes, a town is where. */
final class ArgumentRoles {
  /** Types whose subject undergoes: "two died", "the plane crashed". */
  private static final Set<String> SUFFERED = Set.of("death-injury", "disaster");

  /** Types that happen to people only. */
  private static final Set<String> PERSONAL =
      Set.of("deportation", "detention", "arrest", "prosecution");

  /** Verbs whose object is left behind. */
  private static final Set<String> LEAVING = Set.of("leave", "exit", "flee", "depart");

  /** Types that two parties have, of countries, too: "the pact between Peru and Chile". */
  private static final Set<String> MUTUAL =
      Set.of(
          "agreement",
          "meeting",
          "cooperation",
          "communication",
          "legal-dispute",
          "economic",
          "attack",
          "conduct");

  /** Types that happen at a place, which does nothing. */
  private static final Set<String> HAPPENING =
      Set.of("attack", "protest", "crime", "death-injury", "disaster");

  private static final VerbFrameWords FRAMES = VerbFrameWords.shipped();

  private ArgumentRoles() {}

  /** "the sentence of the Supreme Court". */
  private static boolean isCourt(EventDraft draft, EventPart part, Set<String> found) {
    return draft.cue.nominal()
        && draft.type.equals("ruling")
        && part.preposition().equals("of")
        && found.contains("organization")
        && !found.contains("person");
  }

  /** "the barn caught fire": the fire is no thing that it caught. */
  private static boolean isOnFire(EventDraft draft) {
    return draft.cue.sentence().children(draft.cue.index(), "obj").stream()
        .anyMatch(i -> isFire(draft, i));
  }

  private static boolean isFire(EventDraft draft, EventPart part) {
    return part.slot() == Slot.AFFECTED && isFire(draft, part.token());
  }

  private static boolean isFire(EventDraft draft, int token) {
    return draft.cue.lemma().equals("catch")
        && draft.cue.sentence().token(token).lemma().equals("fire");
  }

  /**
   * The part that a phrase takes.
   *
   * @param found what kind of thing it names
   */
  static Role of(EventDraft draft, EventPart part, Set<String> found, Mention mention) {
    Role role = EventRoles.of(part, found);
    boolean alone =
        !draft.cue.nominal()
            && (FRAMES.is(draft.cue.lemma(), "intransitive") // "died Monday"
                || isOnFire(draft)
                || draft.cue.sentence().child(draft.cue.index(), "obj") < 0
                    && Passives.sharedObject(draft.cue.sentence(), draft.cue.index()) < 0);
    if (role == Role.AFFECTED && isFire(draft, part)) {
      return Role.OTHER;
    }
    if (role == Role.AGENT
        && part.isDirect()
        && !draft.cue.nominal()
        && FRAMES.is(draft.cue.lemma(), "suffered")) {
      return Role.AFFECTED; // "Lee underwent surgery"
    }
    if (role == Role.AFFECTED && isCourt(draft, part, found)) {
      return Role.AGENT;
    }
    boolean targeted = // "the attack on Lee", "sanctions on Acme"
        draft.cue.nominal()
            && part.preposition().equals("on")
            && draft.type.matches("attack|sanction|crime")
            && Kinds.isAnimate(found);
    if (role == Role.PARTICIPANT && targeted) {
      return Role.AFFECTED;
    }
    boolean unrest = // "Peru's violence"
        draft.cue.nominal() && draft.cue.lemma().matches("violence|unrest|riot");
    if (role == Role.AGENT && unrest && mentionsPlaceOnly(found) && part.isDirect()) {
      return Role.PLACE;
    }
    boolean beaten = // "Peru lost 2-1 to Chile"
        draft.cue.lemma().equals("lose") && part.preposition().equals("to");
    if (role == Role.DESTINATION && beaten) {
      return Role.PARTICIPANT;
    }
    boolean law = draft.type.equals("legislation") && part.isDirect();
    if (role == Role.AGENT && law && found.contains("law")) {
      return Role.AFFECTED; // "the bill passed the Senate"
    }
    if (role == Role.AFFECTED && law && found.contains("organization")) {
      return Role.AGENT;
    }
    boolean site = // "the Lima shooting"
        draft.cue.nominal()
            && part.isDirect()
            && HAPPENING.contains(draft.type)
            && mentionsPlaceOnly(found)
            && !found.contains("state");
    if (role == Role.AGENT && site) {
      return Role.PLACE;
    }
    boolean goal = // "the Peru trip", "the Lima summit"
        draft.cue.nominal()
            && part.isDirect()
            && (Events.GOING.contains(draft.type) || draft.type.equals("meeting"))
            && mentionsPlaceOnly(found)
            && draft.cue.sentence().token(part.token()).relation().equals("compound");
    if (role == Role.AGENT && goal) {
      boolean about = draft.type.equals("meeting") && found.contains("state"); // "the Peru talks"
      return about ? Role.OTHER : Role.PLACE;
    }
    boolean opponent = // "the clash against Peru", "an injury against Peru"
        draft.cue.nominal()
            && part.preposition().equals("against")
            && (draft.type.equals("death-injury") || draft.cue.lemma().matches("clash|match|game"));
    if (role == Role.AFFECTED && opponent) {
      return draft.type.equals("death-injury") ? Role.OTHER : Role.PARTICIPANT;
    }
    boolean taken = // "was taken to Lima General Hospital", a body
        part.preposition().matches("to|into|from")
            && (draft.type.equals("transport") || draft.type.equals("travel"))
            && found.contains("organization")
            && !found.contains("person");
    if (role == Role.PARTICIPANT && taken) {
      return Role.OTHER;
    }
    boolean parties =
        part.preposition().equals("between")
            && MUTUAL.contains(draft.type)
            && !found.contains("site");
    boolean ofObject = // "obtained messages between Lee and Ruiz"
        part.preposition().equals("between")
            && !draft.cue.nominal()
            && draft.type.equals("conduct")
            && !alone;
    if (ofObject && role != Role.PLACE) {
      return Role.OTHER;
    }
    if (role == Role.PLACE && parties) {
      return Role.PARTICIPANT;
    }
    boolean forWhat = part.preposition().equals("for") && !Events.GOING.contains(draft.type);
    if (role == Role.DESTINATION && forWhat && !draft.type.equals("transport")) {
      return Role.OTHER; // "run for office"
    }
    boolean nothing = draft.cue.nominal() && draft.type.equals("disaster");
    if (role == Role.AFFECTED && nothing && found.contains("organization")) {
      return Role.OTHER;
    }
    boolean named = draft.cue.carrier() < 0 && part.preposition().isEmpty();
    if (role == Role.AGENT && nothing && named && !mentionsPlaceOnly(found)) {
      return Role.PARTICIPANT; // "the Acme Air disaster"
    }
    if (role == Role.AGENT && SUFFERED.contains(draft.type) && mentionsPlaceOnly(found)) {
      return Role.OTHER;
    }
    boolean opens = draft.type.equals("opening") && !Kinds.isAnimate(found);
    boolean by = part.preposition().equals("by");
    if (role == Role.AGENT && by && draft.type.equals("death-injury")) {
      return Role.AGENT; // "was killed by soldiers"
    }
    if (role == Role.AGENT && alone && (SUFFERED.contains(draft.type) || opens)) {
      return Role.AFFECTED;
    }
    boolean shown = part.slot() == Slot.AFFECTED && draft.hasRecipient;
    if (role == Role.AFFECTED && shown && Kinds.isAnimate(found)) {
      return Role.PARTICIPANT; // "she was shown prisoners"
    }
    if (role == Role.AFFECTED && PERSONAL.contains(draft.type) && !Kinds.isAnimate(found)) {
      return Role.OTHER;
    }
    boolean post = draft.type.equals("appointment") && draft.cue.nominal();
    if (role == Role.AFFECTED && post && !found.contains("person") && !found.contains("group")) {
      return Role.OTHER; // "the party's nomination"
    }
    boolean place = found.contains("place");
    boolean left = draft.type.equals("transport") && draft.cue.lemma().matches("leave|depart");
    if (role == Role.AFFECTED && place && left && part.slot() == Slot.AFFECTED) {
      return Role.ORIGIN; // "the train left the station"
    }
    if (role == Role.AFFECTED
        && place
        && Events.GOING.contains(draft.type)
        && part.slot() == Slot.AFFECTED) {
      boolean goes = draft.type.equals("travel") || draft.type.equals("migration");
      int next = draft.cue.index() + 1;
      boolean away = // not "fled up the hill"
          LEAVING.contains(draft.cue.lemma())
              && !(next < draft.cue.sentence().size()
                  && draft.cue.sentence().token(next).xpos().equals("RP"));
      return goes ? (away ? Role.ORIGIN : Role.DESTINATION) : Role.PLACE;
    }
    if (role != Role.AGENT || !draft.type.equals("detention")) {
      return role == Role.DESTINATION && draft.type.equals("visit") ? Role.PLACE : role;
    }
    boolean container = place && mention.kind() != Mention.Kind.NAME && !Kinds.isAnimate(found);
    if (container) {
      return Role.PLACE; // "a block holding prisoners"
    }
    boolean ends = alone && !part.preposition().equals("by"); // "you could end up in prison"
    return ends ? Role.AFFECTED : role;
  }

  private static boolean mentionsPlaceOnly(Set<String> found) {
    return found.contains("place") && !Kinds.isAnimate(found);
  }
}
