package newsgraph.extract;

import newsgraph.language.Document;
import newsgraph.language.Name;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.EntityType;
import newsgraph.model.Span;

/**
 * Tells whether a word for a post names one where it stands: not in "Attorney General’s Office".
 */
final class PostMatches {
  private final PostWords words;
  private final PostTitles titles;
  private final Document document;

  PostMatches(PostWords words, PostTitles titles, Document document) {
    this.words = words;
    this.titles = titles;
    this.document = document;
  }

  boolean isPost(Sentence sentence, PostWords.Match match) {
    return !isAward(sentence, match)
        && isNominal(sentence, match)
        && !isInsideName(sentence, match)
        && !isSurname(sentence, match)
        && !isShip(sentence, match)
        && !isOnly(sentence, match)
        && !isKingOf(sentence, match)
        && !isQuality(sentence, match);
  }

  private static boolean isNominal(Sentence sentence, PostWords.Match match) {
    boolean general = // "the prosecutor general"
        sentence.token(match.last()).upos().equals("ADJ")
            && sentence.token(match.first()).upos().matches("NOUN|PROPN")
            && (sentence.token(match.last()).head() == match.first()
                || PostWords.lower(sentence, match.last()).equals("general"));
    boolean executive = // whatever the tag of "chief executive"
        match.first() < match.last() && PostWords.lower(sentence, match.last()).equals("executive");
    return general || executive || isNominal(sentence, match.last());
  }

  private static boolean isNominal(Sentence sentence, int i) {
    Token token = sentence.token(i);
    boolean plural = token.xpos().endsWith("S") && !token.form().endsWith("ss");
    boolean abbreviated = token.form().endsWith(".");
    return ((token.upos().equals("NOUN") || token.upos().equals("PROPN"))
            && (!plural || abbreviated))
        || PostWords.lower(sentence, i).endsWith("-elect");
  }

  /** "Attorney General's Office", "Justice Department": the word only helps to name a body. */
  private boolean isInsideName(Sentence sentence, PostWords.Match match) {
    Span span = sentence.span(match.first(), match.last());
    for (Name name : document.names()) {
      boolean named = // "Acme Marine"
          name.type() == EntityType.ORGANIZATION
              && name.span().begin() < span.begin()
              && name.span().end() == span.end()
              && match.kind().matches("rank|occupation");
      if (named || (name.span().overlaps(span) && name.span().end() > span.end())) {
        return true;
      }
    }
    return false;
  }

  /** "named Best Actor", "the best new director". */
  private static boolean isAward(Sentence sentence, PostWords.Match match) {
    for (int i = match.first() - 1; i >= 0 && i > match.first() - 4; i--) {
      if (sentence.token(i).form().matches("[Bb]est")) {
        return true;
      }
      if (!sentence.token(i).upos().matches("ADJ|NOUN")) {
        return false;
      }
    }
    return false;
  }

  /** "the comeback king": no monarch. */
  private static boolean isKingOf(Sentence sentence, PostWords.Match match) {
    int i = match.last();
    return sentence.token(i).form().matches("king|queen|prince|princess")
        && i > 0
        && sentence.token(i - 1).xpos().equals("NN")
        && !PostWords.lower(sentence, i - 1).equals("crown");
  }

  /** "MV Professor Lee". */
  private static boolean isShip(Sentence sentence, PostWords.Match match) {
    return match.first() > 0
        && sentence.token(match.first() - 1).form().matches("MV|HMS|USS|USNS|RV|USCGC");
  }

  /** "for peace and justice". */
  private static boolean isQuality(Sentence sentence, PostWords.Match match) {
    return match.first() == match.last()
        && sentence.token(match.first()).form().equals("justice")
        && sentence.child(match.first(), "det") < 0;
  }

  /** "the only candidate in a hat": told of the moment. */
  private static boolean isOnly(Sentence sentence, PostWords.Match match) {
    for (int i = match.first() - 1; i >= 0 && i > match.first() - 5; i--) {
      String form = PostWords.lower(sentence, i);
      if (form.equals("only")) {
        return i > 0 && PostWords.lower(sentence, i - 1).equals("the");
      }
      if (!sentence.token(i).upos().matches("ADJ|NOUN|PROPN")) {
        return false;
      }
    }
    return false;
  }

  /** "Baker" where the article names a Bo Baker. */
  private boolean isSurname(Sentence sentence, PostWords.Match match) {
    String form = sentence.form(match.first());
    return match.first() == match.last()
        && match.kind().equals("occupation")
        && form != null
        && Character.isUpperCase(form.charAt(0))
        && document.names().stream()
            .anyMatch(
                name ->
                    name.type() == EntityType.PERSON
                        && name.span().of(document.text()).endsWith(" " + form));
  }

  /** Where "Lord Mayor candidate" begins: the post that is sought belongs to the title. */
  int sought(Sentence sentence, PostWords.Match match) {
    boolean seeking = PostWords.lower(sentence, match.first()).matches("candidate|nominee|hopeful");
    for (int i = Math.max(0, match.first() - 4); seeking && i < match.first(); i++) {
      PostWords.Match post = words.at(sentence, i);
      if (post != null && post.last() == match.first() - 1 && post.isPublic()) {
        return i;
      }
    }
    return match.first();
  }

  /** Where "singer-songwriter" begins, told its last part. */
  int hyphened(Sentence sentence, int first) {
    int begin = first;
    while (begin > 1 && isHyphened(sentence, begin - 1)) {
      if (!words.isPost(PostWords.lower(sentence, begin - 2))) {
        break;
      }
      begin -= 2;
    }
    return begin;
  }

  /** A hyphen with no space on either side. */
  private static boolean isHyphened(Sentence sentence, int i) {
    return sentence.token(i).form().matches("[-/]")
        && i > 0
        && sentence.token(i - 1).span().end() == sentence.token(i).span().begin()
        && i + 1 < sentence.size()
        && sentence.token(i + 1).span().begin() == sentence.token(i).span().end();
  }

  /** "trade and" of "trade and industry commissioner", whose second part is in the title. */
  boolean isJoinedPart(Sentence sentence, int i, int taken) {
    int and = sentence.token(i).form().equals("and") ? i : i + 1;
    if (taken >= 0 || and < 1 || and + 1 >= sentence.size() || !"and".equals(sentence.form(and))) {
      return false;
    }
    boolean like = and == 1 || isCapital(sentence, and - 1) == isCapital(sentence, and + 1);
    boolean fields = // "civil and environmental engineering professor"
        sentence.token(and - 1).xpos().equals("JJ")
            && sentence.token(and + 1).xpos().equals("JJ")
            && "NN".equals(and + 2 < sentence.size() ? sentence.token(and + 2).xpos() : "");
    boolean nouns =
        sentence.token(and - 1).xpos().matches("NNP?S?")
            && sentence.token(and + 1).xpos().matches("NNP?S?");
    return like
        && (nouns || fields)
        && words.at(sentence, and - 1) == null
        && words.at(sentence, and + 1) == null
        && !titles.isPerson(sentence, and - 1);
  }

  private static boolean isCapital(Sentence sentence, int i) {
    return Character.isUpperCase(sentence.token(i).form().charAt(0));
  }

  /** "player union", "police chief": what follows is the head, unless it is the holder's name. */
  boolean isBeforeAnother(Sentence sentence, PostWords.Match match) {
    int next = match.last() + 1;
    if (next >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(next);
    if (titles.isPerson(sentence, next)) {
      return false;
    }
    if (next + 1 < sentence.size() && isHyphened(sentence, next)) {
      return words.at(sentence, next + 1) != null; // "singer-songwriter"
    }
    PostWords.Match following = words.at(sentence, next);
    boolean hyphened = // "CIO" of "AFL-CIO President Lee"
        match.first() > 0 && sentence.token(match.first() - 1).form().equals("-");
    if (following != null
        && !hyphened
        && isNamed(sentence, following)
        && (isCapital(sentence, match.last()) || following.kind().equals("rank"))) {
      return false; // "Prime Minister Prince Lee" has two titles
    }
    if (following != null && words.isModifier(sentence, match.last())) {
      return isNominal(sentence, following);
    }
    boolean compound = sentence.token(match.last()).head() > match.last();
    return compound
        && (token.upos().equals("NOUN") || token.upos().equals("PROPN"))
        && !sentence.token(match.last()).relation().equals("nsubj");
  }

  /** "Admiral" right before a name. */
  private boolean isNamed(Sentence sentence, PostWords.Match match) {
    int next = match.last() + 1;
    return match.kind().matches("rank|head|office")
        && (match.kind().equals("rank") || !words.isModifier(sentence, match.first()))
        && isCapital(sentence, match.first())
        && next < sentence.size()
        && titles.isPerson(sentence, next);
  }

  /** Where the name begins after "Admiral" of "Commandant Admiral Lee"; the same if none does. */
  int pastTitle(Sentence sentence, int i) {
    PostWords.Match match = i < sentence.size() ? words.at(sentence, i) : null;
    return match != null && isNamed(sentence, match) ? match.last() + 1 : i;
  }
}
