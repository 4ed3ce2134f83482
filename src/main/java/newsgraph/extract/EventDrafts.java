package newsgraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.extract.EventPart.Slot;
import newsgraph.extract.EventRoles.Role;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Event.Status;
import newsgraph.model.Mention;
import newsgraph.model.Span;
import newsgraph.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Turns the event words of a sentence into events, before their mentions are joined. */
final class EventDrafts {
  private static final Set<String> SPOKEN = Set.of("communication", "conduct");
  private static final Set<String> TOPICAL =
      Set.of("ruling", "command", "legal-dispute", "legislation", "communication", "agreement");

  /** Types whose subject undergoes: "two died", "the plane crashed". */
  private static final Set<String> SUFFERED = Set.of("death-injury", "disaster");

  /** Types that happen to people only. */
  private static final Set<String> PERSONAL =
      Set.of("deportation", "detention", "arrest", "prosecution");

  /** Types of events that have others inside them. */
  private static final Set<String> OCCASIONS =
      Set.of(
          "visit",
          "travel",
          "inspection",
          "meeting",
          "protest",
          "attack",
          "election",
          "legal-dispute");

  private static final Set<String> DURING =
      Set.of("during", "in", "on", "amid", "at", "as part of");

  private final EventWords words;
  private final EventParts parts;
  private final EventSenses senses;
  private final EventStatuses statuses;
  private final List<Attribution> attributions;
  private final Kinds kinds;
  private final EventTimes times;
  private final EventLabels labels;

  EventDrafts(
      EventWords words,
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
    this.attributions = attributions;
    this.kinds = new Kinds(words, document, entities);
    this.times = new EventTimes(times);
    this.labels = new EventLabels(document.text(), kinds, entities);
  }

  List<EventDraft> of(Sentence sentence, List<EventCue> cues) {
    Map<Integer, EventDraft> byToken = new LinkedHashMap<>();
    List<EventDraft> extra = new ArrayList<>();
    for (EventCue cue : cues) {
      boolean carries =
          cues.stream().anyMatch(other -> other.carrier() == cue.index() && other.sure());
      EventDraft draft = carries || !cue.sure() ? null : draft(cue);
      if (draft != null) {
        List<EventDraft> legs = legs(draft);
        byToken.put(cue.index(), legs.get(0));
        extra.addAll(legs.subList(1, legs.size()));
      }
    }
    byToken.values().forEach(draft -> connect(draft, byToken));
    List<EventDraft> found = new ArrayList<>(byToken.values());
    found.addAll(extra);
    found.sort(java.util.Comparator.comparingInt(draft -> draft.cue.span().begin()));
    return found;
  }

  private @Nullable EventDraft draft(EventCue cue) {
    String noun = cue.nominal() ? words.noun(cue.lemma()) : null;
    List<EventPart> found = parts.of(cue, noun == null ? "conduct" : noun);
    String type = senses.type(cue, found, kinds);
    if (type == null && !cue.nominal() && !words.isStative(cue.lemma())) {
      type = "conduct";
    }
    Attribution attribution = attribution(cue.span());
    if (kinds.isInName(cue.span())) {
      return null;
    }
    boolean helps =
        !cue.nominal()
            && statuses.governs(cue.lemma())
            && cue.sentence().child(cue.index(), "xcomp") >= 0;
    if (type == null || (helps && SPOKEN.contains(type)) || (isCue(cue) && SPOKEN.contains(type))) {
      return null;
    }
    newsgraph.model.@Nullable Dating dating = times.of(cue);
    Status status =
        statuses.of(cue, type, attribution != null, dating != null && dating.start() != null);
    double confidence = confidence(cue, found);
    String method = cue.nominal() ? "rule/event-noun" : "rule/event-verb";
    EventDraft draft = new EventDraft(cue, type, labels.of(cue, found), status, confidence, method);
    draft.dating = dating;
    draft.accordingTo = attribution == null ? null : attribution.id();
    Span passage =
        cue.sentence()
            .span(Math.min(cue.index(), cue.anchor()), Math.max(cue.index(), cue.anchor()));
    for (EventPart part : found) {
      passage = resolve(draft, part, passage);
    }
    draft.passages.add(dating == null ? passage : passage.union(dating.words()));
    return draft;
  }

  /** Adds what a phrase names, and widens the passage so that it stands in it. */
  private Span resolve(EventDraft draft, EventPart part, Span passage) {
    Sentence sentence = draft.cue.sentence();
    Mention mention = kinds.mention(sentence, part.token());
    if (mention == null) {
      return passage;
    }
    Set<String> found = kinds.of(sentence, part.token());
    Role role = role(draft, part, found, mention);
    if (role == Role.OTHER
        || ((role == Role.AGENT || role == Role.PARTICIPANT) && !isActor(found))) {
      return passage;
    }
    boolean does = role == Role.AGENT || role == Role.AFFECTED;
    draft.personal |=
        does && (Kinds.isAnimate(found) || (role == Role.AGENT && found.contains("place")));
    double sure = part.understood() ? draft.confidence * 0.9 : draft.confidence;
    for (String id : mention.entities()) {
      draft.add(role, id, mention.span(), Math.round(sure * 100) / 100.0);
    }
    Span wider = sentence.span().contains(mention.span()) ? passage.union(mention.span()) : passage;
    return role == Role.PLACE || role == Role.DESTINATION ? owner(draft, part, wider) : wider;
  }

  private static boolean isActor(Set<String> found) {
    return Kinds.isAnimate(found) || found.contains("place");
  }

  private static Role role(EventDraft draft, EventPart part, Set<String> found, Mention mention) {
    Role role = EventRoles.of(part, found);
    boolean alone =
        draft.cue.sentence().child(draft.cue.index(), "obj") < 0 && !draft.cue.nominal();
    if (role == Role.AGENT
        && alone
        && (SUFFERED.contains(draft.type)
            || (draft.type.equals("opening") && !Kinds.isAnimate(found)))) {
      return Role.AFFECTED;
    }
    if (role == Role.AFFECTED && PERSONAL.contains(draft.type) && !Kinds.isAnimate(found)) {
      return Role.OTHER;
    }
    boolean place = found.contains("place");
    if (role == Role.AFFECTED
        && place
        && Events.GOING.contains(draft.type)
        && part.slot() == Slot.AFFECTED) {
      return draft.type.equals("travel") || draft.type.equals("migration")
          ? Role.DESTINATION
          : Role.PLACE;
    }
    boolean container =
        role == Role.AGENT
            && place
            && mention.kind() != Mention.Kind.NAME
            && !Kinds.isAnimate(found);
    if (container && draft.type.equals("detention")) {
      return Role.PLACE;
    }
    return role == Role.DESTINATION && draft.type.equals("visit") ? Role.PLACE : role;
  }

  /** The country of "El Salvador’s prison" is a place of the event, too. */
  private Span owner(EventDraft draft, EventPart part, Span passage) {
    Sentence sentence = draft.cue.sentence();
    Span wider = passage;
    for (int child : sentence.children(part.token(), "nmod")) {
      Mention mention = kinds.mention(sentence, child);
      String preposition = Clauses.preposition(sentence, child);
      boolean holds =
          (preposition.isEmpty() && Clauses.isPossessive(sentence, child))
              || preposition.equals("in");
      if (mention != null && holds && kinds.of(sentence, child).contains("place")) {
        for (String id : mention.entities()) {
          draft.add(Role.PLACE, id, mention.span(), draft.confidence);
        }
        wider = wider.union(mention.span());
      }
    }
    return wider;
  }

  /** One scheduled journey for each destination: "to travel to Colombia and Mexico". */
  private List<EventDraft> legs(EventDraft draft) {
    boolean planned = draft.status == Status.SCHEDULED && Events.GOING.contains(draft.type);
    List<newsgraph.model.Argument> destinations = draft.joined(Role.DESTINATION, Role.PLACE);
    if (!planned || destinations.size() < 2 || draft.cue.nominal()) {
      return List.of(draft);
    }
    List<EventDraft> legs = new ArrayList<>();
    Role role = draft.all(Role.DESTINATION).isEmpty() ? Role.PLACE : Role.DESTINATION;
    for (newsgraph.model.Argument destination : destinations) {
      List<EventPart> only = new ArrayList<>(parts.of(draft.cue, draft.type));
      only.removeIf(part -> isOther(draft, part, destination.target(), destinations));
      EventDraft leg =
          new EventDraft(
              draft.cue,
              draft.type,
              labels.of(draft.cue, only),
              draft.status,
              draft.confidence,
              draft.method);
      leg.copy(Role.AGENT, draft);
      leg.copy(Role.AFFECTED, draft);
      leg.copy(Role.PARTICIPANT, draft);
      leg.add(role, destination.target(), destination.span(), draft.confidence);
      leg.dating = draft.dating;
      leg.accordingTo = draft.accordingTo;
      leg.passages.addAll(draft.passages);
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

  /** What an event is about, and of which it is a part, among the events of its sentence. */
  private void connect(EventDraft draft, Map<Integer, EventDraft> byToken) {
    Sentence sentence = draft.cue.sentence();
    for (EventPart part : parts.of(draft.cue, draft.type)) {
      EventDraft other = byToken.get(part.token());
      if (other == null || other == draft) {
        continue;
      }
      if (part.slot() == Slot.OBLIQUE
          && DURING.contains(part.preposition())
          && other.cue.nominal()
          && OCCASIONS.contains(other.type)) {
        whole(draft, other);
      } else if (draft.cue.lemma().equals("include") && part.slot() == Slot.AGENT) {
        draft.copy(Role.AGENT, other);
        whole(draft, other);
      } else if (TOPICAL.contains(draft.type) && part.slot() != Slot.AGENT) {
        draft.about.add(other);
      }
    }
    if (draft.cue.nominal()) {
      partOf(draft, byToken);
    }
    if (TOPICAL.contains(draft.type) && draft.cue.nominal()) {
      for (int clause : sentence.children(draft.cue.index(), "acl")) {
        for (int object : sentence.children(clause, "obj")) {
          EventDraft other = byToken.get(object);
          if (other != null) {
            draft.about.add(other);
          }
        }
      }
    }
  }

  private static void whole(EventDraft draft, EventDraft other) {
    if (draft.type.equals("ruling") || draft.type.equals("law-enforcement")) {
      return;
    }
    draft.superEvents.add(other);
    draft.superWords.add(draft.passages.get(0).union(other.cue.span()));
  }

  /** "The visit is part of a three-day trip." */
  private static void partOf(EventDraft draft, Map<Integer, EventDraft> byToken) {
    Sentence sentence = draft.cue.sentence();
    Token token = draft.cue.token();
    if (token.head() < 0 || !token.relation().startsWith("nsubj")) {
      return;
    }
    if (sentence.token(token.head()).lemma().equals("part")) {
      for (int of : sentence.children(token.head(), "nmod")) {
        EventDraft other = byToken.get(of);
        if (other != null) {
          whole(draft, other);
          other.copy(Role.AGENT, draft);
        }
      }
    }
  }

  private static double confidence(EventCue cue, List<EventPart> found) {
    double base = cue.nominal() ? (cue.carrier() >= 0 ? 0.75 : 0.7) : 0.85;
    return found.stream().anyMatch(EventPart::understood) ? base - 0.1 : base;
  }

  /** The innermost attribution in whose words this stands, or null. */
  private @Nullable Attribution attribution(Span span) {
    Attribution best = null;
    int shortest = Integer.MAX_VALUE;
    for (Attribution attribution : attributions) {
      for (Span content : attribution.content()) {
        if (content.contains(span) && content.length() < shortest) {
          best = attribution;
          shortest = content.length();
        }
      }
    }
    return best;
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
