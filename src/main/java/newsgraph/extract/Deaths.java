package newsgraph.extract;

import java.util.HashSet;
import java.util.Set;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Entity;
import newsgraph.model.Mention;

/** Finds who died before the article was written: whoever is dead holds no post any more. */
final class Deaths {
  private static final Set<String> DYING = Tsv.words("post-verbs", "dying");
  private static final Set<String> KILLING = Tsv.words("post-verbs", "killing");

  /** Nouns for a death or for who is left by it: "the funeral of Lee", "Lee’s widow". */
  private static final Set<String> DEATH = Tsv.words("post-verbs", "death");

  /** Nouns for who died: "one of the deceased". */
  private static final Set<String> DECEASED = Tsv.words("post-verbs", "deceased");

  private final Entities entities;
  private final Set<String> dead = new HashSet<>();

  Deaths(Document document, Entities entities) {
    this.entities = entities;
    for (Sentence sentence : document.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        look(sentence, i);
      }
    }
  }

  boolean of(String person) {
    return dead.contains(person);
  }

  /** What the dead did lies before, and so do the posts of those told of beside it. */
  boolean acts(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean past =
          sentence.token(i).xpos().equals("VBD")
              || (sentence.token(i).xpos().equals("VBN") && sentence.child(i, "aux:pass") >= 0);
      boolean reported =
          !sentence.token(i).relation().matches("root|conj|acl.*"); // "Ruiz said Lee had"
      if (past && !reported && !DYING.contains(sentence.token(i).lemma())) {
        int subject =
            KILLING.contains(sentence.token(i).lemma())
                ? -1
                : sentence.child(i, "nsubj", "nsubj:pass");
        Mention mention = subject < 0 ? null : entities.at(sentence.token(subject).span());
        if (mention != null && mention.entities().stream().anyMatch(dead::contains)) {
          return true;
        }
      }
    }
    return false;
  }

  private void look(Sentence sentence, int i) {
    Token token = sentence.token(i);
    String lemma = token.lemma();
    int those = KILLING.contains(lemma) ? those(sentence, i) : -1;
    if (those >= 0) {
      add(sentence, those);
    } else if (token.isVerb() && happened(sentence, i)) {
      boolean passes = lemma.equals("pass") && "away".equals(sentence.form(i + 1));
      if (passes || DYING.contains(lemma)) {
        add(sentence, Subjects.of(sentence, i).token());
      } else if (KILLING.contains(lemma)) {
        boolean passive = Passives.isPassive(sentence, i);
        add(sentence, passive ? Subjects.of(sentence, i).token() : sentence.child(i, "obj"));
      }
    } else if (DECEASED.contains(lemma)
        && (!lemma.equals("dead") || sentence.child(i, "det") >= 0)) {
      among(sentence, i);
    } else if (token.form().equals("dead")) {
      dead(sentence, i);
    } else if (DEATH.contains(lemma) && token.upos().equals("NOUN") && !isTried(sentence, i)) {
      add(sentence, possessor(sentence, i));
    }
  }

  /** "Lee" of "The two killed were Lee and Ruiz"; -1 if nobody is told so. */
  private static int those(Sentence sentence, int killed) {
    int first = killed - 1;
    first -= first > 0 && sentence.token(first).xpos().equals("CD") ? 1 : 0;
    boolean told =
        first >= 0
            && PostWords.lower(sentence, first).equals("the")
            && String.valueOf(sentence.form(killed + 1)).matches("was|were|are|is");
    int who = told ? sentence.token(killed + 1).head() : -1;
    return who > killed && !sentence.token(who).isVerb() ? who : -1;
  }

  /** "Lee" of "the death of Lee" and "Lee’s death"; of "Ruiz’s murder of Lee", too; -1 if none. */
  static int possessor(Sentence sentence, int noun) {
    int owner = -1;
    for (int child : sentence.children(noun, "nmod", "nmod:poss")) {
      if (Clauses.preposition(sentence, child).equals("of")) {
        return child;
      }
      owner = Clauses.isPossessive(sentence, child) ? child : owner;
    }
    return owner;
  }

  /** "the attempted murder of Lee". */
  private static boolean isTried(Sentence sentence, int noun) {
    return sentence.children(noun, "amod").stream()
        .anyMatch(
            i -> PostWords.lower(sentence, i).matches("attempted|alleged|planned|political|near"));
  }

  /** "was found dead", "Lee is dead". */
  private void dead(Sentence sentence, int i) {
    int verb = sentence.child(i, "cop") >= 0 ? i : sentence.token(i).head();
    boolean told = verb == i || (verb >= 0 && sentence.token(verb).isVerb());
    if (told && verb < i + 1 && happened(sentence, verb)) {
      add(sentence, Subjects.of(sentence, verb).token());
    }
  }

  /** "one of the deceased was Lee", "among the dead was Lee", "the dead include Lee". */
  private void among(Sentence sentence, int noun) {
    int phrase =
        sentence.token(noun).relation().equals("nmod") ? sentence.token(noun).head() : noun;
    int told = sentence.token(phrase).head();
    if (Clauses.preposition(sentence, phrase).equals("among")) {
      add(sentence, sentence.child(sentence.child(phrase, "cop") >= 0 ? phrase : told, "nsubj"));
    } else if (told >= 0 && sentence.token(phrase).relation().startsWith("nsubj")) {
      boolean lists = sentence.token(told).lemma().equals("include");
      add(
          sentence,
          sentence.child(told, "cop") >= 0 ? told : lists ? sentence.child(told, "obj") : -1);
    }
  }

  /** Not "could die", "to kill", "did not die". */
  private static boolean happened(Sentence sentence, int verb) {
    return !VerbForms.isNegated(sentence, verb)
        && !VerbForms.isCondition(sentence, verb)
        && !Clauses.isInfinitive(sentence, verb)
        && sentence.children(verb, "aux").stream()
            .map(i -> PostWords.lower(sentence, i))
            .noneMatch(aux -> VerbForms.MODALS.contains(aux) || VerbForms.FUTURE.contains(aux));
  }

  private void add(Sentence sentence, int i) {
    if (i < 0) {
      return;
    }
    for (int word : Clauses.coordinated(sentence, i)) {
      name(sentence, word);
      sentence.children(word, "appos").forEach(name -> name(sentence, name)); // "singer Ann Lee"
    }
  }

  private void name(Sentence sentence, int i) {
    Mention mention = entities.at(sentence.token(i).span());
    Entity entity = mention == null ? null : entities.byId().get(mention.entities().get(0));
    if (mention != null && mention.entities().size() == 1 && entity != null && entity.named()) {
      dead.add(entity.id());
    }
  }
}
