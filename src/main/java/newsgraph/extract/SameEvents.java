package newsgraph.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.extract.EventRoles.Role;
import newsgraph.language.Sentence;
import newsgraph.model.Entity;
import newsgraph.model.Event.Status;
import newsgraph.model.Relation;
import org.jspecify.annotations.Nullable;

/** Tells whether two mentions speak of one event, by words, people, places and dates. */
final class SameEvents {
  /** Types so wide that two mentions are seldom one event. */
  private static final Set<String> LOOSE =
      Set.of("conduct", "communication", "command", "economic", "crime", "aid", "disclosure");

  /** Types whose words all mean the same: "the bombing", later "the attack". */
  private static final Set<String> ONE =
      Set.of(
          "visit", "attack", "ruling", "legal-dispute", "deportation", "death-injury", "election");

  /** Nouns that name any event of their type. */
  private static final Set<String> GENERAL =
      Set.of(
          "attack",
          "assault",
          "ruling",
          "decision",
          "order",
          "verdict",
          "judgment",
          "visit",
          "dispute",
          "battle",
          "fight",
          "challenge",
          "lawsuit",
          "deportation",
          "expulsion",
          "death",
          "killing",
          "election",
          "vote");

  /** Types of which the same people seldom undergo two. */
  private static final Set<String> ONCE =
      Set.of("deportation", "detention", "arrest", "prosecution", "death-injury", "appointment");

  /** Types of which one word with the same object seldom tells of two. */
  private static final Set<String> AGAIN =
      Set.of("opening", "economic", "disaster", "legislation", "death-injury", "transport");

  /** Types of which an article seldom tells of two in one place. */
  private static final Set<String> SITED = Set.of("disaster", "election");

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private final EntityWords words;
  private final Entities entities;
  private final Map<String, Entity> byId;
  private final String text;
  private final ToldTwice twice;
  private final OnceDeeds once;

  SameEvents(EntityWords words, Entities entities, String text) {
    this.words = words;
    this.entities = entities;
    this.byId = entities.byId();
    this.text = text;
    this.twice = new ToldTwice(byId);
    this.once = new OnceDeeds(byId);
  }

  boolean isSame(EventDraft earlier, EventDraft later) {
    if (!earlier.type.equals(later.type)) {
      return false;
    }
    if (isRepeated(earlier, later)) {
      return true;
    }
    if (meetDates(earlier, later) && twice.isSame(earlier, later)) {
      return true;
    }
    if (!agree(earlier.status, later) || !fit(earlier, later)) {
      return false;
    }
    if (OtherEvents.are(earlier, later)) {
      return false;
    }
    boolean bare = earlier.isEmpty() && later.isEmpty() && isAlike(earlier, later);
    return later.cue.nominal() ? bare || isNamedAgain(earlier, later) : isToldAgain(earlier, later);
  }

  /** Whether a reader of both would see one event, whose types may differ. */
  boolean isToldOnce(EventDraft earlier, EventDraft later) {
    return meetDates(earlier, later)
        && (once.isSame(earlier, later)
            || SameLabels.are(earlier, later)
            || earlier.type.equals(later.type) && twice.isBetweenTwo(earlier, later));
  }

  /** "her visit", "the attack"; "a three-day trip" after "her trip". */
  private static boolean isNamedAgain(EventDraft earlier, EventDraft later) {
    boolean alike = isAlike(earlier, later);
    boolean shared = shares(earlier.ids(Role.AGENT), later.ids(Role.AGENT));
    if (!isDefinite(later.cue)) {
      boolean there = // "an incident at the station", told twice
          SITED.contains(later.type) && shares(earlier.whereabouts(), later.whereabouts());
      return alike && (there || shared && Events.GOING.contains(later.type));
    }
    boolean general =
        ONE.contains(later.type)
            && GENERAL.contains(lastWord(later.cue.lemma()))
            && !earlier.cue.lemma().equals("campaign"); // which is not "the election"
    boolean bare =
        later.ids(Role.AGENT, Role.AFFECTED).isEmpty()
            && (later.ids(Role.PARTICIPANT).isEmpty()
                || shares(earlier.ids(Role.PARTICIPANT), later.ids(Role.PARTICIPANT)))
            && (later.whereabouts().isEmpty() || shares(earlier.whereabouts(), later.whereabouts()))
            && (start(later) == null // "the 2020 election"
                || start(earlier) != null
                || (alike && earlier.status == later.status));
    return (alike || general)
        && (shared || shares(earlier.ids(Role.AFFECTED), later.ids(Role.AFFECTED)) || bare);
  }

  /** "visited", later "toured"; never for words as wide as "did". */
  private boolean isToldAgain(EventDraft earlier, EventDraft later) {
    if (LOOSE.contains(later.type) && !AGAIN.contains(later.type)
        || !(isAlike(earlier, later) || ONE.contains(later.type))) {
      return false;
    }
    boolean again = // "Acme was bought by Zeta", told twice
        earlier.cue.lemma().equals(later.cue.lemma())
            && AGAIN.contains(later.type)
            && !later.cue.nominal()
            && shares(earlier.ids(Role.AFFECTED), later.ids(Role.AFFECTED));
    boolean arrives = // "the police arrived", told twice
        earlier.cue.lemma().equals(later.cue.lemma())
            && Events.GOING.contains(later.type)
            && earlier.ids(Role.AGENT).equals(later.ids(Role.AGENT))
            && !later.ids(Role.AGENT).isEmpty()
            && SameEvents.start(later) == null
            && later.whereabouts().isEmpty();
    if (again || arrives) {
      return true;
    }
    boolean undergo =
        ONCE.contains(later.type)
            && !earlier.ids(Role.AFFECTED).isEmpty()
            && !later.ids(Role.AFFECTED).isEmpty()
            && meetGroups(earlier.ids(Role.AFFECTED), later.ids(Role.AFFECTED));
    boolean act = shares(earlier.ids(Role.AGENT), later.ids(Role.AGENT));
    boolean where = shares(earlier.whereabouts(), later.whereabouts());
    boolean with = shares(earlier.ids(Role.PARTICIPANT), later.ids(Role.PARTICIPANT));
    boolean what =
        isAlike(earlier, later) && shares(earlier.ids(Role.AFFECTED), later.ids(Role.AFFECTED));
    return undergo || (act && (where || with || what)) || (what && where);
  }

  /** Whether nothing speaks against it. */
  private boolean fit(EventDraft earlier, EventDraft later) {
    return meet(earlier.ids(Role.AGENT), later.ids(Role.AGENT))
        && meet(earlier.ids(Role.PARTICIPANT), later.ids(Role.PARTICIPANT))
        && meetGroups(earlier.ids(Role.AFFECTED), later.ids(Role.AFFECTED))
        && meet(earlier.ids(Role.PLACE), later.ids(Role.PLACE))
        && meet(earlier.ids(Role.ORIGIN), later.ids(Role.ORIGIN))
        && meet(earlier.ids(Role.DESTINATION), later.ids(Role.DESTINATION))
        && meetDates(earlier, later);
  }

  /** "visit" and "visited", "deport" and "deportation". */
  static boolean isAlike(EventDraft one, EventDraft other) {
    String a = one.cue.lemma();
    String b = other.cue.lemma();
    int stem = Math.min(5, Math.min(a.length(), b.length()));
    boolean derived = one.cue.nominal() != other.cue.nominal() && stem > 3;
    return a.equals(b) || (derived && a.substring(0, stem).equals(b.substring(0, stem)));
  }

  /** What a sentence tells that stands twice, as where a post is shown and quoted. */
  boolean isRepeated(EventDraft earlier, EventDraft later) {
    if (earlier.cue.sentence() == later.cue.sentence()
        || !earlier.cue.lemma().equals(later.cue.lemma())) {
      return false;
    }
    String one = letters(earlier.cue.sentence());
    String other = letters(later.cue.sentence());
    boolean contained = one.startsWith(other) || other.startsWith(one);
    return contained && Math.min(one.length(), other.length()) > 20;
  }

  private String letters(Sentence sentence) {
    return sentence.span().of(text).replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }

  private static boolean agree(Status earlier, EventDraft later) {
    if (earlier == later.status) {
      return true;
    }
    boolean real =
        earlier == Status.HAPPENED || earlier == Status.ONGOING || earlier == Status.SCHEDULED;
    return later.cue.nominal()
        && real
        && (later.status == Status.HAPPENED || later.status == Status.ONGOING);
  }

  /** "battle" of "legal battle". */
  private static String lastWord(String lemma) {
    return lemma.substring(lemma.lastIndexOf(' ') + 1);
  }

  /** The date, or the year of "the 2020 election". */
  static @Nullable String start(EventDraft draft) {
    if (draft.dating != null && draft.dating.start() != null) {
      return draft.dating.start();
    }
    Matcher year = YEAR.matcher(draft.label);
    return draft.cue.nominal() && year.find() ? year.group() : null;
  }

  /** "2025-03" and "2025-03-26" do not contradict each other. */
  private static boolean meetDates(EventDraft one, EventDraft other) {
    String a = start(one);
    String b = start(other);
    return a == null || b == null || a.startsWith(b) || b.startsWith(a);
  }

  /** "the visit", "her visit", "that ruling"; "both attacks" are not one. */
  private static boolean isDefinite(EventCue cue) {
    Sentence sentence = cue.sentence();
    for (int child : sentence.children(cue.index())) {
      String form = PostWords.lower(sentence, child);
      boolean pointing = Set.of("the", "this", "that", "these", "those").contains(form);
      if (pointing || Clauses.isPossessive(sentence, child)) {
        return true;
      }
    }
    return false;
  }

  /** One names none, or they share one. */
  /** Whether two sets have something in common, or one of them tells nothing. */
  static boolean meet(Set<String> some, Set<String> others) {
    return some.isEmpty() || others.isEmpty() || shares(some, others);
  }

  static boolean shares(Set<String> some, Set<String> others) {
    Set<String> common = new HashSet<>(some);
    common.retainAll(others);
    return !common.isEmpty();
  }

  /** Likewise, where two groups of one country may be one: "Venezuelan migrants", "Venezuelans". */
  private boolean meetGroups(Set<String> some, Set<String> others) {
    return meet(some, others) || shares(nations(some), nations(others));
  }

  private Set<String> nations(Set<String> ids) {
    Set<String> nations = new HashSet<>();
    for (Relation relation : entities.relations()) {
      if (relation.kind() == Relation.Kind.NATIONALITY && ids.contains(relation.subject())) {
        nations.add(label(relation.object()));
      }
    }
    for (String id : ids) {
      for (String word : label(id).split(" ", -1)) {
        String country = words.country(word);
        if (country != null) {
          nations.add(country);
        }
      }
    }
    return nations;
  }

  private String label(String id) {
    Entity entity = byId.get(id);
    return entity == null ? "" : entity.label();
  }
}
