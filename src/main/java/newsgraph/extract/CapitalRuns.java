package newsgraph.extract;

import newsgraph.language.Sentence;
import newsgraph.language.Token;

/** Finds runs of words with a capital, as names of bodies are: "Acme & Sons". */
final class CapitalRuns {
  private final EntityWords words;
  private final PostWords posts;

  CapitalRuns(EntityWords words, PostWords posts) {
    this.words = words;
    this.posts = posts;
  }

  /** The first of the capitals that end here; past the end if there are none. */
  int start(Sentence sentence, int last) {
    int first = last + 1;
    while (first > 0 && isPart(sentence, first - 1)) {
      first--;
    }
    while (first < last && (isSign(sentence, first) || isBefore(sentence, first))) {
      first++;
    }
    return first;
  }

  /** "Former" of "Former Acme striker", "Peruvian" of "Peruvian Acme striker". */
  private boolean isBefore(Sentence sentence, int i) {
    return posts.isStanding(sentence, i)
        || words.isAdjective(sentence.token(i).form())
        || words.country(sentence.token(i).form()) != null
        || posts.at(sentence, i) != null;
  }

  /** The last of the capitals that begin here; before the start if there are none. */
  int end(Sentence sentence, int first) {
    int last = first - 1;
    while (last + 1 < sentence.size() && isPart(sentence, last + 1)) {
      last++;
    }
    while (last >= first && isSign(sentence, last)) {
      last--;
    }
    return last;
  }

  private static boolean isPart(Sentence sentence, int i) {
    return MissedNames.isCapital(sentence, i)
        || isSign(sentence, i)
        || sentence.token(i).form().matches("\\d+(st|nd|rd|th)|\\p{Lu}\\w*[-&/]\\w+");
  }

  static boolean isSign(Sentence sentence, int i) {
    return sentence.token(i).form().equals("&");
  }

  static boolean isSmall(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return Character.isLowerCase(token.form().charAt(0)) || token.form().matches("CEO|CFO|COO");
  }
}
