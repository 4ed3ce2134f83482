package newsgraph.extract;

import java.util.Set;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.EntityType;

/**
 * Ties a short name in parentheses to the name before it, "Water Research Center (WRC)", and calls
 * a place what is toured like one.
 */
final class Parentheses {
  private static final Set<String> ENTERED =
      Set.of("visit", "tour", "inspect", "enter", "leave", "reach", "flee", "escape");

  private final EntityWords words;
  private final Document document;
  private final Chains chains;

  Parentheses(EntityWords words, Document document, Chains chains) {
    this.words = words;
    this.document = document;
    this.chains = chains;
  }

  void run() {
    String text = document.text();
    for (int i = 1; i < chains.count(); i++) {
      Candidate name = chains.candidate(i);
      for (int j = i - 1; j >= 0 && j > i - 4; j--) {
        Candidate before = chains.candidate(j);
        boolean joined =
            before.span().end() + 2 == name.span().begin()
                && text.startsWith(" (", before.span().end())
                && text.startsWith(")", name.span().end());
        if (joined
            && isShort(name.words())
            && name.isName()
            && (words.country(name.words()) == null || before.type() == EntityType.PLACE)
            && before.isName()
            && before.type() != EntityType.PERSON) {
          chains.join(i, j, 0.98, "rule/acronym");
          break;
        }
      }
    }
    for (int i = 0; i < chains.count(); i++) {
      if (isEntered(chains.candidate(i)) && hasSite(i)) {
        chains.retype(i, EntityType.PLACE);
      }
    }
  }

  private static boolean isShort(String name) {
    return name.length() > 1
        && name.chars().filter(Character::isUpperCase).count() > 1
        && !name.contains(" ");
  }

  private static boolean isEntered(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    Token word = candidate.word();
    return sentence != null
        && word != null
        && candidate.isName()
        && candidate.type() == EntityType.ORGANIZATION
        && word.relation().equals("obj")
        && ENTERED.contains(sentence.token(word.head()).lemma());
  }

  /** Whether the thing has a name like "Water Research Center". */
  private boolean hasSite(int i) {
    for (int j = 0; j < chains.count(); j++) {
      Candidate name = chains.candidate(j);
      if (chains.same(i, j) && name.isName()) {
        EntityWords.Noun noun =
            words.noun(name.words().substring(name.words().lastIndexOf(' ') + 1));
        if (noun != null && noun.type() == EntityType.PLACE) {
          return true;
        }
      }
    }
    return false;
  }
}
