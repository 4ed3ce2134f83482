package newsgraph.extract;

import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;

/** Tells which words before a word for a post belong to its title: "Deputy Energy" Minister. */
final class PostModifiers {
  private static final Set<String> PERIODS = Set.of("year", "month", "week", "day", "time");

  /** Adjectives that sort: "editorial director"; those that judge are listed. */
  private static final String SORTING = "(anti|pro)-.+|.+(al|ic|ary|ory|ar)";

  private final PostWords words;

  PostModifiers(PostWords words) {
    this.words = words;
  }

  boolean isPart(Sentence sentence, int i, PostWords.Match match) {
    Token token = sentence.token(i);
    boolean lower = Character.isLowerCase(token.form().charAt(0));
    boolean head = Character.isUpperCase(sentence.token(match.last()).form().charAt(0));
    if (lower && head && words.at(sentence, i) != null && !words.isModifier(sentence, i)) {
      return false; // "chairman" of "chairman President Lee"
    }
    if (words.isParty(sentence, i)) { // "Liberal" of "Liberal nominee", not of "Liberal senator"
      return PostWords.lower(sentence, match.last()).matches("leader|candidate|nominee|hopeful");
    }
    if (isSide(sentence, i)) {
      return false;
    }
    if (isPrincely(sentence, match) && words.at(sentence, i) != null) {
      return false; // "Minister" of "Prime Minister Prince Lee"
    }
    if (isNumbered(sentence, i)) {
      return true;
    }
    boolean hyphened = i > 0 && sentence.token(i - 1).form().equals("-");
    if (words.isModifier(sentence, i) && !(hyphened && token.isVerb())) { // "high-ranking member"
      String next = PostWords.lower(sentence, i + 1);
      return switch (PostWords.lower(sentence, i)) {
        case "under" -> next.equals("secretary");
        case "first", "second" ->
            !lower || next.matches("deputy|assistant|lieutenant|secretary|author");
        default -> true;
      };
    }
    boolean word = token.form().matches("[\\p{L}\\p{N}.'’&-]+") && !token.form().contains(".com");
    if (hyphened
        || !word
        || token.xpos().equals("POS")
        || PERIODS.contains(PostWords.lower(sentence, i))
        || PostWords.lower(sentence, i).equals("mate")) {
      return false; // "the same year lecturer", "two-time artist", "his running mate Governor Lee"
    }
    if (isSorting(sentence, i, match)) {
      return true;
    }
    boolean inner = // "pop" of "pop culture critic", "third" of "third party candidate"
        lower
            && token.relation().equals("amod")
            && token.head() == i + 1
            && token.head() < match.first();
    if (inner) {
      return true;
    }
    if (match.kind().equals("rank") && words.at(sentence, i) != null) {
      return false; // "Commandant" of "Commandant Admiral Lee"
    }
    boolean joined = // "industry" of "trade and industry commissioner"
        token.relation().equals("conj")
            && (token.upos().equals("NOUN")
                || (token.xpos().equals("JJ") && match.kind().equals("cabinet")))
            && sentence.token(i - 1).form().equals("and")
            && token.head() == i - 2
            && sentence.token(i - 2).relation().matches("compound|amod")
            && sentence.token(i - 2).head() <= match.last();
    if (joined) {
      return true;
    }
    boolean state = match.kind().matches("head|cabinet");
    if (lower && head && state) {
      return false; // "guest" of "guest President Lee"
    }
    boolean attached = token.head() > i && token.head() <= match.last();
    boolean compound = token.relation().equals("compound") && attached;
    boolean affairs = token.lemma().equals("affair") && match.kind().equals("cabinet");
    boolean noun = (token.upos().equals("NOUN") && compound) || affairs;
    boolean capital = Character.isUpperCase(sentence.token(match.last()).form().charAt(0));
    boolean region = // "African" of "East African Affairs minister"
        match.kind().equals("cabinet")
            && token.upos().equals("ADJ")
            && !lower
            && sentence.token(i + 1).lemma().equalsIgnoreCase("affair")
            && Character.isUpperCase(sentence.token(i + 1).form().charAt(0));
    boolean portfolio = // "Deputy Emergency Situations Minister"
        match.kind().equals("cabinet")
            && token.xpos().startsWith("N")
            && Character.isUpperCase(token.form().charAt(0))
            && capital;
    boolean proper = // not "Acme chairman"
        token.upos().equals("PROPN") && ((attached && capital) || match.kind().equals("cabinet"));
    boolean body = // "Institute" of "Acme Institute Director", not "Court Commissioner"
        words.isBody(sentence, i) && i > 0 && sentence.token(i - 1).upos().equals("PROPN");
    return noun || portfolio || region || (proper && !body);
  }

  /** "editorial director", "LGBT activist", "real estate agent"; not "influential director". */
  private boolean isSorting(Sentence sentence, int i, PostWords.Match match) {
    Token token = sentence.token(i);
    String form = PostWords.lower(sentence, i);
    if (form.equals("real") && PostWords.lower(sentence, i + 1).equals("estate")) {
      return true;
    }
    boolean attached = token.head() > i && token.head() <= match.last();
    boolean plain = i == 0 || Character.isLowerCase(token.form().charAt(0));
    boolean initials =
        match.kind().equals("occupation")
            && token.form().matches("\\p{Lu}{3,}")
            && token.xpos().startsWith("N");
    boolean sorting =
        plain
            && !match.kind().equals("head")
            && token.xpos().equals("JJ")
            && form.matches(SORTING)
            && !words.isJudging(sentence, i);
    return attached && (initials || sorting);
  }

  /** "the pro-Acme senator", "camp candidate", "veteran judge": whose side, how old in the post. */
  private static boolean isSide(Sentence sentence, int i) {
    return sentence.token(i).form().matches("([Aa]nti|[Pp]ro)-\\p{Lu}.*")
        || PostWords.lower(sentence, i).matches("camp|wing|faction|veteran");
  }

  /** "4th" of "4th ward alderman" and "Fourth District congressman". */
  private static boolean isNumbered(Sentence sentence, int i) {
    return sentence.token(i).form().matches("(\\d+(st|nd|rd|th))|[A-Z][a-z]+(st|nd|rd|th)")
        && String.valueOf(sentence.form(i + 1)).matches("(?i)ward|district|precinct|circuit");
  }

  private static boolean isPrincely(Sentence sentence, PostWords.Match match) {
    return PostWords.lower(sentence, match.last()).matches("prince|princess|king|queen|sultan");
  }
}
