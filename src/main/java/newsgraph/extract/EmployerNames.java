package newsgraph.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.language.Document;
import newsgraph.language.Name;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.EntityType;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** Names of bodies that only the post beside them tells: "Acme striker Ann Lee". */
final class EmployerNames {
  /** How many small words may stand between a body and a post: "Acme chief currency strategist". */
  private static final int FARTHEST = 3;

  private static final Set<String> NATIONS = Tsv.words("regions", "nation");

  private final EntityWords words;
  private final PostWords posts = new PostWords();
  private final CapitalRuns runs;
  private final PostEmployers employers = PostEmployers.shipped();

  EmployerNames(EntityWords words) {
    this.words = words;
    this.runs = new CapitalRuns(words, posts);
  }

  /** Adds and mends among the names of each sentence those of bodies. */
  void add(Document document, List<List<Name>> found) {
    Set<String> bodies =
        found.stream()
            .flatMap(List::stream)
            .filter(name -> name.type() == EntityType.ORGANIZATION)
            .map(name -> name.span().of(document.text()))
            .collect(Collectors.toUnmodifiableSet());
    for (int i = 0; i < found.size(); i++) {
      add(document.sentences().get(i), found.get(i), bodies);
    }
  }

  private void add(Sentence sentence, List<Name> names, Set<String> bodies) {
    List.copyOf(names).forEach(name -> joined(sentence, name, names));
    for (int i = 0; i < sentence.size(); i++) {
      PostWords.Match match = posts.at(sentence, i);
      if (match == null) {
        continue;
      }
      String kind = employers.kind(sentence, match);
      if (!kind.isEmpty() && CapitalRuns.isSmall(sentence, match.last())) {
        before(sentence, match, kind, names, bodies);
        after(sentence, match, kind, names);
      }
      i = match.last();
    }
  }

  /** "Lee & Ruiz": no person. */
  private void joined(Sentence sentence, Name name, List<Name> names) {
    int last = sentence.at(name.span().end() - 1);
    boolean firm =
        name.type() == EntityType.PERSON
            && last >= 0
            && last + 2 < sentence.size()
            && CapitalRuns.isSign(sentence, last + 1)
            && MissedNames.isCapital(sentence, last + 2)
            && !isFullName(sentence, name);
    if (firm) {
      put(name.span().union(sentence.token(last + 2).span()), names);
    }
  }

  /** "Acme" of "Acme striker Ann Lee", "Acme’s chief executive, Ann Lee". */
  private void before(
      Sentence sentence, PostWords.Match match, String kind, List<Name> names, Set<String> bodies) {
    int last = match.first() - 1;
    while (last >= 0
        && last > match.first() - 1 - FARTHEST
        && CapitalRuns.isSmall(sentence, last)
        && sentence.token(last).xpos().matches("NN|JJ|VBG")) {
      last--;
    }
    boolean owner = last > 0 && sentence.token(last).xpos().equals("POS");
    last -= owner ? 1 : 0;
    int first = runs.start(sentence, last);
    if (first > last || !isHeld(sentence, match, first, names)) {
      return;
    }
    Name inside = inside(sentence.span(first, last), names);
    boolean told =
        inside == null
            ? bodies.contains(MissedNames.join(sentence, first, last))
                || (isProper(sentence, last, kind) && !isPost(sentence, first, last))
            : inside.span().end() == sentence.token(last).span().end()
                && isBody(sentence, inside, kind, owner && !isChief(sentence, match));
    if (told) {
      put(sentence.span(first, last), names);
    }
  }

  /** "Acme", or "Stars" of "Stars captain". */
  private boolean isProper(Sentence sentence, int i, String kind) {
    Token token = sentence.token(i);
    boolean inside = i > 0 && sentence.token(i - 1).upos().matches("NOUN|VERB|ADP|DET|CCONJ");
    return token.upos().equals("PROPN")
        || (token.xpos().equals("NNS") && (kind.matches("team|coach") || isOwned(sentence, i)))
        || (inside && !token.form().matches(".*(ish|lsh|an|ese|ic|al)"));
  }

  /** "Stars" of "Stars' owner" and "Stars sporting director". */
  private static boolean isOwned(Sentence sentence, int i) {
    return i + 1 < sentence.size()
        && (sentence.token(i + 1).xpos().equals("POS")
            || sentence.token(i + 1).form().equals("sporting"));
  }

  /** "Acme" of "an economist at Acme", "chairman of Acme", "head of the charity Acme". */
  private void after(Sentence sentence, PostWords.Match match, String kind, List<Name> names) {
    int at = pastField(sentence, match.last() + 1);
    String preposition = String.valueOf(sentence.form(at));
    boolean works =
        preposition.matches("at|with") && kind.matches("expert|chief|voice")
            || preposition.equals("of") && kind.matches("chief|member|voice");
    if (!works) {
      return;
    }
    int first = at + 1;
    while (first < sentence.size()
        && first < at + 1 + FARTHEST
        && (CapitalRuns.isSmall(sentence, first) || words.isAdjective(sentence.token(first).form()))
        && sentence.token(first).xpos().matches("NN|JJ|DT")) {
      first++;
    }
    int last = runs.end(sentence, first);
    boolean described = first > at + 1 && isBodyNoun(sentence, first - 1);
    boolean plain = first == at + 1 && (!preposition.equals("of") || isChief(sentence, match));
    if (last < first || !(described || plain)) {
      return;
    }
    Name inside = inside(sentence.span(first, last), names);
    boolean told =
        inside == null
            ? sentence.token(last).upos().equals("PROPN")
            : !isNation(inside, sentence)
                && inside.type() != EntityType.ORGANIZATION
                && inside.span().end() == sentence.token(last).span().end()
                && (described || !isFullName(sentence, inside));
    Span span = sentence.span(first, last);
    if (told && names.stream().noneMatch(name -> isAcross(name, span))) {
      put(span, names);
    }
  }

  /** The next preposition after "of domestic sales". */
  private static int pastField(Sentence sentence, int at) {
    int next = at + 1;
    while (String.valueOf(sentence.form(at)).matches("of|for")
        && next < sentence.size()
        && CapitalRuns.isSmall(sentence, next)
        && sentence.token(next).xpos().matches("NNS?|JJ|CC")) {
      next++;
    }
    boolean field = next > at + 1 && String.valueOf(sentence.form(next)).matches("at|with|of");
    return field ? next : at;
  }

  private boolean isBodyNoun(Sentence sentence, int i) {
    EntityWords.Noun noun = words.noun(sentence.token(i).lemma());
    return noun != null && noun.type() == EntityType.ORGANIZATION
        || sentence.token(i).form().matches("consultancy|specialist|group|giant|manager|house");
  }

  private static boolean isChief(Sentence sentence, PostWords.Match match) {
    return PostWords.lower(sentence, match.last())
            .matches("executive|ceo|cfo|coo|chair(wo)?m[ae]n|chair|co-chairman|vice-chairman")
        || PostWords.lower(sentence, match.first()).equals("chief");
  }

  /** Whether a name of another type is that of the body. */
  private boolean isBody(Sentence sentence, Name name, String kind, boolean owner) {
    return switch (name.type()) {
      case OTHER -> true;
      case PERSON -> !owner && !kind.matches("voice|member|coach") && !isFullName(sentence, name);
      case PLACE -> kind.matches("team|coach") && !isNation(name, sentence);
      default -> false;
    };
  }

  /** "Ann Lee", "Ann". */
  private boolean isFullName(Sentence sentence, Name name) {
    int first = sentence.at(name.span().begin());
    return name.type() == EntityType.PERSON
        && first >= 0
        && words.isGiven(sentence.token(first).form());
  }

  private boolean isNation(Name name, Sentence sentence) {
    int first = sentence.at(name.span().begin());
    int last = sentence.at(name.span().end() - 1);
    String form = first < 0 || last < 0 ? "" : MissedNames.join(sentence, first, last);
    return words.country(form) != null || NATIONS.contains(form);
  }

  /** Whether somebody’s name stands right after the post or, before a comma, before the body. */
  private static boolean isHeld(
      Sentence sentence, PostWords.Match match, int first, List<Name> names) {
    int next = match.last() + 1;
    next += ",".equals(sentence.form(next)) ? 1 : 0;
    if (next < sentence.size() && isPerson(sentence, next, names)) {
      return true;
    }
    return first > 1
        && ",".equals(sentence.form(first - 1))
        && isPerson(sentence, first - 2, names);
  }

  private static boolean isPerson(Sentence sentence, int i, List<Name> names) {
    return names.stream()
        .anyMatch(
            name ->
                name.type() == EntityType.PERSON && name.span().contains(sentence.token(i).span()));
  }

  /** "Former", "Coach", "Peruvian": no part of a body’s name. */
  private boolean isPost(Sentence sentence, int first, int last) {
    String form = PostWords.lower(sentence, last);
    if (first < last) {
      return TimeWords.isDayOrMonth(form);
    }
    return posts.at(sentence, last) != null
        || posts.isModifier(sentence, last)
        || posts.isJudging(sentence, last)
        || words.noun(form) != null
        || words.isTitle(sentence.token(last).form())
        || form.matches("(ex|former|then|anti|pro)-.*")
        || TimeWords.isDayOrMonth(form);
  }

  private static @Nullable Name inside(Span span, List<Name> names) {
    return names.stream().filter(name -> name.span().overlaps(span)).findFirst().orElse(null);
  }

  private static boolean isAcross(Name name, Span span) {
    return name.span().overlaps(span)
        && (name.span().begin() < span.begin() || name.span().end() > span.end());
  }

  private static void put(Span span, List<Name> names) {
    names.removeIf(name -> name.span().overlaps(span));
    names.add(new Name(span, EntityType.ORGANIZATION, 0.85, NamesInContext.METHOD));
  }
}
