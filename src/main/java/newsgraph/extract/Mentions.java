package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsgraph.language.Document;
import newsgraph.language.Name;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.EntityType;
import newsgraph.model.Mention;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** All words of an article that may speak of a thing: names, noun phrases, pronouns. */
final class Mentions {
  private static final Set<String> RULERS =
      Set.of("administration", "government", "cabinet", "campaign", "regime");
  private static final Set<String> POSTS = Set.of("Secretary", "Minister");
  private static final Map<String, String> PRONOUNS = pronouns();
  private static final Set<String> INSIDE =
      Set.of(
          "det",
          "amod",
          "compound",
          "nummod",
          "nmod",
          "flat",
          "case",
          "acl",
          "advmod",
          "obl",
          "obj",
          "fixed",
          "xcomp",
          "mark",
          "aux:pass",
          "obl:agent",
          "punct",
          "acl:relcl",
          "nsubj",
          "nsubj:pass",
          "aux",
          "cop",
          "advcl",
          "conj",
          "cc");

  private final EntityWords words;

  Mentions(EntityWords words) {
    this.words = words;
  }

  /** In text order, the longer first; no two of one span. */
  List<Candidate> find(Document document) {
    Map<Span, Candidate> found = new TreeMap<>();
    Map<Integer, List<Name>> names = new HashMap<>();
    for (Name name : document.names()) {
      names
          .computeIfAbsent(number(document, name.span().begin()), n -> new ArrayList<>())
          .add(name);
    }
    for (int n = 0; n < document.sentences().size(); n++) {
      Sentence sentence = document.sentences().get(n);
      boolean[] named = new boolean[sentence.size()];
      bodies(sentence, n, found);
      for (Name name : names.getOrDefault(n, List.of())) {
        name(document.text(), sentence, n, name, named, found);
      }
      for (int i = 0; i < sentence.size(); i++) {
        if (!named[i]) {
          word(document.text(), sentence, n, i, named, found);
        }
      }
    }
    List<Candidate> all = new ArrayList<>(found.values());
    all.sort(Comparator.comparing(Candidate::span));
    return all;
  }

  /** "Homeland Security" of "U.S. Homeland Security Secretary": the body of that portfolio. */
  private void bodies(Sentence sentence, int n, Map<Span, Candidate> found) {
    for (int i = 2; i < sentence.size(); i++) {
      String post = sentence.token(i).form();
      for (int first = i - 1; first > 0 && first >= i - 5 && POSTS.contains(post); first--) {
        StringBuilder portfolio = new StringBuilder(sentence.token(first).form());
        for (int k = first + 1; k < i; k++) {
          portfolio.append(' ').append(sentence.token(k).form());
        }
        String country = words.country(sentence.token(first - 1).form());
        String body = country == null ? null : words.body(portfolio.toString(), country);
        if (body != null) {
          Span span = sentence.span(first, i - 1);
          put(
              found,
              new Candidate(
                  span,
                  span,
                  Mention.Kind.NAME,
                  body,
                  sentence,
                  n,
                  i - 1,
                  EntityType.ORGANIZATION,
                  'n',
                  false,
                  0.9));
        }
      }
    }
  }

  private static int number(Document document, int offset) {
    int low = 0;
    int high = document.sentences().size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (document.sentences().get(middle).span().begin() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private void name(
      String text,
      Sentence sentence,
      int n,
      Name name,
      boolean[] named,
      Map<Span, Candidate> found) {
    int head = sentence.headOf(name.span());
    if (head < 0) {
      return;
    }
    for (int i = 0; i < sentence.size(); i++) {
      named[i] |= name.span().overlaps(sentence.token(i).span());
    }
    if (name.type() == EntityType.GROUP) {
      Span span = name.span().union(sentence.span(head, last(sentence, head)));
      put(
          found,
          new Candidate(
              span,
              sentence.token(head).span(),
              Mention.Kind.NOMINAL,
              span.of(text),
              sentence,
              n,
              head,
              EntityType.GROUP,
              '?',
              true,
              name.confidence()));
      return;
    }
    String form = name.span().of(text);
    char gender =
        name.type() == EntityType.PERSON ? personGender(sentence, name.span(), form) : 'n';
    put(
        found,
        new Candidate(
            name.span(),
            name.span(),
            Mention.Kind.NAME,
            form,
            sentence,
            n,
            head,
            name.type(),
            gender,
            false,
            name.confidence()));
  }

  private char personGender(Sentence sentence, Span span, String form) {
    int first = sentence.at(span.begin());
    if (first > 0) {
      char title = words.titleGender(sentence.token(first - 1).form());
      if (title != '?') {
        return title;
      }
    }
    return words.gender(form);
  }

  private void word(
      String text, Sentence sentence, int n, int i, boolean[] named, Map<Span, Candidate> found) {
    Token token = sentence.token(i);
    String lower = token.form().toLowerCase(Locale.ROOT);
    String pronoun = PRONOUNS.get(lower);
    if (pronoun != null && (token.upos().equals("PRON") || token.xpos().startsWith("PRP"))) {
      if (!token.relation().equals("expl") && !token.form().equals("US")) {
        put(
            found,
            new Candidate(
                token.span(),
                token.span(),
                Mention.Kind.PRONOUN,
                lower,
                sentence,
                n,
                i,
                null,
                pronoun.charAt(0),
                pronoun.charAt(1) == 'p',
                1));
      }
      return;
    }
    String country = words.country(token.form());
    if (token.upos().equals("ADJ") && country != null) {
      put(
          found,
          new Candidate(
              token.span(),
              token.span(),
              Mention.Kind.NAME,
              token.form(),
              sentence,
              n,
              i,
              EntityType.PLACE,
              'n',
              false,
              0.9));
    }
    boolean inner = token.relation().equals("compound") || token.relation().equals("flat");
    if (token.upos().equals("NOUN") && (!inner || RULERS.contains(token.lemma()))) {
      nominal(text, sentence, n, i, named, found);
    }
  }

  private void nominal(
      String text, Sentence sentence, int n, int i, boolean[] named, Map<Span, Candidate> found) {
    Token token = sentence.token(i);
    EntityWords.Noun noun = words.noun(token.lemma());
    boolean plural = token.xpos().equals("NNS") || token.lemma().equals("people");
    if (noun == null || beforeName(sentence, i, named)) {
      return;
    }
    int first = i;
    for (int child : sentence.children(i)) {
      String relation = sentence.token(child).relation();
      if (child < i && Set.of("det", "amod", "compound", "nummod", "nmod").contains(relation)) {
        first = Math.min(first, leftmost(sentence, child));
      }
    }
    if (RULERS.contains(token.lemma()) && ruler(text, sentence, n, i, first, named, found)) {
      return;
    }
    Span span = sentence.span(first, last(sentence, i));
    boolean several =
        plural && (noun.type() == EntityType.PERSON || noun.type() == EntityType.ORGANIZATION);
    EntityType type = several ? EntityType.GROUP : noun.type();
    put(
        found,
        new Candidate(
            span,
            token.span(),
            Mention.Kind.NOMINAL,
            span.of(text),
            sentence,
            n,
            i,
            type,
            noun.gender(),
            plural || noun.type() == EntityType.GROUP,
            0.9));
  }

  /** "secretary" of "Secretary Ann Lee": no thing of its own. */
  private static boolean beforeName(Sentence sentence, int i, boolean[] named) {
    return i + 1 < sentence.size() && named[i + 1] && sentence.token(i).head() == i + 1;
  }

  /** "Trump administration", "Syrian government": named by whom it serves. */
  private boolean ruler(
      String text,
      Sentence sentence,
      int n,
      int i,
      int first,
      boolean[] named,
      Map<Span, Candidate> found) {
    int begin = i;
    while (begin > first
        && (named[begin - 1] || words.country(sentence.token(begin - 1).form()) != null)) {
      begin--;
    }
    if (begin == i) {
      return false;
    }
    Span span = sentence.span(begin, i);
    put(
        found,
        new Candidate(
            span,
            span,
            Mention.Kind.NAME,
            span.of(text),
            sentence,
            n,
            i,
            EntityType.ORGANIZATION,
            'n',
            false,
            0.95));
    return true;
  }

  private static int leftmost(Sentence sentence, int i) {
    return sentence.subtree(i, child -> child > i).get(0);
  }

  /** To the end of restrictive complements: "Venezuelans deported from the U.S.". */
  private static int last(Sentence sentence, int head) {
    int last = head;
    for (int child : sentence.children(head, "nmod", "acl", "acl:relcl", "flat")) {
      boolean joined = child > last && !sentence.token(last + 1).upos().equals("PUNCT");
      if (joined) {
        List<Integer> below =
            sentence.subtree(
                child,
                i ->
                    !INSIDE.contains(sentence.token(i).relation())
                        || sentence.token(i).upos().equals("PUNCT")
                        || sentence.token(i).form().equals(","));
        int end = below.get(below.size() - 1);
        for (int i = last; i <= end; i++) {
          if (sentence.token(i).form().equals(",")) {
            return last;
          }
        }
        last = Math.max(last, end);
      }
    }
    return last;
  }

  private static void put(Map<Span, Candidate> found, @Nullable Candidate candidate) {
    if (candidate != null) {
      found.putIfAbsent(candidate.span(), candidate);
    }
  }

  /** Gender (m, f, n, - none) and number (s, p) by form; first and second person are - too. */
  private static Map<String, String> pronouns() {
    Map<String, String> all = new HashMap<>();
    List.of("he", "him", "his", "himself").forEach(word -> all.put(word, "ms"));
    List.of("she", "her", "hers", "herself").forEach(word -> all.put(word, "fs"));
    List.of("it", "its", "itself").forEach(word -> all.put(word, "ns"));
    List.of("they", "them", "their", "theirs", "themselves").forEach(word -> all.put(word, "-p"));
    List.of("i", "me", "my", "mine", "myself").forEach(word -> all.put(word, "-s"));
    List.of("we", "us", "our", "ours", "ourselves").forEach(word -> all.put(word, "-p"));
    List.of("you", "your", "yours", "yourself", "yourselves").forEach(word -> all.put(word, "-p"));
    return all;
  }
}
