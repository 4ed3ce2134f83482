package newsgraph.extract;

import java.util.Collections;
import java.util.List;
import newsgraph.language.Sentence;
import newsgraph.language.Token;

/** Finds the subjects of verbs, said or understood: who travels in "Lee is to travel". */
final class Subjects {
  private static final int DEEPEST = 6;

  private static final VerbFrameWords FRAMES = VerbFrameWords.shipped();

  private Subjects() {}

  /** The noun right before a reduced participle: "people" of "the fate of people held here". */
  static int nounBefore(Sentence sentence, int participle) {
    boolean reduced = sentence.token(participle).relation().startsWith("acl");
    int i = participle - 1;
    while (reduced && i > 0 && sentence.token(i).upos().equals("ADV")) {
      i--;
    }
    return reduced && i >= 0 && sentence.token(i).xpos().startsWith("NN") ? i : -1;
  }

  /** A phrase that a verb takes, with its part: "nsubj", "nsubj:pass", or -1 for none. */
  record Subject(int token, boolean passive, boolean understood) {}

  /** The subject of a verb; where it has none of its own, that of the clause it hangs on. */
  static Subject of(Sentence sentence, int verb) {
    boolean passive = Passives.isPassive(sentence, verb);
    int own = own(sentence, verb);
    int borrowed = own < 0 ? -1 : participleBefore(sentence, own);
    if (borrowed >= 0 && borrowed < verb) { // leftwards only: it ends
      return new Subject(of(sentence, borrowed).token(), passive, true);
    }
    if (own >= 0) {
      return new Subject(Clauses.antecedent(sentence, own), passive, false);
    }
    int subordinate = HiddenSubjects.afterSubordinator(sentence, verb);
    int after = subordinate >= 0 ? subordinate : HiddenSubjects.afterAnd(sentence, verb);
    if (after >= 0) {
      return new Subject(after, passive, false);
    }
    int forWhom = HiddenSubjects.forWhom(sentence, verb);
    int controller = forWhom >= 0 ? forWhom : controller(sentence, verb, 0);
    return new Subject(controller, passive, true);
  }

  /** Of two subjects side by side the second: "U.S. President" was cut off from "Ann Lee". */
  private static int own(Sentence sentence, int verb) {
    int absolute = HiddenSubjects.absolute(sentence, verb);
    if (absolute >= 0) {
      return absolute;
    }
    int named = HiddenSubjects.afterTime(sentence, verb);
    if (named >= 0) {
      return named;
    }
    List<Integer> all =
        sentence.children(verb, "nsubj", "nsubj:pass", "csubj").stream()
            .filter(i -> !Clauses.preposition(sentence, i).startsWith("according"))
            .toList();
    if (all.size() > 1 && all.get(1) < verb) {
      int end = Collections.max(sentence.subtree(all.get(0), child -> false));
      int begin = Collections.min(sentence.subtree(all.get(1), child -> false));
      boolean inside = // "bosses at maker Acme left"
          end != all.get(0) && sentence.token(end).xpos().matches("NNS?");
      boolean cut = end + 1 == begin && !inside;
      return cut ? all.get(1) : all.get(0);
    }
    return all.isEmpty()
        ? -1
        : TornSubjects.mended(sentence, HiddenSubjects.afterSpan(sentence, all.get(0), verb), verb);
  }

  /**
   * The participle whose phrase was taken for a subject: "deported" of "people deported under the
   * Act are held", where "Act" hangs on "held"; -1 if the subject has no preposition.
   */
  static int participleBefore(Sentence sentence, int subject) {
    int first = sentence.subtree(subject, child -> false).get(0);
    boolean preposition = sentence.token(first).relation().equals("case");
    if (!preposition || !sentence.token(first).xpos().equals("IN")) {
      return -1;
    }
    for (int i = first - 1; i >= 0; i--) {
      if (sentence.token(i).isVerb()) {
        boolean verb =
            sentence.token(i).xpos().equals("VBN") || sentence.token(i).xpos().equals("VBD");
        return verb && sentence.child(i, "nsubj") >= 0 ? i : -1;
      }
    }
    return -1;
  }

  /** The clause whose subject is the phrase of this participle; -1 if none. */
  static int clauseAfter(Sentence sentence, int participle) {
    for (int i = participle + 1; i < sentence.size(); i++) {
      boolean subject = sentence.token(i).relation().startsWith("nsubj");
      if (subject && participleBefore(sentence, i) == participle) {
        return i;
      }
    }
    return -1;
  }

  /** The word that a clause without a subject borrows it from. */
  private static int controller(Sentence sentence, int verb, int depth) {
    Token token = sentence.token(verb);
    int head = token.head();
    if (head < 0 || depth > DEEPEST) {
      return -1;
    }
    String relation = token.relation();
    if (isDirected(sentence, verb)) {
      return Clauses.antecedent(sentence, sentence.child(head, "obj", "iobj"));
    }
    if (relation.startsWith("acl")
        && sentence.child(head, "cop") >= 0
        && token.xpos().startsWith("VB")
        && ",".equals(sentence.form(head + 1))) {
      return up(sentence, head, depth); // "Lee is a lawyer, having studied in Rome"
    }
    if (isKeptFrom(sentence, verb)) {
      int object = sentence.child(head, "obj", "nsubj:pass");
      return object < 0 ? -1 : Clauses.antecedent(sentence, object);
    }
    if (relation.equals("acl") && isAfterwards(sentence, verb)) {
      int main = head; // "was at home after being freed"
      while (main >= 0 && !sentence.token(main).isVerb() && sentence.child(main, "cop") < 0) {
        main = sentence.token(main).head();
      }
      return main < 0 ? -1 : up(sentence, main, depth);
    }
    int parallel = parallel(sentence, verb);
    if (parallel >= 0) {
      return of(sentence, parallel).token();
    }
    if (relation.startsWith("acl") || relation.equals("amod")) {
      boolean purpose =
          Clauses.isInfinitive(sentence, verb) && !HiddenSubjects.isSingledOut(sentence, head);
      return purpose ? doer(sentence, head, depth) : head;
    }
    if (relation.equals("xcomp")) {
      int object = sentence.child(head, "obj", "iobj");
      boolean own = sentence.token(head).lemma().equals("promise");
      if (object >= 0 && !own && sentence.token(head).isVerb()) {
        return Clauses.antecedent(sentence, object);
      }
    }
    boolean shares =
        relation.equals("xcomp")
            || relation.equals("advcl")
            || relation.equals("conj")
            || relation.equals("dep")
            || sharesModal(sentence, verb)
            || (relation.equals("ccomp") && Clauses.isInfinitive(sentence, verb));
    if (!shares) {
      return -1;
    }
    if (!sentence.token(head).isVerb() && sentence.child(head, "cop") < 0) {
      // "Lee scheduled to go": a participle taken for a clause of its subject
      return sentence.token(head).upos().equals("ADJ") ? up(sentence, head, depth) : -1;
    }
    return up(sentence, head, depth);
  }

  /** "after being freed", hung on a noun. */
  private static boolean isAfterwards(Sentence sentence, int verb) {
    return sentence.children(verb, "mark").stream()
        .anyMatch(
            i -> PostWords.lower(sentence, i).matches("after|before|since|while|when|upon|by"));
  }

  /** "arrest" of "will hunt, arrest", "behave" of "can return and behave". */
  static boolean sharesModal(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    int head = token.head();
    boolean bare = token.xpos().equals("VB") || token.xpos().equals("VBP");
    boolean follows =
        (token.relation().equals("conj") || token.relation().equals("parataxis"))
            && head >= 0
            && head < verb;
    return bare
        && follows
        && sentence.child(verb, "nsubj", "nsubj:pass", "aux", "mark", "cop", "expl") < 0
        && (sharesModal(sentence, head)
            || sentence.children(head, "aux").stream()
                .anyMatch(i -> sentence.token(i).xpos().equals("MD")));
  }

  /** "packed" of "people packed into cells, never allowed outside"; -1 if none. */
  private static int parallel(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    int noun = token.head();
    int first = noun < 0 ? -1 : sentence.token(noun).head();
    int before = verb - 1;
    while (before > 0 && sentence.token(before).upos().equals("ADV")) {
      before--;
    }
    boolean follows =
        token.relation().equals("acl")
            && token.xpos().equals("VBN")
            && first >= 0
            && first < noun
            && noun == before - 1
            && ",".equals(sentence.form(before));
    return follows
            && sentence.token(noun).relation().startsWith("obl")
            && sentence.token(first).xpos().equals("VBN")
            && sentence.child(first, "aux", "aux:pass") < 0
        ? first
        : -1;
  }

  /** "leave" of "urged Lee to leave", also where the tree takes it for a purpose. */
  private static boolean isDirected(Sentence sentence, int verb) {
    int head = sentence.token(verb).head();
    int object = head < 0 ? -1 : sentence.child(head, "obj", "iobj");
    return head >= 0
        && head < object
        && object < verb
        && sentence.token(verb).relation().equals("advcl")
        && Clauses.isInfinitive(sentence, verb)
        && FRAMES.is(sentence.token(head).lemma(), "directing");
  }

  /** "flying" of "banned the airline from flying". */
  static boolean isKeptFrom(Sentence sentence, int verb) {
    int head = sentence.token(verb).head();
    return head >= 0
        && sentence.token(verb).xpos().equals("VBG")
        && sentence.children(verb, "mark", "case").stream()
            .anyMatch(i -> PostWords.lower(sentence, i).equals("from"))
        && FRAMES.is(sentence.token(head).lemma(), "keeping");
  }

  private static int up(Sentence sentence, int head, int depth) {
    int own = own(sentence, head);
    return own >= 0 ? Clauses.antecedent(sentence, own) : controller(sentence, head, depth + 1);
  }

  /** Whose plan, use or order it is: "its use of the Act to deport", "a move by Lee to close". */
  private static int doer(Sentence sentence, int noun, int depth) {
    for (int child : sentence.children(noun, "nmod", "nmod:poss")) {
      if (Clauses.isPossessive(sentence, child)
          || Clauses.preposition(sentence, child).equals("by")) {
        return child;
      }
    }
    int head = sentence.token(noun).head();
    String relation = sentence.token(noun).relation();
    boolean used = sentence.token(noun).lemma().equals("use") || relation.equals("obl");
    if (head >= 0 && used && relation.equals("nmod") && depth < DEEPEST) {
      return doer(sentence, head, depth + 1);
    }
    boolean had = used || relation.equals("obj");
    if (head < 0 || !had || !sentence.token(head).isVerb()) {
      return -1;
    }
    int subject = up(sentence, head, depth + 1);
    return subject == noun ? -1 : subject;
  }
}
