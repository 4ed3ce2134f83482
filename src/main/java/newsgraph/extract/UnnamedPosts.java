package newsgraph.extract;

import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.model.Entity;
import newsgraph.model.EntityType;
import newsgraph.model.Mention;
import org.jspecify.annotations.Nullable;

/** Finds posts whose holder the text does not name: "a federal judge", "the artist settled". */
final class UnnamedPosts {
  /** With these nobody in particular is meant: "no president", "the next justice". */
  private static final Set<String> NOBODY =
      Set.of("no", "every", "any", "each", "another", "which", "next", "future");

  private UnnamedPosts() {}

  /** "a federal judge": a post without a name. */
  static PostHolders.@Nullable Holder holder(PostTitle title, Entities entities) {
    Mention mention = entities.at(title.sentence().token(title.head()).span());
    if (mention == null
        || mention.kind() != Mention.Kind.NOMINAL
        || mention.entities().size() != 1
        || startsClause(title.sentence(), mention)
        || !isDetermined(title)
        || title.sentence().child(title.head(), "cop") >= 0
        || title.sentence().token(title.head()).relation().matches("xcomp|appos|root")
        || Clauses.preposition(title.sentence(), title.head()).matches("as|like")
        || isAppointing(title)
        || isThoughtOf(title)) {
      return null;
    }
    Entity entity = entities.byId().get(mention.entities().get(0));
    return entity == null || entity.named() || entity.type() != EntityType.PERSON
        ? null
        : new PostHolders.Holder(mention, 0.7, Holding.UNNAMED);
  }

  /** "Ministers are appointed by the king": whoever that is. */
  private static boolean isAppointing(PostTitle title) {
    int verb = title.sentence().token(title.head()).head();
    return Clauses.preposition(title.sentence(), title.head()).equals("by")
        && verb >= 0
        && PostVerbs.NAMING.contains(title.sentence().token(verb).lemma());
  }

  /** "the artist settled": the one artist that the text names, if it does. */
  static boolean isActor(PostTitle title) {
    Sentence sentence = title.sentence();
    return sentence.token(title.head()).relation().equals("nsubj")
        && sentence.children(title.head(), "det").stream()
            .anyMatch(i -> PostWords.lower(sentence, i).equals("the"));
  }

  /** "a judge", "its spokesperson"; "mayor of Rome" is rather said of somebody. */
  private static boolean isDetermined(PostTitle title) {
    Sentence sentence = title.sentence();
    boolean nobody =
        sentence.children(title.head(), "det", "amod").stream()
            .anyMatch(i -> NOBODY.contains(PostWords.lower(sentence, i)));
    boolean name = // "A Tribute for a King"
        sentence.children(title.head(), "det").stream()
                .anyMatch(i -> PostWords.lower(sentence, i).matches("an?"))
            && Character.isUpperCase(sentence.token(title.first()).form().charAt(0));
    boolean owner = // "a sheriff's deputy"
        title.last() + 1 < sentence.size()
            && sentence.token(title.last() + 1).xpos().equals("POS")
            && sentence.children(title.head(), "det").stream()
                .anyMatch(i -> PostWords.lower(sentence, i).matches("an?"));
    if (nobody || name || owner || isSorting(title)) {
      return false;
    }
    return sentence.child(title.head(), "det") >= 0
        || sentence.children(title.head(), "nmod", "nmod:poss").stream()
            .anyMatch(i -> i < title.head() && Clauses.isPossessive(sentence, i));
  }

  /** "the sheriff's station", "the mayor's staff": the post only tells which. */
  private static boolean isSorting(PostTitle title) {
    Sentence sentence = title.sentence();
    int owned = title.last() + 1;
    if (owned >= sentence.size() || !sentence.token(owned).xpos().equals("POS")) {
      return false;
    }
    while (owned + 1 < sentence.size()
        && sentence.token(owned + 1).upos().matches("NOUN|PROPN|ADJ")) {
      owned++;
    }
    String lemma = PostWords.lower(sentence, owned);
    EntityWords.Noun noun = EntityWords.shipped().noun(lemma.replaceFirst("s$", ""));
    boolean body =
        noun != null && (noun.type() == EntityType.PLACE || noun.type() == EntityType.ORGANIZATION);
    return body || lemma.matches("staff|spokes.*|aides?|deputy|deputies");
  }

  /** "a prince would come", "unusual for a mayor to speak": nobody did. */
  private static boolean isThoughtOf(PostTitle title) {
    Sentence sentence = title.sentence();
    int verb = sentence.token(title.head()).head();
    boolean subject = sentence.token(title.head()).relation().startsWith("nsubj");
    boolean definite =
        sentence.children(title.head(), "det").stream()
            .anyMatch(i -> PostWords.lower(sentence, i).equals("the"));
    return subject
        && verb >= 0
        && !definite
        && (Clauses.isInfinitive(sentence, verb)
            || sentence.children(verb, "aux").stream()
                .anyMatch(
                    i -> PostWords.lower(sentence, i).matches("would|could|may|might|can|should")));
  }

  /** "where the mayor lives" is nobody. */
  private static boolean startsClause(Sentence sentence, Mention mention) {
    int first = sentence.at(mention.span().begin());
    return first >= 0 && sentence.token(first).xpos().startsWith("W");
  }
}
