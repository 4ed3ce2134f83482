package newsgraph.extract;

import java.util.Locale;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Mention;
import org.jspecify.annotations.Nullable;

/** Other people for whom "he" or "she" may stand as well: "Lee said Ruiz fell when he ran". */
final class Rivals {
  /** How far back, in pronouns of the same person, one may ask for whom each stands. */
  private static final int STEPS = 3;

  private final Document document;
  private final Entities entities;
  private final Kinds kinds;
  private final EntityWords words = EntityWords.shipped();

  Rivals(Document document, Entities entities, Kinds kinds) {
    this.document = document;
    this.entities = entities;
    this.kinds = kinds;
  }

  /** Whether somebody else acts since the one was last spoken of, or was the one who acted then. */
  boolean isRivalled(Mention pronoun) {
    Mention later = pronoun;
    for (int step = 0; step < STEPS; step++) {
      Mention last = entities.before(later);
      if (last == null) {
        return false;
      }
      if (isRivalled(last, later)) {
        return true;
      }
      if (last.kind() != Mention.Kind.PRONOUN) {
        return false;
      }
      later = last;
    }
    return false;
  }

  private boolean isRivalled(Mention last, Mention pronoun) {
    int here = number(pronoun);
    int there = number(last);
    boolean near = there >= here - 1;
    boolean acts = isSubject(last);
    for (int i = Math.max(there, here - 1); i <= here; i++) {
      Sentence sentence = document.sentences().get(i);
      for (int token = 0; token < sentence.size(); token++) {
        int begin = sentence.token(token).span().begin();
        boolean between = begin >= last.span().end() && begin < pronoun.span().begin();
        boolean before = near && i == there && !acts && there < here && begin < last.span().begin();
        boolean counts = !near && between || isActing(sentence, token) && (between || before);
        if (counts
            && !isBound(sentence, token, pronoun)
            && isOther(sentence, token, last, pronoun)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isActing(Sentence sentence, int token) {
    return sentence.token(token).relation().startsWith("nsubj");
  }

  private boolean isSubject(Mention mention) {
    Sentence sentence = document.sentences().get(number(mention));
    return Clauses.isOfSubject(sentence, sentence.headOf(mention.span()));
  }

  /** "Ruiz" of "with Ruiz succeeding her", and who tells what is quoted: "he" is another. */
  private boolean isBound(Sentence sentence, int token, Mention pronoun) {
    int own = sentence.span().contains(pronoun.span()) ? sentence.headOf(pronoun.span()) : -1;
    boolean together =
        own >= 0
            && !sentence.token(own).xpos().equals("PRP$")
            && sentence.token(own).head() == sentence.token(token).head();
    int end = sentence.token(token).span().end();
    String between =
        document.text().substring(Math.min(end, pronoun.span().begin()), pronoun.span().begin());
    boolean quoted = between.replaceAll("[^\"“”]", "").length() % 2 == 1;
    return together || quoted;
  }

  /** Whether a word stands for one person who is another and may be of the pronoun’s gender. */
  private boolean isOther(Sentence sentence, int token, Mention last, Mention pronoun) {
    Token word = sentence.token(token);
    Mention mention = kinds.mention(sentence, token);
    boolean same =
        mention != null && mention.entities().stream().anyMatch(last.entities()::contains);
    if (same || !word.xpos().matches("NNP?") || word.relation().matches("compound|flat|appos")) {
      return false;
    }
    boolean apposed = // "the mayor, Ann Lee"
        sentence.children(token, "appos", "flat", "compound").stream()
            .map(i -> kinds.mention(sentence, i))
            .anyMatch(m -> m != null && m.entities().stream().anyMatch(last.entities()::contains));
    boolean man = text(pronoun).matches("he|him|his|himself");
    char gender = gender(sentence, token, mention);
    return !apposed
        && kinds.of(sentence, token).contains("person")
        && !kinds.of(sentence, token).contains("group")
        && gender != (man ? 'f' : 'm');
  }

  private char gender(Sentence sentence, int token, @Nullable Mention mention) {
    if (mention != null && mention.kind() == Mention.Kind.NAME) {
      return words.gender(mention.span().of(document.text()));
    }
    EntityWords.Noun noun = words.noun(sentence.token(token).lemma());
    return noun == null ? '?' : noun.gender();
  }

  private String text(Mention mention) {
    return mention.span().of(document.text()).toLowerCase(Locale.ROOT);
  }

  private int number(Mention mention) {
    for (int i = 0; i < document.sentences().size(); i++) {
      if (document.sentences().get(i).span().contains(mention.span())) {
        return i;
      }
    }
    return 0;
  }
}
