package newsgraph.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.extract.EventRoles.Role;
import newsgraph.language.Sentence;
import newsgraph.model.Argument;
import newsgraph.model.Entity;
import newsgraph.model.EntityType;
import newsgraph.model.Event.Status;

/** Finds what is told twice in the same words: "signed a decree", "the decree signed by Lee". */
final class ToldTwice {
  /** Types of which two named parties seldom have two: "the deal between Acme and Zeta". */
  private static final Set<String> BETWEEN =
      Set.of("attack", "agreement", "legal-dispute", "prosecution", "arrest", "death-injury");

  /** Nouns that stand for all who are hurt. */
  private static final String ANYONE =
      "(?i)(the |several |some |many |multiple )?(people|persons|others|victims|civilians)( (in|at) .*)?";

  /** Types of which the same is seldom done twice in one article. */
  private static final Set<String> ONCE =
      Set.of("legislation", "ruling", "command", "agreement", "appointment", "prosecution");

  /** Types of which "the lawsuit", "the deal" is one of which the article has told. */
  private static final Set<String> DOCUMENTED =
      Set.of("legislation", "ruling", "agreement", "legal-dispute");

  private static final Set<String> FURTHER =
      Set.of("another", "other", "further", "new", "more", "different", "separate", "similar");

  private final Map<String, Entity> byId;

  ToldTwice(Map<String, Entity> byId) {
    this.byId = byId;
  }

  /** Both are of one type; their dates do not contradict each other. */
  boolean isSame(EventDraft earlier, EventDraft later) {
    return isInSameWords(earlier, later)
        || isOneParty(earlier, later)
        || isArrival(earlier, later)
        || isOnSomebody(earlier, later)
        || isOneShot(earlier, later)
        || isThatCrash(earlier, later)
        || SameCount.is(earlier, later, byId)
        || isOneDeed(earlier, later);
  }

  /** "who came third last year", later "who came third in 2018": at one time. */
  private boolean isInSameWords(EventDraft earlier, EventDraft later) {
    String start = SameEvents.start(earlier);
    return start != null
        && start.equals(SameEvents.start(later))
        && earlier.status == later.status
        && earlier.label.equals(later.label)
        && (isNamed(earlier.ids(Role.AGENT)) || isNamed(earlier.ids(Role.AFFECTED)));
  }

  /** "the war between Oz and Ur", "a long war between Oz and Ur". */
  private boolean isOneParty(EventDraft earlier, EventDraft later) {
    Set<String> parties = parties(earlier);
    return BETWEEN.contains(later.type)
        && later.cue.nominal()
        && earlier.cue.nominal()
        && earlier.cue.lemma().equals(later.cue.lemma())
        && earlier.cue.token().xpos().equals(later.cue.token().xpos())
        && earlier.status == later.status
        && !isFurther(earlier, later)
        && parties.size() > 1
        && isNamed(parties)
        && parties.equals(parties(later));
  }

  /**
   * "hackers attacked Acme", "Acme was attacked by hackers"; not what may be said and done often.
   */
  boolean isBetweenTwo(EventDraft earlier, EventDraft later) {
    boolean often = later.type.equals("conduct") || later.type.equals("communication");
    Set<String> parties = parties(later);
    return (!often || later.cue.lemma().equals("interview"))
        && earlier.cue.lemma().equals(later.cue.lemma())
        && !later.cue.nominal()
        && !earlier.cue.nominal()
        && (earlier.status == later.status || later.status == Status.ONGOING)
        && parties.size() > 1
        && parties.stream().map(byId::get).anyMatch(entity -> entity != null && entity.named())
        && parties.equals(parties(earlier));
  }

  /** "Police arrived", later "before the police arrived". */
  private boolean isArrival(EventDraft earlier, EventDraft later) {
    return Events.GOING.contains(later.type)
        && earlier.cue.lemma().equals(later.cue.lemma())
        && earlier.status == later.status
        && later.dating == null
        && later.whereabouts().isEmpty()
        && !labels(later).isEmpty()
        && labels(later).equals(labels(earlier));
  }

  private Set<String> labels(EventDraft draft) {
    Set<String> labels = new HashSet<>();
    draft.all(Role.AGENT).forEach(a -> labels.add(label(a).toLowerCase(Locale.ROOT)));
    return labels;
  }

  /** "stabbed several people", later "attacked people". */
  private boolean isOnSomebody(EventDraft earlier, EventDraft later) {
    return later.type.equals("attack")
        && earlier.status == later.status
        && !later.cue.nominal()
        && later.whereabouts().isEmpty()
        && SameEvents.shares(earlier.ids(Role.AGENT), later.ids(Role.AGENT))
        && !later.all(Role.AFFECTED).isEmpty()
        && later.all(Role.AFFECTED).stream().allMatch(a -> label(a).matches(ANYONE))
        && earlier.all(Role.AFFECTED).stream().allMatch(a -> label(a).matches(ANYONE));
  }

  /** "was shot dead by police", "was shot in the head by an officer". */
  private boolean isOneShot(EventDraft earlier, EventDraft later) {
    Set<String> one = earlier.ids(Role.AGENT);
    Set<String> other = later.ids(Role.AGENT);
    return later.type.equals("attack")
        && earlier.status == later.status
        && !later.cue.nominal()
        && earlier.cue.lemma().equals(later.cue.lemma())
        && !hit(later).isEmpty()
        && hit(later).equals(hit(earlier))
        && (SameEvents.meet(one, other) || !isNamed(one) || !isNamed(other));
  }

  /** The one person who undergoes it; empty if several do. */
  private String hit(EventDraft draft) {
    List<Argument> hit = draft.all(Role.AFFECTED);
    Entity one = hit.size() == 1 ? byId.get(hit.get(0).target()) : null;
    return one == null || one.type() != EntityType.PERSON
        ? ""
        : label(hit.get(0)).toLowerCase(Locale.ROOT);
  }

  /** "A jet crashed", later "the plane crashed near a road". */
  private boolean isThatCrash(EventDraft earlier, EventDraft later) {
    int subject = later.cue.sentence().child(later.cue.index(), "nsubj");
    return later.type.equals("disaster")
        && earlier.status == later.status
        && !later.cue.nominal()
        && earlier.cue.lemma().equals(later.cue.lemma())
        && subject >= 0
        && isKnown(later, subject)
        && later.cue.token().xpos().equals("VBD")
        && !isNamed(earlier.ids(Role.AFFECTED))
        && !isNamed(later.ids(Role.AFFECTED))
        && isOfOne(earlier)
        && isOfOne(later);
  }

  /** "signed a decree", "the decree signed by Lee"; not "won a medal" and "won another medal". */
  private boolean isOneDeed(EventDraft earlier, EventDraft later) {
    int one = object(earlier);
    int other = object(later);
    if (one < 0
        || other < 0
        || earlier.status != later.status
        || !verb(earlier).equals(verb(later))
        || !word(earlier, one).equals(word(later, other))
        || isFurther(earlier, later)) {
      return false;
    }
    Set<String> affected = earlier.ids(Role.AFFECTED);
    Set<String> again = later.ids(Role.AFFECTED);
    boolean whom = SameEvents.shares(affected, again) || !isNamed(affected) && !isNamed(again);
    boolean told = (earlier.accordingTo == null) != (later.accordingTo == null);
    return whom
        && SameEvents.meet(earlier.ids(Role.PARTICIPANT), later.ids(Role.PARTICIPANT))
        && SameEvents.meet(earlier.whereabouts(), later.whereabouts())
        && (isDocument(later, other)
            || SameEvents.shares(earlier.ids(Role.AGENT), later.ids(Role.AGENT)))
        && (told || ONCE.contains(later.type) || isKnown(later, other));
  }

  /** "filed a lawsuit", later "the lawsuit was filed by her lawyer". */
  private static boolean isDocument(EventDraft later, int object) {
    return DOCUMENTED.contains(later.type)
        && isKnown(later, object)
        && later.cue.sentence().token(object).xpos().equals("NN");
  }

  /** "a jet crashed", not "two jets". */
  private static boolean isOfOne(EventDraft draft) {
    Sentence sentence = draft.cue.sentence();
    int subject = sentence.child(draft.cue.index(), "nsubj");
    return subject >= 0 && sentence.token(subject).xpos().equals("NN");
  }

  /** The object of the verb or what a passive is said of; -1 if none. */
  private static int object(EventDraft draft) {
    Sentence sentence = draft.cue.sentence();
    if (draft.cue.nominal()) {
      return draft.cue.carrier() < 0 ? -1 : draft.cue.index();
    }
    int verb = draft.cue.index();
    if (!Passives.isPassive(sentence, verb)) {
      int object = sentence.child(verb, "obj");
      return object < 0 ? -1 : Clauses.antecedent(sentence, object);
    }
    int subject = sentence.child(verb, "nsubj:pass", "nsubj");
    if (subject >= 0) {
      return Clauses.antecedent(sentence, subject);
    }
    return sentence.token(verb).relation().startsWith("acl") ? sentence.token(verb).head() : -1;
  }

  private static String verb(EventDraft draft) {
    return draft.cue.sentence().token(draft.cue.anchor()).lemma();
  }

  private static String word(EventDraft draft, int token) {
    return draft.cue.sentence().token(token).lemma().toLowerCase(Locale.ROOT);
  }

  /** "the decree", "his decree". */
  private static boolean isKnown(EventDraft draft, int noun) {
    Sentence sentence = draft.cue.sentence();
    return sentence.children(noun).stream()
        .anyMatch(
            i ->
                PostWords.lower(sentence, i).matches("the|this|that|these|those")
                    || Clauses.isPossessive(sentence, i));
  }

  /** "a second debate", "another deal", "two deals" and "three deals". */
  private static boolean isFurther(EventDraft earlier, EventDraft later) {
    return !counts(earlier).equals(counts(later));
  }

  private static Set<String> counts(EventDraft draft) {
    Sentence sentence = draft.cue.sentence();
    int noun = draft.cue.nominal() ? draft.cue.index() : object(draft);
    Set<String> counts = new HashSet<>();
    for (int i : noun < 0 ? Set.<Integer>of() : sentence.children(noun, "nummod", "amod", "det")) {
      String form = PostWords.lower(sentence, i);
      boolean number = sentence.token(i).upos().equals("NUM") || form.matches(".*\\d.*");
      boolean rank = form.matches("first|second|third|fourth|fifth|last|.*[0-9](st|nd|rd|th)");
      if (number || rank || FURTHER.contains(form)) {
        counts.add(form);
      }
    }
    return counts;
  }

  private static Set<String> parties(EventDraft draft) {
    return draft.ids(Role.AGENT, Role.AFFECTED, Role.PARTICIPANT);
  }

  private boolean isNamed(Set<String> ids) {
    return !ids.isEmpty()
        && ids.stream().map(byId::get).allMatch(entity -> entity != null && entity.named());
  }

  private String label(Argument argument) {
    Entity entity = byId.get(argument.target());
    return entity == null ? "" : entity.label().replaceFirst("(?i)^the ", "");
  }
}
