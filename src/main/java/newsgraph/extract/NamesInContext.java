package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import newsgraph.language.Document;
import newsgraph.language.Name;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.EntityType;
import newsgraph.model.Span;

/**
 * Names as their sentence and the article show them: a country is a place whoever acts in it, an
 * owner is a name of its own ("Peru's Ministry").
 */
final class NamesInContext {
  static final String METHOD = "rule/name";

  private final EntityWords words;
  private final MissedNames missed;
  private final RepeatedNames repeated;
  private final EmployerNames employers;

  NamesInContext(EntityWords words) {
    this.words = words;
    missed = new MissedNames(words);
    repeated = new RepeatedNames(words);
    employers = new EmployerNames(words);
  }

  /** For each sentence its names, in text order, not overlapping. */
  List<List<Name>> find(Document document) {
    List<List<Name>> found = new ArrayList<>();
    int next = 0;
    List<Name> all = document.names();
    PlaceNames places = new PlaceNames(words, document);
    for (Sentence sentence : document.sentences()) {
      List<Name> names = new ArrayList<>();
      for (; next < all.size() && all.get(next).span().begin() < sentence.span().end(); next++) {
        add(document.text(), sentence, all.get(next), names);
      }
      missed.add(sentence, names);
      found.add(places.corrected(names));
    }
    employers.add(document, found);
    repeated.add(document, found);
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
      while (last + 1 < sentence.size() && MissedNames.isCapital(sentence, last + 1)) {
        last++;
      }
      if (first > last) {
        return;
      }
    }
    if (first < last
        && missed.isKind(sentence, last + 1)
        && words.isAdjective(sentence.token(first).form())) {
      first++; // "Peruvian Shadow Five gang"
    }
    if (first < last
        && name.type() == EntityType.ORGANIZATION
        && MissedNames.isNumbered(sentence, last)) {
      last--; // "Acme" of "Acme XK-45 tankers"
    }
    int title = name.type() == EntityType.ORGANIZATION ? titleInside(sentence, first, last) : -1;
    if (title >= 0) {
      names.add(new Name(sentence.span(first, title - 1), name.type(), name.confidence(), METHOD));
      int end = title + 1;
      while (end < last && MissedNames.isCapital(sentence, end + 1)) {
        end++;
      }
      names.add(
          new Name(sentence.span(title + 1, end), EntityType.PERSON, name.confidence(), METHOD));
      return;
    }
    int portfolio = name.type() == EntityType.ORGANIZATION ? portfolio(sentence, first, last) : -1;
    if (portfolio >= 0) {
      names.add(
          new Name(sentence.span(last - 1, last), EntityType.PERSON, name.confidence(), METHOD));
      last = portfolio - 1;
    }
    Span span = sentence.span(first, last);
    String form = span.of(text);
    names.add(new Name(span, type(name, sentence, last, form), name.confidence(), name.method()));
  }

  /** A country's is a place, "WCA" of the people a body: not "JFK", nor "LEE: No." */
  private EntityType type(Name name, Sentence sentence, int last, String form) {
    if (words.country(form) != null && isCountry(name, form)) {
      boolean one = form.matches(".*[a-z](wo)?man") && !words.isAdjective(form);
      return one ? EntityType.PERSON : EntityType.PLACE; // "the Irishwoman"
    }
    boolean tag = last + 1 < sentence.size() && sentence.token(last + 1).form().equals(":");
    boolean letters = form.matches("[A-Z]{3,5}") && !words.isGiven(form) && !tag;
    return name.type() == EntityType.PERSON && letters ? EntityType.ORGANIZATION : name.type();
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

  /** "for" of "[Secretary of the] Navy for Research Ann Lee", taken for one name; -1 if none. */
  private int portfolio(Sentence sentence, int first, int last) {
    boolean person =
        last - first > 3
            && (words.isGiven(sentence.token(last - 1).form()) || isOfPost(sentence, first));
    return IntStream.range(first + 1, last - 2)
        .filter(i -> person && sentence.token(i).form().equals("for"))
        .findFirst()
        .orElse(-1);
  }

  /** "Navy" of "Secretary of the Navy". */
  private boolean isOfPost(Sentence sentence, int first) {
    int of = first > 0 && sentence.token(first - 1).xpos().equals("DT") ? first - 2 : first - 1;
    return of > 0
        && sentence.token(of).form().equals("of")
        && sentence.token(of - 1).form().matches("(?i).*(secretary|minister)");
  }

  private boolean isCountry(Name name, String form) {
    return name.type() == EntityType.ORGANIZATION && !words.isAdjective(form);
  }

  /** The last word of the country in "Peru's Ministry" or, misspelt, "Perus Ministry"; else -1. */
  private int owner(Sentence sentence, int first, int last) {
    for (int i = first; i < last; i++) {
      String form =
          sentence.span(first, i).length() > 60 ? "" : MissedNames.join(sentence, first, i);
      boolean possessive = sentence.token(i + 1).xpos().equals("POS");
      boolean misspelt =
          form.endsWith("s")
              && words.country(form) == null
              && missed.isName(form.substring(0, form.length() - 1));
      if ((possessive && missed.isName(form)) || misspelt) {
        return i;
      }
    }
    return -1;
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
}
