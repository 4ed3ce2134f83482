package newsgraph.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.language.Name;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.EntityType;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Names that were overlooked: countries, companies by their ending, gangs and bodies by the noun
 * beside them.
 */
final class MissedNames {
  private static final Set<String> NETWORKS = Set.of("X");
  private static final Set<String> POSTED =
      Set.of("post", "message", "statement", "write", "video");
  private static final Set<String> PARTICLES = Set.of("de", "of", "la", "al", "el", "del");

  private final EntityWords words;

  MissedNames(EntityWords words) {
    this.words = words;
  }

  /** Adds to the names of a sentence those that were overlooked. */
  void add(Sentence sentence, List<Name> names) {
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

  /**
   * "Peru Software Inc", "Peru Software, Inc.": all capitals before what ends a company's name, or
   * the name there.
   */
  private void company(Sentence sentence, int end, boolean[] named, List<Name> names) {
    boolean comma =
        sentence.token(end - 1).form().equals(",") && words.isLegalForm(sentence.token(end).form());
    int first = comma ? end - 1 : end;
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
                .anyMatch(
                    i -> isCapital(sentence, i) && !words.endsCompany(sentence.token(i).form()));
    Span span = sentence.span(start, end);
    if (own) {
      names.add(new Name(span, EntityType.ORGANIZATION, 0.85, NamesInContext.METHOD));
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

  static void mark(Sentence sentence, Span span, boolean[] named) {
    for (int i = 0; i < sentence.size(); i++) {
      named[i] |= span.overlaps(sentence.token(i).span());
    }
  }

  /** "Chile", "Shadow Five" of "the Shadow Five gang", "Water Research Center", "a post on X". */
  private @Nullable Name missed(Sentence sentence, int i, boolean[] named) {
    if (NETWORKS.contains(sentence.token(i).form()) && isPosted(sentence, i)) {
      return new Name(sentence.span(i, i), EntityType.ORGANIZATION, 0.9, NamesInContext.METHOD);
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
      return new Name(sentence.span(i, last), EntityType.PLACE, 0.85, NamesInContext.METHOD);
    }
    int end = isNumbered(sentence, last) ? last + 2 : last;
    boolean gang =
        isKind(sentence, end + 1)
            && (sentence.token(i).head() == end + 1 || sentence.token(last).head() == end + 1)
            && isProper(sentence, i, last);
    if (gang) {
      last = end;
      return new Name(sentence.span(i, last), EntityType.ORGANIZATION, 0.85, NamesInContext.METHOD);
    }
    if (i == 0 || last == i || words.isTitle(sentence.token(i).form())) {
      return null;
    }
    EntityWords.Noun noun = words.noun(sentence.token(last).form());
    boolean body =
        noun != null && (noun.type() == EntityType.ORGANIZATION || noun.type() == EntityType.PLACE);
    return noun != null && body
        ? new Name(sentence.span(i, last), noun.type(), 0.8, NamesInContext.METHOD)
        : null;
  }

  /** Not "Chad" or "Jordan", which people are called too. */
  private boolean isMissedCountry(Sentence sentence, int first, int last) {
    String form = join(sentence, first, last);
    return sentence.token(last).upos().equals("PROPN") && isName(form) && !words.isGiven(form);
  }

  /** "gang" after a name. */
  boolean isKind(Sentence sentence, int i) {
    return i < sentence.size()
        && words.isNamed(sentence.token(i).lemma())
        && sentence.token(i).upos().equals("NOUN");
  }

  /** "K" of "K-17". */
  static boolean isNumbered(Sentence sentence, int i) {
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

  /** Capital, but not "Peruvian". */
  private boolean isProper(Sentence sentence, int i) {
    return isCapital(sentence, i) && !words.isAdjective(sentence.token(i).form());
  }

  static boolean isCapital(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return Character.isUpperCase(token.form().charAt(0))
        && (token.upos().equals("PROPN")
            || token.upos().equals("NOUN")
            || token.upos().equals("ADJ"));
  }

  private static boolean isParticle(Sentence sentence, int i) {
    return PARTICLES.contains(sentence.token(i).form())
        && i + 1 < sentence.size()
        && isCapital(sentence, i + 1);
  }

  boolean isName(String country) {
    return words.country(country) != null && !words.isAdjective(country);
  }

  static String join(Sentence sentence, int first, int last) {
    StringBuilder form = new StringBuilder(sentence.token(first).form());
    for (int i = first + 1; i <= last; i++) {
      form.append(' ').append(sentence.token(i).form());
    }
    return form.toString();
  }
}
