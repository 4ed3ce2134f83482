package newsgraph.extract;

import java.util.List;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;

/**
 * Tells where nobody can be sure who does what a clause without a subject tells: "the decision to
 * ban them", "capable of spreading", "he suggested they fill it out, and then vote".
 */
final class UnsureDoers {
  /** Whose plan it is does it. */
  private static final Set<String> PLANS = Set.of("plan", "intent", "intention");

  /** Prepositions after which a gerund tells what could be, or what others do. */
  private static final Set<String> LOOSE =
      Set.of(
          "of", "without", "about", "on", "as", "than", "instead", "rather", "despite", "against");

  /** Verbs beside which a gerund is what is thought of. */
  private static final Set<String> THOUGHTS =
      Set.of("say", "think", "believe", "consider", "write", "argue", "suggest");

  /** Verbs whose past is like their infinitive. */
  private static final Set<String> ALIKE =
      Set.of(
          "beat", "bid", "burst", "cast", "cost", "cut", "hit", "hurt", "let", "put", "quit",
          "read", "set", "shed", "shut", "split", "spread", "upset");

  private static final VerbFrameWords FRAMES = VerbFrameWords.shipped();

  private UnsureDoers() {}

  /**
   * Whether who does it is only understood, and may be somebody else.
   *
   * @param told whether it is told in a claim
   */
  static boolean isUnsure(EventCue cue, List<EventPart> parts, boolean told) {
    Sentence sentence = cue.sentence();
    int verb = cue.anchor();
    boolean understood = parts.stream().anyMatch(part -> part.isDirect() && part.understood());
    if (!understood || !sentence.token(verb).isVerb() || sentence.token(verb).head() < 0) {
      return false;
    }
    Token token = sentence.token(verb);
    boolean controlled =
        token.relation().matches("xcomp|acl|acl:relcl")
            || PLANS.contains(sentence.token(token.head()).lemma());
    return isByWhom(sentence, verb)
        || isTrailing(sentence, verb)
        || isOfNoun(sentence, verb)
        || isOfPlan(sentence, verb)
        || isAfterClause(sentence, verb)
        || told && !controlled && !token.relation().equals("conj")
        || isLoose(sentence, verb)
        || isPurpose(sentence, verb)
        || isOtherForm(sentence, verb);
  }

  /** "was stopped by protesting farmers": who does it may stand behind. */
  private static boolean isByWhom(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    int object = sentence.child(verb, "obj");
    return token.xpos().equals("VBG")
        && object == verb + 1
        && sentence.token(object).xpos().equals("NNS")
        && sentence.form(verb - 1) != null
        && "by".equals(sentence.form(verb - 1))
        && Passives.isPassive(sentence, token.head());
  }

  /** "published" of "Lee said in the Times, published on Monday", "hurt" of "she retired hurt". */
  private static boolean isTrailing(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    boolean bare =
        token.xpos().matches("VB[DN]")
            && sentence.child(verb, "obj", "aux", "aux:pass", "cc", "mark", "ccomp", "xcomp") < 0
            && !Passives.isPassive(sentence, verb);
    boolean state = token.relation().equals("xcomp") && token.head() == verb - 1;
    boolean apart =
        ",".equals(sentence.form(verb - 1))
            && token.relation().matches("conj|advcl|acl|dep|parataxis")
            && FRAMES.is(token.lemma(), "transitive");
    return bare && (state || apart);
  }

  /** "washed" of "Lee took charge of debris washed ashore", said of the debris. */
  private static boolean isOfNoun(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    return token.relation().equals("xcomp")
        && token.xpos().equals("VBN")
        && token.head() < verb - 1
        && sentence.token(verb - 1).xpos().startsWith("NN")
        && sentence.token(verb - 1).head() != token.head()
        && sentence.child(verb, "aux", "aux:pass", "mark") < 0;
  }

  /** "meet" of "his mission was to find and meet Ruiz": the mission meets nobody. */
  private static boolean isOfPlan(Sentence sentence, int verb) {
    int first = sentence.token(verb).head();
    int subject = sentence.child(first, "nsubj");
    return sentence.token(verb).relation().equals("conj")
        && sentence.token(verb).xpos().equals("VB")
        && sentence.child(first, "cop") >= 0
        && Clauses.isInfinitive(sentence, first)
        && subject >= 0
        && sentence.token(subject).xpos().equals("NN");
  }

  /**
   * "held" of "Lee said nobody would be left out and held a vote": Lee did, for all the tree says.
   */
  private static boolean isAfterClause(Sentence sentence, int verb) {
    int first = sentence.token(verb).head();
    if (!sentence.token(verb).relation().equals("conj")
        || first > verb
        || sentence.child(verb, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark") >= 0) {
      return false;
    }
    return sentence.token(first).relation().equals("ccomp")
        && sentence.token(verb).xpos().matches("VB[DZ]")
        && sentence.children(first, "aux").stream()
            .anyMatch(i -> sentence.token(i).xpos().equals("MD"));
  }

  /** "of spreading", "without leaving", "said leaving". */
  private static boolean isLoose(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    boolean preposition =
        sentence.children(verb, "mark", "case").stream()
            .anyMatch(i -> i < verb && LOOSE.contains(PostWords.lower(sentence, i)));
    return token.xpos().equals("VBG")
        && (preposition
            || token.relation().matches("xcomp|ccomp|advcl")
                && sentence.child(verb, "mark") < 0
                && !",".equals(sentence.form(verb - 1))
                && THOUGHTS.contains(sentence.token(token.head()).lemma()));
  }

  /** "a decision to leave", "a way to stay": whose it is nobody tells. */
  private static boolean isPurpose(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    int noun = token.head();
    return token.relation().equals("acl")
        && sentence.token(noun).xpos().startsWith("NN")
        && Clauses.isInfinitive(sentence, verb)
        && !HiddenSubjects.isSingledOut(sentence, noun)
        && !PLANS.contains(sentence.token(noun).lemma())
        && sentence.children(noun, "nmod", "nmod:poss").stream()
            .noneMatch(i -> Clauses.isPossessive(sentence, i));
  }

  /** "vote" of "suggested they register, and then vote": no part of what the first verb tells. */
  private static boolean isOtherForm(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    Token first = sentence.token(token.head());
    return token.relation().equals("conj")
        && token.xpos().equals("VB")
        && first.isVerb()
        && first.xpos().matches("VB[DGNZ]")
        && !ALIKE.contains(token.lemma())
        && sentence.child(verb, "aux", "mark") < 0;
  }
}
