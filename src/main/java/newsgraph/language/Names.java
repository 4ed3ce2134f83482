package newsgraph.language;

import static newsgraph.language.KnownNames.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsgraph.model.EntityType;
import newsgraph.model.Span;

/** The names of an article: by the trained tagger, the lexicons, and one another. Safe to share. */
public final class Names {
  /** Words at which no name ends. */
  private static final Set<String> OPEN = Set.of("for", "of", "at", "with", "by", "and", "from");

  private final NameTagger tagger;

  public Names(NameTagger tagger) {
    this.tagger = tagger;
  }

  /** The names of these sentences, in text order, not overlapping. */
  public List<Name> find(List<Sentence> sentences) {
    List<List<String>> words =
        sentences.stream().map(s -> s.tokens().stream().map(Token::form).toList()).toList();
    NameFeatures.Memory memory = new NameFeatures.Memory(words);
    List<FoundName> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Tag> tags = sentences.get(i).tokens().stream().map(Token::tag).toList();
      int[] labels = tagger.label(words.get(i), tags, memory);
      collect(i, sentences.get(i), labels, found);
    }
    List<FoundName> agreed = NameAgreement.of(joined(found, words), words);
    List<Name> names = new ArrayList<>();
    for (FoundName name : agreed) {
      Span span = sentences.get(name.sentence()).span(name.begin(), name.end() - 1);
      names.add(new Name(span, name.type(), 0.9, name.method()));
    }
    return names;
  }

  /** Bodies with the place they are of: "Superior Court of the", "Lima" "Court of Appeals". */
  private List<FoundName> joined(List<FoundName> found, List<List<String>> words) {
    List<FoundName> joined = new ArrayList<>();
    for (FoundName name : found) {
      FoundName before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null
          && before.sentence() == name.sentence()
          && isOneBody(before, name, words.get(name.sentence()))) {
        joined.set(
            joined.size() - 1,
            new FoundName(
                name.sentence(),
                before.begin(),
                name.end(),
                EntityType.ORGANIZATION,
                before.method()));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  private boolean isOneBody(FoundName first, FoundName second, List<String> words) {
    if (first.type() == EntityType.PLACE) {
      return second.type() == EntityType.ORGANIZATION && first.end() == second.begin();
    }
    int the = second.begin() - 1;
    int of = the > 0 && words.get(the).equals("the") ? the - 1 : the;
    return first.type() == EntityType.ORGANIZATION
        && second.type() == EntityType.PLACE
        && of > first.begin()
        && of <= first.end()
        && words.get(of).equals("of")
        && tagger.known().is(words.get(of - 1), Kind.ORGANIZATION_HEAD);
  }

  private void collect(int number, Sentence sentence, int[] labels, List<FoundName> found) {
    int i = 0;
    while (i < labels.length) {
      int end = lawEnd(sentence, i);
      if (end > i) {
        found.add(new FoundName(number, i, end, EntityType.LEGISLATION, "names.law"));
      } else if (labels[i] > 0) {
        end = i + 1;
        while (end < labels.length && NameLabels.isOpen(labels[end - 1])) {
          end++;
        }
        int whole = end;
        end = cut(sentence, i, end);
        EntityType type = NameLabels.type(labels[i]);
        int more = type == EntityType.PERSON ? end : organizationEnd(sentence, labels, end);
        more = partnersEnd(sentence, i, more, type);
        add(number, sentence, i, more, more > end ? EntityType.ORGANIZATION : type, found);
        end = Math.max(more, whole);
      } else if (isPeople(sentence.token(i))) {
        end = i + 1;
        found.add(new FoundName(number, i, end, EntityType.GROUP, "names.group"));
      }
      i = Math.max(end, i + 1);
    }
  }

  /** Behind "European Commission" of "European Commission for sale within the Community". */
  private static int cut(Sentence sentence, int begin, int end) {
    if (end - begin > 1 && OPEN.contains(sentence.token(end - 1).form())) {
      return end - 1;
    }
    for (int i = begin + 2; i + 1 < end; i++) {
      if (sentence.token(i).form().equals("for")
          && !isCapital(sentence, i + 1)
          && !sentence.token(i + 1).form().equals("the")
          && isCapital(sentence, i - 1)
          && isCapital(sentence, begin)) {
        return i;
      }
    }
    return end;
  }

  /** Behind "Kenya Airways", "Acme, Inc." and the like, of which only the first word was found. */
  private int organizationEnd(Sentence sentence, int[] labels, int end) {
    int next = end + 1 < labels.length && sentence.token(end).form().equals(",") ? end + 1 : end;
    boolean free = next < labels.length && labels[next] == 0 && isCapital(sentence, next);
    boolean whole = free && (next + 1 == labels.length || !isCapital(sentence, next + 1));
    Kind[] kinds =
        next > end
            ? new Kind[] {Kind.ORGANIZATION_SUFFIX}
            : new Kind[] {Kind.ORGANIZATION_SUFFIX, Kind.ORGANIZATION_HEAD};
    return whole && tagger.known().is(sentence.token(next).form(), kinds) ? next + 1 : end;
  }

  /** Behind "Fox & Ruiz" of which "Fox" was found; but two people with given names are two. */
  private static int partnersEnd(Sentence sentence, int begin, int end, EntityType type) {
    boolean joined =
        isCapital(sentence, end + 1)
            && sentence.token(end).form().equals("&")
            && isCapital(sentence, end - 1)
            && !(type == EntityType.PERSON && end - begin > 1);
    int last = end;
    while (joined && isCapital(sentence, last + 1)) {
      last++;
    }
    return joined ? last + 1 : end;
  }

  /** Cuts "the" and titles off the front: "President Ann Lee" is the name "Ann Lee". */
  private void add(
      int number, Sentence sentence, int from, int end, EntityType type, List<FoundName> found) {
    int begin = from;
    while (begin + 1 < end
        && (sentence.token(begin).form().equalsIgnoreCase("the")
            || (type == EntityType.PERSON && isTitle(sentence.token(begin).form())))) {
      begin++;
    }
    if (end - begin == 1 && isPeople(sentence.token(begin))) {
      found.add(new FoundName(number, begin, end, EntityType.GROUP, "names.group"));
    } else if (!(end - begin == 1 && isNational(sentence.token(begin)))) {
      found.add(new FoundName(number, begin, end, type, "names.model"));
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
    String before = sentence.token(end - 2).form();
    if (before.equals("of") || before.equals("National")) {
      return begin; // "School of Law", "Republican National Convention"
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
}
