package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.model.EntityType;
import newsgraph.model.Mention;
import org.jspecify.annotations.Nullable;

/** Finds the bodies and places that stand before and after the title of a post. */
final class PostBodies {
  static final Set<String> FILLERS = Set.of("the", "a", "an", "'s", "’s", "'");
  private static final Set<String> OF = Set.of("of", "at", "for", "in", "with", "to");
  private static final Set<String> HOLDING = Set.of("of", "from", "at", "for");
  private static final Set<String> AFTER_NAME = Set.of("of", "from", "at");

  private final EntityWords nouns = EntityWords.shipped();
  private final PostWords words;
  private final PostTitles titles;

  PostBodies(PostWords words, PostTitles titles) {
    this.words = words;
    this.titles = titles;
  }

  @Nullable Mention placeOrBody(Sentence sentence, int i, PostWords.Match match) {
    Mention mention = titles.named(sentence, i);
    if (mention == null) {
      return null;
    }
    EntityType type = titles.type(mention);
    boolean usable = type == EntityType.ORGANIZATION || type == EntityType.PLACE;
    boolean people =
        type == EntityType.GROUP && match.isPublic() && titles.country(mention) != null;
    return usable || people ? mention : null;
  }

  /** Where the owner ends before "Peru’s popular Liberal governor" or "Peruvian governor". */
  int ownerEnd(Sentence sentence, int last) {
    int before = last;
    while (before >= 0 && isSkipped(sentence, before)) {
      before--;
    }
    int described = before;
    while (described > 0 && sentence.token(described).upos().matches("ADJ|ADV|NUM")) {
      described--;
    }
    boolean owned =
        described < before && described > 0 && sentence.token(described).xpos().equals("POS");
    return owned ? described - 1 : before;
  }

  /** Words that may stand between country and title: "El Salvador’s then President". */
  private boolean isSkipped(Sentence sentence, int i) {
    return (FILLERS.contains(PostWords.lower(sentence, i))
            && !PostWords.lower(sentence, i).startsWith("a"))
        || words.isStanding(sentence, i);
  }

  /** The bodies and places of the phrases that follow: "of Theatre at Villanova University". */
  List<Mention> after(Sentence sentence, int last) {
    List<Mention> found = new ArrayList<>();
    int limit = Math.min(sentence.size(), last + 12);
    for (int i = last + 1; i < limit && !ends(sentence, i, last); i++) {
      Mention mention = titles.named(sentence, i);
      boolean placed =
          mention != null && sentence.token(i).span().begin() == mention.head().begin();
      if (mention == null || !placed || !hasPreposition(sentence, i, last)) {
        continue;
      }
      int next = sentence.at(mention.head().end() - 1) + 1;
      if (next < sentence.size() && words.at(sentence, next) != null) {
        break; // "aide to U.S. Senator Lee"
      }
      boolean torn = // "Acme Corps" of "Acme Corps-North Force"
          next + 1 < sentence.size()
              && sentence.token(next).form().equals("-")
              && Character.isUpperCase(sentence.token(next + 1).form().charAt(0));
      if (torn || isOrigin(sentence, next) || isOfBody(sentence, i, last, mention)) {
        continue;
      }
      boolean owner =
          titles.type(mention) == EntityType.PLACE
              && next < sentence.size()
              && sentence.token(next).xpos().equals("POS");
      if (owner) { // "director of Peru's Centre for Health"
        Mention owned = next + 1 < sentence.size() ? titles.named(sentence, next + 1) : null;
        return owned == null ? found : List.of(owned);
      }
      found.add(mention);
    }
    return found;
  }

  /** "Peruvian" of "mayor of the Peruvian city of Lima": whose city it is comes after. */
  private static boolean isOrigin(Sentence sentence, int noun) {
    return noun + 1 < sentence.size()
        && sentence.token(noun - 1).relation().equals("amod")
        && sentence.token(noun).xpos().equals("NN")
        && sentence.token(noun + 1).form().equals("of");
  }

  /** "Lima" of "spokesman for the police department of Lima": where the body is. */
  private boolean isOfBody(Sentence sentence, int place, int last, Mention mention) {
    if (titles.type(mention) != EntityType.PLACE) {
      return false;
    }
    for (int i = last + 2; i < place; i++) {
      EntityWords.Noun noun = nouns.noun(sentence.token(i).lemma());
      if (sentence.token(i).xpos().equals("NN")
          && noun != null
          && noun.type() == EntityType.ORGANIZATION
          && !sentence.token(i).lemma().equals("government")) {
        return true;
      }
    }
    return false;
  }

  private boolean ends(Sentence sentence, int i, int last) {
    String form = PostWords.lower(sentence, i);
    boolean owns = // "General Lee's campaign for the Party"
        i > last + 1 && sentence.token(i).xpos().equals("POS") && titles.isPerson(sentence, i - 1);
    boolean past = // "President Lee late in July in Rome"
        titles.isPerson(sentence, i - 1)
            && !titles.isPerson(sentence, i)
            && !AFTER_NAME.contains(form);
    return form.matches(",|and") || sentence.token(i).isVerb() || owns || past;
  }

  private static boolean hasPreposition(Sentence sentence, int i, int last) {
    for (int j = i - 1; j > last && j > i - 4; j--) {
      if (OF.contains(PostWords.lower(sentence, j))) {
        return j == last + 1 || HOLDING.contains(PostWords.lower(sentence, j));
      }
    }
    return false; // "was made dean at noon in the hall"
  }

  /** "The court is led by President Ann Lee": the body that the holder leads; else null. */
  @Nullable Mention led(Sentence sentence, int head) {
    int verb = sentence.token(head).head();
    for (int i = 0; i < 2 && verb >= 0 && !sentence.token(verb).isVerb(); i++) {
      verb = sentence.token(verb).head();
    }
    boolean leads = verb >= 0 && PostVerbs.LEADING.contains(sentence.token(verb).lemma());
    int subject = leads ? sentence.child(verb, "nsubj:pass") : -1;
    Mention body = subject < 0 ? null : titles.named(sentence, subject);
    return body != null && verb < head && titles.type(body) == EntityType.ORGANIZATION
        ? body
        : null;
  }
}
