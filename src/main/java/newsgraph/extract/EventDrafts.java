package newsgraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.extract.EventRoles.Role;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.model.Claim;
import newsgraph.model.Dating;
import newsgraph.model.Event.Status;
import newsgraph.model.Mention;
import newsgraph.model.Span;
import newsgraph.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Turns the event words of a sentence into events, before their mentions are joined. */
final class EventDrafts {
  private static final Set<String> SPOKEN = Set.of("communication", "conduct");

  private static final Set<String> ASIDE =
      Set.of("outside", "home", "abroad", "back", "away", "place");

  private final EventWords words;
  private final EventParts parts;
  private final EventSenses senses;
  private final EventStatuses statuses;
  private final EmptyCues empty;
  private final List<Attribution> attributions;
  private final Kinds kinds;
  private final EventClaims claims;
  private final EventArguments arguments;
  private final EventTimes times;
  private final MendedParts mended;
  private final EventLabels labels;
  private final UnsurePronouns pronouns;
  private final EventTraits traits;

  EventDrafts(
      EventWords words,
      EntityWords nouns,
      EventParts parts,
      EventSenses senses,
      EventStatuses statuses,
      Document document,
      Entities entities,
      List<TimeExpression> times,
      List<Attribution> attributions) {
    this.words = words;
    this.parts = parts;
    this.senses = senses;
    this.statuses = statuses;
    this.empty = new EmptyCues(words, statuses);
    this.attributions = attributions;
    this.kinds = new Kinds(words, nouns, document, entities);
    this.claims = new EventClaims(document, attributions, kinds, words);
    this.arguments = new EventArguments(kinds);
    this.times = new EventTimes(times, entities, document.article().anchorDate());
    this.mended = new MendedParts(parts, kinds, this.times);
    this.labels = new EventLabels(document.text(), kinds, entities, this.times);
    this.pronouns = new UnsurePronouns(document, entities, kinds);
    this.traits = new EventTraits(kinds);
  }

  List<EventDraft> of(Sentence sentence, List<EventCue> cues) {
    Map<Integer, EventDraft> byToken = new LinkedHashMap<>();
    List<EventDraft> extra = new ArrayList<>();
    for (EventCue cue : cues) {
      boolean carries =
          cues.stream().anyMatch(other -> other.carrier() == cue.index() && other.sure());
      for (EventDraft draft : carries || !cue.sure() ? List.<EventDraft>of() : drafts(cue)) {
        List<EventDraft> legs = legs(draft);
        boolean first = byToken.putIfAbsent(cue.index(), legs.get(0)) == null;
        extra.addAll(first ? legs.subList(1, legs.size()) : legs);
      }
    }
    new EventLinks(parts, byToken).connect();
    List<EventDraft> found = new ArrayList<>(byToken.values());
    found.addAll(extra);
    found.sort(java.util.Comparator.comparingInt(draft -> draft.cue.span().begin()));
    return found;
  }

  /** One of a cue; one for each who acts alone. */
  private List<EventDraft> drafts(EventCue cue) {
    if (kinds.isInName(cue.span()) || empty.isEmpty(cue) || EmptyCues.isCutOff(cue)) {
      return List.of();
    }
    Attribution attribution = claims.of(cue);
    String noun = cue.nominal() ? words.noun(cue.lemma()) : null;
    String type = noun == null ? "conduct" : noun;
    List<EventPart> found = mended.of(cue, type, attribution);
    List<EventDraft> drafts = new ArrayList<>();
    for (List<EventPart> parts : SeparateDoers.of(cue, type, found)) {
      EventDraft draft = draft(cue, parts, attribution);
      if (draft != null) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  private @Nullable EventDraft draft(
      EventCue cue, List<EventPart> found, @Nullable Attribution attribution) {
    if (found.stream().anyMatch(part -> isUnknown(cue.sentence(), part))
        || UnsureDoers.isUnsure(cue, found, attribution != null)) {
      return null;
    }
    String type = senses.type(cue, found, kinds);
    if (type == null || empty.tellsOfAnother(cue, type) || (SPOKEN.contains(type) && isCue(cue))) {
      return null;
    }
    Dating said = dating(cue);
    Dating dating = said != null && times.isAhead(said) && isPast(cue) ? null : said;
    Status status =
        statuses.of(cue, type, attribution != null, dating != null && dating.start() != null);
    boolean dated = dating != null && dating.start() != null;
    status = statuses.dated(cue, status, dated, times.isAhead(dating), times.isOver(dating));
    if (claims.isUnderWay(cue, status, dating, attribution)) {
      status = Status.ONGOING;
    } else if (claims.isDenied(cue, status, attribution)) {
      status = Status.HYPOTHETICAL;
    }
    String method = cue.nominal() ? "rule/event-noun" : "rule/event-verb";
    Mention addressed = addressed(cue, attribution);
    String label = labels.of(cue, found);
    EventDraft draft =
        new EventDraft(
            cue,
            type,
            addressed == null ? label : labels.withSubject(addressed, label),
            status,
            method);
    if (addressed != null) {
      draft.add(Role.AGENT, addressed.entities().get(0), addressed.span(), 0.8);
      draft.personal = true;
    }
    draft.told = attribution != null && attribution.speaker() != null;
    draft.quoted = attribution != null && attribution.form() == Claim.Form.DIRECT;
    draft.accordingTo = attribution == null ? null : attribution.id();
    draft.presupposed = !claims.isTold(cue, status, attribution);
    draft.rich = isRich(cue, found);
    draft.hasRecipient = found.stream().anyMatch(part -> part.slot() == EventPart.Slot.RECIPIENT);
    Span passage =
        cue.sentence()
            .span(Math.min(cue.index(), cue.anchor()), Math.max(cue.index(), cue.anchor()));
    for (EventPart part : found) {
      passage = arguments.add(draft, part, passage);
    }
    boolean general = attribution == null || SPOKEN.contains(type) || type.equals("meeting");
    if (general
        && draft.ids(Role.AGENT, Role.AFFECTED, Role.PARTICIPANT).stream()
            .anyMatch(kinds::isAddressed)) {
      return null; // "you know"
    }
    boolean doubtful = // "it closed", of one of two
        found.stream()
            .anyMatch(
                part ->
                    part.isDirect()
                        && pronouns.isUnsure(cue.sentence(), part.token())
                        && !claims.isSpeaker(attribution, cue.sentence(), part.token()));
    if (doubtful) {
      return null;
    }
    if (BareLabels.isBare(
        kinds, cue, draft.label, found, attribution != null && addressed == null)) {
      return null; // "it funds", of nobody knows what
    }
    if (!draft.named
        && found.stream()
            .anyMatch(
                part -> part.isDirect() && kinds.isUnknownOther(cue.sentence(), part.token()))) {
      return null; // "it burned" of nobody knows what
    }
    Span told = dating == null ? passage : passage.union(dating.words());
    if (claims.isChoiceAlone(cue, told)) {
      return null; // "the airplane, intending to land in Rome"
    }
    draft.passages.add(told);
    draft.traits = traits.of(cue, found);
    draft.dating = dating != null ? dating : times.ofPost(draft);
    return draft;
  }

  /** "who" or "my brother": nobody can tell who that is. */
  private boolean isUnknown(Sentence sentence, EventPart part) {
    return EmptyCues.isUnknown(sentence, part)
        || part.isDirect() && kinds.isUnknownSelf(sentence, part.token());
  }

  /** "crossed" without a helping verb: its date cannot lie ahead. */
  private static boolean isPast(EventCue cue) {
    return cue.token().xpos().equals("VBD")
        || cue.token().xpos().equals("VBN")
            && cue.token().relation().equals("root")
            && cue.sentence().child(cue.index(), "aux", "aux:pass", "cop") < 0;
  }

  /** The "you" nearest to a command in the same words: "Leave! If you do not leave …". */
  private @Nullable Mention addressed(EventCue cue, @Nullable Attribution attribution) {
    boolean command =
        !cue.nominal()
            && attribution != null
            && VerbForms.isImperative(cue.sentence(), cue.index())
            && !Subjects.sharesModal(cue.sentence(), cue.index());
    if (!command || attribution == null) {
      return null;
    }
    Mention nearest = null;
    for (Span content : attribution.content()) {
      Mention you = content.contains(cue.span()) ? kinds.nearestYou(content, cue.span()) : null;
      nearest = you == null ? nearest : you;
    }
    return nearest;
  }

  private @Nullable Dating dating(EventCue cue) {
    Dating own = times.of(cue);
    boolean past = cue.token().xpos().equals("VBD");
    if (own != null || cue.nominal() || !past) {
      return own;
    }
    int subject = cue.sentence().child(cue.index(), "nsubj");
    boolean event = subject >= 0 && words.noun(words.nounLemma(cue.sentence(), subject)) != null;
    return event ? times.ofSubject(cue, subject) : null;
  }

  /** Whether more is said than that somebody does something. */
  private static boolean isRich(EventCue cue, List<EventPart> found) {
    EventPart first = found.isEmpty() ? null : found.get(0);
    boolean object =
        found.stream()
            .anyMatch(
                part ->
                    part.isDirect()
                        && first != null
                        && part.token() != first.token()
                        && part.slot() != EventPart.Slot.AGENT);
    int next = cue.index() + 1;
    boolean aside =
        next < cue.sentence().size()
            && (cue.sentence().token(next).xpos().equals("RP")
                || ASIDE.contains(PostWords.lower(cue.sentence(), next)));
    boolean named = // "was named best actor", "were denied visas"
        Passives.isPassive(cue.sentence(), cue.index())
            && cue.sentence().child(cue.index(), "xcomp", "obj") > cue.index();
    return object || cue.carrier() >= 0 || aside || named;
  }

  /** One scheduled journey for each destination: "to travel to Colombia and Mexico". */
  private List<EventDraft> legs(EventDraft draft) {
    boolean planned = draft.status == Status.SCHEDULED && Events.GOING.contains(draft.type);
    List<newsgraph.model.Argument> named = draft.all(Role.DESTINATION);
    List<newsgraph.model.Argument> destinations = named.isEmpty() ? draft.all(Role.PLACE) : named;
    if (!planned || destinations.size() < 2 || draft.cue.nominal()) {
      return List.of(draft);
    }
    List<EventDraft> legs = new ArrayList<>();
    Role role = draft.all(Role.DESTINATION).isEmpty() ? Role.PLACE : Role.DESTINATION;
    for (newsgraph.model.Argument destination : destinations) {
      List<EventPart> only =
          new ArrayList<>(mended.of(draft.cue, draft.type, claims.of(draft.cue)));
      only.removeIf(part -> isOther(draft, part, destination.target(), destinations));
      EventDraft leg =
          new EventDraft(
              draft.cue, draft.type, labels.only(draft.cue, only), draft.status, draft.method);
      leg.copy(Role.AGENT, draft);
      leg.copy(Role.AFFECTED, draft);
      leg.copy(Role.PARTICIPANT, draft);
      leg.add(role, destination.target(), destination.span(), 1);
      leg.dating = draft.dating;
      leg.accordingTo = draft.accordingTo;
      leg.presupposed = draft.presupposed;
      leg.passages.addAll(draft.passages);
      leg.traits = draft.traits;
      legs.add(leg);
    }
    return legs;
  }

  private boolean isOther(
      EventDraft draft, EventPart part, String kept, List<newsgraph.model.Argument> all) {
    Mention mention = kinds.mention(draft.cue.sentence(), part.token());
    return mention != null
        && !mention.entities().contains(kept)
        && all.stream().anyMatch(argument -> mention.entities().contains(argument.target()));
  }

  private boolean isCue(EventCue cue) {
    Span anchor = cue.sentence().token(cue.anchor()).span();
    for (Attribution attribution : attributions) {
      Span said = attribution.cue();
      if (said != null && (said.overlaps(cue.span()) || said.overlaps(anchor))) {
        return true;
      }
    }
    return false;
  }
}
