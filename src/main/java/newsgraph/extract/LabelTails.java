package newsgraph.extract;

import java.util.Map;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Entity;
import newsgraph.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * What follows a verb in its own clause, word for word: "not guilty to the charges" of "Lee pleaded
 * not guilty to the charges on Monday".
 */
final class LabelTails {
  private static final int LONGEST = 14;

  private static final int LONGEST_NAME = 7;

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

  /** Words that point to what was said before. */
  private static final String POINTING = "(^| )(as well|instead|too|also|again|there|then|so)$";

  private final String text;
  private final Kinds kinds;
  private final Map<String, Entity> byId;
  private final EventTimes times;

  LabelTails(String text, Kinds kinds, Map<String, Entity> byId, EventTimes times) {
    this.text = text;
    this.kinds = kinds;
    this.byId = byId;
    this.times = times;
  }

  /** The words after a verb up to the end of its clause; "" if there are none. */
  String after(Sentence sentence, int verb, String particle) {
    StringBuilder words = new StringBuilder();
    int end = end(sentence, verb);
    boolean taken =
        sentence.form(verb + 1) != null
            && particle.strip().equals(PostWords.lower(sentence, verb + 1));
    int last = -2;
    for (int i = verb + (taken ? 2 : 1); i < end; i++) {
      int time = timeEnd(sentence, verb, i, end);
      if (time > i) {
        i = time - 1;
        continue;
      }
      Mention name = name(sentence, verb, i);
      String form = name == null ? sentence.token(i).form() : label(name);
      boolean apart =
          last != i - 1 || sentence.token(last).span().end() < sentence.token(i).span().begin();
      words.append(apart && !words.isEmpty() ? " " : "").append(form);
      if (name != null) {
        i = Math.max(i, sentence.at(name.span().end() - 1));
      }
      last = i;
    }
    return LabelForms.phrase(words.toString())
        .replaceFirst(" [-–]$", "")
        .replaceFirst(POINTING, "");
  }

  /** The first word that is outside: of another clause, after a comma, or too many. */
  private static int end(Sentence sentence, int verb) {
    int safe = verb + 1;
    int last = LabelComplements.last(sentence, verb);
    int end = verb + 1;
    while (end < sentence.size() && (end <= last || !isEnd(sentence, verb, end))) {
      String xpos = sentence.token(end).xpos();
      boolean opens =
          OPENING.contains(xpos)
              && !BINDING.contains(PostWords.lower(sentence, end))
              && end > verb + 1
              && !OPENING.contains(sentence.token(end - 1).xpos());
      safe = opens ? end : safe;
      if (end - verb > LONGEST && end > last + 3) {
        return safe;
      }
      end++;
    }
    return isOpen(sentence, safe, end) ? safe : end;
  }

  /** Whether a phrase is cut in two: "for the next" of "for the next, public phase". */
  private static boolean isOpen(Sentence sentence, int begin, int end) {
    for (int i = begin; i < end; i++) {
      boolean before =
          sentence.token(i).relation().matches("amod|det|compound|nummod|case|mark|nmod:poss|cc");
      if (before && sentence.token(i).head() >= end) {
        return true;
      }
    }
    return end > begin && sentence.token(end - 1).xpos().equals("VBG") && end - 1 >= begin;
  }

  private static boolean isEnd(Sentence sentence, int verb, int i) {
    Token token = sentence.token(i);
    String form = PostWords.lower(sentence, i);
    if (token.upos().equals("PUNCT")) {
      boolean inside = form.matches("[-–%$’'\"“”]") || isListed(sentence, verb, i);
      return !inside || form.matches("[\"“”]") && i == verb + 1;
    }
    boolean clause =
        CLAUSES.contains(form) && (token.upos().equals("SCONJ") || isClause(sentence, i));
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
                || sentence.token(token.head()).relation().startsWith("nsubj"));
    boolean relative =
        token.xpos().matches("WDT|WP|WP\\$|WRB") || form.equals("that") && isRelative(sentence, i);
    return clause || finite || and || TIMES.contains(form) || relative && i > verb + 1;
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

  /** The name that begins here, or the pronoun for somebody else. */
  private @Nullable Mention name(Sentence sentence, int verb, int token) {
    Mention mention = kinds.mention(sentence, token);
    if (mention == null || mention.span().begin() != sentence.token(token).span().begin()) {
      return null;
    }
    String label = label(mention);
    if (mention.kind() == Mention.Kind.PRONOUN) {
      int subject = Subjects.of(sentence, verb).token();
      Mention who = subject < 0 ? null : kinds.mention(sentence, subject);
      boolean own = who != null && who.entities().equals(mention.entities());
      boolean other = PostWords.lower(sentence, token).matches("him|them|it|he|she|they");
      return own || !other || label.split(" ", -1).length > LONGEST_NAME ? null : mention;
    }
    Entity entity = byId.get(mention.entities().get(0));
    boolean known = entity != null && entity.named() && mention.entities().size() == 1;
    return known && mention.kind() == Mention.Kind.NAME ? mention : null;
  }

  private String label(Mention mention) {
    Entity entity = byId.get(mention.entities().get(0));
    return entity == null ? mention.span().of(text) : entity.label();
  }
}
