package newsgraph.extract;

import java.util.List;
import newsgraph.language.Sentence;
import newsgraph.language.Token;

/**
 * Subjects that the tree tore off a list: "and Ruiz" of "the talks between Lee and Ruiz failed".
 */
final class TornSubjects {
  private static final VerbFrameWords FRAMES = VerbFrameWords.shipped();

  private TornSubjects() {}

  /** The true subject where this one is the end of a list before it; else the same. */
  static int mended(Sentence sentence, int subject, int verb) {
    int second = afterObject(sentence, subject, verb);
    if (second >= 0) {
      return second;
    }
    int first = NounPhrases.first(sentence, subject);
    boolean joined =
        first > 1 && subject < verb && PostWords.lower(sentence, first - 1).equals("and");
    if (!joined) {
      return subject;
    }
    int between = between(sentence, first - 1);
    return between >= 0 ? between : ofParticiple(sentence, subject, verb);
  }

  /** "Peru" of "had beaten Chile and Peru would leave", where both would; -1 if none. */
  private static int afterObject(Sentence sentence, int subject, int verb) {
    int before = NounPhrases.first(sentence, subject) - 1;
    List<Integer> joined = sentence.children(subject, "conj");
    if (before < 1 || joined.size() != 1 || joined.get(0) > verb) {
      return -1;
    }
    Token token = sentence.token(before);
    boolean open =
        token.isVerb()
            && token.xpos().matches("VB[DN]")
            && sentence.child(before, "nsubj") >= 0
            && sentence.children(before, "obj", "ccomp", "xcomp").stream().allMatch(i -> i == verb)
            && !FRAMES.is(token.lemma(), "clause")
            && !FRAMES.is(token.lemma(), "intransitive");
    return open ? joined.get(0) : -1;
  }

  /** "talks" of "the talks between Lee and"; -1 if there is no such pair. */
  private static int between(Sentence sentence, int and) {
    for (int i = and - 1; i > 0 && i > and - 8; i--) {
      Token token = sentence.token(i);
      if (token.isVerb() || token.upos().equals("PUNCT")) {
        return -1;
      }
      int one = token.head();
      if (PostWords.lower(sentence, i).equals("between") && one > i && one < and) {
        int noun = sentence.token(one).head();
        boolean alone = sentence.child(one, "conj") < 0;
        return alone && noun >= 0 && noun < i && sentence.token(noun).xpos().startsWith("NN")
            ? noun
            : -1;
      }
    }
    return -1;
  }

  /** "people" of "people wearing masks, hats and gloves gathered", where the gloves did. */
  private static int ofParticiple(Sentence sentence, int subject, int verb) {
    int participle = sentence.token(verb).head();
    boolean conjunct =
        participle >= 0
            && participle < subject
            && sentence.token(verb).relation().equals("conj")
            && sentence.token(participle).xpos().equals("VBG")
            && sentence.child(participle, "aux") < 0;
    boolean plain =
        sentence.token(subject).xpos().matches("NNS?")
            && sentence.child(subject, "det", "nmod:poss", "nummod") < 0;
    if (!conjunct
        || !plain
        || sentence.children(participle, "obj", "obl").stream().noneMatch(i -> i > participle)) {
      return subject;
    }
    List<Integer> own = sentence.children(participle, "nsubj");
    boolean noun = sentence.token(participle).relation().startsWith("acl");
    return !own.isEmpty() ? own.get(0) : noun ? sentence.token(participle).head() : subject;
  }
}
