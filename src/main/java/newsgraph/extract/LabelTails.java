package newsgraph.extract;

import java.util.HashSet;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Mention;

/**
 * What follows a verb in its own clause, word for word: "not guilty to the charges" of "Lee pleaded
 * not guilty to the charges on Monday".
 */
final class LabelTails {
  private static final int LONGEST = 22;

  private static final int LONGEST_ASIDE = 12;

  /** Words at which a phrase can be cut: what follows may be left out. */
  private static final Set<String> OPENING = Set.of("IN", "TO", "VBG", "CC", "WDT", "WP", "WRB");

  /** Words without which what stands before them is not true: "all but the first", "part of it". */
  private static final Set<String> BINDING = Set.of("of", "but", "than", "except", "between");

  private static final Set<String> OPEN =
      Set.of(
          "amod",
          "det",
          "compound",
          "nummod",
          "case",
          "mark",
          "nmod:poss",
          "cc",
          "advmod",
          "nsubj",
          "nsubj:pass",
          "expl",
          "aux",
          "cop");

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

  /** Words that point to what was said before. */
  private static final String POINTING =
      "(^| )(as well|instead|too|also|again|there|then|so|previously|recently|already|earlier|currently|effective|to the effect)$";

  /** What is left of a time that is left out: "back" of "spoke to Lee back in June". */
  private static final String UNTIMED =
      "(^| )(ahead of( \\p{Lu}\\p{L}+)?|back|just|only|early|late|later|shortly|even|effective|next|last|around|about|from|respectively)+$";

  private final Kinds kinds;
  private final LabelNames called;
  private final EventTimes times;

  LabelTails(Kinds kinds, LabelNames called, EventTimes times) {
    this.kinds = kinds;
    this.called = called;
    this.times = times;
  }

  /**
   * The words after a token up to the end of the verb’s clause; "" if there are none.
   *
   * @param named entities that the label names already
   */
  String after(Sentence sentence, int verb, int from, String particle, Set<String> named) {
    StringBuilder words = new StringBuilder();
    Set<String> said = new HashSet<>(named);
    int end = end(sentence, verb);
    int last = -2;
    int cut = -1;
    for (int i = from + 1; i < end; i++) {
      int aside = pastAside(sentence, verb, i);
      if (aside > i) {
        i = aside - 1;
        continue;
      }
      int time = timeEnd(sentence, verb, i, end);
      if (time > i) {
        cut = words.length();
        i = time - 1;
        continue;
      }
      if (isParticle(sentence, verb, i, particle)) {
        continue;
      }
      LabelNames.Name name = called.beginning(sentence, i, said);
      String form = name == null ? form(sentence, i) : name.label();
      boolean apart =
          last != i - 1 || sentence.token(last).span().end() < sentence.token(i).span().begin();
      words.append(apart && !words.isEmpty() ? " " : "").append(form);
      i = name == null ? i : Math.max(i, name.last());
      last = i;
    }
    boolean timed = cut == words.length() || isBeforeTime(sentence, end);
    String all = words.toString().replaceFirst("^,.*", "");
    return LabelForms.phrase(timed ? all.replaceFirst(UNTIMED, "") : all)
        .replaceFirst(" (\\S+-|[-–])$", "")
        .replaceFirst(POINTING, "");
  }

  private boolean isBeforeTime(Sentence sentence, int token) {
    return token < sentence.size()
        && (times.isDate(sentence, token)
            || token + 1 < sentence.size() && times.isDate(sentence, token + 1));
  }

  /** "down" of "hold him down", said after the verb. */
  private static boolean isParticle(Sentence sentence, int verb, int token, String particle) {
    return particle.strip().equals(PostWords.lower(sentence, token))
        && (token == verb + 1
            || sentence.token(token).xpos().equals("RP") && sentence.token(token).head() == verb);
  }

  /** "the" for "this": what it points to stands elsewhere. */
  private static String form(Sentence sentence, int token) {
    boolean points =
        sentence.token(token).relation().equals("det")
            && PostWords.lower(sentence, token).matches("this|these|that|those")
            && !TimeWords.isPart(sentence.token(sentence.token(token).head()).lemma());
    return points ? "the" : sentence.token(token).form();
  }

  /** The first word that is outside: of another clause, after a comma, or too many. */
  int end(Sentence sentence, int verb) {
    int safe = verb + 1;
    int last = LabelComplements.last(sentence, verb);
    int end = verb + 1;
    while (end < sentence.size() && (end <= last || !isEnd(sentence, verb, end))) {
      end = Math.max(end, pastAside(sentence, verb, end) - 1);
      safe = opens(sentence, verb, end) ? end : safe;
      if (end - verb > LONGEST && end > last + 3) {
        return whole(sentence, verb, safe);
      }
      end++;
    }
    return whole(sentence, verb, end);
  }

  /** Whether a phrase begins here that can be left out. */
  private static boolean opens(Sentence sentence, int verb, int token) {
    String xpos = sentence.token(token).xpos();
    boolean noun = // "the ruling", "two wounding shots"
        xpos.equals("VBG") && sentence.token(token - 1).xpos().matches("DT|POS|JJ|CD|PRP\\$");
    return OPENING.contains(xpos)
        && !noun
        && !BINDING.contains(PostWords.lower(sentence, token))
        && token > verb + 1
        && !OPENING.contains(sentence.token(token - 1).xpos());
  }

  /**
   * The end without what belongs to words behind it: "for the next" of "for the next, late phase".
   */
  private static int whole(Sentence sentence, int verb, int end) {
    int whole = end;
    while (whole > verb + 1 && isOpen(sentence, whole - 1, whole)) {
      whole--;
    }
    return whole;
  }

  private static boolean isOpen(Sentence sentence, int token, int end) {
    Token word = sentence.token(token);
    boolean ahead = word.head() >= end;
    boolean says = // "a statement saying" what
        word.xpos().equals("VBG")
            && sentence.children(token, "obj", "ccomp", "xcomp").stream().anyMatch(i -> i >= end);
    return says
        || word.form().matches("[,;:–—-]")
        || ahead && OPEN.contains(word.relation())
        || ahead && word.xpos().matches("DT|PRP\\$?|TO|CC|W.*|VBG");
  }

  private boolean isEnd(Sentence sentence, int verb, int i) {
    Token token = sentence.token(i);
    String form = PostWords.lower(sentence, i);
    if (token.upos().equals("PUNCT")) {
      boolean inside =
          form.matches("[-–%$’'\"“”]")
              || isListed(sentence, verb, i)
              || isWithin(sentence, i)
              || pastAside(sentence, verb, i) > i;
      return !inside || form.matches("[\"“”]") && i == verb + 1;
    }
    boolean clause =
        CLAUSES.contains(form)
            && !",".equals(sentence.form(i - 1)) // past an aside
            && (token.upos().equals("SCONJ") || isClause(sentence, i));
    boolean finite = token.xpos().matches("VB[DZP]|MD");
    boolean except =
        form.equals("but")
            && PostWords.lower(sentence, i - 1)
                .matches("all|nothing|none|everyone|everything|anything");
    boolean and =
        !except
            && token.relation().equals("cc")
            && (i == verb + 1
                || token.head() < 0
                || isVerbal(sentence, token.head())
                || isVerbNext(sentence, i)
                || !sentence.token(verb).relation().startsWith("acl") && isClauseNext(sentence, i)
                || sentence.token(token.head()).relation().startsWith("nsubj"));
    boolean relative =
        token.xpos().matches("WDT|WP|WP\\$|WRB") || form.equals("that") && isRelative(sentence, i);
    return clause || finite || and || TIMES.contains(form) || relative && i > verb + 1;
  }

  /**
   * Past an aside between commas, where the clause goes on: "named Ruiz, a former judge, as her
   * deputy"; else where it began.
   */
  private static int pastAside(Sentence sentence, int verb, int comma) {
    if (!sentence.token(comma).form().equals(",")) {
      return comma;
    }
    int next = comma + 1;
    while (next < sentence.size() && next - comma < LONGEST_ASIDE) {
      if (sentence.token(next).form().equals(",")) {
        int after = next + 1;
        int head = after < sentence.size() ? sentence.token(after).head() : -1;
        boolean phrase =
            head > after
                && sentence.token(after).relation().equals("case")
                && sentence.token(head).relation().equals("obl")
                && sentence.token(head).head() == verb;
        boolean as = // which trees seldom hang on the verb
            "as".equals(sentence.form(after))
                && after + 1 < sentence.size()
                && sentence.token(after + 1).xpos().matches("DT|PRP\\$|NN.*");
        return phrase || as ? after : comma;
      }
      if (sentence.token(next).xpos().matches("VB[DZP]|MD|CC|W.*")) {
        return comma;
      }
      next++;
    }
    return comma;
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
    return sentence.token(comma).form().equals(",")
        && head > comma
        && sentence.token(head).head() > verb
        && sentence.token(head).relation().equals("conj")
        && sentence.token(head).xpos().startsWith("NN")
        && sentence.child(sentence.token(head).head(), "conj") >= 0
        && sentence.children(sentence.token(head).head(), "conj").stream()
            .anyMatch(i -> i >= head && sentence.child(i, "cc") >= 0);
  }

  /** "morning" of "at 9 a.m. morning", "and 5" of "on March 4 and 5". */
  private static boolean isOfTime(Sentence sentence, int token) {
    boolean number =
        token + 1 < sentence.size()
            && PostWords.lower(sentence, token).equals("and")
            && sentence.token(token + 1).form().matches("\\d{1,2}");
    return number
        || PostWords.lower(sentence, token).matches("morning|afternoon|evening|night|respectively")
        || sentence.token(token).form().matches("\\d{1,2}")
            && PostWords.lower(sentence, token - 1).equals("and");
  }

  /** Past a time of the verb’s own, with its preposition: "on Monday"; else where it began. */
  private int timeEnd(Sentence sentence, int verb, int from, int end) {
    int i = from;
    while (i < end && sentence.token(i).xpos().equals("IN") && i - from < 2) {
      i++;
    }
    int first = i;
    while (i < end && times.isDate(sentence, i)) {
      i++;
    }
    while (i > first && i < end && isOfTime(sentence, i)) {
      i++;
    }
    if (i == first || first > 0 && sentence.token(first - 1).form().equals("of")) {
      return from; // "most of August"
    }
    int head = first;
    while (head >= 0 && head < i && head >= first) {
      int next = sentence.token(head).head();
      if (next < first || next >= i) {
        break;
      }
      head = next;
    }
    int governor = sentence.token(head).head();
    boolean own = governor < 0 || !sentence.token(governor).xpos().startsWith("NN") || i == end;
    return own ? i : from;
  }
}
