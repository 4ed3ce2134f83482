package newsgraph.extract;

import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Span;
import newsgraph.model.Zone;
import org.jspecify.annotations.Nullable;

/** Tells whether a clause speaks of the past or of what lies ahead, as {@link EventStatuses} do. */
final class Tenses {
  /** Besides the words of planning: "hopes to travel in May". */
  private static final Set<String> AHEAD = Set.of("hope", "want", "propose", "likely", "go", "be");

  private final StatusGovernors governors = StatusGovernors.shipped();

  /** -1 past, 1 future, 0 neither, of the clause that a span stands in. */
  int of(@Nullable Sentence sentence, Span span) {
    int index = sentence == null ? -1 : sentence.headOf(span);
    if (sentence == null || index < 0) {
      return 0;
    }
    for (int i = index; i >= 0; i = sentence.token(i).head()) {
      boolean predicate = sentence.token(i).isVerb() || sentence.child(i, "cop") >= 0;
      if (predicate) {
        String preposition = Clauses.preposition(sentence, index);
        boolean planned = // "has been scheduled for November", "was moved to November"
            (preposition.equals("for") && isPlan(sentence, i))
                || TimeClauses.isMovedTo(sentence, i, preposition);
        return planned ? 1 : of(sentence, i);
      }
    }
    return 0;
  }

  /** "They meet on Monday": in the simple present a day of the week lies ahead. */
  boolean isTimetable(@Nullable Sentence sentence, Span span) {
    int verb = sentence == null ? -1 : sentence.headOf(span);
    while (sentence != null && verb >= 0 && !sentence.token(verb).isVerb()) {
      verb = sentence.token(verb).head();
    }
    return sentence != null
        && verb >= 0
        && sentence.zone().kind() != Zone.Kind.HEADLINE
        && sentence.token(verb).xpos().matches("VB[PZ]?")
        && sentence.child(verb, "nsubj") >= 0
        && sentence.child(verb, "aux", "aux:pass", "cop", "mark") < 0
        && TimeWords.value("timetable", sentence.token(verb).lemma()) != null;
  }

  private int of(Sentence sentence, int verb) {
    Token joined = sentence.token(verb);
    boolean shares = // "will come on Monday and leave on Friday"
        joined.relation().equals("conj")
            && joined.xpos().equals("VB")
            && joined.head() >= 0
            && sentence.token(joined.head()).isVerb()
            && sentence.children(verb, "aux", "aux:pass", "mark", "nsubj").isEmpty();
    if (shares) {
      return of(sentence, joined.head());
    }
    boolean beside = // "will speak when they meet on Monday", "will come to meet her on Monday"
        VerbForms.isWhenever(sentence, verb)
            || Clauses.isInfinitive(sentence, verb) && Plans.isErrand(sentence, verb);
    if (beside && of(sentence, sentence.token(verb).head()) > 0) {
      return 1;
    }
    boolean past = sentence.token(verb).xpos().equals("VBD") || isDone(sentence, verb);
    boolean isTo = false;
    for (int child : sentence.children(verb)) {
      Token token = sentence.token(child);
      String form = PostWords.lower(sentence, child);
      boolean modal = VerbForms.MODALS.contains(form) || VerbForms.FUTURE.contains(form);
      boolean perfect = // "might have called in July"
          form.matches("may|might|must")
              && sentence.children(verb, "aux").stream()
                  .anyMatch(i -> PostWords.lower(sentence, i).equals("have"));
      if (modal && !perfect && token.relation().startsWith("aux")) {
        boolean reported = form.equals("would") && VerbForms.isReported(sentence, verb);
        return reported || !form.matches("would|could") ? 1 : 0;
      }
      past |=
          token.relation().matches("aux.*|cop") && form.matches("was|were|had|has|have|been|did");
      isTo |= form.matches("is|are") && token.relation().matches("aux.*|cop");
    }
    if (!Clauses.isInfinitive(sentence, verb)) {
      return past ? -1 : 0;
    }
    int head = sentence.token(verb).head();
    boolean ahead =
        head >= 0 && (isPlan(sentence, head) || AHEAD.contains(sentence.token(head).lemma()));
    return isTo || ahead || sentence.token(verb).relation().equals("acl") ? 1 : 0;
  }

  /** "an accord reached in May"; "nations reached", read as one. */
  private boolean isDone(Sentence sentence, int verb) {
    return sentence.token(verb).xpos().equals("VBN")
        && sentence.token(verb).relation().startsWith("acl")
        && sentence.child(verb, "aux", "aux:pass", "cop") < 0
        && !isPlan(sentence, verb);
  }

  private boolean isPlan(Sentence sentence, int word) {
    return "scheduled".equals(governors.of(sentence, word));
  }
}
