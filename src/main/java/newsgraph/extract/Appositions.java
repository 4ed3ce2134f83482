package newsgraph.extract;

import java.util.HashMap;
import java.util.Map;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Ties a description to what it stands beside: "Ann Lee, the mayor", "the Red Star gang". */
final class Appositions {
  private final EntityWords words;
  private final Chains chains;
  private final Map<Long, Integer> heads = new HashMap<>();

  Appositions(EntityWords words, Chains chains) {
    this.words = words;
    this.chains = chains;
  }

  void run() {
    for (int i = 0; i < chains.count(); i++) {
      Candidate candidate = chains.candidate(i);
      heads.putIfAbsent(key(candidate.number(), candidate.token()), i);
    }
    for (int i = 0; i < chains.count(); i++) {
      Candidate candidate = chains.candidate(i);
      nameAfter(i, candidate);
      Token word = candidate.word();
      Sentence sentence = candidate.sentence();
      if (word == null || sentence == null || word.head() < 0) {
        continue;
      }
      Integer other = heads.get(key(candidate.number(), word.head()));
      if (other == null) {
        continue;
      }
      boolean beside = candidate.relation().equals("appos");
      if (beside && AccordingTo.names(sentence, candidate.token())) {
        continue; // "a man was hurt, according to Commissioner Ann Lee"
      }
      if (isNameOf(candidate, chains.candidate(other))) {
        chains.join(other, i, 0.9, "rule/apposition");
      } else if ((beside || isCopula(sentence, candidate, word)) && describes(i, other)) {
        int description = candidate.isNominal() ? i : other;
        chains.join(
            description,
            description == i ? other : i,
            0.85,
            beside ? "rule/apposition" : "rule/copula");
      }
    }
  }

  /** "Irish state airline" of "Irish state airline Aer Example". */
  private void nameAfter(int i, Candidate nominal) {
    if (!nominal.isNominal() || nominal.isPlural() || nominal.sentence() == null) {
      return;
    }
    for (int j = i + 1; j < chains.count() && j < i + 4; j++) {
      Candidate name = chains.candidate(j);
      if (name.isName()
          && name.number() == nominal.number()
          && name.span().begin() == nominal.head().end() + 1
          && chains.isAlone(i)
          && words.isDescription(nominal.sentence(), nominal.token(), name.type())) {
        chains.join(i, j, 0.85, "rule/apposition");
      }
    }
  }

  private boolean isNameOf(Candidate name, Candidate description) {
    return name.isName()
        && name.type() == EntityType.ORGANIZATION
        && name.relation().equals("compound")
        && description.isNominal()
        && !description.isPlural()
        && words.isNamed(description.lemma())
        && name.span().end() + 1 == description.head().begin();
  }

  private static boolean isCopula(Sentence sentence, Candidate candidate, Token word) {
    return candidate.isSubject()
        && sentence.child(word.head(), "cop") >= 0
        && sentence.child(word.head(), "aux") < 0
        && sentence.children(word.head(), "advmod").stream()
            .noneMatch(i -> sentence.token(i).lemma().equals("not"));
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
        && (isParty(i, other)
            || isParty(other, i)
            || (typeFits(chains.type(i), chains.type(other)) && chains.genderFits(i, other)))
        && !areTwoPeople(i, other);
  }

  /** "Acme is the maker of the phone": a company as a maker may be. */
  private boolean isParty(int description, int name) {
    Candidate nominal = chains.candidate(description);
    return nominal.isNominal()
        && words.isParty(nominal.lemma())
        && chains.type(name) == EntityType.ORGANIZATION;
  }

  /** "Ann Lee: The mayor, Bo Ruiz, left": one description does not make two names one person. */
  private boolean areTwoPeople(int i, int other) {
    return chains.type(i) == EntityType.PERSON
        && !chains.same(i, other)
        && isNamed(i)
        && isNamed(other);
  }

  private boolean isNamed(int chain) {
    for (int i = 0; i < chains.count(); i++) {
      if (chains.candidate(i).isName() && chains.same(i, chain)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLoose(EntityType type) {
    return type == EntityType.TOPIC || type == EntityType.OTHER;
  }

  private static boolean typeFits(@Nullable EntityType a, @Nullable EntityType b) {
    return a == b || a == null || b == null || (isLoose(a) && isLoose(b));
  }
}
