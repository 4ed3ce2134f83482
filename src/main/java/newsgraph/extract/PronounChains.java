package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.EntityType;
import newsgraph.model.Span;

/** Ties he, she, it and they to what stands near, by number, gender, syntax and prominence. */
final class PronounChains {
  private static final int WINDOW = 4;

  /** A he or she has an antecedent almost always, an it often has none. */
  private static final double[] LEAST = {-3, -0.7, -1.6};

  private static final Set<String> REFLEXIVE = Set.of("himself", "herself", "itself", "themselves");

  /** Clauses whose subject may be that of the clause above. */
  private static final Set<String> OPEN = Set.of("advcl", "xcomp", "conj");

  private final Chains chains;
  private final Voices voices;
  private final PronounFeatures features;

  PronounChains(Chains chains, Voices voices) {
    this.chains = chains;
    this.voices = voices;
    features = new PronounFeatures(chains, voices);
  }

  static boolean isThird(Candidate pronoun) {
    return pronoun.gender() != '-' || pronoun.words().startsWith("the");
  }

  /** The best antecedent of a third-person pronoun; nothing if none is good enough. */
  void resolve(int i) {
    int best = -1;
    double bestScore = LEAST[PronounFeatures.column(chains.candidate(i))];
    int between = 0;
    for (int j : possible(i)) {
      double score = features.score(i, j, between++);
      if (score > bestScore) {
        best = j;
        bestScore = score;
      }
    }
    if (best >= 0) {
      char gender = chains.candidate(i).gender();
      double sure = gender == 'm' || gender == 'f' ? 0.85 : 0.65;
      chains.join(i, best, chains.gender(best) == gender ? sure : sure - 0.1, "rule/pronoun");
    } else if (!isOnlyPerson(i)) {
      follow(i);
    }
  }

  /** A name is only a guess whether it is a man's: "Ann Lee lost his son" has nobody else. */
  private boolean isOnlyPerson(int i) {
    char gender = chains.candidate(i).gender();
    int only = -1;
    for (int j = 0; j < i; j++) {
      Candidate other = chains.candidate(j);
      boolean person = chains.type(j) == EntityType.PERSON || chains.type(j) == null;
      if ((gender != 'm' && gender != 'f')
          || (person && only >= 0 && !chains.same(only, j))
          || (person && other.isPronoun())) {
        return false;
      }
      only = person && other.isName() ? j : only;
    }
    if (only < 0 || chains.candidate(i).number() - chains.candidate(only).number() > WINDOW) {
      return false;
    }
    chains.regender(only, gender);
    chains.join(i, only, 0.7, "rule/pronoun");
    return true;
  }

  /** "He left. He became mayor.": whoever the one was, the other is too. */
  private void follow(int i) {
    Candidate pronoun = chains.candidate(i);
    for (int j = i - 1; j >= 0 && pronoun.number() - chains.candidate(j).number() <= 1; j--) {
      Candidate other = chains.candidate(j);
      boolean open = other.isPronoun() && chains.type(j) == null;
      if (open && (pronoun.gender() == 'm' || pronoun.gender() == 'f')) {
        if (other.gender() == pronoun.gender() && !isBound(pronoun, other)) {
          chains.join(i, j, 0.6, "rule/pronoun");
        }
        return;
      }
    }
  }

  /** Mentions near enough that agree with the pronoun, the nearest before it first. */
  List<Integer> possible(int i) {
    List<Integer> found = new ArrayList<>();
    Candidate pronoun = chains.candidate(i);
    for (int j = i - 1; j >= 0 && pronoun.number() - chains.candidate(j).number() <= WINDOW; j--) {
      if (isPossible(i, j)) {
        found.add(j);
      }
    }
    for (int j = i + 1;
        j < chains.count() && chains.candidate(j).number() == pronoun.number();
        j++) {
      if (isAhead(i, j) && isPossible(i, j)) {
        found.add(j);
      }
    }
    return found;
  }

  /** "In her speech, Ann Lee said": a subject that follows what the pronoun stands in. */
  private boolean isAhead(int i, int j) {
    Candidate pronoun = chains.candidate(i);
    Candidate other = chains.candidate(j);
    Sentence sentence = pronoun.sentence();
    Token word = other.word();
    if (sentence == null || word == null || !other.isName() || !other.isSubject()) {
      return false;
    }
    int verb = word.head();
    return verb > pronoun.token()
        && sentence.governs(verb, pronoun.token())
        && pronoun.word() != null
        && pronoun.word().head() != verb;
  }

  private boolean isPossible(int i, int j) {
    Candidate pronoun = chains.candidate(i);
    Candidate other = chains.candidate(j);
    return other.sentence() != null
        && agrees(i, j)
        && !isBound(pronoun, other)
        && !voices.isTag(other.span())
        && !isDemonym(other)
        && !voices.isPartyTo(pronoun.span(), chains.of(j))
        && !voices.isSaidBy(other.span(), i);
  }

  /** "Peruvian" of "Peruvian officials said it spread" is nothing that spreads. */
  private static boolean isDemonym(Candidate other) {
    Token word = other.word();
    return other.isName() && word != null && word.xpos().equals("JJ");
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
          (type == EntityType.PERSON
                  || (type == null && other.isPronoun())
                  || (type == EntityType.TOPIC && other.isName()))
              && (chains.gender(j) == '?'
                  || type == EntityType.TOPIC
                  || chains.gender(j) == pronoun.gender());
      case 'n' ->
          type != EntityType.PERSON
              && type != EntityType.GROUP
              && !other.isPlural()
              && (!chains.isSeveral(j) || PronounFeatures.isAbove(pronoun, other));
      default ->
          (!chains.isOne(j) || PronounFeatures.isAbove(pronoun, other))
              && (type == EntityType.GROUP || other.isPlural() || type == EntityType.ORGANIZATION);
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
    return reflexive
        ? !other.isSubject()
        : !possessive && (together || isUnderstood(sentence, pronoun, other));
  }

  /** "Guards" who order in "Guards lined up inmates, ordering them to sit": not "them". */
  private static boolean isUnderstood(Sentence sentence, Candidate pronoun, Candidate other) {
    Token word = sentence.token(pronoun.token());
    Token otherWord = sentence.token(other.token());
    int verb = word.relation().equals("obj") || word.relation().equals("iobj") ? word.head() : -1;
    while (verb >= 0
        && OPEN.contains(sentence.token(verb).relation())
        && sentence.child(verb, "nsubj") < 0
        && sentence.child(verb, "nsubj:pass") < 0) {
      boolean control = sentence.token(verb).relation().equals("xcomp");
      verb = sentence.token(verb).head();
      boolean object = control && sentence.child(verb, "obj") >= 0;
      if (otherWord.head() == verb) {
        return object ? other.relation().equals("obj") : other.isSubject();
      }
      if (object) {
        return false;
      }
    }
    return false;
  }

  /** Whose words are read where. */
  interface Voices {
    /** Whether a thing says these words or is told them: both would be "I" and "you" there. */
    boolean isPartyTo(Span words, int chain);

    /** Whether a mention is that of who says these words, and would not name himself. */
    boolean isSaidBy(Span words, int mention);

    /** Whether this only tells who speaks: "(Lee) It broke." */
    boolean isTag(Span name);

    /** Whether both stand in one quotation or both in none. */
    boolean isOneVoice(Span words, Span others);
  }
}
