package newsgraph.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;

/** Small readings of a tree: infinitives, relative pronouns, possessors, prepositions, pairs. */
final class Clauses {
  private static final Set<String> RELATIVE = Set.of("who", "that", "which", "whom");
  private static final int DEEPEST = 6;

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

  /** "Lee" of "It closed, with Lee leaving": the subject of a clause of its own. */
  static boolean isAbsolute(Sentence sentence, int token) {
    int with = sentence.child(token, "case");
    if (with >= 0 && isDone(sentence, token, with)) {
      return true;
    }
    if (with < 1
        || !PostWords.lower(sentence, with).equals("with")
        || !",".equals(sentence.form(with - 1))) {
      return false;
    }
    List<Integer> phrase = sentence.subtree(token, child -> false);
    int next = phrase.get(phrase.size() - 1) + 1;
    boolean told = next < sentence.size() && sentence.token(next).xpos().matches("VB[GN]");
    return told
        || sentence.children(token, "acl", "obj", "xcomp", "appos").stream()
            .anyMatch(i -> i > token && !",".equals(sentence.form(i - 1)));
  }

  /** "with Lee having left", also without a comma. */
  private static boolean isDone(Sentence sentence, int token, int with) {
    int next = Collections.max(joined(sentence, token)) + 1;
    while (next < sentence.size() && sentence.token(next).relation().equals("flat")) {
      next++;
    }
    return PostWords.lower(sentence, with).equals("with")
        && next + 1 < sentence.size()
        && PostWords.lower(sentence, next).matches("having|being")
        && sentence.token(next + 1).xpos().equals("VBN");
  }

  /** A noun and those coordinated with it: "Lee and Ruiz", also of "Presidents Lee and Ruiz". */
  static List<Integer> coordinated(Sentence sentence, int token) {
    int name = sentence.child(token, "appos");
    boolean title =
        name == token + 1
            && sentence.token(name).xpos().equals("NNP")
            && sentence.token(token).xpos().matches("NNP?S");
    return title ? coordinated(sentence, name) : joined(sentence, token);
  }

  /** "head" of "the head of Acme and mayoral candidate, Ann Lee, died": two titles of one. */
  private static boolean isTitleOfOne(Sentence sentence, int token) {
    int second = sentence.child(token, "conj");
    int name = second < 0 ? -1 : sentence.child(second, "appos");
    return name > second
        && sentence.token(token).xpos().equals("NN")
        && sentence.children(token, "conj").size() == 1
        && sentence.token(second).xpos().equals("NN")
        && sentence.child(second, "det", "nmod:poss", "nmod") < 0
        && sentence.token(name).xpos().equals("NNP");
  }

  /** "singer" of "singer and cook Ann Lee": the first of two titles before a name. */
  static boolean isFirstTitle(Sentence sentence, int token) {
    if (isTitleOfOne(sentence, token)) {
      return true;
    }
    if (!sentence.token(token).xpos().equals("NN")
        || sentence.child(token, "det", "nmod:poss", "nummod") >= 0
        || token + 3 >= sentence.size()
        || !sentence.token(token + 1).form().matches("and|/")) {
      return false;
    }
    int next = token + 2;
    while (next + 1 < sentence.size()
        && next < token + 5
        && sentence.token(next).xpos().matches("NN|JJ")) {
      next++;
    }
    return next > token + 2 && sentence.token(next).xpos().equals("NNP");
  }

  /** "seven others" of "all on board — Lee, Ruiz and seven others — died". */
  private static boolean isAside(Sentence sentence, int token, int other) {
    for (int i = token + 1; i < other; i++) {
      if (sentence.token(i).form().matches("[—–]|--")) {
        return true;
      }
    }
    return false;
  }

  /** "Ruiz" of "Lee, who founded a club; and Ruiz, …": the list goes on outside of the clause. */
  private static boolean isNextItem(Sentence sentence, int token, int other) {
    int verb = sentence.token(token).head();
    boolean inside =
        verb >= 0
            && verb < token
            && sentence.token(verb).isVerb()
            && sentence.children(verb, "nsubj", "nsubj:pass").stream()
                .anyMatch(i -> RELATIVE.contains(PostWords.lower(sentence, i)));
    for (int i = token + 1; inside && i < other; i++) {
      if (sentence.token(i).form().equals(";")) {
        return true;
      }
    }
    return false;
  }

  private static List<Integer> joined(Sentence sentence, int token) {
    List<Integer> found = new ArrayList<>(List.of(token));
    for (int child : sentence.children(token, "conj")) {
      boolean noun = !sentence.token(child).isVerb() && sentence.child(child, "cop") < 0;
      if (noun && !isAside(sentence, token, child) && !isNextItem(sentence, token, child)) {
        found.addAll(coordinated(sentence, child));
      }
    }
    return found;
  }

  /** Whether a word is a subject or part of one: "Ruiz" of "Lee and Ruiz left". */
  static boolean isOfSubject(Sentence sentence, int token) {
    int up = token;
    while (up >= 0 && !sentence.token(up).relation().startsWith("nsubj")) {
      boolean part = sentence.token(up).relation().matches("conj|appos|flat|compound");
      up = part ? sentence.token(up).head() : -1;
    }
    return up >= 0;
  }
}
