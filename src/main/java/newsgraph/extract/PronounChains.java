package newsgraph.extract;

import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.EntityType;
import newsgraph.model.Span;

/** Ties he, she, it and they to what stands near, by number, gender, syntax and prominence. */
final class PronounChains {
  private static final int WINDOW = 3;
  private static final Set<String> REFLEXIVE = Set.of("himself", "herself", "itself", "themselves");

  private final Chains chains;
  private final Voices voices;

  PronounChains(Chains chains, Voices voices) {
    this.chains = chains;
    this.voices = voices;
  }

  static boolean isThird(Candidate pronoun) {
    return pronoun.gender() != '-' || pronoun.words().startsWith("the");
  }

  /** The best antecedent of a third-person pronoun; nothing if none is good enough. */
  void resolve(int i) {
    Candidate pronoun = chains.candidate(i);
    if (pronoun.words().equals("it") && isEmptySubject(pronoun)) {
      return;
    }
    int best = -1;
    double bestScore = pronoun.gender() == 'n' ? 0.3 : -1.5;
    for (int j = i - 1; j >= 0 && pronoun.number() - chains.candidate(j).number() <= WINDOW; j--) {
      double score = score(i, j);
      if (score > bestScore) {
        best = j;
        bestScore = score;
      }
    }
    if (best < 0) {
      best = ahead(i);
    }
    if (best >= 0) {
      double sure = pronoun.gender() == 'm' || pronoun.gender() == 'f' ? 0.85 : 0.65;
      chains.join(
          i,
          best,
          chains.genderFits(i, best) && chains.gender(best) == pronoun.gender() ? sure : sure - 0.1,
          "rule/pronoun");
    }
  }

  /** "In her speech, Ann Lee said": the subject that follows in the same sentence. */
  private int ahead(int i) {
    Candidate pronoun = chains.candidate(i);
    for (int j = i + 1;
        j < chains.count() && chains.candidate(j).number() == pronoun.number();
        j++) {
      if (chains.candidate(j).isSubject() && chains.candidate(j).isName() && score(i, j) > -5) {
        return j;
      }
    }
    return -1;
  }

  private double score(int i, int j) {
    Candidate pronoun = chains.candidate(i);
    Candidate other = chains.candidate(j);
    if (other.sentence() == null
        || !agrees(i, j)
        || isBound(pronoun, other)
        || voices.isSpeakerOf(pronoun.span(), chains.of(j))) {
      return -10;
    }
    int distance = Math.abs(pronoun.number() - other.number());
    double score =
        1 - 0.9 * distance - 0.008 * Math.abs(pronoun.span().begin() - other.span().begin()) / 6.0;
    score += other.isSubject() ? 0.9 : other.relation().equals("obj") ? 0.3 : 0;
    score += other.isSubject() && pronoun.isSubject() ? 0.5 : 0;
    score +=
        other.relation().equals("nmod")
                || other.relation().equals("compound")
                || other.relation().equals("amod")
            ? -0.4
            : 0;
    score += other.isPronoun() && other.gender() == pronoun.gender() ? 0.4 : 0;
    score += 0.3 * Math.log(chains.size(j));
    score += chains.gender(j) == pronoun.gender() ? 0.7 : 0;
    if (pronoun.words().startsWith("the")) {
      score += other.isPlural() ? 1 : -0.8;
    } else if (pronoun.gender() == 'n') {
      score += chains.type(j) == EntityType.ORGANIZATION ? 0.4 : 0;
      score += chains.type(j) == EntityType.PLACE && !chains.candidate(j).isSubject() ? -0.8 : 0;
    }
    return score;
  }

  private boolean agrees(int i, int j) {
    Candidate pronoun = chains.candidate(i);
    Candidate other = chains.candidate(j);
    if (other.isPronoun() && (!isThird(other) || chains.isAlone(j))) {
      return false;
    }
    EntityType type = chains.type(j);
    return switch (pronoun.gender()) {
      case 'm', 'f' ->
          (type == EntityType.PERSON || (type == null && other.isPronoun()))
              && (chains.gender(j) == '?' || chains.gender(j) == pronoun.gender());
      case 'n' -> type != EntityType.PERSON && type != EntityType.GROUP && !other.isPlural();
      default -> type == EntityType.GROUP || other.isPlural() || type == EntityType.ORGANIZATION;
    };
  }

  /** Subject and object of one verb are two things; so are a phrase and what stands in it. */
  private static boolean isBound(Candidate pronoun, Candidate other) {
    Sentence sentence = pronoun.sentence();
    Token word = pronoun.word();
    Token otherWord = other.word();
    if (sentence == null
        || word == null
        || otherWord == null
        || pronoun.number() != other.number()) {
      return false;
    }
    if (other.span().contains(pronoun.span())) {
      return true;
    }
    boolean reflexive = REFLEXIVE.contains(pronoun.words());
    boolean possessive = word.xpos().equals("PRP$");
    boolean together = word.head() == otherWord.head() && word.head() >= 0;
    return reflexive ? !other.isSubject() : !possessive && together;
  }

  /** "it is clear that", "it is raining": the word stands for nothing. */
  private static boolean isEmptySubject(Candidate pronoun) {
    Sentence sentence = pronoun.sentence();
    Token word = pronoun.word();
    if (sentence == null || word == null || word.head() < 0 || !pronoun.isSubject()) {
      return false;
    }
    boolean adjective = sentence.token(word.head()).upos().equals("ADJ");
    return adjective && sentence.child(word.head(), "ccomp", "csubj", "xcomp", "advcl") >= 0;
  }

  /** Whose words are read where. */
  interface Voices {
    boolean isSpeakerOf(Span words, int chain);
  }
}
