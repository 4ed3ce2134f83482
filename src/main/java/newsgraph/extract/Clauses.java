package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.language.Sentence;
import newsgraph.language.Token;

/** Who stands where in a clause: subjects said or understood, prepositions, coordination. */
final class Clauses {
  private static final Set<String> RELATIVE = Set.of("who", "that", "which", "whom");
  private static final int DEEPEST = 6;

  /** Verbs that keep an object in the passive: "a man called a hero", "given a prize". */
  private static final Set<String> WITH_TWO =
      Set.of(
          "give",
          "show",
          "offer",
          "hand",
          "award",
          "grant",
          "deny",
          "call",
          "name",
          "elect",
          "appoint",
          "consider",
          "declare",
          "make",
          "dub",
          "title",
          "crown",
          "pay",
          "teach",
          "ask",
          "accuse",
          "charge",
          "tell");

  private static final Set<String> KEEPING =
      Set.of(
          "ban",
          "bar",
          "block",
          "stop",
          "prevent",
          "prohibit",
          "keep",
          "discourage",
          "exclude",
          "deter",
          "restrain",
          "forbid");

  /** Verbs without a passive: "a block of flats collapsed last week" is no participle. */
  private static final Set<String> INTRANSITIVE =
      Set.of(
          "collapse",
          "die",
          "arrive",
          "happen",
          "occur",
          "erupt",
          "fall",
          "crash",
          "explode",
          "appear",
          "emerge",
          "disappear",
          "depart",
          "flee",
          "go",
          "come",
          "remain",
          "vanish");

  private static final Set<String> TRANSITIVE =
      Tsv.rows("transitive-verbs").stream().map(row -> row.get(0)).collect(Collectors.toSet());

  private Clauses() {}

  /** The "use" whose purpose an infinitive tells: "its use of the Act to deport"; -1 if none. */
  static int useBefore(Sentence sentence, int infinitive) {
    boolean marked = false;
    for (int i = infinitive - 1; i >= 0 && i > infinitive - 10; i--) {
      Token token = sentence.token(i);
      if (token.lemma().equals("use") || token.form().equalsIgnoreCase("using")) {
        return marked ? i : -1;
      }
      marked |= token.form().equals("to");
      if (token.isVerb() || token.upos().equals("PUNCT")) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether an infinitive tells what a "use" is for. */
  static boolean hasPurpose(Sentence sentence, int use) {
    for (int i = use + 1; i < sentence.size() && i < use + 10; i++) {
      if (sentence.token(i).isVerb()) {
        return isInfinitive(sentence, i) && useBefore(sentence, i) == use;
      }
    }
    return false;
  }

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
  static Subject subject(Sentence sentence, int verb) {
    boolean passive = isPassive(sentence, verb);
    int own = sentence.child(verb, "nsubj", "nsubj:pass", "csubj");
    int borrowed = own < 0 ? -1 : participleBefore(sentence, own);
    if (borrowed >= 0 && borrowed < verb) { // leftwards only: it ends
      return new Subject(subject(sentence, borrowed).token(), passive, true);
    }
    if (own >= 0) {
      return new Subject(antecedent(sentence, own), passive, false);
    }
    int forWhom = forWhom(sentence, verb);
    int controller = forWhom >= 0 ? forWhom : controller(sentence, verb, 0);
    return new Subject(controller, passive, true);
  }

  /** "members" of "called for members to pay"; -1 if an infinitive has no such subject. */
  private static int forWhom(Sentence sentence, int verb) {
    int noun = verb - 2;
    if (noun < 0 || !isInfinitive(sentence, verb) || sentence.token(verb - 1).head() != verb) {
      return -1;
    }
    String xpos = sentence.token(noun).xpos();
    boolean own = sentence.token(verb).head() != noun; // not "for an effort to help"
    boolean nominal = own && (xpos.startsWith("NN") || xpos.equals("PRP"));
    return nominal && preposition(sentence, noun).equals("for") ? noun : -1;
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

  /** "was taken", "taken by", "those held in": the subject undergoes. */
  static boolean isPassive(Sentence sentence, int verb) {
    if (sentence.child(verb, "nsubj:pass", "aux:pass") >= 0) {
      return true;
    }
    Token token = sentence.token(verb);
    boolean participle = token.xpos().equals("VBN") || token.xpos().equals("VBD");
    boolean reduced = token.relation().equals("acl") || token.relation().equals("amod");
    if (INTRANSITIVE.contains(token.lemma())
        || (reduced && sharesObject(sentence, verb))
        || sharedObject(sentence, verb) >= 0) {
      return false;
    }
    if (participle && reduced) {
      return sentence.child(verb, "nsubj", "aux") < 0;
    }
    boolean joined = token.relation().equals("conj") && token.xpos().equals("VBN");
    if (joined && token.head() < verb && sentence.child(verb, "nsubj", "aux", "obj") < 0) {
      return isPassive(sentence, token.head()); // "was arrested and banned"
    }
    int object = sentence.child(verb, "obj", "xcomp", "ccomp", "aux");
    if (participle && TRANSITIVE.contains(token.lemma()) && object < 0) {
      return true;
    }
    return token.xpos().equals("VBN")
        && sentence.child(verb, "aux", "obj", "nsubj") < 0
        && (token.relation().equals("advcl") || token.relation().equals("xcomp"));
  }

  /** "a man approached and attacked the guards", where the tree takes both for participles. */
  private static boolean sharesObject(Sentence sentence, int verb) {
    boolean own = sentence.child(verb, "obj") > verb;
    return (own && !WITH_TWO.contains(sentence.token(verb).lemma()))
        || sentence.children(verb, "conj").stream()
            .anyMatch(i -> sentence.token(i).isVerb() && sentence.child(i, "obj") > i);
  }

  /** The object that a verb shares with the one it is joined to: "met and thanked them". */
  static int sharedObject(Sentence sentence, int verb) {
    int head = sentence.token(verb).head();
    boolean joined = sentence.token(verb).relation().equals("conj") && head >= 0 && head < verb;
    if (!joined || sentence.child(verb, "obj") >= 0) {
      return -1;
    }
    for (int child : sentence.children(head, "obj", "obl")) {
      boolean bare = preposition(sentence, child).isEmpty();
      if (child > verb && bare && sentence.token(child).xpos().startsWith("NN")) {
        return child;
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
    if (isKeptFrom(sentence, verb)) {
      int object = sentence.child(head, "obj", "nsubj:pass");
      return object < 0 ? -1 : antecedent(sentence, object);
    }
    if (relation.startsWith("acl") || relation.equals("amod")) {
      return isInfinitive(sentence, verb) ? doer(sentence, head, depth) : head;
    }
    if (relation.equals("xcomp")) {
      int object = sentence.child(head, "obj", "iobj");
      boolean own = sentence.token(head).lemma().equals("promise");
      if (object >= 0 && !own && sentence.token(head).isVerb()) {
        return antecedent(sentence, object);
      }
    }
    boolean shares =
        relation.equals("xcomp")
            || relation.equals("advcl")
            || relation.equals("conj")
            || relation.equals("dep")
            || sharesModal(sentence, verb)
            || (relation.equals("ccomp") && isInfinitive(sentence, verb));
    if (!shares) {
      return -1;
    }
    if (!sentence.token(head).isVerb() && sentence.child(head, "cop") < 0) {
      // "Lee scheduled to go": a participle taken for a clause of its subject
      return sentence.token(head).upos().equals("ADJ") ? up(sentence, head, depth) : -1;
    }
    return up(sentence, head, depth);
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

  /** "flying" of "banned the airline from flying". */
  static boolean isKeptFrom(Sentence sentence, int verb) {
    int head = sentence.token(verb).head();
    return head >= 0
        && sentence.token(verb).xpos().equals("VBG")
        && sentence.children(verb, "mark", "case").stream()
            .anyMatch(i -> PostWords.lower(sentence, i).equals("from"))
        && KEEPING.contains(sentence.token(head).lemma());
  }

  private static int up(Sentence sentence, int head, int depth) {
    int own = sentence.child(head, "nsubj", "nsubj:pass");
    return own >= 0 ? antecedent(sentence, own) : controller(sentence, head, depth + 1);
  }

  /** Whose plan, use or order it is: "its use of the Act to deport". */
  private static int doer(Sentence sentence, int noun, int depth) {
    for (int child : sentence.children(noun, "nmod", "nmod:poss")) {
      if (isPossessive(sentence, child)) {
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

  static boolean isInfinitive(Sentence sentence, int verb) {
    for (int child : sentence.children(verb, "mark", "aux")) {
      if (sentence.token(child).xpos().equals("TO")
          || PostWords.lower(sentence, child).equals("to")) {
        return true;
      }
    }
    return false;
  }

  /** What "who", "that", "which" stands for in a relative clause; any other word is itself. */
  static int antecedent(Sentence sentence, int token) {
    if (!RELATIVE.contains(PostWords.lower(sentence, token))) {
      return token;
    }
    for (int i = sentence.token(token).head(), steps = 0; i >= 0 && steps < DEEPEST; steps++) {
      if (sentence.token(i).relation().startsWith("acl")) {
        return sentence.token(i).head();
      }
      i = sentence.token(i).head();
    }
    int before = token - 1;
    while (before > 0 && sentence.token(before).upos().equals("PUNCT")) {
      before--;
    }
    boolean close = before >= 0 && token - before < 3;
    return close && sentence.token(before).xpos().startsWith("NN") ? before : token;
  }

  /** Whether a dependent of a noun is its possessor: "her", "Spain’s", "whose". */
  static boolean isPossessive(Sentence sentence, int token) {
    String xpos = sentence.token(token).xpos();
    if (xpos.equals("PRP$") || xpos.equals("WP$")) {
      return true;
    }
    for (int child : sentence.children(token)) {
      Token mark = sentence.token(child);
      if (mark.xpos().equals("POS") || mark.form().equals("’s") || mark.form().equals("'s")) {
        return true;
      }
    }
    return false;
  }

  /** The preposition of a phrase, "out of" as one; "" if none. */
  static String preposition(Sentence sentence, int token) {
    int mark = sentence.child(token, "case");
    if (mark < 0 || sentence.token(mark).xpos().equals("POS")) {
      return "";
    }
    StringBuilder words = new StringBuilder(PostWords.lower(sentence, mark));
    for (int fixed : sentence.children(mark, "fixed")) {
      words.append(' ').append(PostWords.lower(sentence, fixed));
    }
    return words.toString();
  }

  /** A noun and those coordinated with it: "Colombia and Mexico". */
  static List<Integer> coordinated(Sentence sentence, int token) {
    List<Integer> found = new ArrayList<>(List.of(token));
    for (int child : sentence.children(token, "conj")) {
      if (!sentence.token(child).isVerb()) {
        found.addAll(coordinated(sentence, child));
      }
    }
    return found;
  }
}
