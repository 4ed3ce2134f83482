package newsgraph.extract;

import newsgraph.language.Sentence;
import newsgraph.language.Token;
import org.jspecify.annotations.Nullable;

/** Who holds a post told after another one: "the mayor of Rome and formerly dean of Yale". */
final class PostPeers {
  private static final int FARTHEST = 15;

  private final PostTitles titles;

  PostPeers(PostTitles titles) {
    this.titles = titles;
  }

  /** The holder of the post before, where only its body and a comma or "and" stand between. */
  PostHolders.@Nullable Holder holder(
      PostTitle title, @Nullable PostTitle before, PostHolders.@Nullable Holder holder) {
    if (before == null || holder == null || holder.method().equals(Holding.UNNAMED)) {
      return null;
    }
    boolean ahead = holder.mention().span().end() <= before.span().begin();
    return ahead && areJoined(before, title) ? holder : null;
  }

  /** Whether "actor" is a post of Lee, too, in "actor and director Ann Lee". */
  boolean shares(PostTitle before, PostTitle title, PostHolders.Holder holder) {
    Sentence sentence = title.sentence();
    int name = sentence.at(holder.mention().head().begin());
    boolean named =
        holder.method().equals("rule/title-before-name")
            ? name == title.last() + 1
            : holder.method().startsWith("rule/apposition") // "chairman and head, Ann Lee"
                && ",".equals(sentence.form(title.last() + 1))
                && name == title.last() + 2;
    boolean joined =
        before.sentence() == sentence
            && title.first() == before.last() + 2
            && "and".equals(sentence.form(before.last() + 1));
    boolean another = // "the chairman and President Lee"
        (sentence.child(before.head(), "det") >= 0 && before.isPublic())
            || !isLetters(before)
                && !isLetters(title)
                && isCapital(before) != isCapital(title)
                && before.first() > 0;
    boolean sought = // "Ruiz for president and driver Ann Lee"
        before.first() > 0 && PostWords.lower(sentence, before.first() - 1).matches("for|as|to");
    return named && joined && !another && !sought;
  }

  /** "Acme's chairman and chief executive": the body before the first is that of both. */
  boolean followsBody(PostTitle before, PostTitle title) {
    Sentence sentence = title.sentence();
    boolean near =
        before.sentence() == sentence
            && title.first() == before.last() + 2
            && "and".equals(sentence.form(title.first() - 1))
            && sentence.child(title.head(), "det") < 0;
    boolean ahead =
        before.organization() != null
            && before.organization().head().end() <= before.span().begin();
    return near
        && ahead
        && title.organization() == null
        && !(before.kind() + title.kind()).matches(".*(occupation|rank).*");
  }

  /** "founder and head of Acme": the body after the second is that of both. */
  boolean sharesBody(PostTitle before, PostTitle title) {
    Sentence sentence = title.sentence();
    boolean near =
        before.sentence() == sentence
            && title.first() > before.last()
            && title.first() <= before.last() + 3
            && "and".equals(sentence.form(title.first() - 1))
            && sentence.child(title.head(), "det") < 0;
    boolean after =
        title.organization() != null && title.organization().head().begin() > title.span().end();
    return near
        && after
        && before.organization() == null
        && titles.isPost(before.words()) // not "union leader"
        && !before.kind().equals("occupation")
        && !title.kind().equals("occupation");
  }

  /** "CEO", which is always written so. */
  private static boolean isLetters(PostTitle title) {
    return title.first() == title.last()
        && title.sentence().token(title.last()).form().matches("\\p{Lu}+");
  }

  private static boolean isCapital(PostTitle title) {
    return Character.isUpperCase(title.sentence().token(title.last()).form().charAt(0));
  }

  private boolean areJoined(PostTitle one, PostTitle other) {
    Sentence sentence = other.sentence();
    if (one.sentence() != sentence
        || other.first() - one.last() > FARTHEST
        || PostWords.lower(sentence, other.first() - 1).matches("for|be") // sought, not held
        || sentence.child(other.head(), "det") >= 0) {
      return false;
    }
    boolean joined = false;
    for (int i = one.last() + 1; i < other.first(); i++) {
      Token token = sentence.token(i);
      if (token.isVerb() || titles.isPerson(sentence, i) || token.xpos().startsWith("W")) {
        return false;
      }
      joined |= token.form().equals("and") || token.form().equals(",");
    }
    return joined;
  }
}
