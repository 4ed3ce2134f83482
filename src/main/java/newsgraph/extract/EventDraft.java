package newsgraph.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import newsgraph.extract.EventRoles.Role;
import newsgraph.model.Argument;
import newsgraph.model.Dating;
import newsgraph.model.Event;
import newsgraph.model.Evidence;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** An event while its mentions are gathered. */
final class EventDraft {
  final EventCue cue;
  final String type;
  final String label;
  final String method;
  Event.Status status;
  @Nullable String accordingTo;
  @Nullable Dating dating;

  /** Whether a person, group or body does or undergoes it. */
  boolean personal;

  /** Whether one of them is said in its own clause. */
  boolean overt;

  /** Whether something takes part that has a name. */
  boolean named;

  /** Whether who does or undergoes it has a name. */
  boolean known;

  /** Whether it went to a place of which nobody tells which. */
  boolean aimless;

  /** Whether it is told in the words of somebody whom the article tells. */
  boolean told;

  /** Whether the claim in whose words it stands takes it for granted or only asks for it. */
  boolean presupposed;

  /** Whether it stands in quotation marks. */
  boolean quoted;

  /** Whether somebody is shown or given something. */
  boolean hasRecipient;

  /** Whether more is said than that somebody does something. */
  boolean rich;

  /** Of its clause, see {@link EventTraits}. */
  List<String> traits = List.of();

  final List<Span> triggers = new ArrayList<>();
  final List<Span> passages = new ArrayList<>();
  final List<EventDraft> superEvents = new ArrayList<>();
  final List<Span> superWords = new ArrayList<>();
  final List<EventDraft> about = new ArrayList<>();
  private final Map<Role, Map<String, Argument>> arguments = new EnumMap<>(Role.class);

  EventDraft(EventCue cue, String type, String label, Event.Status status, String method) {
    this.cue = cue;
    this.type = type;
    this.label = label;
    this.status = status;
    this.method = method;
  }

  /**
   * @param sure how sure that it takes that part, if the event is read right
   */
  void add(Role role, String entity, Span words, double sure) {
    arguments
        .computeIfAbsent(role, r -> new LinkedHashMap<>())
        .putIfAbsent(entity, new Argument(entity, new Evidence(words, sure, method)));
  }

  void copy(Role role, EventDraft other) {
    other.all(role).forEach(argument -> put(role, argument));
  }

  /** Copies the nearest of several places: "the prison" of "Spain’s prison". */
  void copyFirst(Role role, EventDraft other) {
    other.all(role).stream().limit(1).forEach(argument -> put(role, argument));
  }

  /** Copies the widest of several places: "Spain" of "Spain’s prison". */
  void copyLast(Role role, EventDraft other) {
    List<Argument> all = other.all(role);
    all.stream().skip(Math.max(0, all.size() - 1)).forEach(argument -> put(role, argument));
  }

  private void put(Role role, Argument argument) {
    arguments
        .computeIfAbsent(role, r -> new LinkedHashMap<>())
        .putIfAbsent(argument.target(), argument);
  }

  List<Argument> all(Role role) {
    return List.copyOf(arguments.getOrDefault(role, Map.of()).values());
  }

  Set<String> ids(Role... roles) {
    Set<String> ids = new TreeSet<>();
    for (Role role : roles) {
      all(role).forEach(argument -> ids.add(argument.target()));
    }
    return ids;
  }

  Set<String> whereabouts() {
    return ids(Role.PLACE, Role.DESTINATION, Role.ORIGIN);
  }

  boolean isEmpty() {
    return arguments.isEmpty();
  }

  void remove(Role role, String entity) {
    Map<String, Argument> found = arguments.get(role);
    if (found != null) {
      found.remove(entity);
    }
  }

  /** The arguments of several roles as one list, each thing once. */
  List<Argument> joined(Role... roles) {
    Map<String, Argument> joined = new LinkedHashMap<>();
    for (Role role : roles) {
      all(role).forEach(argument -> joined.putIfAbsent(argument.target(), argument));
    }
    return List.copyOf(joined.values());
  }

  /**
   * @param sure how sure the reading of the whole is
   */
  Event event(String id, Map<EventDraft, String> ids, double sure) {
    List<Argument> topics = new ArrayList<>(all(Role.ABOUT));
    for (EventDraft draft : about) {
      String target = ids.get(draft);
      if (target != null && !target.equals(id) && !Argument.targets(topics).contains(target)) {
        topics.add(new Argument(target, new Evidence(draft.cue.span(), sure, method)));
      }
    }
    List<Argument> wholes = new ArrayList<>();
    for (int i = 0; i < superEvents.size(); i++) {
      String target = ids.get(superEvents.get(i));
      if (target != null && !target.equals(id) && !Argument.targets(wholes).contains(target)) {
        wholes.add(
            new Argument(target, new Evidence(superWords.get(i), 0.8, "rule/part-of-event")));
      }
    }
    return new Event(
        id,
        cue.span(),
        cueWords(),
        triggers,
        type,
        status,
        weighed(all(Role.AGENT), sure),
        weighed(all(Role.AFFECTED), sure),
        weighed(joined(Role.AGENT, Role.AFFECTED, Role.PARTICIPANT), sure),
        weighed(joined(Role.PLACE, Role.ORIGIN, Role.DESTINATION), sure),
        weighed(all(Role.ORIGIN), sure),
        weighed(all(Role.DESTINATION), sure),
        weighed(all(Role.INSTRUMENT), sure),
        topics,
        wholes,
        dating,
        accordingTo,
        label,
        new Evidence(passages, sure, method));
  }

  /** The arguments, no surer than the whole. */
  private static List<Argument> weighed(List<Argument> arguments, double whole) {
    List<Argument> weighed = new ArrayList<>();
    for (Argument argument : arguments) {
      Evidence evidence = argument.evidence();
      double sure = evidence.confidence() * whole;
      weighed.add(
          new Argument(argument.target(), new Evidence(evidence.spans(), sure, evidence.method())));
    }
    return weighed;
  }

  /** The verb with its particle, "lined up"; else the word. */
  private Span cueWords() {
    int next = cue.index() + 1;
    boolean particle =
        !cue.nominal()
            && next < cue.sentence().size()
            && cue.sentence().token(next).xpos().equals("RP");
    return particle ? cue.sentence().span(cue.index(), next) : cue.span();
  }
}
