package newsgraph.extract;

import java.util.Set;
import newsgraph.extract.SpeechWords.Word;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The clause that tells what is said: "said [that he left]"; also where the parser took it apart or
 * did not see it.
 */
final class ReportedClauses {
  private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WRB");

  /** Most words between verb and "that": "said in a statement on Monday that". */
  private static final int FARTHEST_THAT = 14;

  private final Sentence sentence;
  private final int verb;
  private final Word word;
  private final Complements complements;

  ReportedClauses(Sentence sentence, int verb, Word word) {
    this.sentence = sentence;
    this.verb = verb;
    this.word = word;
    complements = new Complements(sentence, verb);
  }

  /** The clause as the tree has it, or null. */
  @Nullable Span governed() {
    for (int child : sentence.children(verb, "ccomp", "csubj")) {
      if (child > verb) {
        Span content = complements.right(child);
        Span early = early(child);
        Span whole = content == null || early == null ? content : early.union(content);
        return whole == null ? null : filled(whole);
      }
    }
    Span joined = joined();
    Span split = joined == null ? split() : joined;
    return split != null ? split : that();
  }

  /** "have alleged [Lee was poisoned]", taken for a second verb without "and". */
  private @Nullable Span joined() {
    for (int child : sentence.children(verb, "conj", "parataxis", "dep")) {
      int subject = sentence.child(child, "nsubj", "nsubj:pass");
      boolean next =
          subject > verb
              && subject < child
              && sentence.child(child, "cc") < 0
              && sentence.subtree(child, i -> false).contains(verb + 1)
              && canBegin(sentence.token(verb + 1));
      if (next && word.kind().equals("say")) {
        return complements.right(child);
      }
    }
    return null;
  }

  /** Up to the next punctuation mark, where the parser tied the words before it elsewhere. */
  private Span filled(Span content) {
    int last = sentence.at(content.end() - 1);
    int next = last + 1;
    while (next < sentence.size() && (!isBreak(sentence.token(next)) || isNextThat(next))) {
      next++;
    }
    Span whole = next == last + 1 ? null : Phrases.trimmed(sentence, last + 1, next - 1);
    return whole == null ? content : content.union(whole);
  }

  /** ", and that she stayed". */
  private boolean isNextThat(int mark) {
    int and = Phrases.lower(sentence, mark).equals(",") ? mark + 1 : mark;
    return and < sentence.size()
        && sentence.token(and).upos().equals("CCONJ")
        && Phrases.lower(sentence, and + 1).equals("that");
  }

  private static boolean isBreak(Token token) {
    boolean quote = "\"“”''``".contains(token.form());
    return (token.upos().equals("PUNCT") && !quote && !token.form().equals("-"))
        || token.upos().equals("CCONJ");
  }

  /**
   * What the parser made an object of the verb before its clause: "said [selling] was hard", "shows
   * [voters] will stay".
   */
  private @Nullable Span early(int clause) {
    boolean open = sentence.child(clause, "nsubj", "nsubj:pass", "expl", "csubj") < 0;
    boolean telling = Addressees.isTelling(sentence, verb) && !open;
    for (int child : sentence.children(verb, "xcomp", telling ? "xcomp" : "obj")) {
      if (child > verb && child < clause) {
        return complements.right(child);
      }
    }
    return null;
  }

  /** "hopes [his plan] [will help]" as an object and a clause without a subject. */
  private @Nullable Span split() {
    int object = sentence.child(verb, "obj", "iobj");
    if (object <= verb) {
      return null;
    }
    for (int child : sentence.children(verb)) {
      if (child > object && isFiniteWithoutSubject(child)) {
        return complements.from(verb + 1, child);
      }
    }
    return null;
  }

  private boolean isFiniteWithoutSubject(int clause) {
    String relation = sentence.token(clause).relation();
    boolean apart = relation.equals("conj") || relation.equals("punct");
    if (apart || sentence.child(clause, "nsubj", "nsubj:pass", "mark", "cc", "expl") >= 0) {
      return false;
    }
    boolean finite = Phrases.isFinite(sentence.token(clause));
    for (int child : sentence.children(clause, "aux", "aux:pass", "cop")) {
      Token auxiliary = sentence.token(child);
      finite |= auxiliary.xpos().equals("MD") || Phrases.isFinite(auxiliary);
    }
    return finite;
  }

  /** "said in a paper that he left", where the parser tied the clause to the paper. */
  private @Nullable Span that() {
    int object = sentence.child(verb, "obj");
    if (object > verb && !Addressees.isTelling(sentence, verb)) {
      return null;
    }
    int end = Math.min(sentence.size() - 1, verb + FARTHEST_THAT);
    for (int i = verb + 1; i < end; i++) {
      Token token = sentence.token(i);
      boolean mark = token.relation().equals("mark") && token.head() > i;
      if (token.form().equals("that") && mark) {
        return complements.from(i, token.head());
      }
      if (Phrases.isFinite(token) || RELATIVE.contains(token.xpos()) || token.xpos().equals("MD")) {
        return null;
      }
    }
    return null;
  }

  /** The rest of the sentence, where the parser saw no clause but there is a verb. */
  @Nullable Span rest() {
    Token token = sentence.token(verb);
    boolean finite = Phrases.isFinite(sentence, verb) || token.xpos().equals("VBG");
    Span speaker = Speakers.span(sentence, verb);
    if (!word.takes("quote") || !finite || speaker == null) {
      return null;
    }
    int first = verb + 1;
    int told = Addressees.isTelling(sentence, verb) ? sentence.child(verb, "iobj", "obj") : -1;
    if (told > verb) {
      first = told + 1;
    }
    if (first >= sentence.size() || !canBegin(sentence.token(first))) {
      return null;
    }
    for (int i = first; i < sentence.size(); i++) {
      Token next = sentence.token(i);
      boolean aside = next.form().equals(",") || RELATIVE.contains(next.xpos());
      boolean object = word.takes("obj");
      if (aside && (object || i < first + 3)) {
        return null;
      }
      if (Phrases.isFinite(next) || next.xpos().equals("MD")) {
        Span content = Phrases.trimmed(sentence, first, sentence.size() - 1);
        boolean inverted = content != null && content.overlaps(speaker);
        return inverted ? null : content;
      }
    }
    return null;
  }

  /** Whether a clause can begin with this word: not with "to", "at", "on", "was", "and". */
  private static boolean canBegin(Token token) {
    boolean open = Set.of("NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM").contains(token.upos());
    return open
        || Set.of("there", "that", "if", "whether", "why", "how", "such").contains(token.lemma());
  }
}
