package newsgraph.extract;

import java.util.List;
import newsgraph.extract.EventPart.Slot;
import newsgraph.language.Sentence;
import newsgraph.language.Token;

/** Who and what takes part in the event of a relative clause from outside of it. */
final class RelativeParts {
  private RelativeParts() {}

  /** The noun that a relative clause leaves out: "the cell she toured", "where they are held". */
  static void add(Sentence sentence, int verb, List<EventPart> parts) {
    Token token = sentence.token(verb);
    int own = sentence.child(verb, "nsubj", "nsubj:pass");
    int participle = own < 0 ? -1 : Subjects.participleBefore(sentence, own);
    if (participle >= 0 && sentence.token(participle).relation().equals("acl:relcl")) {
      parts.add(new EventPart(Slot.OBLIQUE, sentence.token(participle).head(), "in", false));
      return;
    }
    int after = Subjects.clauseAfter(sentence, verb);
    if (after >= 0) {
      parts.add(EventParts.oblique(sentence, after, true));
      return;
    }
    for (int child : sentence.children(verb)) {
      int place =
          PostWords.lower(sentence, child).equals("where") ? placeBefore(sentence, child) : -1;
      if (place >= 0) {
        parts.add(new EventPart(Slot.OBLIQUE, place, "in", false));
        return;
      }
    }
    if (!token.relation().equals("acl:relcl") || token.head() < 0) {
      return;
    }
    boolean used = parts.stream().anyMatch(part -> part.token() == token.head());
    boolean object = sentence.child(verb, "obj", "aux:pass", "nsubj:pass", "xcomp", "ccomp") >= 0;
    boolean when = // "prior to the vote he left"
        sentence.token(token.head()).relation().equals("root")
            && sentence.child(token.head(), "case") >= 0;
    if (!used
        && !object
        && !when
        && !isApart(sentence, token.head(), own)
        && !isWhen(sentence, token.head())) {
      parts.add(new EventPart(Slot.AFFECTED, token.head(), "", true));
    }
  }

  /** "In Rome, a hub of the north, a bus blew up": a clause of its own, for all the tree says. */
  private static boolean isApart(Sentence sentence, int noun, int subject) {
    int first = subject < 0 ? -1 : sentence.subtree(subject, child -> false).get(0);
    return first > noun + 1
        && sentence.token(first - 1).form().equals(",")
        && !sentence.token(first).xpos().startsWith("W");
  }

  /** "the day", "the reason" that he left: no part of what he left. */
  static boolean isWhen(Sentence sentence, int token) {
    String noun = sentence.token(token).lemma();
    return TimeWords.isPart(noun) || noun.matches("reason|way|time|moment|fact|idea|row");
  }

  /** "against" of "the court ruled against." without what it is against; -1 if none. */
  static int stranded(Sentence sentence, int verb) {
    int next = verb + 1;
    boolean end = next + 1 < sentence.size() && sentence.token(next + 1).upos().equals("PUNCT");
    return end && sentence.token(next).xpos().equals("IN") && sentence.token(next).head() == verb
        ? next
        : -1;
  }

  /** The noun before "where", also after a comma; -1 if another word stands there. */
  private static int placeBefore(Sentence sentence, int where) {
    int verb = sentence.token(where).head();
    int head = sentence.token(verb).head();
    if (sentence.token(verb).relation().equals("acl:relcl") && head >= 0) {
      return head;
    }
    boolean comma = where > 1 && sentence.token(where - 1).form().equals(",");
    int before = comma ? where - 2 : where - 1;
    return before >= 0 && sentence.token(before).xpos().startsWith("NN") ? before : -1;
  }
}
