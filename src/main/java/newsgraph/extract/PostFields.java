package newsgraph.extract;

import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.EntityType;
import newsgraph.model.Mention;

/** Tells which words after a word for a post belong to its title: Minister "of Foreign Affairs". */
final class PostFields {
  /** Posts that have a field: "director of global news"; a professor is one of any field. */
  private static final String OF_FIELD =
      "director|editor|head|president|manager|chair|officer|curator|advis[eo]r|coordinator|chief";

  private final PostTitles titles;

  PostFields(PostTitles titles) {
    this.titles = titles;
  }

  /** "Minister of Foreign Affairs": what a minister is for belongs to the title. */
  int end(Sentence sentence, PostWords.Match match) {
    int i = match.last() + 1;
    boolean of = "of".equals(sentence.form(i)) || "for".equals(sentence.form(i));
    if (!match.kind().equals("cabinet") || !of) {
      return of ? fieldEnd(sentence, match) : match.last();
    }
    int end = match.last();
    for (int j = i + 1; j < sentence.size() && j < i + 6; j++) {
      Token token = sentence.token(j);
      Mention mention = titles.named(sentence, j);
      if (mention != null && titles.type(mention) != EntityType.OTHER && j == i + 1) {
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
    boolean modifies = // "secretary of the RMT union"
        end > match.last()
            && end + 1 < sentence.size()
            && sentence.token(end + 1).upos().equals("NOUN");
    return modifies ? match.last() : end;
  }

  /** "director of global news": a field has no article; a body or place is no field. */
  private int fieldEnd(Sentence sentence, PostWords.Match match) {
    int end = match.last();
    if (PostWords.lower(sentence, end).equals("speaker") && isHouse(sentence, end)) {
      return end + 3;
    }
    return PostWords.lower(sentence, end).matches(OF_FIELD) ? past(sentence, match) : end;
  }

  /** The end of the field, whether the title has it or not. */
  int past(Sentence sentence, PostWords.Match match) {
    int end = match.last();
    if (!String.valueOf(sentence.form(end + 1)).matches("of|for")) {
      return end;
    }
    for (int i = match.last() + 2; i < sentence.size() && i < match.last() + 7; i++) {
      String xpos = sentence.token(i).xpos();
      boolean joins = end > match.last() && sentence.token(i).form().equals("and");
      if (titles.isPost(PostWords.lower(sentence, i))) {
        break; // "head of news and editor"
      }
      boolean noun = xpos.startsWith("N");
      if (titles.named(sentence, i) != null || !(noun || joins || xpos.matches("JJ|VBG"))) {
        break;
      }
      end = noun ? i : end;
    }
    boolean owner = // "head of state's visit"
        end + 1 < sentence.size() && sentence.token(end + 1).xpos().equals("POS");
    return owner ? match.last() : end;
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
