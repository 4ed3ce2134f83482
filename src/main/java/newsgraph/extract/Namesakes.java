package newsgraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import newsgraph.language.Sentence;

/** Of several people of one surname, tells who may be meant by it alone. */
final class Namesakes {
  private static final Set<String> KIN = Tsv.words("namesakes", "kin");

  /** With these a given name stands alone: "King Michael". */
  private static final Set<String> ROYAL = Tsv.words("namesakes", "royal");

  private final Chains chains;

  Namesakes(Chains chains) {
    this.chains = chains;
  }

  /** Those of the full names that "Lee" or "Mayor Lee" may stand for. */
  List<Integer> likely(int name, List<Integer> full) {
    String title = before(name);
    List<Integer> named = full;
    if (ROYAL.contains(title)) {
      named = keep(full, i -> before(i).equals(title) || isSurname(name, i));
      if (named.isEmpty()) {
        return named;
      }
    }
    named = some(named, i -> isSurname(name, i)); // not "Lee Ruiz"
    named = title.isEmpty() ? named : some(named, i -> before(i).equals(title));
    return some(named, i -> !isKin(i));
  }

  private static List<Integer> keep(List<Integer> all, IntPredicate fits) {
    return all.stream().filter(fits::test).toList();
  }

  /** Those that fit, or all if none does. */
  private static List<Integer> some(List<Integer> all, IntPredicate fits) {
    List<Integer> kept = keep(all, fits);
    return kept.isEmpty() ? all : kept;
  }

  private boolean isSurname(int name, int full) {
    return chains.candidate(full).words().endsWith(chains.candidate(name).words());
  }

  /** The capitalized word before a name, in lower case; "" if none. */
  private String before(int i) {
    Sentence sentence = chains.candidate(i).sentence();
    if (sentence == null) {
      return "";
    }
    int first = sentence.at(chains.candidate(i).span().begin());
    String form = first < 1 ? "" : sentence.token(first - 1).form();
    boolean capital = !form.isEmpty() && Character.isUpperCase(form.charAt(0));
    return capital ? form.toLowerCase(Locale.ROOT) : "";
  }

  /** "his wife Ann Lee": a relative of whom the article tells, called by the full name. */
  private boolean isKin(int i) {
    Sentence sentence = chains.candidate(i).sentence();
    if (sentence == null) {
      return false;
    }
    int noun = sentence.at(chains.candidate(i).span().begin()) - 1;
    noun -= noun > 0 && sentence.token(noun).form().equals(",") ? 1 : 0;
    return noun >= 0 && KIN.contains(sentence.token(noun).lemma());
  }
}
