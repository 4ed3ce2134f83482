package newsgraph.extract;

import java.util.List;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** Who does the saying that a verb names, by the tree. */
final class Speakers {
  private static final Set<String> SHARING = Set.of("conj", "advcl", "xcomp", "dep", "parataxis");
  private static final Set<String> TEXTS =
      Set.of(
          "poll",
          "survey",
          "study",
          "analysis",
          "figure",
          "datum",
          "data",
          "result",
          "census",
          "statistic",
          "research");

  /** Texts in which somebody speaks. */
  private static final Set<String> DOCUMENTS =
      Set.of("statement", "tweet", "post", "release", "message", "letter", "summary", "email");

  private static final int HIGHEST = 5;

  private Speakers() {}

  /** The word that heads the speaker's phrase, or -1. */
  static int head(Sentence sentence, int verb) {
    if (isPassive(sentence, verb)) {
      return agent(sentence, verb);
    }
    int at = verb;
    for (int step = 0; step < HIGHEST; step++) {
      int subject = subject(sentence, at);
      if (subject >= 0) {
        return subject;
      }
      Token token = sentence.token(at);
      boolean participle = token.relation().equals("acl") && token.xpos().equals("VBG");
      if (participle && at == verb && isText(sentence, token.head())) {
        return token.head();
      }
      if (token.head() < 0 || !(SHARING.contains(token.relation()) || participle)) {
        return inverted(sentence, verb);
      }
      at = participle ? clause(sentence, token.head()) : token.head();
      if (at < 0) {
        return token.head();
      }
    }
    return -1;
  }

  /** "poll", "report": what shows or says itself. */
  static boolean isText(Sentence sentence, int noun) {
    return noun >= 0 && TEXTS.contains(sentence.token(noun).lemma());
  }

  static @Nullable Span span(Sentence sentence, int verb) {
    int head = head(sentence, verb);
    int author = head < 0 ? -1 : author(sentence, head);
    return head < 0 ? null : phrase(sentence, author < 0 ? head : author, verb);
  }

  /** Whose words a text are: "Lee" of "Lee’s statement", "a statement by Lee"; -1 if none. */
  static int author(Sentence sentence, int noun) {
    if (!DOCUMENTS.contains(sentence.token(noun).lemma())) {
      return -1;
    }
    for (int child : sentence.children(noun, "nmod", "nmod:poss")) {
      if (Phrases.isPossessive(sentence, child)
          || Set.of("by", "from").contains(Phrases.preposition(sentence, child))) {
        return child;
      }
    }
    boolean torn = // "Lee’s statement read: …", where "read" is taken for a noun
        sentence.token(noun).relation().equals("compound")
            && sentence.token(noun).head() == noun + 1;
    for (int child : torn ? sentence.children(noun + 1, "nmod") : List.<Integer>of()) {
      if (child < noun && Phrases.isPossessive(sentence, child)) {
        return child;
      }
    }
    for (int child : sentence.children(noun, "compound")) {
      boolean press = // "an Acme press release"
          sentence.token(child).upos().equals("PROPN")
              && sentence.token(noun).lemma().matches("release|statement");
      if (press) {
        return child;
      }
    }
    for (int clause : sentence.children(noun, "acl")) {
      int agent = sentence.token(clause).xpos().equals("VBN") ? agent(sentence, clause) : -1;
      if (agent >= 0) {
        return agent;
      }
    }
    return -1;
  }

  /** The whole phrase, up to the verb if that stands inside: "Lee, who is 34,". */
  static @Nullable Span phrase(Sentence sentence, int head, int verb) {
    int from = verb < head ? verb + 1 : 0;
    int to = verb > head ? verb - 1 : sentence.size() - 1;
    return Phrases.of(
        sentence,
        head,
        from,
        to,
        i ->
            (sentence.token(i).relation().equals("case") && i < head)
                || sentence.token(i).relation().equals("parataxis"));
  }

  static boolean isPassive(Sentence sentence, int verb) {
    if (sentence.child(verb, "nsubj:pass", "aux:pass") >= 0) {
      return true;
    }
    Token token = sentence.token(verb);
    // "accused of" of "those accused of theft" is often tagged as a past tense
    boolean participle = token.xpos().equals("VBN") || token.xpos().equals("VBD");
    return participle
        && (token.relation().equals("acl") || token.relation().equals("amod"))
        && sentence.child(verb, "nsubj", "aux") < 0;
  }

  private static int subject(Sentence sentence, int verb) {
    int nearest = -1;
    for (int child : sentence.children(verb, "nsubj", "nsubj:pass")) {
      boolean nearer = nearest < 0 || child < verb;
      if (nearer && !sentence.token(child).xpos().equals("EX")) {
        nearest = child;
      }
    }
    return nearest;
  }

  /** "by the court". */
  private static int agent(Sentence sentence, int verb) {
    for (int child : sentence.children(verb, "obl:agent", "obl")) {
      if (Phrases.preposition(sentence, child).equals("by")) {
        return child;
      }
    }
    return -1;
  }

  /** The finite verb above a noun: "Lee left the house, saying …". */
  private static int clause(Sentence sentence, int noun) {
    for (int at = noun, step = 0; at >= 0 && step < HIGHEST; at = sentence.token(at).head()) {
      if (subject(sentence, at) >= 0) {
        return at;
      }
      step++;
    }
    return -1;
  }

  /** ", said Lee": taken for an object by some parsers. */
  private static int inverted(Sentence sentence, int verb) {
    if (!Phrases.isFinite(sentence, verb)) {
      return -1;
    }
    for (int child : sentence.children(verb, "obj", "dep", "iobj")) {
      boolean noun = Set.of("PROPN", "NOUN", "PRON").contains(sentence.token(child).upos());
      if (child > verb && noun && sentence.child(verb, "ccomp") < verb) {
        return child;
      }
    }
    return -1;
  }
}
