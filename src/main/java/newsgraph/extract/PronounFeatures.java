package newsgraph.extract;

import java.util.List;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.EntityType;

/** What speaks for and against an earlier mention as antecedent of a pronoun, weighted. */
final class PronounFeatures {
  /** In the order of the values; the first column of {@code lexicon/pronoun-weights.tsv}. */
  static final List<String> NAMES =
      List.of(
          "any",
          "sentences",
          "same-sentence",
          "characters",
          "between",
          "subject",
          "object",
          "oblique",
          "modifier",
          "possessor",
          "both-subjects",
          "subject-above",
          "first-in-sentence",
          "pronoun",
          "name",
          "definite",
          "mentions",
          "gender-known",
          "person",
          "organization",
          "place",
          "topic",
          "other",
          "plural",
          "in-title",
          "pronoun-subject",
          "pronoun-possessive",
          "pronoun-empty",
          "ahead",
          "both-objects",
          "other-voice",
          "possessor-of-subject");

  private static final Set<String> CLAUSES = Set.of("ccomp", "csubj", "xcomp", "advcl");
  private static final double[][] WEIGHTS = weights();

  private final Chains chains;
  private final PronounChains.Voices voices;

  PronounFeatures(Chains chains, PronounChains.Voices voices) {
    this.chains = chains;
    this.voices = voices;
  }

  private static double[][] weights() {
    double[][] columns = new double[3][NAMES.size()];
    for (List<String> row : Tsv.rows("pronoun-weights")) {
      int at = NAMES.indexOf(row.get(0));
      for (int k = 0; k < 3; k++) {
        columns[k][at] = Double.parseDouble(row.get(k + 1));
      }
    }
    return columns;
  }

  /** Above 0 for what is more likely than no antecedent at all. */
  double score(int pronoun, int other, int between) {
    double[] values = values(pronoun, other, between);
    double[] weight = WEIGHTS[column(chains.candidate(pronoun))];
    double score = 0;
    for (int k = 0; k < values.length; k++) {
      score += weight[k] * values[k];
    }
    return score;
  }

  /** 0 for he and she, 1 for it, 2 for they. */
  static int column(Candidate pronoun) {
    return pronoun.words().startsWith("the") ? 2 : pronoun.gender() == 'n' ? 1 : 0;
  }

  /**
   * @param between how many mentions between the two agree with the pronoun as well
   */
  double[] values(int i, int j, int between) {
    Candidate pronoun = chains.candidate(i);
    Candidate other = chains.candidate(j);
    EntityType type = chains.type(j);
    int sentences = Math.abs(pronoun.number() - other.number());
    int characters = Math.abs(pronoun.span().begin() - other.span().begin());
    String relation = other.relation();
    double[] values = new double[NAMES.size()];
    int k = 0;
    values[k++] = 1;
    values[k++] = sentences;
    values[k++] = is(sentences == 0);
    values[k++] = Math.log(1 + characters) / 5;
    values[k++] = Math.log(1 + between);
    values[k++] = is(other.isSubject());
    values[k++] = is(relation.equals("obj") || relation.equals("iobj"));
    values[k++] = is(relation.equals("obl"));
    values[k++] = is(relation.equals("compound") || relation.equals("amod"));
    values[k++] = is(relation.equals("nmod"));
    values[k++] = is(other.isSubject() && pronoun.isSubject());
    values[k++] = is(isAbove(pronoun, other));
    values[k++] = is(isFirst(j));
    values[k++] = is(other.isPronoun());
    values[k++] = is(other.isName());
    values[k++] = is(other.isNominal() && other.isDefinite());
    values[k++] = Math.log(chains.size(j));
    values[k++] = is(chains.gender(j) == pronoun.gender());
    values[k++] = is(type == EntityType.PERSON);
    values[k++] = is(type == EntityType.ORGANIZATION || type == EntityType.GROUP);
    values[k++] = is(type == EntityType.PLACE);
    values[k++] = is(type == EntityType.TOPIC);
    values[k++] = is(type == EntityType.OTHER);
    values[k++] = is(other.isPlural());
    values[k++] = is(chains.candidate(chains.of(j)).number() == 0);
    values[k++] = is(pronoun.isSubject());
    values[k++] = is(pronoun.word() != null && pronoun.word().xpos().equals("PRP$"));
    values[k++] = is(isEmptySubject(pronoun));
    values[k++] = is(j > i);
    values[k++] = is(relation.equals("obj") && pronoun.relation().equals("obj"));
    values[k++] = is(!voices.isOneVoice(pronoun.span(), other.span()));
    values[k] = is(relation.equals("nmod") && isOfSubject(other));
    return values;
  }

  /** "Lee" of "Lee's car broke down". */
  private static boolean isOfSubject(Candidate other) {
    Sentence sentence = other.sentence();
    Token word = other.word();
    return sentence != null
        && word != null
        && word.head() >= 0
        && sentence.token(word.head()).relation().startsWith("nsubj");
  }

  private static double is(boolean condition) {
    return condition ? 1 : 0;
  }

  private boolean isFirst(int j) {
    return j == 0 || chains.candidate(j - 1).number() != chains.candidate(j).number();
  }

  /** "Lee" above "her" in "Lee said her car broke". */
  static boolean isAbove(Candidate pronoun, Candidate other) {
    Sentence sentence = pronoun.sentence();
    Token word = other.word();
    return sentence != null
        && word != null
        && pronoun.number() == other.number()
        && other.isSubject()
        && word.head() >= 0
        && sentence.governs(word.head(), pronoun.token());
  }

  /** "it is clear that", "it is raining": the word stands for nothing. */
  static boolean isEmptySubject(Candidate pronoun) {
    Sentence sentence = pronoun.sentence();
    Token word = pronoun.word();
    if (sentence == null || word == null || word.head() < 0 || !pronoun.isSubject()) {
      return false;
    }
    boolean adjective = sentence.token(word.head()).upos().equals("ADJ");
    return adjective
        && sentence.children(word.head()).stream()
            .anyMatch(child -> CLAUSES.contains(sentence.token(child).relation()));
  }
}
