package newsgraph.extract;

import java.util.Locale;
import java.util.Set;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.model.EntityType;
import newsgraph.model.Mention;

/** Pronouns that may stand for another thing than the best guess: an event is not told of them. */
final class UnsurePronouns {
  /** Words from a thing to a pronoun that can hardly stand for another. */
  private static final int CLOSE = 3;

  private static final Set<String> TELLING =
      Set.of("tell", "inform", "assure", "promise", "warn", "remind", "notify", "advise");

  /** What ends or begins may be what is told of: a match, not the team. */
  private static final Set<String> PHASES = Set.of("end", "begin", "start", "last", "finish");

  private static final Set<String> MEN =
      Set.of("father", "son", "brother", "husband", "uncle", "nephew", "grandfather");
  private static final Set<String> WOMEN =
      Set.of("mother", "daughter", "sister", "wife", "aunt", "niece", "grandmother", "widow");
  private static final Set<String> ANYBODY =
      Set.of("friend", "partner", "colleague", "cousin", "predecessor", "successor");

  private static final VerbFrameWords FRAMES = VerbFrameWords.shipped();

  private final Document document;
  private final Entities entities;
  private final Kinds kinds;
  private final Rivals rivals;

  UnsurePronouns(Document document, Entities entities, Kinds kinds) {
    this.document = document;
    this.entities = entities;
    this.kinds = kinds;
    this.rivals = new Rivals(document, entities, kinds);
  }

  boolean isUnsure(Sentence sentence, int token) {
    Mention mention = kinds.mention(sentence, token);
    if (mention == null) {
      return false;
    }
    if (mention.kind() != Mention.Kind.PRONOUN) {
      return mention.kind() == Mention.Kind.NOMINAL && isAnyFirm(sentence, mention);
    }
    String word = PostWords.lower(sentence, token);
    if (word.matches("s?he|him|her|his")) {
      return isTold(sentence, token, mention)
          || isKin(sentence, token, mention)
          || rivals.isRivalled(mention);
    }
    return word.matches("it|they|them")
        && (isDoubtful(mention)
            || isOfThing(sentence, token, mention)
            || isOfPhase(sentence, token)
            || !word.equals("it") && isAmongOthers(sentence, mention));
  }

  /** "the firm" after another firm was named: maybe that one. */
  private boolean isAnyFirm(Sentence sentence, Mention mention) {
    String words = mention.span().of(document.text()).toLowerCase(Locale.ROOT);
    Mention last = entities.before(mention);
    if (last == null || !words.matches("the (company|firm|group|club|team|airline|bank|party)")) {
      return false;
    }
    int here = document.sentences().indexOf(sentence);
    int from = document.sentences().get(Math.max(0, here - 1)).span().begin();
    return last.span().begin() < from
        && entities.mentions().stream()
            .anyMatch(
                other ->
                    other.kind() == Mention.Kind.NAME
                        && other.span().begin() >= from
                        && other.span().end() <= mention.span().begin()
                        && other.entities().stream()
                            .allMatch(id -> kinds.isOfType(id, EntityType.ORGANIZATION)));
  }

  /**
   * What was no subject shortly before: nobody can be sure. In "Acme met the board. It left." it is
   * Acme.
   */
  private boolean isDoubtful(Mention mention) {
    Mention last = entities.before(mention);
    if (last == null) {
      return true;
    }
    int token = at(last);
    String word = token < 0 ? "" : PostWords.lower(sentence(last), token);
    if (last.kind() == Mention.Kind.PRONOUN && word.matches("it|they|them")) {
      return isDoubtful(last); // "it" of that "it"
    }
    return !isSubjectNear(last, sentence(mention)) && !isClose(last, mention);
  }

  private Sentence sentence(Mention mention) {
    for (Sentence sentence : document.sentences()) {
      if (sentence.span().contains(mention.span())) {
        return sentence;
      }
    }
    return document.sentences().get(0);
  }

  private int at(Mention mention) {
    Sentence sentence = sentence(mention);
    return sentence.span().contains(mention.span()) ? sentence.headOf(mention.span()) : -1;
  }

  /** "countries" of "a model for countries on how they can work". */
  private boolean isClose(Mention last, Mention mention) {
    Sentence sentence = sentence(mention);
    int end = sentence.at(last.span().end() - 1);
    int token = sentence.at(mention.span().begin());
    return end >= 0 && end < token && token - end <= CLOSE;
  }

  /** Whether a mention heads a subject of this sentence or of the one before. */
  private boolean isSubjectNear(Mention mention, Sentence sentence) {
    int here = document.sentences().indexOf(sentence);
    Sentence near = sentence(mention);
    int there = document.sentences().indexOf(near);
    return there >= here - 1 && there <= here && Clauses.isOfSubject(near, at(mention));
  }

  /** "he" of "Lee told Ruiz he would leave", taken for another than Lee. */
  private boolean isTold(Sentence sentence, int token, Mention mention) {
    int verb = sentence.token(token).head();
    while (verb >= 0 && !sentence.token(verb).relation().equals("ccomp")) {
      boolean part = sentence.token(verb).relation().matches("conj|xcomp|advcl");
      verb = part ? sentence.token(verb).head() : -1;
    }
    int telling = verb < 0 ? -1 : sentence.token(verb).head();
    if (telling < 0 || !TELLING.contains(sentence.token(telling).lemma())) {
      return false;
    }
    int listener = sentence.child(telling, "obj", "iobj", "nsubj:pass");
    int speaker = sentence.child(telling, "nsubj");
    Mention teller = speaker < 0 ? null : kinds.mention(sentence, speaker);
    return listener >= 0
        && speaker >= 0
        && kinds.of(sentence, listener).contains("person")
        && (teller == null || !teller.entities().equals(mention.entities()));
  }

  /** "Lee" of "Lee's father won. He retired.": maybe the father. */
  private boolean isKin(Sentence sentence, int pronoun, Mention mention) {
    Mention last = entities.before(mention);
    int token = last == null ? -1 : at(last);
    if (last == null || token < 0) {
      return false;
    }
    Sentence before = sentence(last);
    while (before.token(token).relation().equals("flat") && before.token(token).head() >= 0) {
      token = before.token(token).head();
    }
    int noun = before.token(token).head();
    boolean owner =
        noun > token
            && before.token(noun).relation().startsWith("nsubj")
            && before.token(noun).xpos().startsWith("NN")
            && !before.token(noun).xpos().endsWith("S")
            && Clauses.isPossessive(before, token);
    boolean together = // "her mother praised her"
        owner && before == sentence && before.token(noun).head() == sentence.token(pronoun).head();
    String kin = owner && !together ? before.token(noun).lemma() : "";
    boolean man = PostWords.lower(sentence, pronoun).matches("he|him|his");
    return ANYBODY.contains(kin) || (man ? MEN : WOMEN).contains(kin);
  }

  /** "it was announced", taken for Acme; "they sought a penalty", taken for the charges. */
  private boolean isOfThing(Sentence sentence, int token, Mention mention) {
    int verb = sentence.token(token).head();
    if (verb < 0 || !sentence.token(token).relation().startsWith("nsubj")) {
      return false;
    }
    boolean passive = Passives.isPassive(sentence, verb);
    String lemma = sentence.token(verb).lemma();
    boolean body =
        mention.entities().stream()
            .anyMatch(
                id ->
                    kinds.isOfType(id, EntityType.ORGANIZATION)
                        || kinds.isOfType(id, EntityType.PLACE));
    if (PostWords.lower(sentence, token).equals("it")) {
      return body && FRAMES.is(lemma, passive ? "made" : "moved");
    }
    return !passive
        && sentence.child(verb, "obj", "xcomp") >= 0
        && !Kinds.isAnimate(kinds.of(sentence, token))
        && FRAMES.is(lemma, "people");
  }

  /** "it" of "neither scored, and it ended". */
  private boolean isOfPhase(Sentence sentence, int token) {
    int verb = sentence.token(token).head();
    return verb >= 0
        && sentence.token(token).relation().startsWith("nsubj")
        && PHASES.contains(sentence.token(verb).lemma())
        && sentence.child(verb, "obj", "xcomp", "ccomp") < 0
        && (Kinds.isAnimate(kinds.of(sentence, token))
            || kinds.of(sentence, token).contains("place"));
  }

  /** "guards" of "guards found inmates as they fled": other people stand between. */
  private boolean isAmongOthers(Sentence sentence, Mention mention) {
    Mention last = entities.before(mention);
    if (last == null || !sentence.span().contains(last.span())) {
      return false;
    }
    for (Mention other : entities.mentions()) {
      int token =
          other.span().begin() >= last.span().end() && other.span().end() <= mention.span().begin()
              ? sentence.headOf(other.span())
              : -1;
      if (token >= 0
          && !other.entities().equals(mention.entities())
          && other.kind() == Mention.Kind.NOMINAL
          && sentence.token(token).xpos().matches("NNP?S")
          && isPeople(kinds.of(sentence, token))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPeople(Set<String> kinds) {
    return kinds.contains("person") || kinds.contains("group");
  }
}
