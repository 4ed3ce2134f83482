package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.model.EntityType;
import newsgraph.model.Mention;
import org.jspecify.annotations.Nullable;

/** Finds the bodies and places that stand before and after the title of a post. */
final class PostBodies {
  static final Set<String> FILLERS = Set.of("the", "a", "an", "'s", "’s", "'");
  private static final Set<String> OF = Set.of("of", "at", "for", "in", "with", "to", "from");
  private static final Set<String> HOLDING = Set.of("of", "from", "at", "for");
  private static final Set<String> AFTER_NAME = Set.of("of", "from", "at");

  private static final String LAWMAKERS =
      "sen\\.?|rep\\.?|senator|representative|congress.*|mp|legislator|lawmaker|delegate|parliament";

  private final EntityWords nouns = EntityWords.shipped();
  private final PostWords words;
  private final PostTitles titles;

  PostBodies(PostWords words, PostTitles titles) {
    this.words = words;
    this.titles = titles;
  }

  @Nullable Mention placeOrBody(Sentence sentence, int i, PostWords.Match match) {
    Mention mention = titles.named(sentence, i);
    boolean owner = i + 1 < sentence.size() && sentence.token(i + 1).xpos().equals("POS");
    if (mention == null) {
      return owner ? titles.described(sentence, i, match.isPublic()) : null;
    }
    EntityType type = titles.type(mention);
    boolean usable = type == EntityType.ORGANIZATION || type == EntityType.PLACE;
    boolean people =
        type == EntityType.GROUP
            && (match.isPublic()
                || PostWords.lower(sentence, match.last()).matches(PostScope.CAPTAIN))
            && titles.country(mention) != null;
    return usable || people ? mention : null;
  }

  /** What stands before "Acme" of "Peru's Acme chairman"; null if nothing. */
  @Nullable Mention before(Sentence sentence, Mention owner, PostWords.Match match) {
    int ahead = sentence.at(owner.head().begin()) - 1;
    while (ahead >= 0 && FILLERS.contains(PostWords.lower(sentence, ahead))) {
      ahead--;
    }
    return ahead < 0 ? null : placeOrBody(sentence, ahead, match);
  }

  /** "Acme" of "Acme's North America chairman"; null if no body has the place. */
  @Nullable Mention ahead(Sentence sentence, Mention place) {
    int first = sentence.at(place.head().begin());
    boolean owned = first > 1 && sentence.token(first - 1).xpos().equals("POS");
    Mention body = owned ? titles.named(sentence, first - 2) : null;
    return body != null && titles.type(body) == EntityType.ORGANIZATION ? body : null;
  }

  /** Where the owner ends before "Peru’s popular Liberal governor" or "Peruvian governor". */
  int ownerEnd(Sentence sentence, int last) {
    int before = last;
    while (before >= 0 && isSkipped(sentence, before)) {
      before--;
    }
    if (before > 2 && sentence.token(before).form().equals(")")) { // "Acme Motor Works (AMW) head"
      int open = before - 2;
      before = sentence.token(open).form().equals("(") ? open - 1 : before;
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
  List<Mention> after(Sentence sentence, PostWords.Match match, int last) {
    List<Mention> found = new ArrayList<>();
    int limit = Math.min(sentence.size(), last + 12);
    for (int i = last + 1; i < limit && !ends(sentence, i, last); i++) {
      Mention mention = titles.named(sentence, i);
      if (mention == null) {
        Mention described = titles.described(sentence, i, match.isPublic());
        int first = described == null ? -1 : sentence.at(described.span().begin());
        boolean of =
            first > last + 1
                && OF.contains(PostWords.lower(sentence, first - 1))
                && hasPreposition(sentence, first, last);
        if (of && !(i + 1 < sentence.size() && sentence.token(i + 1).xpos().matches("POS|NNPS?"))) {
          found.add(described); // "head of the museum"
        }
        continue;
      }
      boolean placed = sentence.token(i).span().begin() == mention.head().begin();
      if (!placed || !hasPreposition(sentence, i, last) || isFrom(sentence, i, match, mention)) {
        continue;
      }
      int next = sentence.at(mention.head().end() - 1) + 1;
      PostWords.Match post = next < sentence.size() ? words.at(sentence, next) : null;
      if (post != null && isOwner(sentence, post.last())) {
        continue; // "spokesman for the Lima mayor's office"
      }
      if (post != null) {
        break; // "aide to U.S. Senator Lee"
      }
      int based = based(sentence, next);
      if (based >= 0) { // "head of Lima, Peru-based Acme"
        Mention body = based + 1 < sentence.size() ? titles.named(sentence, based + 1) : null;
        boolean acts = body != null && titles.type(body) == EntityType.ORGANIZATION;
        return acts ? List.of(body) : found;
      }
      boolean torn = // "Acme Corps" of "Acme Corps-North Force"
          next + 1 < sentence.size()
              && sentence.token(next).form().equals("-")
              && Character.isUpperCase(sentence.token(next + 1).form().charAt(0));
      if (torn
          || isOrigin(sentence, next)
          || isOfBody(sentence, i, last, mention)
          || isSorting(sentence, next, mention)
          || isPastName(sentence, i, last, mention)
          || isOfPart(sentence, i, last, match)) {
        continue;
      }
      boolean owner =
          titles.type(mention) == EntityType.PLACE
              && next < sentence.size()
              && sentence.token(next).xpos().equals("POS");
      boolean higher = // "head of Acme's Rescue Command"
          next + 1 < limit
              && sentence.token(next).xpos().equals("POS")
              && (isBody(titles.named(sentence, next + 1))
                  || (isBody(mention) && sentence.token(next + 1).xpos().equals("NNP")));
      if (higher) {
        continue;
      }
      if (owner) { // "director of Peru's Centre for Health"
        Mention owned = next + 1 < sentence.size() ? titles.named(sentence, next + 1) : null;
        return owned == null ? found : List.of(owned);
      }
      found.add(mention);
    }
    return found;
  }

  private boolean isBody(@Nullable Mention mention) {
    return mention != null && titles.type(mention) == EntityType.ORGANIZATION;
  }

  private static boolean isOwner(Sentence sentence, int i) {
    return i + 1 < sentence.size() && sentence.token(i + 1).xpos().equals("POS");
  }

  /** "Lima" of "spokesperson for the Lima operations", "Acme" of "director at Acme district". */
  private boolean isSorting(Sentence sentence, int next, Mention mention) {
    if (next >= sentence.size() || !sentence.token(next).xpos().matches("NNS?")) {
      return false;
    }
    EntityWords.Noun noun = nouns.noun(sentence.token(next).lemma());
    boolean governed = PostWords.lower(sentence, next).matches(PostScope.GOVERNED);
    boolean place = titles.type(mention) == EntityType.PLACE;
    return place
        ? !governed && noun == null && sentence.token(next).relation().equals("nmod")
        : governed && titles.type(mention) == EntityType.ORGANIZATION;
  }

  /** "Rome" of "President Ann Lee at an air base near Rome": where she is. */
  private boolean isPastName(Sentence sentence, int place, int last, Mention mention) {
    int name = last + 1;
    while (name < sentence.size() && titles.isPerson(sentence, name)) {
      name++;
    }
    return name > last + 1
        && titles.type(mention) == EntityType.PLACE
        && place > name
        && (sentence.token(name).form().equals("at") || !isPhrase(sentence, name + 1, place));
  }

  private static boolean isPhrase(Sentence sentence, int first, int last) {
    for (int i = first; i < last; i++) {
      if (sentence.token(i).upos().matches("ADP|VERB|ADV")) {
        return false;
      }
    }
    return true;
  }

  /** "Acme" of "head of the Radar Centre at Acme": of the centre only. */
  private boolean isOfPart(Sentence sentence, int body, int last, PostWords.Match match) {
    if (!"of".equals(sentence.form(last + 1)) || match.kind().equals("occupation")) {
      return false;
    }
    int at = body - 1;
    at -= sentence.token(at).xpos().equals("DT") ? 1 : 0;
    EntityWords.Noun part = nouns.noun(sentence.token(at - 1).form().toLowerCase(Locale.ROOT));
    return at > last + 3
        && sentence.token(at).form().matches("at|in|within")
        && sentence.token(at - 1).xpos().equals("NNP")
        && part != null
        && part.type() == EntityType.ORGANIZATION;
  }

  /** The word "based" after a place; -1 if there is none. */
  private static int based(Sentence sentence, int next) {
    for (int i = next; i < sentence.size() && i < next + 6; i++) {
      if (PostWords.lower(sentence, i).endsWith("based")) {
        return i;
      }
      if (!sentence.token(i).xpos().matches("NNP|HYPH|,|:|-LRB-|\\.")) {
        return -1;
      }
    }
    return -1;
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
            && !sentence.token(i - 1).relation().equals("compound") // "the Lee administration's"
            && !AFTER_NAME.contains(form);
    boolean verbal = sentence.token(i).isVerb() || sentence.token(i).upos().equals("AUX");
    return form.matches(",|and") || verbal || owns || past;
  }

  /** "from Rome": of a senator the seat, of others the home. */
  private boolean isFrom(Sentence sentence, int i, PostWords.Match match, Mention place) {
    return titles.type(place) == EntityType.PLACE
        && PostWords.lower(sentence, i - 1).equals("from")
        && !PostWords.lower(sentence, match.last()).matches(LAWMAKERS);
  }

  /** "California" of "Senator Ann Lee, Democrat of California"; null if there is none. */
  @Nullable Mention seat(Sentence sentence, PostWords.Match match) {
    int i = match.last() + 1;
    if (!PostWords.lower(sentence, match.last()).matches(LAWMAKERS)) {
      return null;
    }
    while (i < sentence.size() && titles.isPerson(sentence, i)) {
      i++;
    }
    boolean party =
        i + 3 < sentence.size()
            && sentence.token(i).form().equals(",")
            && words.isParty(sentence, i + 1)
            && sentence.token(i + 2).form().matches("of|from");
    Mention place = party ? titles.named(sentence, i + 3) : null;
    return place != null && titles.type(place) == EntityType.PLACE ? place : null;
  }

  private static boolean hasPreposition(Sentence sentence, int i, int last) {
    for (int j = i - 1; j > last && j > i - 6; j--) {
      boolean far = j < i - 3; // "of the small local group Acme"
      boolean owned = sentence.token(i - 1).xpos().equals("POS");
      String inside = owned ? "NNP?|JJ|DT|VBG|HYPH" : "NN|JJ|DT|VBG|HYPH";
      if (far && !sentence.token(j + 1).xpos().matches(inside)) {
        return false;
      }
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
