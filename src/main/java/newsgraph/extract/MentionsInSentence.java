package newsgraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.language.Name;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.EntityType;
import newsgraph.model.Mention;
import newsgraph.model.Span;

/** The words of one sentence that may speak of a thing. */
final class MentionsInSentence {
  private static final Set<String> RULERS =
      Set.of("administration", "government", "cabinet", "campaign", "regime");

  /** Nouns that speak of something even inside a phrase: "company officials". */
  private static final Set<String> INNER =
      Set.of("administration", "government", "cabinet", "campaign", "regime", "company");

  private static final Set<String> POSTS = Set.of("Secretary", "Minister");
  private static final Set<String> DAYS =
      Set.of(
          ("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April"
                  + " May June July August September October November December")
              .split(" "));

  /** Prepositions with which "countries" are where something is, not who does it. */
  private static final Set<String> AREAS =
      Set.of("in", "from", "to", "across", "throughout", "into", "of", "around", "at", "within");

  /** Nouns that without an article name no body: "in court", "back to society". */
  private static final Set<String> BARE =
      Set.of("society", "court", "school", "college", "church", "university", "industry");

  private final EntityWords words;
  private final String text;
  private final Sentence sentence;
  private final int number;
  private final Map<Span, Candidate> found;
  private final boolean[] named;

  MentionsInSentence(
      EntityWords words, String text, Sentence sentence, int number, Map<Span, Candidate> found) {
    this.words = words;
    this.text = text;
    this.sentence = sentence;
    this.number = number;
    this.found = found;
    named = new boolean[sentence.size()];
  }

  void find(List<Name> names) {
    bodies();
    names.forEach(this::name);
    for (int i = 0; i < sentence.size(); i++) {
      if (!named[i]) {
        word(i);
      }
    }
  }

  private void put(
      Span span,
      Span extent,
      Mention.Kind kind,
      String form,
      int token,
      EntityType type,
      char gender,
      boolean plural,
      double confidence) {
    Span head = kind == Mention.Kind.NOMINAL ? sentence.token(token).span() : span;
    found.putIfAbsent(
        span,
        new Candidate(
            span,
            extent,
            head,
            kind,
            form,
            sentence,
            number,
            token,
            type,
            gender,
            plural,
            confidence));
  }

  private void putName(Span span, String form, int token, EntityType type, double confidence) {
    char gender = type == EntityType.PERSON ? personGender(span, form) : 'n';
    Span extent = described(NounPhrases.around(sentence, span), type);
    put(span, extent, Mention.Kind.NAME, form, token, type, gender, false, confidence);
  }

  /** With "Irish state airline" before "Aer Example", however the parser took it. */
  private Span described(Span extent, EntityType type) {
    int first = sentence.at(extent.begin());
    if (!words.isDescription(sentence, first - 1, type)) {
      return extent;
    }
    first--;
    while (first > 0 && sentence.token(first - 1).xpos().matches("JJ.?|NNP?|NNPS|POS|DT")) {
      first--;
      if (sentence.token(first).xpos().equals("DT")) {
        break;
      }
    }
    return extent.union(sentence.token(first).span());
  }

  private void putNominal(
      Span span, int token, EntityType type, char gender, boolean plural, double confidence) {
    put(span, span, Mention.Kind.NOMINAL, span.of(text), token, type, gender, plural, confidence);
  }

  /** "Homeland Security" of "U.S. Homeland Security Secretary": the body of that portfolio. */
  private void bodies() {
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
          put(span, span, Mention.Kind.NAME, body, i - 1, EntityType.ORGANIZATION, 'n', false, 0.9);
        }
      }
    }
  }

  private void name(Name name) {
    int head = sentence.headOf(name.span());
    if (head < 0) {
      return;
    }
    for (int i = 0; i < sentence.size(); i++) {
      named[i] |= name.span().overlaps(sentence.token(i).span());
    }
    if (name.type() == EntityType.GROUP) {
      Span whole = sentence.span(head, NounPhrases.last(sentence, head));
      putNominal(name.span().union(whole), head, EntityType.GROUP, '?', true, name.confidence());
    } else {
      int title = sentence.token(head).head(); // "Mr" of "Mr Lee" stands where Lee does
      boolean titled =
          sentence.token(head).relation().equals("flat")
              && title >= 0
              && title == sentence.at(name.span().begin()) - 1
              && words.isTitle(sentence.token(title).form());
      int top = titled ? title : head;
      putName(name.span(), name.span().of(text), top, name.type(), name.confidence());
    }
  }

  private char personGender(Span span, String form) {
    int first = sentence.at(span.begin());
    if (first > 0) {
      char title = words.titleGender(sentence.token(first - 1).form());
      if (title != '?') {
        return title;
      }
    }
    return words.gender(form);
  }

  private void word(int i) {
    Token token = sentence.token(i);
    String lower = token.form().toLowerCase(Locale.ROOT);
    PronounForms.Form pronoun = PronounForms.of(lower);
    if (pronoun != null && (token.upos().equals("PRON") || token.xpos().startsWith("PRP"))) {
      if (!token.relation().equals("expl") && !token.form().equals("US")) {
        found.putIfAbsent(
            token.span(),
            new Candidate(
                token.span(),
                token.span(),
                token.span(),
                Mention.Kind.PRONOUN,
                lower,
                sentence,
                number,
                i,
                null,
                pronoun.gender(),
                pronoun.plural(),
                1));
      }
      return;
    }
    if (token.upos().equals("ADJ") && words.isCountry(sentence, i)) {
      put(
          token.span(),
          token.span(),
          Mention.Kind.NAME,
          token.form(),
          i,
          EntityType.PLACE,
          'n',
          false,
          0.9);
    }
    boolean inner = token.relation().equals("compound") || token.relation().equals("flat");
    if (token.upos().equals("NOUN") && (!inner || INNER.contains(token.lemma()))) {
      nominal(i);
    } else if (!inner && isPost(i)) {
      nominal(i);
    } else if (token.upos().equals("PROPN") && !inner) {
      topic(i);
    }
  }

  /** "the President", "Ann Lee, Chief Executive Officer", "the chief executive". */
  private boolean isPost(int i) {
    Token token = sentence.token(i);
    EntityWords.Noun noun = words.noun(token.lemma());
    boolean word = token.upos().equals("PROPN") || token.upos().equals("ADJ");
    return word
        && noun != null
        && noun.type() == EntityType.PERSON
        && (token.relation().equals("appos")
            || (sentence.child(i, "det") >= 0
                && (token.upos().equals("PROPN") || token.relation().startsWith("nsubj"))));
  }

  /** A name of no kind that the graph knows: "the Lumina 7". */
  private void topic(int i) {
    int first = i;
    while (first > 0
        && !named[first - 1]
        && sentence.token(first - 1).upos().equals("PROPN")
        && sentence.token(first - 1).head() == i) {
      first--;
    }
    int last = i;
    while (last + 1 < sentence.size()
        && !named[last + 1]
        && sentence.token(last + 1).head() == i
        && (sentence.token(last + 1).upos().equals("PROPN")
            || sentence.token(last + 1).upos().equals("NUM"))) {
      last++;
    }
    for (int k = first; k <= last; k++) {
      if (DAYS.contains(sentence.token(k).form()) || words.isTitle(sentence.token(k).form())) {
        return;
      }
    }
    Span span = sentence.span(first, last);
    putName(span, span.of(text), i, EntityType.TOPIC, 0.7);
  }

  private void nominal(int i) {
    Token token = sentence.token(i);
    EntityWords.Noun noun = words.noun(token.lemma());
    boolean plural = token.xpos().equals("NNS") || token.lemma().equals("people");
    if (beforeName(i)) {
      return;
    }
    int first = NounPhrases.first(sentence, i);
    if (RULERS.contains(token.lemma()) && ruler(i, first)) {
      return;
    }
    Span span = sentence.span(first, NounPhrases.last(sentence, i));
    boolean general = BARE.contains(token.lemma()) && first == i && !plural; // "back to society"
    if (noun == null || general) {
      putNominal(span, i, EntityType.TOPIC, 'n', plural, 0.8);
      return;
    }
    boolean nations =
        plural
            && Set.of("country", "nation").contains(token.lemma())
            && !AREAS.contains(Clauses.preposition(sentence, i));
    boolean several =
        nations
            || plural
                && (noun.type() == EntityType.PERSON || noun.type() == EntityType.ORGANIZATION);
    EntityType type = several ? EntityType.GROUP : words.type(sentence, i, noun);
    putNominal(span, i, type, noun.gender(), plural || noun.type() == EntityType.GROUP, 0.9);
  }

  /** "secretary" of "Secretary Ann Lee": no thing of its own. */
  private boolean beforeName(int i) {
    return i + 1 < sentence.size() && named[i + 1] && sentence.token(i).head() == i + 1;
  }

  /** "Trump administration", "Syrian government": named by whom it serves. */
  private boolean ruler(int i, int first) {
    int begin = i;
    while (begin > first
        && (named[begin - 1]
            || sentence.token(begin - 1).upos().equals("PROPN")
            || words.country(sentence.token(begin - 1).form()) != null)) {
      begin--;
    }
    if (begin == i) {
      return false;
    }
    Span span = sentence.span(begin, i);
    putName(span, span.of(text), i, EntityType.ORGANIZATION, 0.95);
    return true;
  }
}
