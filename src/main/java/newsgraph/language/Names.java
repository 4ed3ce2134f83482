package newsgraph.language;

import static newsgraph.language.KnownNames.Kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsgraph.model.EntityType;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** The names of an article: by the trained tagger, the lexicons, and one another. Safe to share. */
public final class Names {
  /** A name while the article is read: words {@code begin} to before {@code end} of a sentence. */
  private record Found(int sentence, int begin, int end, EntityType type, String method) {}

  private final NameTagger tagger;

  public Names(NameTagger tagger) {
    this.tagger = tagger;
  }

  /** The names of these sentences, in text order, not overlapping. */
  public List<Name> find(List<Sentence> sentences) {
    List<List<String>> words =
        sentences.stream().map(s -> s.tokens().stream().map(Token::form).toList()).toList();
    NameFeatures.Memory memory = new NameFeatures.Memory(words);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Tag> tags =
          sentences.get(i).tokens().stream().map(t -> new Tag(t.upos(), t.xpos())).toList();
      int[] labels = tagger.label(words.get(i), tags, memory);
      collect(i, sentences.get(i), labels, found);
    }
    List<Found> agreed = agree(found, words);
    List<Name> names = new ArrayList<>();
    for (Found name : agreed) {
      Span span = sentences.get(name.sentence()).span(name.begin(), name.end() - 1);
      names.add(new Name(span, name.type(), 0.9, name.method()));
    }
    return names;
  }

  private void collect(int number, Sentence sentence, int[] labels, List<Found> found) {
    int i = 0;
    while (i < labels.length) {
      int end = lawEnd(sentence, i);
      if (end > i) {
        found.add(new Found(number, i, end, EntityType.LEGISLATION, "names.law"));
      } else if (labels[i] > 0) {
        end = i + 1;
        while (end < labels.length && NameLabels.isOpen(labels[end - 1])) {
          end++;
        }
        add(number, sentence, i, end, NameLabels.type(labels[i]), found);
      } else if (isPeople(sentence.token(i))) {
        end = i + 1;
        found.add(new Found(number, i, end, EntityType.GROUP, "names.group"));
      }
      i = Math.max(end, i + 1);
    }
  }

  /** Cuts "the" and titles off the front: "President Ann Lee" is the name "Ann Lee". */
  private void add(
      int number, Sentence sentence, int from, int end, EntityType type, List<Found> found) {
    int begin = from;
    while (begin + 1 < end
        && (sentence.token(begin).form().equalsIgnoreCase("the")
            || (type == EntityType.PERSON && isTitle(sentence.token(begin).form())))) {
      begin++;
    }
    if (end - begin == 1 && isPeople(sentence.token(begin))) {
      found.add(new Found(number, begin, end, EntityType.GROUP, "names.group"));
    } else if (!(end - begin == 1 && isNational(sentence.token(begin)))) {
      found.add(new Found(number, begin, end, type, "names.model"));
    }
  }

  private boolean isTitle(String word) {
    return tagger.known().is(word, Kind.TITLE, Kind.HONORIFIC)
        && !tagger.known().is(word, Kind.GIVEN_NAME);
  }

  /** "Venezuelans", "Republicans". */
  private boolean isPeople(Token token) {
    return token.xpos().startsWith("NN")
        && tagger.known().is(token.form(), Kind.PEOPLE, Kind.GROUP)
        && token.upos().endsWith("N")
        && !isNational(token);
  }

  /** "French" in "French troops", which names no one. */
  private boolean isNational(Token token) {
    return tagger.known().is(token.form(), Kind.NATIONAL)
        && !tagger.known().is(token.form(), Kind.COUNTRY, Kind.REGION, Kind.PEOPLE);
  }

  /** Behind "Alien Registration Act of 1940" when it begins here, else {@code begin}. */
  private int lawEnd(Sentence sentence, int begin) {
    if (begin > 0 && isCapital(sentence, begin - 1)) {
      return begin;
    }
    int end = begin;
    while (isCapital(sentence, end)
        || (end > begin && isCapital(sentence, end + 1) && isJoint(sentence.token(end).form()))) {
      end++;
    }
    if (end - begin < 2 || !tagger.known().is(sentence.token(end - 1).form(), Kind.LAW)) {
      return begin;
    }
    boolean dated =
        end + 1 < sentence.size()
            && sentence.token(end).form().equals("of")
            && sentence.token(end + 1).form().matches("1[5-9]\\d\\d|20\\d\\d");
    return dated ? end + 2 : end;
  }

  private static boolean isJoint(String word) {
    return word.equals("of") || word.equals("and") || word.equals("for") || word.equals("on");
  }

  private static boolean isCapital(Sentence sentence, int i) {
    return i < sentence.size() && Character.isUpperCase(sentence.token(i).form().charAt(0));
  }

  /** Gives an acronym in parentheses the type of its long form, a surname that of the full name. */
  private static List<Found> agree(List<Found> found, List<List<String>> words) {
    Map<String, EntityType> sure = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      Found name = found.get(i);
      List<String> form = words.get(name.sentence()).subList(name.begin(), name.end());
      if (form.size() > 1 && name.type() == EntityType.PERSON) {
        sure.putIfAbsent(form.get(form.size() - 1), EntityType.PERSON);
      }
      String acronym = acronymBehind(name, words.get(name.sentence()));
      if (acronym != null && isAcronymOf(acronym, form)) {
        sure.put(acronym, name.type());
      }
    }
    List<Found> agreed = new ArrayList<>();
    for (Found name : found) {
      EntityType type = null;
      if (name.end() - name.begin() == 1 && name.type() != EntityType.GROUP) {
        type = sure.get(words.get(name.sentence()).get(name.begin()));
      }
      agreed.add(
          type == null || type == name.type()
              ? name
              : new Found(name.sentence(), name.begin(), name.end(), type, "names.agreement"));
    }
    return agreed;
  }

  /** "CDA" of "Civil Defence Agency (CDA)". */
  private static @Nullable String acronymBehind(Found name, List<String> words) {
    int i = name.end();
    boolean inside =
        i + 2 < words.size() && words.get(i).equals("(") && words.get(i + 2).equals(")");
    return inside ? words.get(i + 1) : null;
  }

  private static boolean isAcronymOf(String acronym, List<String> form) {
    String letters = acronym.replace(".", "");
    return letters.length() > 1
        && letters.equals(letters.toUpperCase(java.util.Locale.ROOT))
        && letters.charAt(0) == form.get(0).charAt(0);
  }
}
