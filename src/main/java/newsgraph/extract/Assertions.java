package newsgraph.extract;

import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Claim;
import newsgraph.model.Event.Status;
import newsgraph.model.Span;

/**
 * Tells which events a claim asserts: "said they left", not what its words only presuppose or ask
 * for, "questioned whether the visit of last year …", "urged them to leave".
 */
final class Assertions {
  /** From a clause up to the one it belongs to, without a word that takes it for granted. */
  private static final Set<String> CLAUSES =
      Set.of("conj", "parataxis", "ccomp", "xcomp", "advcl", "list", "dislocated", "root");

  /** Words before what is told as the setting of what is claimed. */
  private static final Set<String> SETTING =
      Set.of(
          "after",
          "before",
          "since",
          "until",
          "till",
          "when",
          "where",
          "once",
          "whether",
          "if",
          "unless",
          "during",
          "following",
          "despite",
          "amid",
          "over");

  /** Words before what the article sets against an indirect claim. */
  private static final Set<String> CONTRAST = Set.of("while", "whereas");

  private Assertions() {}

  /** Whether the words of the claim say that it is so, or that it may come. */
  static boolean isAsserted(EventCue cue, Status status, Attribution attribution) {
    Sentence sentence = cue.sentence();
    boolean open = status == Status.HYPOTHETICAL;
    boolean alone = cue.nominal() && cue.carrier() < 0;
    int clause = alone ? told(sentence, cue.index()) : cue.anchor();
    Span content = content(cue, attribution);
    if (clause < 0
        || !content.contains(sentence.token(clause).span()) // "dismissed a suit"
        || sentence.token(sentence.size() - 1).form().equals("?")) {
      return false;
    }
    if (open && (alone || !isPossible(sentence, clause))) {
      return false;
    }
    boolean direct = attribution.form() == Claim.Form.DIRECT;
    boolean apart = // "if you come", "how they can work together", "never let out"
        open && direct && VerbForms.isCondition(sentence, clause)
            || isManner(sentence, clause)
            || status == Status.NEGATED && sentence.token(clause).relation().equals("acl");
    return apart || isInMainLine(sentence, clause, content, direct);
  }

  private static Span content(EventCue cue, Attribution attribution) {
    return attribution.content().stream()
        .filter(span -> span.contains(cue.span()))
        .findFirst()
        .orElse(attribution.content().get(0));
  }

  /** "may leave", "leave!"; not "to leave", "should leave", "would have left". */
  private static boolean isPossible(Sentence sentence, int verb) {
    boolean base =
        sentence.token(verb).xpos().equals("VB") && !Clauses.isInfinitive(sentence, verb);
    String auxiliaries =
        sentence.children(verb, "aux").stream()
            .map(i -> PostWords.lower(sentence, i))
            .collect(Collectors.joining(" "));
    return (base || VerbForms.isFinite(sentence, verb))
        && !auxiliaries.matches("(should|ought|must)\\b.*|would have.*");
  }

  private static boolean isManner(Sentence sentence, int clause) {
    return sentence.children(clause, "advmod").stream()
        .anyMatch(i -> PostWords.lower(sentence, i).equals("how"));
  }

  private static boolean isInMainLine(Sentence sentence, int clause, Span content, boolean direct) {
    int at = clause;
    for (int head = sentence.token(at).head();
        head >= 0 && content.contains(sentence.token(head).span());
        head = sentence.token(at).head()) {
      String relation = sentence.token(at).relation();
      boolean open = relation.equals("ccomp") && VerbForms.isCondition(sentence, at);
      boolean aside =
          relation.equals("advcl")
              && (isSetting(sentence, at) || !direct && isUnder(sentence, at, CONTRAST));
      if (open || aside || !CLAUSES.contains(relation)) {
        return false; // "asked whether they left", "after they left"
      }
      at = head;
    }
    return !isUnder(sentence, at, SETTING); // "when they left", all that is claimed
  }

  /** "after they left", "asked by them"; not "because they left", "injuring them". */
  private static boolean isSetting(Sentence sentence, int clause) {
    boolean marked = sentence.child(clause, "mark") >= 0;
    return isUnder(sentence, clause, SETTING)
        || !marked && !sentence.token(clause).xpos().equals("VBG");
  }

  private static boolean isUnder(Sentence sentence, int word, Set<String> marks) {
    return sentence.children(word, "mark", "advmod", "case").stream()
        .anyMatch(i -> marks.contains(PostWords.lower(sentence, i)));
  }

  /**
   * The verb by which a noun tells of something new, "died in a crash", "there were attacks"; -1 if
   * the noun points to what is known.
   */
  private static int told(Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    boolean several = token.xpos().equals("NNS") && sentence.child(noun, "det") < 0;
    boolean counted =
        sentence.child(noun, "nummod") >= 0
            || sentence.children(noun, "det").stream()
                .anyMatch(i -> PostWords.lower(sentence, i).matches("an?|another|some|several"));
    boolean owned =
        sentence.children(noun).stream().anyMatch(i -> Clauses.isPossessive(sentence, i));
    boolean fresh = (several || counted) && !owned && !isUnder(sentence, noun, SETTING);
    return fresh && token.relation().matches("obj|obl|nsubj|nsubj:pass") ? token.head() : -1;
  }
}
