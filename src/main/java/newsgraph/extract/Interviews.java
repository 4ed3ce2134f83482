package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.EntityType;
import newsgraph.model.Span;

/** Ties I, we and you outside quotation marks to who tells: somebody interviewed, a columnist. */
final class Interviews {
  private static final Set<String> FIRST = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> WE = Set.of("we", "us", "our", "ours", "ourselves");

  /** Sentences in which an interview says whom it is with. */
  private static final int HEAD = 8;

  private final Document document;
  private final Chains chains;

  Interviews(Document document, Chains chains) {
    this.document = document;
    this.chains = chains;
  }

  /** Ties these pronouns of the first and second person, in text order. */
  void run(List<Integer> pronouns) {
    List<Integer> selves = new ArrayList<>();
    List<Integer> several = new ArrayList<>();
    List<Integer> asked = new ArrayList<>();
    List<Integer> anyone = new ArrayList<>();
    for (int i : pronouns) {
      Candidate pronoun = chains.candidate(i);
      List<Integer> kind =
          FIRST.contains(pronoun.words())
              ? selves
              : WE.contains(pronoun.words()) ? several : isAsked(pronoun.span()) ? asked : anyone;
      kind.add(i);
    }
    int teller = selves.size() < 3 ? -1 : teller();
    tie(selves, teller, "rule/interview");
    tie(asked, teller >= 0 ? teller : selves.isEmpty() ? -1 : selves.get(0), "rule/interview");
    tie(several, -1, "rule/pronoun");
    for (int k = 1; k < anyone.size(); k++) {
      if (paragraph(anyone.get(k)).equals(paragraph(anyone.get(k - 1)))) {
        chains.join(anyone.get(k), anyone.get(k - 1), 0.4, "rule/pronoun");
      }
    }
  }

  /**
   * Whether most of the article is what one who is asked answers: it calls itself an interview, and
   * I and you speak outside quotation marks, in paragraphs that ask and others that do not.
   */
  static boolean isInterview(Document document, Quoted quoted) {
    int questions = 0;
    int selves = 0;
    for (Sentence sentence : document.sentences()) {
      boolean asks = sentence.token(sentence.size() - 1).form().endsWith("?");
      for (Token token : sentence.tokens()) {
        String form = token.form().toLowerCase(Locale.ROOT);
        boolean plain = token.upos().equals("PRON") && !quoted.isQuoted(token.span());
        selves += plain && !asks && (FIRST.contains(form) || WE.contains(form)) ? 1 : 0;
        questions += plain && asks && form.equals("you") ? 1 : 0;
      }
    }
    boolean called = questions >= 2 && selves >= 8 && isCalledInterview(document);
    return called || (questions >= 8 && selves >= 20);
  }

  private static boolean isCalledInterview(Document document) {
    List<Sentence> sentences = document.sentences();
    return sentences.subList(0, Math.min(HEAD, sentences.size())).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .anyMatch(token -> token.lemma().startsWith("interview"));
  }

  private void tie(List<Integer> pronouns, int teller, String method) {
    int to = teller;
    for (int i : pronouns) {
      if (to >= 0) {
        chains.join(i, to, teller >= 0 ? 0.7 : 0.5, method);
      } else {
        to = i;
      }
    }
  }

  /** The person spoken of most in the beginning of what calls itself an interview; else -1. */
  private int teller() {
    boolean interview = isCalledInterview(document);
    int best = -1;
    for (int i = 0; interview && i < chains.count() && chains.candidate(i).number() < HEAD; i++) {
      Candidate name = chains.candidate(i);
      boolean person = name.isName() && chains.type(i) == EntityType.PERSON;
      if (person && (best < 0 || chains.size(i) > chains.size(best))) {
        best = i;
      }
    }
    return best;
  }

  /** In a paragraph that is a question. */
  private boolean isAsked(Span span) {
    return paragraph(span).of(document.text()).strip().endsWith("?");
  }

  private Span paragraph(int i) {
    return paragraph(chains.candidate(i).span());
  }

  private Span paragraph(Span span) {
    int begin = document.text().lastIndexOf('\n', span.begin()) + 1;
    int end = document.text().indexOf('\n', span.end());
    return new Span(begin, end < 0 ? document.text().length() : end);
  }
}
