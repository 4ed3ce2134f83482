package newsgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.language.Document;
import newsgraph.language.Name;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.EntityType;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Names as their sentence and the article show them: a country is a place whoever acts in it, an
 * owner is a name of its own ("Peru's Ministry"), what is named once is named everywhere.
 */
final class NamesInContext {
  private static final String METHOD = "rule/name";
  private static final Set<String> NETWORKS = Set.of("X");
  private static final Set<String> POSTED =
      Set.of("post", "message", "statement", "write", "video");

  private final EntityWords words;

  NamesInContext(EntityWords words) {
    this.words = words;
  }

  /** For each sentence its names, in text order, not overlapping. */
  List<List<Name>> find(Document document) {
    List<List<Name>> found = new ArrayList<>();
    int next = 0;
    List<Name> all = document.names();
    for (Sentence sentence : document.sentences()) {
      List<Name> names = new ArrayList<>();
      for (; next < all.size() && all.get(next).span().begin() < sentence.span().end(); next++) {
        add(document.text(), sentence, all.get(next), names);
      }
      addMissed(document.text(), sentence, names);
      found.add(names);
    }
    repeat(document, found);
    found.forEach(names -> names.sort((a, b) -> a.span().compareTo(b.span())));
    return found;
  }

  private void add(String text, Sentence sentence, Name name, List<Name> names) {
    int first = sentence.at(name.span().begin());
    int last = sentence.at(name.span().end() - 1);
    if (first < 0
        || last < 0
        || isShouted(sentence, first, last)
        || IntStream.rangeClosed(first, last)
            .allMatch(i -> words.endsCompany(sentence.token(i).form()))) {
      return; // "Co" alone names no company
    }
    int owner = owner(sentence, first, last);
    if (owner >= first) {
      boolean possessive = owner < last && sentence.token(owner + 1).xpos().equals("POS");
      if (possessive) {
        names.add(new Name(sentence.span(first, owner), EntityType.PLACE, 0.95, METHOD));
      }
      first = owner + (possessive ? 2 : 1);
      while (last + 1 < sentence.size() && isCapital(sentence, last + 1)) {
        last++;
      }
      if (first > last) {
        return;
      }
    }
    if (first < last
        && isKind(sentence, last + 1)
        && words.isAdjective(sentence.token(first).form())) {
      first++; // "Peruvian Shadow Five gang"
    }
    int title = name.type() == EntityType.ORGANIZATION ? titleInside(sentence, first, last) : -1;
    if (title >= 0) {
      names.add(new Name(sentence.span(first, title - 1), name.type(), name.confidence(), METHOD));
      int end = title + 1;
      while (end < last && isCapital(sentence, end + 1)) {
        end++;
      }
      names.add(
          new Name(sentence.span(title + 1, end), EntityType.PERSON, name.confidence(), METHOD));
      return;
    }
    Span span = sentence.span(first, last);
    String form = span.of(text);
    EntityType type =
        words.country(form) != null && isCountry(name, form) ? EntityType.PLACE : name.type();
    names.add(new Name(span, type, name.confidence(), name.method()));
  }

  /** "Justice" of "Supreme Court Justice Ann Lee", taken for one name; -1 if none. */
  private int titleInside(Sentence sentence, int first, int last) {
    for (int i = first + 1; i + 1 < last; i++) {
      if (words.isTitle(sentence.token(i).form()) && words.isGiven(sentence.token(i + 1).form())) {
        return i;
      }
    }
    return -1;
  }

  private boolean isCountry(Name name, String form) {
    return name.type() == EntityType.ORGANIZATION && !words.isAdjective(form);
  }

  /** The last word of the country in "Peru's Ministry" or, misspelt, "Perus Ministry"; else -1. */
  private int owner(Sentence sentence, int first, int last) {
    for (int i = first; i < last; i++) {
      String form = sentence.span(first, i).length() > 60 ? "" : join(sentence, first, i);
      boolean possessive = sentence.token(i + 1).xpos().equals("POS");
      boolean misspelt =
          form.endsWith("s")
              && words.country(form) == null
              && isName(form.substring(0, form.length() - 1));
      if ((possessive && isName(form)) || misspelt) {
        return i;
      }
    }
    return -1;
  }

  private boolean isName(String country) {
    return words.country(country) != null && !words.isAdjective(country);
  }

  private static String join(Sentence sentence, int first, int last) {
    StringBuilder form = new StringBuilder(sentence.token(first).form());
    for (int i = first + 1; i <= last; i++) {
      form.append(' ').append(sentence.token(i).form());
    }
    return form.toString();
  }

  /** "GO NOW": capitals that are no name. */
  private static boolean isShouted(Sentence sentence, int first, int last) {
    boolean other = false;
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      String upos = token.upos();
      if (!token.form().equals(token.form().toUpperCase(Locale.ROOT))) {
        return false;
      }
      other |=
          upos.equals("VERB") || upos.equals("ADV") || upos.equals("AUX") || upos.equals("PRON");
    }
    return other && last > first;
  }

  private void addMissed(String text, Sentence sentence, List<Name> names) {
    boolean[] named = new boolean[sentence.size()];
    for (Name name : names) {
      mark(sentence, name.span(), named);
    }
    for (int i = 1; i < sentence.size(); i++) {
      if (!named[i] && words.endsCompany(sentence.token(i).form())) {
        company(sentence, i, named, names);
      }
    }
    for (int i = 0; i < sentence.size(); i++) {
      Name name = named[i] ? null : missed(sentence, i, named);
      if (name != null) {
        names.add(name);
        mark(sentence, name.span(), named);
      }
    }
  }

  /** "Peru Software Inc": all capitals before what ends a company's name, or the name there. */
  private void company(Sentence sentence, int end, boolean[] named, List<Name> names) {
    int first = end;
    while (first > 0
        && !named[first - 1]
        && (isCapital(sentence, first - 1) || isAnd(sentence, first - 1))) {
      first--;
    }
    boolean determiner = sentence.token(first).xpos().equals("DT");
    int start = determiner ? first + 1 : first;
    if (!isCapital(sentence, end)) {
      return;
    }
    boolean own =
        !isAnd(sentence, start)
            && IntStream.range(start, end)
                .anyMatch(i -> !isAnd(sentence, i) && !words.endsCompany(sentence.token(i).form()));
    Span span = sentence.span(start, end);
    if (own) {
      names.add(new Name(span, EntityType.ORGANIZATION, 0.85, METHOD));
      mark(sentence, span, named);
    } else if (first > 0 && named[first - 1]) {
      extend(sentence.token(first - 1).span().end(), span, names);
      mark(sentence, span, named);
    }
  }

  private static boolean isAnd(Sentence sentence, int i) {
    return sentence.token(i).form().equals("&");
  }

  /** "Acme" to "Acme Co Ltd" or "Acme & Co". */
  private static void extend(int end, Span more, List<Name> names) {
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      if (name.span().end() == end && name.type() == EntityType.ORGANIZATION) {
        names.set(
            i, new Name(name.span().union(more), name.type(), name.confidence(), name.method()));
      }
    }
  }

  private static void mark(Sentence sentence, Span span, boolean[] named) {
    for (int i = 0; i < sentence.size(); i++) {
      named[i] |= span.overlaps(sentence.token(i).span());
    }
  }

  /** "Chile", "Shadow Five" of "the Shadow Five gang", "Water Research Center", "a post on X". */
  private @Nullable Name missed(Sentence sentence, int i, boolean[] named) {
    if (NETWORKS.contains(sentence.token(i).form()) && isPosted(sentence, i)) {
      return new Name(sentence.span(i, i), EntityType.ORGANIZATION, 0.9, METHOD);
    }
    boolean inside = i > 0 && isProper(sentence, i - 1) && !named[i - 1];
    if (!isProper(sentence, i) || inside) {
      return null;
    }
    int last = i;
    while (last + 1 < sentence.size()
        && !named[last + 1]
        && (isCapital(sentence, last + 1) || isParticle(sentence, last + 1))) {
      last++;
    }
    if (isMissedCountry(sentence, i, last)) {
      return new Name(sentence.span(i, last), EntityType.PLACE, 0.85, METHOD);
    }
    int end = isNumbered(sentence, last) ? last + 2 : last;
    boolean gang =
        isKind(sentence, end + 1)
            && (sentence.token(i).head() == end + 1 || sentence.token(last).head() == end + 1)
            && isProper(sentence, i, last);
    if (gang) {
      last = end;
      return new Name(sentence.span(i, last), EntityType.ORGANIZATION, 0.85, METHOD);
    }
    if (i == 0 || last == i || words.isTitle(sentence.token(i).form())) {
      return null;
    }
    EntityWords.Noun noun = words.noun(sentence.token(last).form());
    boolean body =
        noun != null && (noun.type() == EntityType.ORGANIZATION || noun.type() == EntityType.PLACE);
    return noun != null && body ? new Name(sentence.span(i, last), noun.type(), 0.8, METHOD) : null;
  }

  /** Not "Chad" or "Jordan", which people are called too. */
  private boolean isMissedCountry(Sentence sentence, int first, int last) {
    String form = join(sentence, first, last);
    return sentence.token(last).upos().equals("PROPN") && isName(form) && !words.isGiven(form);
  }

  /** "gang" after a name. */
  private boolean isKind(Sentence sentence, int i) {
    return i < sentence.size()
        && words.isNamed(sentence.token(i).lemma())
        && sentence.token(i).upos().equals("NOUN");
  }

  /** "K" of "K-17". */
  private static boolean isNumbered(Sentence sentence, int i) {
    return i + 2 < sentence.size()
        && sentence.token(i + 1).form().equals("-")
        && sentence.token(i + 2).upos().equals("NUM")
        && sentence.token(i).span().end() == sentence.token(i + 1).span().begin();
  }

  private boolean isPosted(Sentence sentence, int i) {
    if (i < 2 || !sentence.token(i - 1).form().equals("on")) {
      return false;
    }
    for (int j = Math.max(0, i - 5); j < i; j++) {
      if (POSTED.contains(sentence.token(j).lemma())) {
        return true;
      }
    }
    return false;
  }

  private boolean isProper(Sentence sentence, int first, int last) {
    boolean proper = false;
    for (int i = first; i <= last; i++) {
      proper |= sentence.token(i).upos().equals("PROPN");
      if (words.country(sentence.token(i).form()) != null) {
        return false;
      }
    }
    return proper;
  }

  private static boolean isCapital(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return Character.isUpperCase(token.form().charAt(0))
        && (token.upos().equals("PROPN")
            || token.upos().equals("NOUN")
            || token.upos().equals("ADJ"));
  }

  /** Capital, but not "Peruvian". */
  private boolean isProper(Sentence sentence, int i) {
    return isCapital(sentence, i) && !words.isAdjective(sentence.token(i).form());
  }

  private static boolean isParticle(Sentence sentence, int i) {
    return Set.of("de", "of", "la", "al", "el", "del").contains(sentence.token(i).form())
        && i + 1 < sentence.size()
        && isCapital(sentence, i + 1);
  }

  /** The same words elsewhere in the article are that name too. */
  private void repeat(Document document, List<List<Name>> found) {
    Map<String, Name> known = new HashMap<>();
    for (List<Name> names : found) {
      for (Name name : names) {
        String form = name.span().of(document.text());
        if (name.type() != EntityType.GROUP && words.country(form) == null) {
          known.putIfAbsent(form, name);
        }
        if (name.type() == EntityType.PERSON && form.contains(" ")) {
          known.putIfAbsent(form.substring(form.lastIndexOf(' ') + 1), name);
        }
      }
    }
    for (int n = 0; n < found.size(); n++) {
      repeat(document.text(), document.sentences().get(n), found.get(n), known);
    }
  }

  private static void repeat(
      String text, Sentence sentence, List<Name> names, Map<String, Name> known) {
    boolean[] named = new boolean[sentence.size()];
    names.forEach(name -> mark(sentence, name.span(), named));
    for (int i = 0; i < sentence.size(); i++) {
      if (named[i] || !sentence.token(i).upos().equals("PROPN")) {
        continue;
      }
      int last = i;
      while (last + 1 < sentence.size() && !named[last + 1] && isCapital(sentence, last + 1)) {
        last++;
      }
      for (int end = last; end >= i; end--) {
        Name name = known.get(sentence.span(i, end).of(text));
        if (name != null && !(end < last && sentence.token(end + 1).upos().equals("PROPN"))) {
          names.add(new Name(sentence.span(i, end), name.type(), 0.8, METHOD));
          i = end;
          break;
        }
      }
    }
  }
}
