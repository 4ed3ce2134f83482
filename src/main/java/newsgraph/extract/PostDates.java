package newsgraph.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.model.Dating;
import newsgraph.model.Mention;
import newsgraph.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Tells from when to when a post is held: "was appointed chairman in 2010", "until May". */
final class PostDates {
  private static final Set<String> MODALS =
      Set.of("will", "would", "may", "might", "could", "shall", "'ll", "should");

  private final PostWords words;
  private final Document document;
  private final PostYears years;
  private final EventTimes eventTimes;
  private final Entities entities;

  PostDates(Document document, Entities entities, List<TimeExpression> times, PostWords words) {
    this.words = words;
    this.document = document;
    this.years = new PostYears(document, times);
    this.entities = entities;
    this.eventTimes = new EventTimes(times, entities, document.article().anchorDate());
  }

  @Nullable Dating start(Holding holding) {
    boolean begins =
        !isByNoun(holding)
            && (holding.method().equals("rule/appointed")
                || holding.method().equals("rule/became"));
    return bound(holding.title().sentence(), holding.predicate(), "since|from", begins);
  }

  @Nullable Dating end(Holding holding) {
    Sentence sentence = holding.title().sentence();
    int verb = holding.predicate();
    boolean leaves = verb >= 0 && PostVerbs.LEAVING.contains(sentence.token(verb).lemma());
    return bound(sentence, verb, "until|till|to|through", leaves);
  }

  /** The date on which a verb of leaving happens: "resigned on Monday". */
  @Nullable Dating left(Sentence sentence, int verb) {
    return bound(sentence, verb, "until|till", true);
  }

  /** The date after one of the prepositions; where the verb itself is the change, any date. */
  private @Nullable Dating bound(
      Sentence sentence, int verb, String prepositions, boolean isChange) {
    Dating found = null;
    if (verb < 0 || isAhead(sentence, verb)) {
      return null;
    }
    EventCue cue = new EventCue(sentence, verb, sentence.token(verb).lemma(), false, -1, true);
    for (Dating dating : eventTimes.all(cue)) {
      String words = dating.words().of(document.text()).toLowerCase(Locale.ROOT);
      boolean marked = words.matches("(" + prepositions + ")\\b.*");
      boolean other = words.matches("(since|from|until|till|to|through|for|by)\\b.*");
      if (dating.start() != null && (marked || (isChange && !other && found == null))) {
        found = dating;
      }
    }
    return found;
  }

  /** "resigned", not "may resign", "refused to resign", "resigns if asked". */
  static boolean isTold(Sentence sentence, int verb) {
    return !isAhead(sentence, verb)
        && !VerbForms.isCondition(sentence, verb)
        && sentence.token(verb).xpos().matches("VB[DNZP]");
  }

  private static boolean isAhead(Sentence sentence, int verb) {
    return Clauses.isInfinitive(sentence, verb)
        || sentence.children(verb, "aux").stream()
            .anyMatch(i -> MODALS.contains(PostWords.lower(sentence, i)));
  }

  /** The article’s date, unless the post is over, not yet held, or told of another time. */
  @Nullable LocalDate asOf(Holding holding) {
    LocalDate anchor = document.article().anchorDate();
    Sentence sentence = holding.title().sentence();
    int predicate = holding.predicate();
    boolean past = predicate >= 0 && (isPast(sentence, predicate) || isAhead(sentence, predicate));
    boolean begins =
        holding.method().equals("rule/appointed") || holding.method().equals("rule/became");
    boolean changed = past && begins && !isAhead(sentence, predicate);
    boolean left = // "recently sacked as manager"
        predicate >= 0
            && sentence.token(predicate).xpos().equals("VBN")
            && PostVerbs.LEAVING.contains(sentence.token(predicate).lemma());
    if (anchor == null
        || left
        || isOver(holding.title())
        || (past && !changed)
        || end(holding) != null) {
      return null;
    }
    boolean named = // "a film by director Lee": when Lee was one is not told
        holding.title().kind().equals("occupation")
            && predicate < 0
            && isOfThing(holding)
            && !isActing(holding.holder());
    boolean before =
        named
            || PostYears.isOfYearBefore(holding.title(), anchor)
            || ((isUndated(sentence, predicate) || isByNoun(holding))
                && years.isLongAgo(holding.title(), anchor));
    return before ? null : anchor;
  }

  private static boolean isOfThing(Holding holding) {
    Sentence sentence = holding.title().sentence();
    int name = sentence.headOf(holding.mention().span());
    return Stream.of(holding.title().head(), name)
        .anyMatch(i -> i >= 0 && Clauses.preposition(sentence, i).matches("of|by"));
  }

  /** Whether the article tells of something that somebody does or undergoes. */
  private boolean isActing(String person) {
    for (Mention mention : entities.mentions()) {
      Sentence sentence =
          mention.entities().contains(person) ? document.sentenceAt(mention.span().begin()) : null;
      int word = sentence == null ? -1 : sentence.headOf(mention.span());
      for (int steps = 0; sentence != null && word >= 0 && steps < 3; steps++) {
        String relation = sentence.token(word).relation();
        if (relation.startsWith("nsubj")) {
          return true;
        }
        word =
            relation.matches("conj|appos|flat|compound|nmod:poss")
                ? sentence.token(word).head()
                : -1;
      }
    }
    return false;
  }

  /** No verb, or one without a tense: "In 1984 Lee won, making her the party’s candidate". */
  private static boolean isUndated(Sentence sentence, int predicate) {
    return predicate < 0
        || (sentence.token(predicate).xpos().equals("VBG") && sentence.child(predicate, "aux") < 0);
  }

  /** "known for her role as dean in 2010": the verb does not tell when. */
  private static boolean isByNoun(Holding holding) {
    Sentence sentence = holding.title().sentence();
    int noun = holding.title().first() - 2;
    return noun >= 0
        && PostWords.lower(sentence, noun + 1).equals("as")
        && sentence.token(noun).upos().equals("NOUN");
  }

  /** Whether the passage tells that the post was held before: "formerly dean", "was the dean". */
  boolean isBygone(Holding holding) {
    int predicate = holding.predicate();
    boolean begins =
        holding.method().equals("rule/appointed") || holding.method().equals("rule/became");
    boolean was = // not "As a painter, Lee has won"
        predicate >= 0
            && !begins
            && holding.title().head() >= predicate
            && isPast(holding.title().sentence(), predicate);
    return was || isOver(holding.title());
  }

  /** "former", "then", "ex-": the post is said to be over. */
  boolean isOver(PostTitle title) {
    int first = ahead(title) - 1;
    boolean joined = // "the then chair and spokesperson"
        first > 0
            && title.sentence().token(first).form().equals("and")
            && !title.sentence().token(first - 1).xpos().startsWith("NNP") // "dean Lee and Ruiz"
            && title.sentence().token(title.head()).relation().equals("conj");
    first -= joined ? 1 : 0;
    String phrase = joined ? "NNP?S?|CD|JJ|HYPH|RB" : "NNPS?|NN|CD|JJ|HYPH";
    while (first > 0
        && (title.sentence().token(first).xpos().matches(phrase)
            || title.sentence().token(first).form().equals("-"))
        && (joined || !isOther(title.sentence(), first))) {
      if (PostWords.lower(title.sentence(), first).matches("current|incumbent|now")) {
        return false; // "former dean and current mayor"
      }
      first--; // "former 2020 U.S. candidate"
    }
    boolean pair = // "former governor and U.S. Senator Lee"
        first > 1
            && title.sentence().token(first).form().equals("and")
            && title.sentence().token(first - 1).xpos().equals("NN");
    first -= pair ? 1 : 0;
    while (first > 0 && pair && title.sentence().token(first).xpos().matches("NNPS?|NN|JJ")) {
      first--;
    }
    first -= first > 0 && title.sentence().token(first).upos().equals("DET") ? 1 : 0;
    for (int i = Math.max(0, first); i <= title.last(); i++) {
      String form = PostWords.lower(title.sentence(), i);
      if (PostVerbs.OVER.contains(form) || form.startsWith("ex-") || form.startsWith("then-")) {
        return true;
      }
    }
    int owner = first - 1; // "then-governor Ann Lee's aide"
    while (owner > 0 && title.sentence().token(owner).xpos().matches("NNPS?|POS|HYPH|JJ|NN")) {
      owner--;
    }
    boolean owned = first > 0 && title.sentence().token(first).xpos().equals("POS");
    return owned && PostWords.lower(title.sentence(), Math.max(0, owner)).startsWith("then");
  }

  /** Where "Acme chairman" or "Peruvian mayor" begins. */
  private static int ahead(PostTitle title) {
    int first = title.first();
    for (Mention owner : new Mention[] {title.organization(), title.jurisdiction()}) {
      int begin = owner == null ? -1 : title.sentence().at(owner.head().begin());
      int end = begin < 0 ? -1 : title.sentence().at(owner.head().end() - 1);
      first = end >= 0 && end < first && end > first - 3 ? begin : first;
    }
    return first;
  }

  /** "candidate" of "former candidate Senator Lee": the senator is none of old. */
  private boolean isOther(Sentence sentence, int i) {
    return words.isPost(PostWords.lower(sentence, i)) && !words.isModifier(sentence, i);
  }

  private static boolean isPast(Sentence sentence, int predicate) {
    boolean has = // "has served as mayor", but "has been mayor since 2010"
        sentence.children(predicate, "aux").stream()
            .anyMatch(i -> PostWords.lower(sentence, i).matches("has|have|['’]ve"));
    boolean still =
        has
            && sentence.tokens().stream()
                .anyMatch(token -> token.form().matches("since|for|currently|now"));
    if (has) {
      return !still;
    }
    boolean before = // "previously served", whatever the tag
        sentence.children(predicate, "advmod").stream()
            .anyMatch(i -> PostWords.lower(sentence, i).matches("previously|formerly|once"));
    if (before) {
      return true;
    }
    int first = sentence.child(predicate, "aux", "aux:pass", "cop");
    return sentence.token(first >= 0 ? first : predicate).xpos().equals("VBD");
  }
}
