package newsgraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.model.Argument;
import org.jspecify.annotations.Nullable;

/** Puts together the passages that tell of one holder and one post. */
final class Holdings {
  /** With these before it the post is another one: "vice president", "shadow chancellor". */
  private static final Set<String> OTHERS = Set.of("vice", "shadow");

  private static final Set<String> DEPUTIES =
      Set.of("deputy", "lieutenant", "assistant", "associate", "under");

  /** These tell when a post is held, not which. */
  private static final String STANDING =
      "^((now|then|ex|late|former|current|incumbent|outgoing|interim|acting|longtime)[\\s-]+)+";

  private Holdings() {}

  /**
   * By holder and post: a shorter title of the same holder joins the longer one, and "the governor"
   * the one governor that the article names; "the artist" whom it does not name is left out.
   */
  static List<List<Holding>> grouped(List<Holding> found, String text) {
    Map<String, List<List<Holding>>> byHolder = new LinkedHashMap<>();
    for (Holding holding : found) {
      if (holding.isNamed()) {
        add(holding, byHolder.computeIfAbsent(holding.holder(), id -> new ArrayList<>()), text);
      }
    }
    List<List<Holding>> groups = new ArrayList<>();
    byHolder.values().forEach(groups::addAll);
    Map<String, List<List<Holding>>> unnamed = new LinkedHashMap<>();
    for (Holding holding : found) {
      if (holding.isNamed()) {
        continue;
      }
      List<List<Holding>> fitting =
          groups.stream().filter(group -> fits(holding, group, text)).toList();
      boolean own = !isDefinite(holding.title()) || fitting.isEmpty();
      boolean other =
          own && byHolder.values().stream().anyMatch(all -> isAmong(holding, all, text));
      if (own && !other && holding.title().isPublic()) {
        add(holding, unnamed.computeIfAbsent(holding.holder(), id -> new ArrayList<>()), text);
      } else if (!own && fitting.size() == 1) {
        fitting.get(0).add(holding);
      }
    }
    unnamed.values().forEach(groups::addAll);
    return groups;
  }

  /** The passage with the longest title. */
  static Holding fullest(List<Holding> group, String text) {
    Holding best = group.get(0);
    for (Holding holding : group) {
      List<String> own = words(holding, text);
      boolean loose = // "company founder" tells less than "Acme founder"
          own.get(0).matches("company|party|firm|group|agency|committee");
      boolean longer = own.size() > words(best, text).size() && !loose;
      best = longer && holding.isNamed() == best.isNamed() ? holding : best;
    }
    return best;
  }

  private static void add(Holding holding, List<List<Holding>> groups, String text) {
    List<Holding> fitting = null;
    for (List<Holding> group : groups) {
      if (fits(holding, group, text)) {
        fitting = group;
      }
    }
    if (fitting == null) {
      fitting = new ArrayList<>();
      groups.add(fitting);
    }
    fitting.add(holding);
  }

  private static boolean isDefinite(PostTitle title) {
    Sentence sentence = title.sentence();
    return sentence.children(title.head(), "det").stream()
            .anyMatch(i -> PostWords.lower(sentence, i).equals("the"))
        || sentence.children(title.head(), "nmod", "nmod:poss").stream()
            .anyMatch(
                i ->
                    sentence.token(i).xpos().startsWith("NNP")
                        && Clauses.isPossessive(sentence, i));
  }

  /** "a judge" where the article names a judge; a spokesperson may be any of several. */
  private static boolean isAmong(Holding unnamed, List<List<Holding>> named, String text) {
    List<String> title = words(unnamed, text);
    String post = title.get(title.size() - 1);
    return !post.startsWith("spokes")
        && named.stream()
            .flatMap(List::stream)
            .filter(holding -> !isElsewhere(unnamed, holding.jurisdiction()))
            .map(holding -> words(holding, text))
            .anyMatch(words -> words.get(words.size() - 1).equals(post));
  }

  /** "the president of Peru" where the article names that of Chile. */
  private static boolean isElsewhere(Holding unnamed, @Nullable Argument place) {
    Argument own = unnamed.jurisdiction();
    return own != null && place != null && !place.target().equals(own.target());
  }

  private static boolean fits(Holding holding, List<Holding> group, String text) {
    return group.stream()
        .anyMatch(other -> !areTwo(holding, other, text) && isSamePost(holding, other, text));
  }

  /** "is a playwright and a resident playwright at the theatre": one sentence does not repeat. */
  private static boolean areTwo(Holding one, Holding other, String text) {
    Argument body = one.organization();
    Argument second = other.organization();
    if (body != null && second != null && !body.target().equals(second.target())) {
      return true; // "president of Acme and formerly president of Yale"
    }
    if (isUnlike(one, other, text) || isUnlike(other, one, text)) {
      return true;
    }
    Argument place = one.isNamed() ? other.jurisdiction() : one.jurisdiction();
    Argument told = one.isNamed() ? one.jurisdiction() : other.jurisdiction();
    if (one.isNamed() != other.isNamed()
        && place != null
        && (told == null || !told.target().equals(place.target()))) {
      return true; // "the Peruvian president" is not any president
    }
    return one.title().sentence() == other.title().sentence()
        && !one.title().span().overlaps(other.title().span())
        && !words(one, text).equals(words(other, text));
  }

  /** "the local police chief" is not the chief, nor "the governor" the deputy governor. */
  private static boolean isUnlike(Holding unnamed, Holding named, String text) {
    if (unnamed.isNamed() || !named.isNamed()) {
      return false;
    }
    List<String> words = words(named, text);
    boolean deputy = words.stream().anyMatch(DEPUTIES::contains);
    List<String> own = words(unnamed, text);
    return (own.size() > words.size() && !own.subList(0, words.size()).equals(words))
        || (deputy && own.stream().noneMatch(DEPUTIES::contains));
  }

  private static boolean isSamePost(Holding one, Holding other, String text) {
    List<String> shorter = words(one, text);
    List<String> longer = words(other, text);
    if (shorter.size() > longer.size()) {
      List<String> swapped = shorter;
      shorter = longer;
      longer = swapped;
    }
    int rest = longer.size() - shorter.size();
    if (longer.subList(0, rest).stream().anyMatch(OTHERS::contains) && rest > 0) {
      return false;
    }
    return longer.subList(rest, longer.size()).equals(shorter)
        || longer.subList(0, shorter.size()).equals(shorter);
  }

  private static List<String> words(Holding holding, String text) {
    String title = holding.title().span().of(text).toLowerCase(Locale.ROOT);
    return List.of(title.replaceFirst(STANDING, "").split("[\\s-]+"));
  }
}
