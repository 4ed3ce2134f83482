package newsgraph.extract;

import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.EntityType;
import newsgraph.model.Mention;

/** Tells which words after a word for a post belong to its title: Minister "of Foreign Affairs". */
final class PostFields {
  /** Posts that have a field: "director of global news"; a professor is one of any field. */
  private static final String OF_FIELD =
      "director|editor|head|(vice-)?president|manager|chair|officer|curator|advis[eo]r|coordinator"
          + "|chief|minister|.*secretary|counsel|envoy";

  /** Posts of those who serve one person. */
  private static final String SERVING =
      "undersecretary|under-secretary|secretary|advis[eo]r|aide|assistant|spokes(wo)?man"
          + "|spokesperson|counsel|envoy|chaplain";

  private static final String TEACHING = "professor|instructor|lecturer|reader|teacher|tutor";

  /** With "in" these tell where or how somebody is: "a professor in charge". */
  private static final String NO_FIELD =
      "charge|question|custody|tears|exile|training|public|person|attendance|retirement|mourning";

  private final EntityWords nouns = EntityWords.shipped();
  private final PostEmployers employers = PostEmployers.shipped();
  private final PostTitles titles;

  PostFields(PostTitles titles) {
    this.titles = titles;
  }

  /** "Minister of Foreign Affairs": what a minister is for belongs to the title. */
  int end(Sentence sentence, PostWords.Match match) {
    int i = match.last() + 1;
    if (!match.kind().equals("cabinet") || !isField(sentence, match)) {
      return fieldEnd(sentence, match);
    }
    int end = match.last();
    for (int j = i + 1; j < sentence.size() && j < i + 6; j++) {
      Token token = sentence.token(j);
      Mention mention = titles.named(sentence, j);
      boolean body = // "secretary of the Staff Association", not "of the Navy"
          j == i + 2 && mention != null && nouns.isBody(titles.words(sentence, mention));
      if (mention != null && ((titles.type(mention) != EntityType.OTHER && j == i + 1) || body)) {
        return match.last();
      }
      if (titles.isPerson(sentence, j)) {
        break; // "Secretary of Justice Ann Lee"
      }
      boolean capital = Character.isUpperCase(token.form().charAt(0));
      if (token.upos().equals("PROPN") || (token.upos().equals("ADJ") && capital)) {
        end = j;
      } else if (!token.form().equals("the") && !token.form().equals("and")) {
        break;
      }
    }
    if (end == match.last()) {
      return fieldEnd(sentence, match); // "minister of transport"
    }
    boolean modifies = // "secretary of the RMT union"
        end + 1 < sentence.size() && sentence.token(end + 1).upos().equals("NOUN");
    return modifies ? match.last() : end;
  }

  /** "director of global news": a field has no article; a body or place is no field. */
  private int fieldEnd(Sentence sentence, PostWords.Match match) {
    int end = match.last();
    if (PostWords.lower(sentence, end).equals("speaker") && isHouse(sentence, end)) {
      return end + 3;
    }
    if ("at".equals(sentence.form(end + 1)) && "large".equals(sentence.form(end + 2))) {
      return end + 2;
    }
    return isTeaching(sentence, match) || PostWords.lower(sentence, end).matches(OF_FIELD)
        ? past(sentence, match)
        : end;
  }

  private static boolean isTeaching(Sentence sentence, PostWords.Match match) {
    return PostWords.lower(sentence, match.last()).matches(TEACHING);
  }

  /** Whether "of", "for" or, where somebody teaches, "in" follows. */
  private static boolean isField(Sentence sentence, PostWords.Match match) {
    return String.valueOf(sentence.form(match.last() + 1))
        .matches(isTeaching(sentence, match) ? "of|in" : "of|for");
  }

  /** The end of the field; the title itself if it has none. */
  private int past(Sentence sentence, PostWords.Match match) {
    int end = match.last();
    if (!isField(sentence, match) || isWhereabouts(sentence, match)) {
      return end;
    }
    for (int i = match.last() + 2; i < sentence.size() && i < match.last() + 7; i++) {
      String xpos = sentence.token(i).xpos();
      boolean noun = xpos.startsWith("N") || isLanguage(sentence, match, i);
      boolean joins = sentence.token(i).form().equals("and") && i > match.last() + 2;
      boolean adjective = // not "professor of law last year"
          xpos.matches("JJ|VBG") && (end < i - 1 || end == match.last());
      boolean named = titles.named(sentence, i) != null && !isLanguage(sentence, match, i);
      if (named && end == i - 1 && isBody(sentence, i - 1)) {
        return match.last(); // "director of the consultancy Acme"
      }
      if (named || isSomebody(sentence, i) || !(noun || joins || adjective)) {
        break;
      }
      end = noun ? i : end;
    }
    boolean owner = // "head of state's visit"
        end + 1 < sentence.size() && sentence.token(end + 1).xpos().equals("POS");
    return owner ? match.last() : end;
  }

  /** "workers" and "union" of "the Acme workers union Ann Lee". */
  boolean isBodyPhrase(Sentence sentence, int i) {
    int last = i;
    while (last + 1 < sentence.size()
        && sentence.token(last + 1).xpos().matches("NNS?")
        && !titles.isPerson(sentence, last + 1)) {
      last++;
    }
    return isBody(sentence, last);
  }

  private boolean isBody(Sentence sentence, int i) {
    EntityWords.Noun noun = nouns.noun(sentence.token(i).lemma());
    return PostWords.lower(sentence, i).equals("consultancy")
        || (noun != null && noun.type() == EntityType.ORGANIZATION);
  }

  /** The end of "adviser to the prime minister", "ambassador to Peru": it belongs to the title. */
  int servedEnd(Sentence sentence, PostWords.Match match, int last) {
    boolean sent =
        PostWords.lower(sentence, match.last()).matches("ambassador|envoy|representative|delegate")
            && "to".equals(sentence.form(last + 1));
    int name = "the".equals(sentence.form(last + 2)) ? last + 3 : last + 2;
    Mention host = sent && name < sentence.size() ? titles.named(sentence, name) : null;
    if (host != null && titles.type(host) != EntityType.PERSON) {
      return Math.max(last, sentence.at(host.head().end() - 1));
    }
    boolean serves =
        PostWords.lower(sentence, match.last()).matches(SERVING)
            && last + 3 < sentence.size()
            && sentence.token(last + 1).form().matches("to|for")
            && sentence.token(last + 2).form().equals("the");
    for (int i = last + 3; serves && i < sentence.size() && i < last + 6; i++) {
      PostWords.Match post = titles.match(sentence, i);
      if (post != null) {
        int next = post.last() + 1;
        boolean owner =
            next < sentence.size()
                && (sentence.token(next).xpos().matches("POS|NNP?S?")
                    || titles.isPerson(sentence, next));
        return owner ? last : post.last();
      }
      if (!sentence.token(i).xpos().matches("NN|JJ")) {
        break;
      }
    }
    return last;
  }

  /** The end of "chairman of the board awards", where no body is known by that name. */
  int wholeEnd(Sentence sentence, PostWords.Match match, int last) {
    boolean led = employers.kind(sentence, match).matches("chief|voice");
    boolean whole =
        (match.isPublic() || led)
            && last + 2 < sentence.size()
            && sentence.token(last + 1).form().matches("of|for")
            && !isPronoun(sentence, last + 2);
    int end = last;
    for (int i = last + 2; whole && i < sentence.size() && i < last + 9; i++) {
      String xpos = sentence.token(i).xpos();
      if (titles.isPerson(sentence, i)) { // "governor of the Acme Ann Lee"
        return match.isPublic() && end == i - 1 ? end : last;
      }
      if (isSomebody(sentence, i)) {
        return last;
      }
      end = xpos.matches("NNP?S?") ? i : end;
      if (!xpos.matches("NNP?S?|JJ|POS|HYPH|CD|VB[GN]") && !(i == last + 2 && xpos.equals("DT"))) {
        boolean place = PostWords.lower(sentence, end).matches(PostScope.GOVERNED);
        return i == end + 1 && !place && led ? end : last;
      }
    }
    return last;
  }

  private static boolean isPronoun(Sentence sentence, int i) {
    return sentence.token(i).xpos().startsWith("PRP")
        || PostWords.lower(sentence, i).matches("both|all|some|one|this|that|these|those|an?");
  }

  /** "head of news and editor", "professor of law and friend". */
  private boolean isSomebody(Sentence sentence, int i) {
    EntityWords.Noun noun = nouns.noun(sentence.token(i).lemma());
    boolean joined = sentence.token(i - 1).form().equals("and");
    return titles.isPost(PostWords.lower(sentence, i))
        || (joined && noun != null && noun.type() == EntityType.PERSON);
  }

  /** "in prison", "in charge", "in June": where, how or when, not what is taught. */
  private boolean isWhereabouts(Sentence sentence, PostWords.Match match) {
    int i = match.last() + 2;
    if (!"in".equals(sentence.form(i - 1)) || i >= sentence.size()) {
      return false;
    }
    int last = i;
    while (last + 1 < sentence.size() && sentence.token(last + 1).xpos().startsWith("N")) {
      last++;
    }
    EntityWords.Noun noun = nouns.noun(sentence.token(last).lemma());
    boolean place =
        noun != null && (noun.type() == EntityType.PLACE || noun.type() == EntityType.ORGANIZATION);
    return place
        || TimeWords.isDayOrMonth(PostWords.lower(sentence, i))
        || PostWords.lower(sentence, last).matches(NO_FIELD);
  }

  /** "English" of "teacher of English" and "professor of Russian history". */
  private boolean isLanguage(Sentence sentence, PostWords.Match match, int i) {
    Mention mention = isTeaching(sentence, match) ? titles.named(sentence, i) : null;
    return mention != null
        && mention.head().equals(sentence.token(i).span())
        && nouns.isAdjective(sentence.token(i).form());
  }

  /** "of the House", which is not known as the name of a body. */
  private boolean isHouse(Sentence sentence, int speaker) {
    int house = speaker + 3;
    Mention mention = house < sentence.size() ? titles.named(sentence, house) : null;
    return "the".equals(sentence.form(speaker + 2))
        && "House".equals(sentence.form(house))
        && !"of".equals(sentence.form(house + 1))
        && (mention == null || titles.type(mention) != EntityType.ORGANIZATION);
  }
}
