package newsgraph.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Event.Status;
import org.jspecify.annotations.Nullable;

/** Tells from tense, modals, negation and governing words whether an event happened. */
final class EventStatuses {
  private static final Set<String> NOT =
      Set.of("not", "n't", "never", "no", "neither", "nor", "hardly", "nobody", "nothing", "none");
  private static final Set<String> MODALS =
      Set.of("would", "could", "may", "might", "must", "should", "can", "ca", "ought", "'d");
  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo");
  private static final Set<String> IF =
      Set.of("if", "unless", "whether", "lest", "should", "once", "until");
  private static final Set<String> PLANNED =
      Set.of("planned", "upcoming", "scheduled", "forthcoming", "future", "next");
  private static final Set<String> SUPPOSED =
      Set.of(
          "possible",
          "potential",
          "proposed",
          "threatened",
          "further",
          "likely",
          "any",
          "would-be");
  private static final Set<String> ONGOING_TYPES =
      Set.of("detention", "legal-dispute", "cooperation");
  private static final int DEEPEST = 8;

  private final Map<String, String> governors = new HashMap<>();

  EventStatuses() {
    Tsv.rows("status-governors").forEach(row -> governors.put(row.get(0), row.get(1)));
  }

  /**
   * The status of an event.
   *
   * @param type of the event; null if untyped
   * @param told whether it stands in somebody's words
   * @param dated whether a time is attached to it
   */
  Status of(EventCue cue, @Nullable String type, boolean told, boolean dated) {
    Sentence sentence = cue.sentence();
    Status status =
        cue.nominal() ? noun(cue, told, dated) : verb(sentence, cue.index(), told, dated, 0);
    boolean state = type != null && ONGOING_TYPES.contains(type);
    return status == Status.HAPPENED && state && lasts(cue) ? Status.ONGOING : status;
  }

  /** Whether a verb with a complement only tells of the complement: "is scheduled to travel". */
  boolean governs(String lemma) {
    return governors.containsKey(lemma);
  }

  /** "are held", "held in a prison", "faces challenges": a state at the time of writing. */
  private static boolean lasts(EventCue cue) {
    Sentence sentence = cue.sentence();
    if (cue.nominal()) {
      int verb = governingVerb(sentence, cue.index());
      return verb < 0 || isPresent(sentence, verb);
    }
    Token token = sentence.token(cue.index());
    boolean reduced = token.relation().equals("acl") && Clauses.isPassive(sentence, cue.index());
    return isPresent(sentence, cue.index()) || reduced || token.xpos().equals("VBG");
  }

  private static int governingVerb(Sentence sentence, int noun) {
    for (int i = sentence.token(noun).head(); i >= 0; i = sentence.token(i).head()) {
      if (sentence.token(i).isVerb() || sentence.child(i, "cop") >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isPresent(Sentence sentence, int verb) {
    int first = sentence.child(verb, "aux", "aux:pass", "cop");
    String xpos = sentence.token(first >= 0 ? first : verb).xpos();
    return xpos.equals("VBZ") || xpos.equals("VBP") || xpos.equals("VBG");
  }

  private Status verb(Sentence sentence, int verb, boolean told, boolean dated, int depth) {
    if (isNegated(sentence, verb)) {
      return Status.NEGATED;
    }
    boolean future = false;
    for (int child : sentence.children(verb, "aux")) {
      String form = PostWords.lower(sentence, child);
      if (MODALS.contains(form)) {
        return Status.HYPOTHETICAL;
      }
      future |= FUTURE.contains(form);
    }
    for (int child : sentence.children(verb, "mark", "advmod")) {
      if (IF.contains(PostWords.lower(sentence, child))
          && !PostWords.lower(sentence, child).equals("once")) {
        return PostWords.lower(sentence, child).equals("until")
            ? Status.HAPPENED
            : Status.HYPOTHETICAL;
      }
    }
    if (future) {
      return told && !dated ? Status.HYPOTHETICAL : Status.SCHEDULED;
    }
    if (isImperative(sentence, verb)) {
      return Status.HYPOTHETICAL;
    }
    return governed(sentence, verb, told, dated, depth);
  }

  private Status governed(Sentence sentence, int verb, boolean told, boolean dated, int depth) {
    Token token = sentence.token(verb);
    int head = token.head();
    boolean infinitive = Clauses.isInfinitive(sentence, verb);
    if (head < 0 || depth > DEEPEST) {
      return own(sentence, verb);
    }
    String relation = token.relation();
    boolean complement =
        relation.equals("xcomp") || relation.equals("ccomp") || relation.equals("csubj");
    if ((infinitive && sentence.token(head).lemma().equals("use"))
        || (infinitive && isUse(sentence, head))) {
      return outer(sentence, head, told, dated, depth);
    }
    if (infinitive || (complement && !isFinite(sentence, verb))) {
      return byGovernor(sentence, head, infinitive, told, dated, depth);
    }
    if (relation.equals("ccomp")) {
      String governor = governors.getOrDefault(sentence.token(head).lemma(), "same");
      boolean unreal = governor.equals("hypothetical") || isNegated(sentence, head);
      return unreal ? Status.HYPOTHETICAL : own(sentence, verb);
    }
    boolean shares = relation.equals("conj") && !isFinite(sentence, verb);
    if (shares
        || (relation.equals("advcl")
            && token.xpos().equals("VBG")
            && sentence.child(verb, "mark", "aux") < 0)) {
      Status outer = outer(sentence, head, told, dated, depth);
      return outer == Status.NEGATED ? own(sentence, verb) : outer;
    }
    return own(sentence, verb);
  }

  private Status outer(Sentence sentence, int head, boolean told, boolean dated, int depth) {
    if (sentence.token(head).isVerb()) {
      return verb(sentence, head, told, dated, depth + 1);
    }
    int verb = governingVerb(sentence, head);
    return verb < 0 || depth > DEEPEST
        ? Status.HAPPENED
        : verb(sentence, verb, told, dated, depth + 1);
  }

  /** "scheduled to travel", "refused to leave", "his plan to sell", "flew there to meet". */
  private Status byGovernor(
      Sentence sentence, int head, boolean infinitive, boolean told, boolean dated, int depth) {
    String kind = governors.get(sentence.token(head).lemma().toLowerCase(Locale.ROOT));
    boolean real = "same".equals(kind) || "ongoing".equals(kind) || (kind == null && !infinitive);
    if (real) {
      Status outer = outer(sentence, head, told, dated, depth);
      boolean goesOn = "ongoing".equals(kind) && outer == Status.HAPPENED;
      return goesOn && isPresent(sentence, head) ? Status.ONGOING : outer;
    }
    if ("negated".equals(kind)) {
      return isNegated(sentence, head) ? Status.HAPPENED : Status.NEGATED;
    }
    if ("scheduled".equals(kind)) {
      return isNegated(sentence, head) ? Status.NEGATED : Status.SCHEDULED;
    }
    return Status.HYPOTHETICAL;
  }

  private static boolean isUse(Sentence sentence, int noun) {
    for (int i = noun; i >= 0 && !sentence.token(i).isVerb(); i = sentence.token(i).head()) {
      if (sentence.token(i).lemma().equals("use")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFinite(Sentence sentence, int verb) {
    String xpos = sentence.token(verb).xpos();
    return xpos.equals("VBD")
        || xpos.equals("VBZ")
        || xpos.equals("VBP")
        || sentence.child(verb, "aux", "aux:pass") >= 0;
  }

  /** By the verb's own tense. */
  private static Status own(Sentence sentence, int verb) {
    boolean progressive = false;
    for (int child : sentence.children(verb, "aux", "aux:pass")) {
      Token aux = sentence.token(child);
      boolean be =
          aux.lemma().equals("be") && (aux.xpos().equals("VBZ") || aux.xpos().equals("VBP"));
      progressive |=
          (be && sentence.token(verb).xpos().equals("VBG"))
              || (aux.form().equals("being") && isPresent(sentence, verb));
    }
    return progressive ? Status.ONGOING : Status.HAPPENED;
  }

  static boolean isNegated(Sentence sentence, int word) {
    for (int child : sentence.children(word)) {
      Token token = sentence.token(child);
      String form = PostWords.lower(sentence, child);
      boolean subject =
          token.relation().startsWith("nsubj")
              && (NOT.contains(form) || startsWithNo(sentence, child));
      if (subject
          || (NOT.contains(form)
              && !token.relation().equals("cc")
              && !token.relation().equals("obj"))) {
        return true;
      }
    }
    return false;
  }

  /** "No one", "no official". */
  private static boolean startsWithNo(Sentence sentence, int noun) {
    int determiner = sentence.child(noun, "det");
    return determiner >= 0 && PostWords.lower(sentence, determiner).equals("no");
  }

  /** "Leave now", "Do not come": a verb in its base form without subject or "to". */
  private static boolean isImperative(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    boolean base = token.xpos().equals("VB") || token.xpos().equals("VBP");
    boolean main =
        token.head() < 0 || Set.of("parataxis", "conj", "ccomp").contains(token.relation());
    boolean alone =
        sentence.child(verb, "nsubj", "nsubj:pass", "aux", "mark", "aux:pass", "expl", "csubj") < 0;
    return base && main && alone && (token.head() < 0 || token.xpos().equals("VB"));
  }

  private Status noun(EventCue cue, boolean told, boolean dated) {
    Sentence sentence = cue.sentence();
    int noun = cue.index();
    for (int child : sentence.children(noun, "amod", "det", "advmod", "case")) {
      String form = PostWords.lower(sentence, child);
      if (form.equals("no") || form.equals("without")) {
        return Status.NEGATED;
      }
      if (PLANNED.contains(form)) {
        return Status.SCHEDULED;
      }
      if (SUPPOSED.contains(form)) {
        return Status.HYPOTHETICAL;
      }
    }
    if (cue.carrier() >= 0) {
      Status status = verb(sentence, cue.carrier(), told, dated, 0);
      String kind = governors.get(sentence.token(cue.carrier()).lemma());
      boolean unreal = "hypothetical".equals(kind) || "scheduled".equals(kind);
      return status == Status.HAPPENED && unreal && kind != null
          ? Status.valueOf(kind.toUpperCase(Locale.ROOT))
          : status;
    }
    return underGovernor(sentence, noun);
  }

  /** "a ban on deportations", "halting deportations", "the threat of a strike". */
  private Status underGovernor(Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    int head = token.head();
    boolean governed =
        token.relation().equals("obj")
            || token.relation().equals("nmod")
            || token.relation().equals("obl");
    if (head < 0 || !governed) {
      return Status.HAPPENED;
    }
    String kind = governors.get(sentence.token(head).lemma().toLowerCase(Locale.ROOT));
    String preposition = Clauses.preposition(sentence, noun);
    boolean close =
        token.relation().equals("obj")
            || Set.of("of", "on", "for", "to", "against").contains(preposition);
    if (kind == null || !close || kind.equals("same")) {
      return Status.HAPPENED;
    }
    return Status.valueOf(kind.toUpperCase(Locale.ROOT));
  }
}
