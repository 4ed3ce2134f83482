package newsgraph.extract;

import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Mention;
import org.jspecify.annotations.Nullable;

/** Finds who holds a post whose title stands in the text. */
final class PostHolders {
  private final PostTitles titles;
  private final Entities entities;
  private final PostClauses clauses;
  private final PostFields fields;

  PostHolders(PostTitles titles, Entities entities) {
    this.titles = titles;
    this.entities = entities;
    this.clauses = new PostClauses(titles, entities);
    this.fields = new PostFields(titles);
  }

  /** A holder with the construction that tells it. */
  record Holder(Mention mention, double confidence, String method) {}

  @Nullable Holder of(PostTitle title) {
    Holder holder = found(title);
    boolean itself =
        holder != null
            && (holder.mention().head().contains(title.span())
                || titles.isTitle(title.sentence(), holder.mention()));
    return itself ? null : holder; // "the king of comedy" as a name, "the king is the ruler"
  }

  private @Nullable Holder found(PostTitle title) {
    Sentence sentence = title.sentence();
    int after = titles.pastTitle(sentence, afterParenthesis(sentence, title.last() + 1));
    if (after < sentence.size() && titles.isPerson(sentence, after)) {
      return isRelative(title, after)
          ? null
          : holder(sentence, after, 0.95, "rule/title-before-name");
    }
    int named = afterPlace(title);
    if (named >= 0) {
      return holder(sentence, named, 0.9, "rule/title-before-name");
    }
    boolean owner = // "Lee, the mayor's daughter"
        title.last() + 1 < sentence.size() && sentence.token(title.last() + 1).xpos().equals("POS");
    if (owner) {
      return null;
    }
    boolean sought =
        "for".equals(sentence.form(title.first() - 1)); // "put up Lee, a nurse, for mayor"
    if (sought || PostClauses.isHoped(sentence, title.head())) {
      return null;
    }
    Holder holder = byApposition(title);
    if (holder == null) {
      holder = clauses.byCopula(title);
    }
    if (holder == null) {
      holder = clauses.byVerb(title);
    }
    if (holder == null) {
      holder = byComma(title);
    }
    return holder;
  }

  /** "the candidate Lee backed": Lee backed somebody. */
  private boolean isRelative(PostTitle title, int name) {
    Sentence sentence = title.sentence();
    int subject = sentence.child(title.head(), "nsubj");
    if (sentence.child(title.head(), "cop") >= 0
        && subject >= 0
        && subject < title.first()
        && titles.isPerson(sentence, subject)) {
      return true; // "Ruiz was the candidate Lee backed"
    }
    boolean placed = // else the clause may be the whole sentence: "the mayor Ann Lee spoke"
        !sentence.token(title.head()).relation().equals("root")
            || sentence.child(title.head(), "cop") >= 0;
    boolean definite =
        placed
            && sentence.children(title.head(), "det").stream()
                .anyMatch(i -> PostWords.lower(sentence, i).equals("the"));
    for (int i = name, steps = 0; definite && i >= 0 && steps < 3; steps++) {
      if (sentence.token(i).relation().startsWith("nsubj")) {
        int verb = sentence.token(i).head();
        return verb >= 0
            && sentence.token(verb).head() == title.head()
            && sentence.child(verb, "obj", "ccomp") < 0
            && sentence.token(verb).relation().startsWith("acl");
      }
      i = sentence.token(i).head();
    }
    return false;
  }

  /** "MP (Member of Parliament) Ann Lee". */
  private static int afterParenthesis(Sentence sentence, int i) {
    if (!"(".equals(sentence.form(i))) {
      return i;
    }
    for (int end = i + 1; end < sentence.size() && end < i + 8; end++) {
      if (sentence.token(end).form().equals(")")) {
        return end + 1;
      }
    }
    return i;
  }

  /** "Mayor of Rome Ann Lee": the name right after the place or body; -1 if none. */
  private int afterPlace(PostTitle title) {
    Sentence sentence = title.sentence();
    if (!title.isPublic() || !"of".equals(sentence.form(title.last() + 1))) {
      return -1;
    }
    for (int i = title.last() + 2; i < sentence.size() && i < title.last() + 8; i++) {
      if (i > title.last() + 2 && titles.isPerson(sentence, i)) {
        return i;
      }
      String xpos = sentence.token(i).xpos();
      boolean body = // "the President of the Acme workers union Ann Lee"
          xpos.matches("NNS?") && i > title.last() + 2 && fields.isBodyPhrase(sentence, i);
      if (!xpos.startsWith("NNP") && !xpos.equals("DT") && !body) {
        return -1;
      }
    }
    return -1;
  }

  /** The appositive, coordinate or governing noun: "X, the chairman of Y", "the chairman, X". */
  private @Nullable Holder byApposition(PostTitle title) {
    Sentence sentence = title.sentence();
    Token token = sentence.token(title.head());
    if (token.relation().equals("appos") && sentence.child(title.head(), "appos") > title.last()) {
      int next = sentence.child(title.head(), "appos");
      int before = title.first() - 1;
      while (before >= 0 && isInsidePhrase(sentence, before)) {
        before--;
      }
      boolean apart = before >= 0 && !",".equals(sentence.form(before));
      if (apart && next == title.last() + 2 && ",".equals(sentence.form(next - 1))) {
        return person(sentence, next, 0.9, "rule/apposition"); // "(Lee:) The mayor, Bo Ruiz,"
      }
    }
    Holder nearest = token.relation().equals("appos") ? beforeComma(title) : null;
    if (nearest != null) {
      return nearest; // "Ann Lee and Bo Ruiz, the mayor of Rome"
    }
    if (token.head() >= 0 && token.relation().equals("appos")) {
      Holder holder = person(sentence, token.head(), 0.9, "rule/apposition");
      if (holder != null) {
        return holder;
      }
    }
    for (int child : sentence.children(title.head(), "appos")) {
      if (isJoined(sentence, title.last(), child)) {
        continue; // "for president and rapper Lee"
      }
      Holder holder = person(sentence, child, 0.9, "rule/apposition");
      if (holder != null) {
        return holder;
      }
    }
    return null;
  }

  /** Whether "and", "to" or a colon stands between. */
  private static boolean isJoined(Sentence sentence, int title, int name) {
    for (int i = title + 1; i < name; i++) {
      if (sentence.token(i).upos().equals("CCONJ")
          || sentence.token(i).form().matches(":|to")) { // "aide to Mayor Lee"
        return true;
      }
    }
    return false;
  }

  /** By the surface, where the tree has it wrong: "X, chairman of Y," and "the chairman, X,". */
  private @Nullable Holder byComma(PostTitle title) {
    Sentence sentence = title.sentence();
    Holder before = beforeComma(title);
    if (before != null) {
      boolean closed = sentence.token(title.head()).relation().startsWith("nsubj");
      return closed ? null : before;
    }
    int next = title.last() + 1;
    if ("of".equals(sentence.form(next)) && title.isPublic()) {
      next++; // "the mayor of Rome, Ann Lee,"
      while (next < sentence.size()
          && sentence.token(next).xpos().matches("NNPS?|DT")
          && !titles.isPerson(sentence, next)) {
        next++;
      }
    }
    int end = next + 1;
    while (end < sentence.size() && titles.isPerson(sentence, end)) {
      end++;
    }
    boolean toldBy = // "according to his agent, Lee left"
        Clauses.preposition(sentence, title.head()).startsWith("according")
            && end < sentence.size()
            && !sentence.token(end).upos().equals("PUNCT");
    if (",".equals(sentence.form(next)) && !toldBy && end > next + 1) {
      return holder(sentence, next + 1, 0.75, "rule/apposition-by-comma");
    }
    return null;
  }

  /** The name right before the comma before the title. */
  private @Nullable Holder beforeComma(PostTitle title) {
    Sentence sentence = title.sentence();
    int i = title.first() - 1;
    while (i > 0 && i > title.first() - 8 && isInsidePhrase(sentence, i)) {
      boolean inside = // "the daughter of a lawyer"
          sentence.token(i).form().equals("of") && !sentence.token(i - 1).upos().equals("PROPN");
      if (inside) {
        return null;
      }
      i--;
    }
    boolean named = i > 0 && ",".equals(sentence.form(i)) && titles.isPerson(sentence, i - 1);
    return named ? holder(sentence, i - 1, 0.75, "rule/apposition-by-comma") : null;
  }

  private static boolean isInsidePhrase(Sentence sentence, int i) {
    String upos = sentence.token(i).upos();
    return Set.of("DET", "ADJ", "PROPN", "NOUN", "NUM", "PART", "ADV", "PRON").contains(upos)
        || sentence.token(i).form().equals("of")
        || sentence.token(i).form().equals("-");
  }

  private @Nullable Holder person(Sentence sentence, int i, double confidence, String method) {
    return titles.isPerson(sentence, i) ? holder(sentence, i, confidence, method) : null;
  }

  private @Nullable Holder holder(Sentence sentence, int i, double confidence, String method) {
    Mention mention = entities.at(sentence.token(i).span());
    return mention == null ? null : new Holder(mention, confidence, method);
  }
}
