package newsgraph.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.EntityType;

/** Ties descriptions to what they describe: appositions, "is a", "the ministry", "these people". */
final class NominalChains {
  private static final int WINDOW = 12;
  private static final Set<String> KIN =
      Set.of(
          "individual",
          "people",
          "person",
          "deportee",
          "detainee",
          "prisoner",
          "inmate",
          "migrant",
          "immigrant",
          "suspect",
          "man",
          "woman",
          "member",
          "worker",
          "victim",
          "protester",
          "official");
  private static final Set<String> FIRMS =
      Set.of(
          "company",
          "firm",
          "airline",
          "manufacturer",
          "bank",
          "automaker",
          "carmaker",
          "retailer",
          "group",
          "planemaker",
          "agency",
          "organization",
          "newspaper",
          "club",
          "team",
          "party");
  private static final Set<String> SITES =
      Set.of(
          "prison",
          "facility",
          "jail",
          "center",
          "centre",
          "site",
          "airport",
          "stadium",
          "hospital");

  private final Chains chains;
  private final Map<String, Integer> lastOfHead = new HashMap<>();

  NominalChains(Chains chains) {
    this.chains = chains;
  }

  /** "Ann Lee, the mayor", "Ann Lee is the mayor". */
  void appositions() {
    Map<Long, Integer> heads = new HashMap<>();
    for (int i = 0; i < chains.count(); i++) {
      Candidate candidate = chains.candidate(i);
      heads.putIfAbsent(key(candidate.number(), candidate.token()), i);
    }
    for (int i = 0; i < chains.count(); i++) {
      Candidate candidate = chains.candidate(i);
      Token word = candidate.word();
      Sentence sentence = candidate.sentence();
      if (word == null || sentence == null || word.head() < 0) {
        continue;
      }
      Integer other = null;
      if (candidate.relation().equals("appos")) {
        other = heads.get(key(candidate.number(), word.head()));
      } else if (candidate.isSubject()
          && sentence.child(word.head(), "cop") >= 0
          && sentence.child(word.head(), "aux") < 0
          && !negated(sentence, word.head())) {
        other = heads.get(key(candidate.number(), word.head()));
      }
      if (other != null && describes(i, other)) {
        int description = chains.candidate(i).isNominal() ? i : other;
        chains.join(
            description,
            description == i ? other : i,
            0.85,
            candidate.relation().equals("appos") ? "rule/apposition" : "rule/copula");
      }
    }
  }

  private static boolean negated(Sentence sentence, int head) {
    return sentence.children(head, "advmod").stream()
        .anyMatch(i -> sentence.token(i).lemma().equals("not"));
  }

  private static long key(int number, int token) {
    return ((long) number << 20) | token;
  }

  private boolean describes(int i, int other) {
    Candidate a = chains.candidate(i);
    Candidate b = chains.candidate(other);
    return (a.isNominal() || b.isNominal())
        && !a.isPronoun()
        && !b.isPronoun()
        && a.isPlural() == b.isPlural()
        && typeFits(chains.type(i), chains.type(other))
        && chains.genderFits(i, other);
  }

  private static boolean typeFits(
      @org.jspecify.annotations.Nullable EntityType a,
      @org.jspecify.annotations.Nullable EntityType b) {
    return a == b || a == null || b == null;
  }

  /** Called in text order: a definite phrase is what had its head word last. */
  void resolve(int i) {
    Candidate nominal = chains.candidate(i);
    if (!nominal.isDefinite() || !chains.isAlone(i)) {
      return;
    }
    Integer last = lastOfHead.get(headKey(nominal));
    if (last != null && modifiersFit(nominal, chains.candidate(last))) {
      chains.join(i, last, 0.8, "rule/head");
      return;
    }
    int kin = kin(i);
    if (kin >= 0) {
      chains.join(i, kin, 0.6, "rule/description");
    }
  }

  void remember(int i) {
    Candidate candidate = chains.candidate(i);
    if (candidate.isPronoun()) {
      return;
    }
    lastOfHead.put(headKey(candidate), i);
  }

  private static String headKey(Candidate candidate) {
    String form = candidate.words().replaceAll("\\s*\\(.*", "");
    String head =
        candidate.isName() ? form.substring(form.lastIndexOf(' ') + 1) : candidate.lemma();
    return head.toLowerCase(Locale.ROOT) + candidate.isPlural();
  }

  /** "the Senate committee" is not "the House committee". */
  private static boolean modifiersFit(Candidate nominal, Candidate other) {
    Set<String> own = modifiers(nominal);
    Set<String> others = modifiers(other);
    return own.isEmpty() || others.containsAll(own);
  }

  private static Set<String> modifiers(Candidate candidate) {
    Set<String> found =
        new HashSet<>(List.of(candidate.words().toLowerCase(Locale.ROOT).split("[ ’']+")));
    found.removeAll(
        Set.of(
            "the", "a", "an", "this", "that", "these", "those", "s", "its", "his", "her", "their"));
    Token word = candidate.word();
    if (word != null) {
      found.remove(word.form().toLowerCase(Locale.ROOT));
    }
    return found;
  }

  /** The last thing that a word so general can stand for. */
  private int kin(int i) {
    Candidate nominal = chains.candidate(i);
    String head = nominal.lemma();
    boolean bare = modifiers(nominal).isEmpty();
    for (int j = i - 1;
        j >= 0 && nominal.number() - chains.candidate(j).number() <= WINDOW / 4;
        j--) {
      Candidate other = chains.candidate(j);
      if (other.isPronoun()
          || other.span().contains(nominal.span())
          || other.isPlural() != nominal.isPlural()) {
        continue;
      }
      boolean people =
          KIN.contains(head)
              && chains.type(j) == EntityType.GROUP
              && nominal.isPlural()
              && (nominal.isDemonstrative()
                  || KIN.contains(other.lemma())
                  || (other.word() != null && deverbal(other, head)));
      boolean firm =
          FIRMS.contains(head)
              && bare
              && other.isName()
              && chains.type(j) == EntityType.ORGANIZATION;
      boolean site =
          SITES.contains(head)
              && other.isName()
              && chains.type(j) == EntityType.PLACE
              && SITES.stream().anyMatch(s -> other.words().toLowerCase(Locale.ROOT).contains(s));
      if (people || (firm && other.number() < nominal.number()) || site) {
        return j;
      }
    }
    return -1;
  }

  /** "deportees" of "Venezuelans deported from". */
  private static boolean deverbal(Candidate other, String head) {
    String stem = head.replaceAll("ee$|er$|or$", "");
    return stem.length() > 3 && other.words().contains(stem);
  }
}
