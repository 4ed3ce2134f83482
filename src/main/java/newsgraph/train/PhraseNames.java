package newsgraph.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.model.EntityType;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name at the head of an annotated noun phrase: "Ann Lee" of "the former mayor Ann Lee,
 * who left", none in "the plane maker".
 */
final class PhraseNames {
  private static final Pattern TOKEN =
      Pattern.compile("\\w+(?:[.’'-]\\w+)*\\.?|[^\\w\\s]", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern PREFIXED =
      Pattern.compile("(?:al|el|an|as|ash|bin|ibn|ben|de|d|l)[-’']\\p{Lu}.*");
  private static final Pattern JOINED =
      Pattern.compile(
          ".*-(?:led|based|backed|born|held|style|owned|wide|funded|controlled|dominated)");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "this", "that",
          "these", "those", "some", "many", "all", "both", "other", "former", "late", "ex");
  private static final Set<String> CUT =
      Set.of(
          ",", "(", ")", ";", ":", "--", "—", "who", "which", "that", "where", "whose", "in",
          "from", "with", "by", "to", "as", "near", "against", "born", "based", "known", "is",
          "was");
  private static final Set<String> PERSON_CUT = Set.of("of", "for", "at", "on");
  private static final Set<String> JOINTS =
      Set.of(
          "of", "and", "for", "&", "at", "on", "de", "des", "du", "la", "del", "the", "von", "der",
          "-", "–", "/");
  private static final Set<String> PERSON_JOINTS =
      Set.of(
          "de", "von", "van", "der", "den", "bin", "al", "la", "del", "di", "da", "du", "le", "ben",
          "ibn", "el", "-", "y");
  private static final Set<String> ENDS = Set.of("'", "’", "s", "\"", "”");

  private final String text;
  private final Set<String> titles;
  private final Predicate<String> peoples;

  /**
   * @param titles posts and honorifics, lower case
   * @param peoples whether a word names members of a people, party or faith
   */
  PhraseNames(String text, Set<String> titles, Predicate<String> peoples) {
    this.text = text;
    this.titles = titles;
    this.peoples = peoples;
  }

  @Nullable Span in(Span phrase, EntityType type) {
    List<Span> words = words(phrase);
    while (!words.isEmpty() && DETERMINERS.contains(lower(words.get(0)))) {
      words.remove(0);
    }
    int comma = type == EntityType.PERSON ? forms(words).indexOf(",") : -1;
    if (comma >= 0) {
      Span first = head(new ArrayList<>(words.subList(0, comma)), type);
      return first != null
          ? first
          : head(new ArrayList<>(words.subList(comma + 1, words.size())), type);
    }
    return head(words, type);
  }

  private @Nullable Span head(List<Span> words, EntityType type) {
    boolean person = type == EntityType.PERSON;
    for (int i = 1; i < words.size(); i++) {
      String word = lower(words.get(i));
      boolean participle =
          words.get(i).of(text).equals(word)
              && (word.endsWith("ing") || word.endsWith("ed"))
              && isName(words.get(i - 1));
      if (participle || CUT.contains(word) || (person && PERSON_CUT.contains(word))) {
        words.subList(i, words.size()).clear();
      }
    }
    while (!words.isEmpty() && ENDS.contains(words.get(words.size() - 1).of(text))) {
      words.remove(words.size() - 1);
    }
    if (words.isEmpty() || !isName(words.get(words.size() - 1))) {
      return null;
    }
    List<Span> run = new ArrayList<>(words.subList(begin(words, person), words.size()));
    if (person && !withoutTitles(run)) {
      return null;
    }
    while (!run.isEmpty() && !Character.isLetterOrDigit(text.charAt(run.get(0).begin()))) {
      run.remove(0);
    }
    if (run.stream().noneMatch(word -> isName(word) && !isNumber(word))
        || (run.size() == 1 && !isClear(run.get(0)))) {
      return null;
    }
    return stripped(run);
  }

  /** Where the capitalised run at the end begins. */
  private int begin(List<Span> words, boolean person) {
    Set<String> joints = person ? PERSON_JOINTS : JOINTS;
    int begin = words.size() - 1;
    while (begin > 0) {
      Span before = words.get(begin - 1);
      if (person && lower(before).matches(".*['’]s")) {
        break;
      }
      boolean joint =
          joints.contains(lower(before))
              && begin > 1
              && (isName(words.get(begin - 2))
                  || (begin > 2
                      && joints.contains(lower(words.get(begin - 2)))
                      && isName(words.get(begin - 3))));
      if (!isName(before) && !joint) {
        break;
      }
      begin--;
    }
    return begin;
  }

  /** Cuts up to the last title that has a name behind it; false if a title is all there is. */
  private boolean withoutTitles(List<Span> run) {
    if (isTitle(run.get(run.size() - 1))) {
      return false;
    }
    for (int i = run.size() - 2; i >= 0; i--) {
      if (isTitle(run.get(i))) {
        run.subList(0, i + 1).clear();
        break;
      }
    }
    return true;
  }

  /** Not a people; and if it opens a sentence, written with a capital elsewhere too. */
  private boolean isClear(Span word) {
    String form = word.of(text);
    if (peoples.test(form)) {
      return false;
    }
    if (!opensSentence(word.begin()) || form.equals(form.toUpperCase(Locale.ROOT))) {
      return true;
    }
    Matcher same =
        Pattern.compile("\\b" + Pattern.quote(form.replaceFirst("['’]s$", "")) + "\\b")
            .matcher(text);
    while (same.find()) {
      if (!opensSentence(same.start())) {
        return true;
      }
    }
    return false;
  }

  private boolean opensSentence(int begin) {
    int i = begin - 1;
    while (i >= 0 && " \"“‘'(".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i < 0 || ".!?:\n".indexOf(text.charAt(i)) >= 0;
  }

  private @Nullable Span stripped(List<Span> run) {
    while (!run.isEmpty() && Set.of("the", "a", "an").contains(lower(run.get(0)))) {
      run.remove(0);
    }
    if (run.isEmpty()) {
      return null;
    }
    Span last = run.get(run.size() - 1);
    String form = last.of(text);
    int end = last.end();
    end -= form.matches(".*['’]s") ? 2 : form.endsWith(".") && form.length() > 5 ? 1 : 0;
    return new Span(run.get(0).begin(), end);
  }

  private boolean isTitle(Span word) {
    return titles.contains(lower(word).replace(".", ""));
  }

  private boolean isNumber(Span word) {
    return word.of(text).chars().allMatch(Character::isDigit);
  }

  private boolean isName(Span word) {
    String form = word.of(text);
    char first = form.charAt(0);
    return (Character.isUpperCase(first)
            || Character.isDigit(first)
            || PREFIXED.matcher(form).matches())
        && !JOINED.matcher(form).matches();
  }

  private String lower(Span word) {
    return word.of(text).toLowerCase(Locale.ROOT);
  }

  private List<String> forms(List<Span> words) {
    return words.stream().map(word -> word.of(text)).toList();
  }

  private List<Span> words(Span phrase) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(phrase.begin(), phrase.end());
    while (matcher.find()) {
      words.add(new Span(matcher.start(), matcher.end()));
    }
    return words;
  }
}
