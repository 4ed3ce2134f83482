package newsgraph.extract;

import newsgraph.language.Sentence;
import newsgraph.model.Mention;
import newsgraph.model.Span;

/**
 * Finds the words that tell a post in full: "former" of "former Acme chairman", "to Lee" of "aide
 * to Lee", "Lee’s" of "Lee’s adviser".
 */
final class PostWholes {
  /** Words at the farthest before or after the title. */
  private static final int FARTHEST = 10;

  private static final String OVER =
      "(now-)?former|formerly|previously|ex|onetime|then|ousted|deposed|retired|(ex|then)-.+";

  /** Who holds the post for a while only. */
  private static final String PASSING = "acting|interim|caretaker|outgoing";

  private final PostDates dates;
  private final PostWords words;
  private final Entities entities;

  PostWholes(PostDates dates, PostWords words, Entities entities) {
    this.dates = dates;
    this.words = words;
    this.entities = entities;
  }

  /**
   * The title with all that tells it.
   *
   * @param placed whether its body or place is known
   * @param dated whether it is told when the post began or ended
   */
  Span of(Holding holding, boolean placed, boolean dated) {
    PostTitle title = holding.title();
    Sentence sentence = title.sentence();
    if (sentence.token(title.head()).isVerb()) {
      return title.span();
    }
    int first = title.first();
    int last = title.last();
    boolean open = !placed && PostNeeds.isOf(title) && !PostNeeds.isOfWork(title);
    if (open || isSeeking(title)) {
      last = pastObject(sentence, last);
    }
    boolean governs = !placed && (title.isPublic() || PostNeeds.isLoose(title));
    if ((open && last == title.last()) || (governs && isProper(sentence, first - 1))) {
      first = owner(sentence, first, holding.holder());
    }
    int over = dated ? -1 : over(title, first);
    first = over >= 0 ? over : first;
    return first == title.first() && last == title.last()
        ? title.span()
        : sentence.span(first, last);
  }

  /** "nominee for mayor of Rome": for what tells more than for whom. */
  private static boolean isSeeking(PostTitle title) {
    return PostWords.lower(title.sentence(), title.last()).matches("candidate|nominee")
        && "for".equals(title.sentence().form(title.last() + 1));
  }

  /** Where "former" or "acting" stands, apart from the title; -1 if it does not. */
  private int over(PostTitle title, int first) {
    Sentence sentence = title.sentence();
    String standing = dates.isOver(title) ? OVER : PASSING;
    for (int i = title.first(); i <= title.last(); i++) {
      if (PostWords.lower(sentence, i).matches(standing)) {
        return -1;
      }
    }
    for (int i = first - 1; i >= 0 && i >= first - FARTHEST; i--) {
      if (PostWords.lower(sentence, i).matches(standing)) {
        return i;
      }
      boolean other = // "former minister General Lee"
          i > 0
              && words.isPost(PostWords.lower(sentence, i))
              && !"and".equals(sentence.form(i + 1));
      if (other || !sentence.token(i).xpos().matches("NNP?S?|JJ|CD|HYPH|POS|DT|CC|:|IN")) {
        return -1;
      }
    }
    return -1;
  }

  /** "Hawaiian" of "Hawaiian governor", not "Former" at the start or "Friday". */
  private boolean isProper(Sentence sentence, int i) {
    String form = i < 0 ? "" : String.valueOf(sentence.form(i));
    boolean capital = !form.isEmpty() && Character.isUpperCase(form.charAt(0));
    return capital
        && (sentence.token(i).xpos().matches(i == 0 && !form.endsWith("an") ? "NNP" : "NNP|JJ")
            || EntityWords.shipped().isAdjective(form))
        && form.length() > 2
        && !words.isParty(sentence, i)
        && !words.isModifier(sentence, i)
        && !words.isPost(PostWords.lower(sentence, i))
        && !TimeWords.isDayOrMonth(PostWords.lower(sentence, i));
  }

  /** Where "Lee’s" or "Acme" begins right before the title; the same if there is no name. */
  private int owner(Sentence sentence, int first, String holder) {
    int i = first - 1;
    i -= i > 0 && sentence.token(i).xpos().equals("POS") ? 1 : 0;
    Mention name = i < 0 ? null : entities.at(sentence.token(i).span());
    if (name != null && name.entities().contains(holder)) {
      return first; // "named Lee chairman"
    }
    int begin =
        name == null || name.kind() != Mention.Kind.NAME ? -1 : sentence.at(name.head().begin());
    if (begin >= 0) {
      return begin;
    }
    boolean proper = isProper(sentence, i);
    while (proper && i > 0 && isProper(sentence, i - 1)) { // "American Samoan"
      i--;
    }
    return proper ? i : first;
  }

  /** The end of "to Lee", "of the Acme system"; the same if no name is told. */
  private int pastObject(Sentence sentence, int last) {
    if (!String.valueOf(sentence.form(last + 1)).matches("of|for|to|in|with|at")) {
      return last;
    }
    int end = last;
    boolean named = false;
    for (int i = last + 2; i < sentence.size() && i <= last + 2 * FARTHEST; i++) {
      String xpos = sentence.token(i).xpos();
      boolean noun = xpos.matches("NNP?S?|CD");
      if (!noun && !xpos.matches("JJ|DT|POS|HYPH|:|VBN") && !isOf(sentence, i, named)) {
        break;
      }
      if (xpos.equals(":") && !sentence.token(i).form().equals("-")) {
        break;
      }
      named |= xpos.startsWith("NNP") || isName(sentence, i);
      end = noun ? i : end;
    }
    return named ? end : last;
  }

  /** "of", or before any name is told another preposition: "in the primary for the Acme seat". */
  private static boolean isOf(Sentence sentence, int i, boolean named) {
    String form = PostWords.lower(sentence, i);
    return form.equals("of") || (!named && form.equals("for"));
  }

  private boolean isName(Sentence sentence, int i) {
    Mention mention = entities.at(sentence.token(i).span());
    return mention != null && mention.kind() == Mention.Kind.NAME;
  }
}
