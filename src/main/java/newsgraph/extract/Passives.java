package newsgraph.extract;

import java.util.List;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Zone;

/** Whether the subject of a verb undergoes, and which object it shares with another verb. */
final class Passives {
  private static final VerbFrameWords FRAMES = VerbFrameWords.shipped();

  private static final List<String> UNDERGONE =
      List.of("undergone", "transitive", "keeping", "directing", "object", "two objects");

  private Passives() {}

  /** "was taken", "taken by", "those held in": the subject undergoes. */
  static boolean isPassive(Sentence sentence, int verb) {
    int auxiliary = sentence.child(verb, "aux:pass");
    boolean perfect = // "having moved to Rome"
        auxiliary >= 0
            && sentence.token(auxiliary).lemma().equals("have")
            && sentence.child(verb, "obj") < 0
            && auxiliary == verb - 1;
    if (perfect || isActive(sentence, verb)) {
      return false;
    }
    if (isHeadline(sentence, verb)) {
      return true;
    }
    if (sentence.child(verb, "nsubj:pass", "aux:pass") >= 0) {
      return true;
    }
    Token token = sentence.token(verb);
    if (isContactOf(sentence, verb)) {
      return false;
    }
    if (isHad(sentence, verb) || isBehindPreposition(sentence, verb)) {
      return true;
    }
    boolean participle = token.xpos().equals("VBN") || token.xpos().equals("VBD");
    boolean reduced = token.relation().equals("acl") || token.relation().equals("amod");
    if (FRAMES.is(token.lemma(), "intransitive")
        || isContact(sentence, verb)
        || isMain(sentence, verb)
        || ((reduced || token.xpos().equals("VBD")) && sharesObject(sentence, verb))
        || sharedObject(sentence, verb) >= 0) {
      return false;
    }
    if (participle && reduced) {
      return sentence.child(verb, "nsubj", "aux") < 0;
    }
    if (sentence.child(verb, "nsubj") >= 0 && isToldOf(sentence, verb)) {
      return false;
    }
    boolean joined = token.relation().equals("conj") && token.xpos().equals("VBN");
    if (joined && token.head() < verb && sentence.child(verb, "nsubj", "aux", "obj") < 0) {
      return sentence.child(verb, "obl:agent") >= 0
          || sentence.token(token.head()).upos().equals("ADJ")
          || isBareNoun(sentence, token.head()) // "was shot and stabbed", as if of a shot
          || isPassive(sentence, token.head()); // "was arrested and banned"
    }
    int object = sentence.child(verb, "obj", "iobj", "xcomp", "ccomp", "aux");
    int doer = sentence.child(verb, "nsubj");
    if (token.xpos().equals("VBD") && doer >= 0 && isPronoun(sentence, doer)) {
      return false; // "he founded NeXT", a name that the tree takes for an adverb
    }
    if (participle && FRAMES.is(token.lemma(), "transitive") && object < 0) {
      return true;
    }
    return token.xpos().equals("VBN")
        && sentence.child(verb, "aux", "obj", "nsubj") < 0
        && (token.relation().equals("advcl") || token.relation().equals("xcomp"));
  }

  private static boolean isBareNoun(Sentence sentence, int token) {
    return sentence.token(token).xpos().equals("NN")
        && sentence.child(token, "cop") == token - 1
        && sentence.child(token, "nmod", "nmod:poss", "acl") < 0;
  }

  /** "hammered out" of "in a deal hammered out by Lee", where "in" begins no clause. */
  private static boolean isBehindPreposition(Sentence sentence, int verb) {
    int subject = sentence.child(verb, "nsubj");
    return subject >= 0
        && subject < verb
        && sentence.token(verb).xpos().matches("VB[DN]")
        && sentence.child(verb, "aux", "obj") < 0
        && sentence.children(verb, "mark").stream()
            .anyMatch(
                i ->
                    i < subject
                        && PostWords.lower(sentence, i).matches("in|of|at|from|by|into|under"));
  }

  /**
   * "Acme fined $2m for bribery", "Acme allowed to bid": a headline tells what somebody does in the
   * present, and what is done to somebody without "is".
   */
  private static boolean isHeadline(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    int subject = sentence.child(verb, "nsubj");
    String next = verb + 1 < sentence.size() ? sentence.token(verb + 1).xpos() : "IN";
    return sentence.zone().kind() == Zone.Kind.HEADLINE
        && token.xpos().matches("VB[DN]")
        && token.relation().equals("root")
        && subject >= 0
        && subject < verb
        && !isPronoun(sentence, subject)
        && sentence.child(verb, "aux", "aux:pass", "cop", "iobj") < 0
        && next.matches("IN|TO|\\$|CD")
        && UNDERGONE.stream()
            .anyMatch(
                frame -> FRAMES.is(token.lemma(), frame) || FRAMES.is(token.lemma() + "e", frame));
  }

  /**
   * "has since agreed", "Acme invested in towns", "a letter she sent", all taken for participles: a
   * whole sentence has a finite verb.
   */
  private static boolean isActive(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    int subject = sentence.child(verb, "nsubj:pass");
    boolean absolute = // "with Kuwait annexed"
        sentence.children(verb, "mark").stream()
                .anyMatch(i -> PostWords.lower(sentence, i).equals("with"))
            || subject >= 0 && "with".equalsIgnoreCase(sentence.form(subject - 1));
    if (subject < 0 || subject > verb || absolute || sentence.child(verb, "aux:pass") >= 0) {
      return false;
    }
    int auxiliary = sentence.child(verb, "aux");
    boolean perfect = auxiliary >= 0 && sentence.token(auxiliary).lemma().equals("have");
    boolean main =
        auxiliary < 0
            && token.relation().equals("root")
            && sentence.token(sentence.size() - 1).form().equals(".")
            && sentence.zone().kind() != Zone.Kind.HEADLINE;
    return perfect || main || auxiliary < 0 && isPronoun(sentence, subject);
  }

  private static boolean isPronoun(Sentence sentence, int token) {
    return PostWords.lower(sentence, token).matches("i|he|she|we|they");
  }

  /** "named" of "Lee named Ruiz her deputy", taken for a participle: no other verb is there. */
  private static boolean isMain(Sentence sentence, int verb) {
    int head = sentence.token(verb).head();
    return head == verb - 1
        && sentence.token(verb).relation().equals("acl")
        && sentence.token(head).xpos().equals("NNP")
        && sentence.token(head).relation().equals("root")
        && sentence.child(head, "cop") < 0
        && sentence.child(verb, "obj") > verb
        && sentence.zone().kind() != Zone.Kind.HEADLINE;
  }

  /** "held" of "the money it held": a pronoun has no participle after it. */
  private static boolean isContactOf(Sentence sentence, int verb) {
    int head = sentence.token(verb).head();
    return head == verb - 1
        && head >= 0
        && sentence.token(verb).relation().startsWith("acl")
        && PostWords.lower(sentence, head).matches("i|he|she|it|we|they");
  }

  /** "sent" of "the letter she sent", "the deals Acme brokered": with a subject of its own. */
  private static boolean isToldOf(Sentence sentence, int verb) {
    int subject = sentence.child(verb, "nsubj");
    return sentence.token(verb).relation().startsWith("acl")
        && NounPhrases.first(sentence, subject) == sentence.token(verb).head() + 1
        && subject < verb
        && !sentence.token(subject).xpos().startsWith("W");
  }

  /** "searched" of "she had her home searched". */
  private static boolean isHad(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    return token.xpos().equals("VBN")
        && token.relation().matches("[cx]comp")
        && token.head() >= 0
        && token.head() < verb - 1
        && sentence.token(token.head()).lemma().matches("have|get")
        && sentence.child(verb, "aux", "obj") < 0;
  }

  /** "brokered" of "deals the ministry brokered", taken for "the ministry brokered by …". */
  private static boolean isContact(Sentence sentence, int verb) {
    int subject = sentence.token(verb).head();
    int object = subject < 0 ? -1 : sentence.token(subject).head();
    return sentence.token(verb).relation().equals("acl")
        && object >= 0
        && object < subject
        && sentence.token(object).xpos().startsWith("NN")
        && (sentence.token(subject).relation().matches("obj|dep|appos")
            || sentence.token(subject).relation().equals("nmod")
                && sentence.child(subject, "case") < 0)
        && sentence.child(verb, "aux:pass", "obl:agent") < 0
        && sentence.subtree(subject, child -> false).get(0) == object + 1;
  }

  /** "the king [opened] parliament", taken for an adjective of its object. */
  static boolean isClause(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    return token.relation().equals("amod")
        && token.head() > verb
        && sentence.child(verb, "nsubj") >= 0
        && !sentence.token(token.head()).relation().startsWith("nsubj"); // "Acme led group said"
  }

  /** "a man approached and attacked the guards", where the tree takes both for participles. */
  private static boolean sharesObject(Sentence sentence, int verb) {
    boolean own = sentence.child(verb, "obj") > verb;
    return (own && !FRAMES.is(sentence.token(verb).lemma(), "two objects"))
        || sentence.children(verb, "conj").stream()
            .anyMatch(i -> sentence.token(i).isVerb() && sentence.child(i, "obj") > i);
  }

  /** "the student" for "arrested" of "police arrested and questioned the student". */
  private static int laterObject(Sentence sentence, int verb) {
    String next = sentence.form(verb + 1);
    if (!"and".equals(next) || !FRAMES.is(sentence.token(verb).lemma(), "transitive")) {
      return -1;
    }
    int joined = sentence.child(verb, "conj");
    return joined == verb + 2 && sentence.token(joined).xpos().equals(sentence.token(verb).xpos())
        ? sentence.child(joined, "obj")
        : -1;
  }

  /** The object that a verb shares with the one it is joined to: "met and thanked them". */
  static int sharedObject(Sentence sentence, int verb) {
    int later = laterObject(sentence, verb);
    if (later >= 0) {
      return later;
    }
    int head = sentence.token(verb).head();
    boolean joined = sentence.token(verb).relation().equals("conj") && head >= 0 && head < verb;
    if (!joined || sentence.child(verb, "obj") >= 0) {
      return -1;
    }
    for (int child : sentence.children(head, "obj", "obl")) {
      boolean bare = Clauses.preposition(sentence, child).isEmpty();
      if (child > verb && bare && sentence.token(child).xpos().startsWith("NN")) {
        return child;
      }
    }
    return -1;
  }
}
