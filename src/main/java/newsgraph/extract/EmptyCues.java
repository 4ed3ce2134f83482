package newsgraph.extract;

import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Zone;

/** Tells which event words say too little: "have a message", "plans to leave", "its income". */
final class EmptyCues {
  private static final Set<String> SPOKEN = Set.of("communication", "conduct");

  /** Types of events that one can have: "had talks", "had an accident"; not "have a message". */
  private static final Set<String> HAD = Set.of("meeting", "death-injury");

  /** With these a "post" is an office. */
  private static final Set<String> HOLDING = Set.of("give", "hold", "take", "leave", "offer");

  private static final Set<String> SOME =
      Set.of("both", "most", "all", "several", "few", "each", "either");

  private static final Set<String> CALLING =
      Set.of("name", "call", "dub", "nickname", "title", "entitle");

  /** Types whose nouns mostly name what one has: "the law", "its income". */
  private static final Set<String> THINGS = Set.of("economic", "legislation", "agreement");

  private final EventWords words;
  private final EventStatuses statuses;

  EmptyCues(EventWords words, EventStatuses statuses) {
    this.words = words;
    this.statuses = statuses;
  }

  /** "plans to leave", "found that": the complement is what happens or is said. */
  boolean tellsOfAnother(EventCue cue, String type) {
    if (cue.nominal()) {
      return false;
    }
    Sentence sentence = cue.sentence();
    boolean helps = statuses.governs(cue.lemma()) && sentence.child(cue.index(), "xcomp") >= 0;
    boolean states =
        sentence.child(cue.index(), "ccomp") > cue.index()
                && sentence.child(cue.index(), "obj", "iobj") < 0
            || BareClauses.isTaken(sentence, cue.index());
    boolean reported = // "were confirmed killed"
        Passives.isPassive(sentence, cue.index())
            && cue.lemma().matches("confirm|report|declare|believe|presume|pronounce|fear")
            && sentence.children(cue.index(), "xcomp").stream()
                .anyMatch(i -> sentence.token(i).xpos().matches("VBN|JJ"));
    boolean refuses = cue.lemma().equals("decline") && helps;
    boolean threat = helps && cue.lemma().equals("threaten");
    return refuses
        || reported
        || threat
        || (SPOKEN.contains(type) && helps)
        || (!type.equals("communication") && states);
  }

  /**
   * "have a message", "its use of the law to deport": another word tells what happens; "retired
   * judges", "its income": it tells what they are or have.
   */
  boolean isEmpty(EventCue cue) {
    Sentence sentence = cue.sentence();
    String carrier = cue.carrier() < 0 ? "" : sentence.token(cue.carrier()).lemma();
    boolean held = cue.lemma().equals("post") && HOLDING.contains(carrier);
    boolean accident = cue.lemma().matches("accident|crash|collision|fire");
    boolean had =
        carrier.equals("have")
            && !accident
            && !HAD.contains(String.valueOf(words.noun(cue.lemma())));
    boolean used = cue.lemma().equals("use") && Clauses.hasPurpose(sentence, cue.index());
    boolean quality =
        !cue.nominal()
            && cue.token().relation().equals("amod")
            && !Passives.isClause(sentence, cue.index());
    boolean bare = cue.nominal() && cue.carrier() < 0 && words.isContextual(cue.lemma());
    boolean called = // "calling it an aggression"
        cue.nominal()
            && cue.token().relation().equals("xcomp")
            && sentence.token(cue.token().head()).isVerb();
    boolean papers = cue.lemma().equals("return") && cue.token().xpos().equals("NNS");
    boolean thing = bare && THINGS.contains(String.valueOf(words.noun(cue.lemma())));
    return held || had || used || quality || papers || called || thing || isDescription(cue);
  }

  /** "the mayor-elect", "a cook named Lee", "I am a little tired": no verb of something done. */
  private static boolean isDescription(EventCue cue) {
    Sentence sentence = cue.sentence();
    if (cue.nominal()) {
      return isBigDeal(sentence, cue.index());
    }
    Token token = cue.token();
    int before = cue.index() - 1;
    boolean elect =
        token.form().equals("elect")
            && before >= 0
            && ("-".equals(sentence.form(before))
                || sentence.token(before).xpos().matches("NNP?|NNPS"))
            && !(sentence.token(before).xpos().equals("NNPS")
                && sentence.child(cue.index(), "obj") >= 0);
    boolean called =
        CALLING.contains(cue.lemma())
            && token.xpos().equals("VBN")
            && token.relation().equals("acl")
            && sentence.child(cue.index(), "xcomp") > cue.index();
    boolean where = // "caucuses where held", meant for "were"
        token.relation().equals("acl")
            && sentence.children(cue.index(), "advmod").stream()
                .anyMatch(i -> PostWords.lower(sentence, i).equals("where"))
            && sentence.child(cue.index(), "nsubj", "nsubj:pass") < 0;
    boolean state =
        token.xpos().equals("VBN")
            && sentence.child(cue.index(), "cop") >= 0
            && sentence.child(cue.index(), "aux:pass") < 0;
    return elect
        || called
        || state
        || where
        || isQuality(sentence, cue.index())
        || isTitle(cue)
        || isFormula(cue);
  }

  /** "a big deal for them". */
  private static boolean isBigDeal(Sentence sentence, int noun) {
    return sentence.token(noun).lemma().equals("deal")
        && sentence.children(noun, "amod").stream()
            .anyMatch(i -> PostWords.lower(sentence, i).matches("big|huge|great|real"))
        && sentence.children(noun, "nmod").stream()
            .noneMatch(i -> Clauses.preposition(sentence, i).matches("with|between"));
  }

  /** "life-threatening", "more vaccinated", "unlike the accused", "killing is wrong", "a meet". */
  private static boolean isQuality(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    boolean participle = token.xpos().matches("VB[GN]");
    boolean hyphen =
        verb > 1
            && participle
            && sentence.token(verb - 1).form().equals("-")
            && sentence.token(verb - 1).span().end() == token.span().begin()
            && sentence.token(verb - 2).xpos().matches("NN.?|JJ|RB");
    boolean degree =
        verb > 0
            && token.xpos().equals("VBN")
            && sentence.token(verb - 1).form().matches("more|less|very|too|so")
            && sentence.child(verb, "aux:pass", "obj") < 0;
    boolean person =
        verb > 0
            && token.xpos().matches("VB[ND]")
            && PostWords.lower(sentence, verb - 1).equals("the")
            && sentence.token(verb - 1).head() == verb;
    boolean subject = token.xpos().equals("VBG") && token.relation().startsWith("csubj");
    int det = sentence.child(verb, "det");
    boolean noun = // "a future meet"
        token.xpos().matches("VBP?")
            && (det >= 0 && det < verb
                || token.relation().equals("acl")
                    && !Clauses.isInfinitive(sentence, verb)
                    && sentence.child(verb, "nsubj", "nsubj:pass", "aux") < 0);
    return hyphen || degree || person || subject || noun;
  }

  /** "Free" of "the Free the Bears march". */
  private static boolean isTitle(EventCue cue) {
    Sentence sentence = cue.sentence();
    int i = cue.index();
    return i > 0
        && sentence.zone().kind() != Zone.Kind.HEADLINE
        && cue.token().form().matches("\\p{Lu}\\p{Ll}+")
        && cue.token().xpos().matches("VBP?")
        && sentence.token(i - 1).form().matches("[\\p{L}\\p{N}]+")
        && !sentence.token(i - 1).xpos().matches("MD|TO|PRP|RB");
  }

  /** "a cease and desist order", taken apart. */
  private static boolean isFormula(EventCue cue) {
    Sentence sentence = cue.sentence();
    int object = sentence.child(cue.index(), "obj");
    boolean ceases =
        object > 0
            && PostWords.lower(sentence, object).equals("cease")
            && isCease(sentence, object);
    return ceases || isCease(sentence, cue.index()) || isCease(sentence, cue.index() - 2);
  }

  private static boolean isCease(Sentence sentence, int i) {
    return i >= 0
        && i + 2 < sentence.size()
        && PostWords.lower(sentence, i).equals("cease")
        && PostWords.lower(sentence, i + 2).equals("desist");
  }

  /** A finite verb whose subject the tree lost: nobody is told to have done it. */
  static boolean isCutOff(EventCue cue) {
    Sentence sentence = cue.sentence();
    boolean subjectless =
        cue.token().xpos().matches("VB[DZ]")
            && Subjects.of(sentence, cue.index()).token() < 0
            && !Passives.isPassive(sentence, cue.index());
    return !cue.nominal() && (subjectless || isAdjective(sentence, cue));
  }

  /** "Acme patented spray", "the mayor, retired Judge Ann Lee": told of the noun, no deed. */
  private static boolean isAdjective(Sentence sentence, EventCue cue) {
    int verb = cue.index();
    String next = verb + 1 < sentence.size() ? sentence.token(verb + 1).xpos() : "";
    boolean between =
        verb > 0
            && cue.token().relation().equals("acl")
            && cue.token().xpos().matches("VB[DN]")
            && sentence.token(verb - 1).xpos().startsWith("N")
            && next.matches("NNS?")
            && !TimeWords.isPart(sentence.token(verb + 1).lemma());
    boolean title = // nobody is retired by another who is named first
        cue.lemma().equals("retire")
            && ",".equals(sentence.form(verb - 1))
            && sentence.child(verb, "obj") > verb
            && next.startsWith("NNP");
    return between || title;
  }

  /** "who" of which no noun is found. */
  static boolean isUnknown(Sentence sentence, EventPart part) {
    return part.isDirect()
        && (sentence.token(part.token()).xpos().matches("WP|WDT")
            || isSome(sentence, part.token())
            || sentence.children(part.token(), "det", "nmod", "nmod:poss").stream()
                .anyMatch(i -> sentence.token(i).xpos().matches("WP\\$|WDT|WP")));
  }

  /** "both", "most" of whom the sentence does not tell. */
  private static boolean isSome(Sentence sentence, int token) {
    return SOME.contains(PostWords.lower(sentence, token))
        && sentence.token(token).relation().startsWith("nsubj")
        && sentence.child(token, "nmod") < 0;
  }
}
