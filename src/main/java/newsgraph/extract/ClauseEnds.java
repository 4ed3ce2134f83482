package newsgraph.extract;

import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Mention;

/** Where the clause of a verb ends, for those who tell it in its own words. */
final class ClauseEnds {
  private static final int LONGEST = 22;

  /** Words at which a phrase can be cut: what follows may be left out. */
  private static final Set<String> OPENING = Set.of("IN", "TO", "VBG", "CC", "WDT", "WP", "WRB");

  /** Words without which what stands before them is not true: "all but the first", "part of it". */
  private static final Set<String> BINDING = Set.of("of", "but", "than", "except", "between");

  private static final Set<String> CLAUSES =
      Set.of(
          "when",
          "while",
          "because",
          "although",
          "though",
          "as",
          "if",
          "where",
          "unless",
          "whereas");

  /** Of what comes before or later the tree seldom tells where it ends. */
  private static final Set<String> TIMES =
      Set.of("after", "before", "since", "until", "amid", "following");

  private final Kinds kinds;

  ClauseEnds(Kinds kinds) {
    this.kinds = kinds;
  }

  /** The first word that is outside: of another clause, after a comma, or too many. */
  int of(Sentence sentence, int verb) {
    int end = own(sentence, verb);
    int needed = NeededClauses.verb(sentence, verb, end);
    int after = needed < 0 ? end : of(sentence, needed);
    return after - verb > LONGEST + 4 ? end : Math.max(end, after);
  }

  /** Without a clause that tells more of what stands before it. */
  int own(Sentence sentence, int verb) {
    int safe = verb + 1;
    int last = LabelComplements.last(sentence, verb);
    int end = verb + 1;
    while (end < sentence.size() && (end <= last || !isEnd(sentence, verb, end))) {
      end = Math.max(end, Asides.past(sentence, verb, end) - 1);
      safe = opens(sentence, verb, end) ? end : safe;
      if (end - verb > LONGEST && end > last + 3) {
        return OpenEnds.whole(sentence, verb, safe);
      }
      end++;
    }
    return OpenEnds.whole(sentence, verb, end);
  }

  /** Whether a phrase begins here that can be left out. */
  private static boolean opens(Sentence sentence, int verb, int token) {
    String xpos = sentence.token(token).xpos();
    boolean noun = // "the ruling", "two wounding shots"
        xpos.equals("VBG") && sentence.token(token - 1).xpos().matches("DT|POS|JJ|CD|PRP\\$");
    boolean list = // "Bob Behnken [and] Doug Hurley"
        xpos.equals("CC") && !isVerbNext(sentence, token);
    return OPENING.contains(xpos)
        && !noun
        && !list
        && !BINDING.contains(PostWords.lower(sentence, token))
        && token > verb + 1
        && !OPENING.contains(sentence.token(token - 1).xpos());
  }

  private boolean isEnd(Sentence sentence, int verb, int i) {
    Token token = sentence.token(i);
    String form = PostWords.lower(sentence, i);
    if (token.upos().equals("PUNCT")) {
      boolean inside =
          form.matches("[-–%$’'\"“”]") && !Asides.isDash(sentence, i)
              || isListed(sentence, verb, i)
              || isWithin(sentence, i)
              || Asides.past(sentence, verb, i) > i;
      return !inside || form.matches("[\"“”]") && i == verb + 1;
    }
    boolean clause =
        CLAUSES.contains(form)
            && !",".equals(sentence.form(i - 1)) // past an aside
            && (token.upos().equals("SCONJ") || isClause(sentence, i));
    boolean finite = token.xpos().matches("VB[DZP]|MD") && !isLet(sentence, verb, i);
    boolean except =
        form.equals("but")
            && PostWords.lower(sentence, i - 1)
                .matches("all|nothing|none|everyone|everything|anything");
    boolean and =
        !except
            && !isShared(sentence, i)
            && token.relation().equals("cc")
            && (i == verb + 1
                || token.head() < 0
                || isVerbal(sentence, token.head()) && !isInside(sentence, token.head(), i)
                || isVerbNext(sentence, i)
                || isOtherForm(sentence, verb, i)
                || isPhraseNext(sentence, verb, i)
                || !sentence.token(verb).relation().startsWith("acl") && isClauseNext(sentence, i)
                || sentence.token(token.head()).relation().startsWith("nsubj"));
    boolean relative =
        token.xpos().matches("WDT|WP|WP\\$|WRB") || form.equals("that") && isRelative(sentence, i);
    boolean said = // "hit back by saying that …"
        form.equals("by")
            && i + 1 < sentence.size()
            && PostWords.lower(sentence, i + 1).matches("saying|claiming|arguing|adding|insisting");
    boolean time = TIMES.contains(form) && !(form.equals("since") && isRanked(sentence, verb, i));
    return clause || said || finite || and || time || relative && i > verb + 1;
  }

  /** "gave his first speech [since the accident]", which is not his first speech. */
  private static boolean isRanked(Sentence sentence, int verb, int since) {
    for (int i = verb + 1; i < since; i++) {
      if (PostWords.lower(sentence, i)
          .matches("first|second|only|worst|largest|biggest|deadliest")) {
        return true;
      }
    }
    return false;
  }

  /** The comma of "Lima, Peru". */
  private boolean isWithin(Sentence sentence, int comma) {
    Mention before = kinds.mention(sentence, comma - 1);
    Mention after = comma + 1 < sentence.size() ? kinds.mention(sentence, comma + 1) : null;
    return before != null
        && after != null
        && before.kind() == Mention.Kind.NAME
        && after.kind() == Mention.Kind.NAME
        && sentence.token(comma).form().equals(",")
        && kinds.of(sentence, comma - 1).contains("place")
        && kinds.of(sentence, comma + 1).contains("place")
        && !isAnd(sentence, sentence.at(after.span().end() - 1) + 1);
  }

  private static boolean isAnd(Sentence sentence, int token) {
    String form = token < sentence.size() ? PostWords.lower(sentence, token) : "";
    return form.matches("and|or|,") && (!form.equals(",") || isAnd(sentence, token + 1));
  }

  /** "and Ruiz was sworn in", where "Ruiz" hangs on a name before. */
  private static boolean isClauseNext(Sentence sentence, int and) {
    for (int i = and + 1; i < sentence.size(); i++) {
      String xpos = sentence.token(i).xpos();
      if (xpos.matches("VB[DZP]|MD")) {
        return true;
      }
      if (sentence.token(i).upos().equals("PUNCT") || xpos.matches("CC|W.*|IN|TO|VB[GN]?")) {
        return false;
      }
    }
    return false;
  }

  /** "and first received help": another clause, whatever "and" hangs on. */
  private static boolean isVerbNext(Sentence sentence, int and) {
    int next = and + 1;
    while (next < sentence.size() && sentence.token(next).upos().equals("ADV")) {
      next++;
    }
    return next < sentence.size()
        && sentence.token(next).xpos().matches("VB[DNZP]")
        && !sentence.token(next).relation().equals("amod");
  }

  /** "and damaging" of "a storm hit Rome, injuring ten and damaging roofs", said of the storm. */
  private static boolean isOtherForm(Sentence sentence, int verb, int and) {
    int next = and + 1;
    return next < sentence.size()
        && sentence.token(next).xpos().equals("VBG")
        && sentence.token(next).relation().equals("conj")
        && sentence.token(next).head() == verb;
  }

  /** "get" of "opened to let gamers get it", taken for finite. */
  private static boolean isLet(Sentence sentence, int verb, int token) {
    for (int i = token - 1; i >= verb && token - i < 5; i--) {
      if (sentence.token(i).isVerb()) {
        return sentence.token(token).xpos().equals("VBP")
            && sentence.token(i).lemma().matches("let|make|help|have|see");
      }
    }
    return false;
  }

  /**
   * "and in protest" of "demanded more pay and in protest against it", of which no phrase is
   * before.
   */
  private static boolean isPhraseNext(Sentence sentence, int verb, int and) {
    if (and + 1 >= sentence.size() || !sentence.token(and + 1).xpos().equals("IN")) {
      return false;
    }
    String mark = PostWords.lower(sentence, and + 1);
    for (int i = verb; i < and; i++) {
      if (PostWords.lower(sentence, i).equals(mark)) {
        return false;
      }
    }
    return true;
  }

  /** "modernising and expanding its fleet": the first has no object of its own. */
  private static boolean isShared(Sentence sentence, int and) {
    int next = and + 1;
    return next < sentence.size()
        && sentence.token(and - 1).xpos().matches("VBG?")
        && sentence.token(and - 1).xpos().equals(sentence.token(next).xpos());
  }

  /** "rescue" of "search and rescue helicopters", "Seek" of "Hide and Seek", taken for verbs. */
  private static boolean isInside(Sentence sentence, int verb, int and) {
    Token first = sentence.token(Math.max(0, sentence.token(verb).head()));
    boolean name =
        verb == and + 1
            && Character.isUpperCase(sentence.token(verb).form().charAt(0))
            && Character.isUpperCase(sentence.token(and - 1).form().charAt(0));
    return name
        || first.relation().matches("compound|amod") && first.head() > verb
        || sentence.token(verb).relation().matches("compound|amod");
  }

  private static boolean isRelative(Sentence sentence, int that) {
    int head = sentence.token(that).head();
    return head > that && sentence.token(head).relation().equals("acl:relcl");
  }

  private static boolean isClause(Sentence sentence, int mark) {
    int head = sentence.token(mark).head();
    return head > mark && isVerbal(sentence, head);
  }

  private static boolean isVerbal(Sentence sentence, int token) {
    return sentence.token(token).isVerb() || sentence.child(token, "nsubj", "cop") >= 0;
  }

  /** A comma of "Cyprus, Greece and Israel": within what is joined by "and". */
  private static boolean isListed(Sentence sentence, int verb, int comma) {
    int head = sentence.token(comma).head();
    boolean two = // "struck by four storms, and Japan, which"
        comma + 1 < sentence.size()
            && sentence.token(comma + 1).xpos().equals("CC")
            && head > comma
            && sentence.token(head).head() >= 0
            && sentence.children(sentence.token(head).head(), "conj").size() == 1;
    return !two
        && sentence.token(comma).form().equals(",")
        && head > comma
        && sentence.token(head).head() > verb
        && sentence.token(head).relation().equals("conj")
        && sentence.token(head).xpos().startsWith("NN")
        && sentence.child(sentence.token(head).head(), "conj") >= 0
        && sentence.children(sentence.token(head).head(), "conj").stream()
            .anyMatch(i -> i >= head && sentence.child(i, "cc") >= 0);
  }
}
