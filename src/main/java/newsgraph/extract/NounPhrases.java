package newsgraph.extract;

import java.util.List;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Span;

/** How far a phrase reaches from its head word. */
final class NounPhrases {
  private static final Set<String> BEFORE =
      Set.of("det", "amod", "compound", "nummod", "nmod", "advmod", "punct");
  private static final Set<String> INSIDE =
      Set.of(
          "det",
          "amod",
          "compound",
          "nummod",
          "nmod",
          "flat",
          "case",
          "acl",
          "advmod",
          "obl",
          "obj",
          "fixed",
          "xcomp",
          "mark",
          "aux:pass",
          "obl:agent",
          "punct",
          "acl:relcl",
          "nsubj",
          "nsubj:pass",
          "aux",
          "cop",
          "advcl",
          "conj",
          "cc");

  /** Adverbs before a phrase that are told of the whole sentence. */
  private static final Set<String> ASIDE =
      Set.of(
          "again",
          "allegedly",
          "already",
          "also",
          "apparently",
          "currently",
          "eventually",
          "finally",
          "meanwhile",
          "perhaps",
          "previously",
          "probably",
          "reportedly",
          "then",
          "today",
          "tomorrow",
          "yesterday");

  private static final VerbFrameWords FRAMES = VerbFrameWords.shipped();

  /** Prepositions whose phrase tells when or why something is done, not which thing it is. */
  private static final Set<String> OUTER =
      Set.of(
          "after",
          "before",
          "until",
          "till",
          "since",
          "during",
          "following",
          "ahead of",
          "prior to",
          "amid",
          "amidst",
          "despite",
          "because of",
          "due to",
          "as of");

  private static final Set<String> NEAR = Set.of("of", "in", "at", "from");

  /** Words behind a name that may still describe it: more are the parser's mistake. */
  private static final int LONGEST = 5;

  /** "the three old" of "the three old ships": the first word of the phrase. */
  static int first(Sentence sentence, int head) {
    int first = head;
    for (int child : sentence.children(head)) {
      if (child < head && BEFORE.contains(sentence.token(child).relation())) {
        first = Math.min(first, leftmost(sentence, child));
      }
    }
    first = Math.max(first, clauseEnd(sentence, head) + 1);
    for (int child : sentence.children(head, "cop", "nsubj")) { // "where he is [mayor]"
      first = child < head ? Math.max(first, child + 1) : first;
    }
    for (int mark : sentence.children(head, "case")) { // "the wounded in [hospital]"
      boolean own = mark < head && !sentence.token(mark).lemma().matches("includ(e|ing)");
      first = own ? Math.max(first, mark + 1) : first; // not "seven, including four [men]"
    }
    while (first < head
        && (isOutside(sentence.token(first), head)
            || ASIDE.contains(PostWords.lower(sentence, first)))) {
      first++;
    }
    return first;
  }

  /** "according to", "as well as", a comma: only joins the phrase to what is before it. */
  private static boolean isOutside(Token token, int head) {
    boolean joins = Set.of("case", "cc", "mark").contains(token.relation());
    return token.upos().equals("PUNCT")
        || token.form().equals("of") // "29 out of [30 charges]"
        || token.upos().equals("CCONJ")
        || (joins && token.head() == head) // not "at" of "at least two"
        || token.relation().equals("fixed");
  }

  /** "opened" of "the king opened parliament", taken for an adjective of its object; else -1. */
  static int clauseEnd(Sentence sentence, int head) {
    return sentence.children(head, "amod").stream()
        .filter(i -> i < head && Passives.isClause(sentence, i))
        .reduce(-1, Math::max);
  }

  private static int leftmost(Sentence sentence, int i) {
    return sentence.subtree(i, child -> child > i).get(0);
  }

  /** To the end of restrictive complements: "Venezuelans deported from the U.S.". */
  static int last(Sentence sentence, int head) {
    int last = head;
    if (clauseEnd(sentence, head) >= 0) {
      return head; // what follows is told of the verb
    }
    for (int child : sentence.children(head, "nmod", "acl", "acl:relcl", "flat")) {
      boolean asks = // "a model for others [on how they can work]"
          sentence.children(child, "advmod").stream()
              .anyMatch(i -> sentence.token(i).form().matches("how|why"));
      boolean when = // "the border in August"
          TimeWords.isDayOrMonth(PostWords.lower(sentence, child));
      boolean joined =
          child > last
              && !asks
              && !isOuter(sentence, child)
              && !isPurpose(sentence, head, child)
              && !isKept(sentence, head, child)
              && !when
              && !isMain(sentence, child)
              && !sentence.token(last + 1).upos().equals("PUNCT");
      if (joined) {
        List<Integer> below =
            sentence.subtree(
                child,
                i ->
                    !INSIDE.contains(sentence.token(i).relation())
                        || isOuter(sentence, i)
                            && !sentence.token(sentence.token(i).head()).isVerb()
                        || sentence.token(i).upos().equals("PUNCT")
                        || sentence.token(i).form().equals(","));
        int end = whole(sentence, below, below.get(below.size() - 1));
        for (int i = last; i <= end; i++) {
          if (sentence.token(i).form().equals(",")) {
            return last;
          }
        }
        last = Math.max(last, end);
      }
    }
    return last;
  }

  /** "following a fall", "on condition", "though Lee": told of the verb, whatever the tree says. */
  private static boolean isOuter(Sentence sentence, int child) {
    String preposition = Clauses.preposition(sentence, child);
    boolean aside =
        preposition.equals("on")
            && sentence.token(child).lemma().matches("condition|suspicion|eve|behalf|charge|count");
    boolean but =
        sentence.children(child, "cc").stream()
            .anyMatch(i -> PostWords.lower(sentence, i).matches("though|although|but|while"));
    boolean finite = // "candidates vie for votes"
        sentence.token(child).relation().startsWith("acl")
            && sentence.token(child).xpos().matches("VB[PZ]")
            && sentence.child(child, "nsubj", "nsubj:pass", "aux", "aux:pass") < 0;
    boolean following =
        sentence.token(child).relation().equals("acl")
            && OUTER.contains(PostWords.lower(sentence, child));
    boolean telling = // "the board stating that"
        sentence.token(child).relation().equals("acl")
            && PostWords.lower(sentence, child).matches("stating|saying|adding|announcing");
    return telling || OUTER.contains(preposition) || following || aside || but || finite;
  }

  /** "to give talks" of "went to the hall to give talks". */
  private static boolean isPurpose(Sentence sentence, int head, int child) {
    return sentence.token(head).relation().equals("obl")
        && sentence.token(child).relation().equals("acl")
        && Clauses.isInfinitive(sentence, child)
        && sentence.token(head).xpos().equals("NN")
        && Clauses.preposition(sentence, head).matches("to|into|at")
        && sentence.children(head, "det").stream()
            .anyMatch(i -> PostWords.lower(sentence, i).equals("the"));
  }

  /** "from schools" of "banned children from schools". */
  private static boolean isKept(Sentence sentence, int head, int child) {
    int verb = sentence.token(head).head();
    return verb >= 0
        && sentence.token(head).relation().equals("obj")
        && Clauses.preposition(sentence, child).equals("from")
        && FRAMES.is(sentence.token(verb).lemma(), "keeping");
  }

  /** "surrounded" of "men surrounded and attacked Lee", taken for a participle. */
  private static boolean isMain(Sentence sentence, int clause) {
    return sentence.token(clause).relation().equals("acl")
        && sentence.token(clause).xpos().matches("VB[DN]")
        && sentence.children(clause, "conj").stream()
            .anyMatch(
                i -> sentence.token(i).xpos().matches("VB[DN]") && sentence.child(i, "obj") > i);
  }

  /** Where the tree cut a clause: "where people deported under the Act [are held]". */
  private static int whole(Sentence sentence, List<Integer> phrase, int end) {
    int last = end;
    for (int i : phrase) {
      int subject = sentence.token(i).isVerb() ? Subjects.clauseAfter(sentence, i) : -1;
      if (subject > last) {
        List<Integer> clause =
            sentence.subtree(
                sentence.token(subject).head(),
                child -> child < subject || sentence.token(child).upos().equals("PUNCT"));
        last = Math.max(last, clause.get(clause.size() - 1));
      }
    }
    return last;
  }

  /** "Deputy Mayor Ann Lee of Lima" of the name "Ann Lee". */
  static Span around(Sentence sentence, Span name) {
    int begin = sentence.at(name.begin());
    int end = sentence.at(name.end() - 1);
    int head = sentence.headOf(name);
    if (begin < 0 || end < 0 || head < 0) {
      return name;
    }
    int first = begin;
    while (first > 0 && belongs(sentence, first - 1, first, end)) {
      first--;
    }
    while (first < begin && sentence.token(first).upos().equals("PUNCT")) {
      first++;
    }
    int last = Math.max(end, last(sentence, head));
    return name.union(
        sentence.span(first, last - end > LONGEST || !describes(sentence, end + 1) ? end : last));
  }

  /** "Lee of Lima", "Acme in Peru"; but no "Acme for", which is the verb's. */
  private static boolean describes(Sentence sentence, int i) {
    return i < sentence.size() && NEAR.contains(sentence.token(i).lemma());
  }

  private static boolean belongs(Sentence sentence, int i, int first, int last) {
    Token token = sentence.token(i);
    String tag = token.xpos();
    boolean inside = token.head() >= first && token.head() <= last;
    boolean governs = sentence.token(first).head() == i;
    return (inside || governs)
        && (tag.startsWith("NN")
            || tag.startsWith("JJ")
            || tag.equals("DT")
            || tag.equals("CD")
            || tag.equals("POS")
            || tag.equals("PRP$")
            || tag.equals("HYPH"));
  }

  private NounPhrases() {}
}
