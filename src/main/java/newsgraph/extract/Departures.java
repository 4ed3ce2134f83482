package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.model.Argument;
import newsgraph.model.Dating;
import org.jspecify.annotations.Nullable;

/** Finds when somebody left a post in a sentence that does not name it: "Lee retired in 2010". */
final class Departures {
  /** Verbs whose object leaves: "fired Lee". */
  private static final Set<String> REMOVING = Tsv.words("post-verbs", "removing");

  private static final Set<String> LOSING = Tsv.words("post-verbs", "losing");

  /** Nouns for what is held: "the title". */
  private static final Set<String> HELD = Tsv.words("post-verbs", "held");

  private final StatusGovernors governors = StatusGovernors.shipped();
  private final Document document;
  private final Entities entities;
  private final PostDates dates;

  Departures(Document document, Entities entities, PostDates dates) {
    this.document = document;
    this.entities = entities;
    this.dates = dates;
  }

  /** The end of the holder’s one post, or of the one with the body that is left; null if none. */
  @Nullable Dating of(Holding holding, @Nullable Argument body, List<Holding> all) {
    boolean only = isOnly(holding, all);
    for (Sentence sentence : document.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (leaves(sentence, i, holding.holder()) || isParting(sentence, i, holding.holder())) {
          boolean left = body != null && entitiesUnder(sentence, i).contains(body.target());
          Dating dating =
              (left || only) && !isOther(sentence, i, holding) ? dates.left(sentence, i) : null;
          if (dating != null) {
            return dating;
          }
        }
      }
    }
    return null;
  }

  /** "after the resignation of Lee", "Lee has resigned": whatever the date. */
  boolean isGone(Holding holding, @Nullable Argument body, List<Holding> all) {
    boolean only = isOnly(holding, all);
    for (Sentence sentence : document.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (body != null && quits(sentence, i, holding, body.target())) {
          return true;
        }
        boolean left = only || (body != null && entitiesUnder(sentence, i).contains(body.target()));
        boolean gone =
            isParting(sentence, i, holding.holder())
                || isNoLonger(sentence, i, holding.holder())
                || ((leaves(sentence, i, holding.holder()) || loses(sentence, i, holding.holder()))
                    && PostDates.isTold(sentence, i));
        if (left && gone && !isOther(sentence, i, holding)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "resigned as dean" says nothing of a professor. */
  private static boolean isOther(Sentence sentence, int verb, Holding holding) {
    if (PostWords.lower(holding.title().sentence(), holding.title().last()).endsWith("founder")) {
      return true; // whoever founded it has done so for good
    }
    if (!"as".equals(sentence.form(verb + 1))) {
      return false;
    }
    PostTitle post = holding.title();
    for (int i = verb + 2; i < sentence.size() && i < verb + 12; i++) {
      String word = PostWords.lower(sentence, i);
      if (word.equals(PostWords.lower(post.sentence(), post.last()))
          || word.equals(PostWords.lower(post.sentence(), post.head()))) {
        return false;
      }
    }
    return true;
  }

  /** "Lee, a member of Acme, was arrested after leaving it": whoever is in it no more. */
  private boolean quits(Sentence sentence, int verb, Holding holding, String body) {
    boolean leaving =
        sentence.token(verb).isVerb()
            && sentence.token(verb).lemma().matches("leave|quit")
            && PostWords.lower(holding.title().sentence(), holding.title().last()).equals("member");
    int object = leaving ? sentence.child(verb, "obj") : -1;
    if (object < 0 || VerbForms.isNegated(sentence, verb)) {
      return false;
    }
    boolean after =
        sentence.children(verb, "mark", "case").stream()
            .anyMatch(i -> PostWords.lower(sentence, i).matches("after|since"));
    List<Integer> owned = new ArrayList<>(sentence.children(object, "nmod:poss", "nmod"));
    owned.add(object); // "its elite group"
    return (after || PostDates.isTold(sentence, verb))
        && is(sentence, Subjects.of(sentence, verb).token(), holding.holder())
        && owned.stream()
            .map(i -> entities.at(sentence.token(i).span()))
            .anyMatch(mention -> mention != null && mention.entities().contains(body));
  }

  private static boolean isOnly(Holding holding, List<Holding> all) {
    return all.stream()
        .filter(other -> other.holder().equals(holding.holder()))
        .allMatch(other -> other.title().kind().equals(holding.title().kind()));
  }

  private boolean leaves(Sentence sentence, int verb, String person) {
    String lemma = sentence.token(verb).lemma();
    boolean leaving =
        sentence.token(verb).isVerb()
            && PostVerbs.LEAVING.contains(lemma)
            && !VerbForms.isNegated(sentence, verb);
    if (!leaving) {
      return false;
    }
    boolean active = List.of("resign", "retire", "quit").contains(lemma);
    boolean down =
        lemma.equals("step") && String.valueOf(sentence.form(verb + 1)).matches("down|aside");
    Subjects.Subject subject = Subjects.of(sentence, verb);
    boolean removed = subject.passive() && !lemma.equals("leave");
    boolean removes = !subject.passive() && REMOVING.contains(lemma);
    return ((active || down || removed) && is(sentence, subject.token(), person))
        || (removes && is(sentence, sentence.child(verb, "obj"), person));
  }

  /** "Lee lost her title", "Lee relinquished the post". */
  private boolean loses(Sentence sentence, int verb, String person) {
    int object = sentence.child(verb, "obj");
    return LOSING.contains(sentence.token(verb).lemma())
        && object >= 0
        && HELD.contains(sentence.token(object).lemma())
        && is(sentence, Subjects.of(sentence, verb).token(), person);
  }

  /** "Lee no longer holds the title", "Lee is no longer mayor". */
  private boolean isNoLonger(Sentence sentence, int longer, String person) {
    int told = sentence.token(longer).head();
    boolean no =
        longer > 0
            && PostWords.lower(sentence, longer).equals("longer")
            && PostWords.lower(sentence, longer - 1).equals("no");
    boolean holds =
        no && told >= 0 && sentence.token(told).lemma().matches("hold|have|serve|bear|carry");
    boolean is = no && told >= 0 && sentence.child(told, "cop") >= 0;
    return (holds || is) && is(sentence, Subjects.of(sentence, told).token(), person);
  }

  /** Whether a word, or the name beside it, stands for the person: "Mayor Ann Lee". */
  private boolean is(Sentence sentence, int word, String person) {
    if (word < 0) {
      return false;
    }
    List<Integer> names = new ArrayList<>(sentence.children(word, "flat", "appos"));
    names.add(word);
    return names.stream()
        .map(i -> entities.at(sentence.token(i).span()))
        .anyMatch(mention -> mention != null && mention.entities().equals(List.of(person)));
  }

  /** "after the resignation of Lee", "following Lee’s dismissal": those came to pass. */
  private boolean isParting(Sentence sentence, int noun, String person) {
    if (!PostVerbs.PARTING.contains(sentence.token(noun).lemma())
        || !(Clauses.preposition(sentence, noun).matches("after|following|since|upon|with")
            || isTold(sentence, noun))) {
      return false;
    }
    int owner = Deaths.possessor(sentence, noun);
    if (owner < 0) {
      return false;
    }
    List<Integer> names = new ArrayList<>(sentence.children(owner, "nmod"));
    names.add(owner); // "MP Ann Lee"
    return names.stream().anyMatch(name -> is(sentence, name, person));
  }

  /** "Lee's resignation came on Monday", "announced the resignation of Lee"; not "demanded" it. */
  private boolean isTold(Sentence sentence, int noun) {
    int verb = sentence.token(noun).head();
    return verb >= 0
        && sentence.token(noun).relation().matches("obj|nsubj.*")
        && sentence.token(verb).isVerb()
        && PostDates.isTold(sentence, verb)
        && !VerbForms.isNegated(sentence, verb)
        && governors.of(sentence, verb) == null;
  }

  private List<String> entitiesUnder(Sentence sentence, int verb) {
    return sentence.children(verb, "obl", "obj", "nmod").stream()
        .map(i -> entities.at(sentence.token(i).span()))
        .filter(mention -> mention != null)
        .flatMap(mention -> mention.entities().stream())
        .toList();
  }
}
