package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsgraph.extract.SpeechWords.Word;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** What a verb of saying, thinking or judging puts in somebody's mouth, by its dependents. */
final class VerbFrames {
  /** Below this a reading is left out: a wrong claim is worse than a missed one. */
  private static final double LEAST = 0.5;

  private final Sentence sentence;
  private final int verb;
  private final Word word;
  private final Span cue;

  VerbFrames(Sentence sentence, int verb, Word word, Span cue) {
    this.sentence = sentence;
    this.verb = verb;
    this.word = word;
    this.cue = cue;
  }

  /** The surest reading, or null. */
  @Nullable AttributionDraft draft() {
    AttributionDraft draft = clause();
    draft = draft != null ? draft : infinitive();
    draft = draft != null ? draft : Postposed.draft(sentence, verb, word, cue);
    draft = draft != null ? draft : objectWith();
    draft = draft != null ? draft : object();
    draft = draft != null ? draft : oblique();
    return draft != null && draft.confidence() >= LEAST ? draft : null;
  }

  /** "said that he left". */
  private @Nullable AttributionDraft clause() {
    if (!word.takes("ccomp")) {
      return null;
    }
    boolean say = word.kind().equals("say");
    for (int child : sentence.children(verb, "ccomp")) {
      if (child > verb) {
        Span content = right(child);
        Span early = say ? early(child) : null;
        Span whole = content == null || early == null ? content : early.union(content);
        return build("ccomp", "complement-clause", say ? 0.94 : 0.85, whole);
      }
    }
    return say && !word.unsure().contains("ccomp") ? rest() : null;
  }

  /** What the parser made an object of the verb before its clause: "said [selling] was hard". */
  private @Nullable Span early(int clause) {
    boolean telling = Addressees.isTelling(sentence, verb);
    for (int child : sentence.children(verb, "xcomp", telling ? "xcomp" : "obj")) {
      if (child > verb && child < clause) {
        return right(child);
      }
    }
    return null;
  }

  /** The rest of the sentence, where the parser saw no clause but there is a verb. */
  private @Nullable AttributionDraft rest() {
    Token token = sentence.token(verb);
    boolean finite = Phrases.isFinite(token) || token.xpos().equals("VBG");
    if (!word.takes("quote")) {
      return null;
    }
    Span speaker = Speakers.span(sentence, verb);
    if (!finite || speaker == null) {
      return null;
    }
    int first = verb + 1;
    int told = Addressees.isTelling(sentence, verb) ? sentence.child(verb, "iobj", "obj") : -1;
    if (told > verb) {
      first = told + 1;
    }
    if (first >= sentence.size() || sentence.token(first).upos().equals("PUNCT")) {
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
        return inverted ? null : build("ccomp", "rest-of-sentence", 0.81, content);
      }
    }
    return null;
  }

  private @Nullable AttributionDraft infinitive() {
    int clause = sentence.child(verb, "xcomp");
    if (clause < verb) {
      return null;
    }
    int object = sentence.child(verb, "obj", "iobj");
    if (object > verb && object < clause) {
      return word.takes("obj+xcomp")
          ? build("obj+xcomp", "object-and-infinitive", 0.84, joined(right(object), right(clause)))
          : null;
    }
    int subject = sentence.child(verb, "nsubj:pass", "nsubj");
    boolean passive = Speakers.isPassive(sentence, verb);
    String raising = passive ? "pass+xcomp" : "raise";
    if (subject >= 0 && subject < verb && word.takes(raising)) {
      Span raised = Speakers.phrase(sentence, subject, verb);
      return build(raising, "raising", passive ? 0.75 : 0.66, joined(raised, right(clause)));
    }
    boolean infinitive = sentence.token(clause).isVerb();
    return !passive && infinitive && word.takes("xcomp")
        ? build("xcomp", "infinitive", 0.82, right(clause))
        : null;
  }

  /** "accused him of theft", "was described as a thief". */
  private @Nullable AttributionDraft objectWith() {
    int object = undergoer();
    if (object < 0) {
      return null;
    }
    for (int child : sentence.children(verb, "obl", "advcl", "nmod")) {
      String frame = "obj+" + Phrases.preposition(sentence, child);
      if (child > verb && word.takes(frame)) {
        return build(frame, "object-and-phrase", 0.85, joined(of(object), right(child)));
      }
    }
    return null;
  }

  /** "denied the charge". */
  private @Nullable AttributionDraft object() {
    int object = undergoer();
    if (object < 0 || !word.takes("obj")) {
      return null;
    }
    boolean supporting = sentence.token(verb).xpos().equals("VBG");
    boolean bare = sentence.token(object).upos().equals("PRON");
    double confidence =
        (word.kind().equals("judge") ? 0.78 : 0.74) - (bare ? 0.1 : 0) - (supporting ? 0.06 : 0);
    boolean unnamed = Speakers.isPassive(sentence, verb) && Speakers.head(sentence, verb) < 0;
    return build("obj", "object", unnamed ? confidence - 0.3 : confidence, of(object));
  }

  /** "spoke of theft". */
  private @Nullable AttributionDraft oblique() {
    for (int child : sentence.children(verb, "obl", "advcl", "ccomp")) {
      String frame = "obl:" + Phrases.preposition(sentence, child);
      if (child > verb && word.takes(frame)) {
        return build(frame, "prepositional-phrase", 0.76, right(child));
      }
    }
    return null;
  }

  /** Object, or subject of a passive; of "Lee, accused of theft", Lee. */
  private int undergoer() {
    if (!Speakers.isPassive(sentence, verb)) {
      int object = sentence.child(verb, "obj");
      return object > verb && object != Speakers.head(sentence, verb) ? object : -1;
    }
    int subject = sentence.child(verb, "nsubj:pass", "nsubj");
    boolean reduced = subject < 0 && sentence.token(verb).relation().equals("acl");
    return reduced ? sentence.token(verb).head() : subject;
  }

  private @Nullable Span of(int head) {
    return head > verb
        ? right(head)
        : sentence.governs(head, verb)
            ? Phrases.of(sentence, head)
            : Speakers.phrase(sentence, head, verb);
  }

  /** The phrase to the right of the verb, without what goes on with another cue. */
  private @Nullable Span right(int head) {
    return Phrases.of(
        sentence, head, verb + 1, sentence.size() - 1, i -> i != head && goesOn(i, head));
  }

  /** ", saying …"; after a phrase also ", though …" and ", showing …". */
  private boolean goesOn(int i, int head) {
    Token token = sentence.token(i);
    String relation = token.relation();
    boolean clause = relation.equals("advcl") || relation.startsWith("acl");
    boolean saying = token.xpos().equals("VBG") && SAYING.contains(token.lemma());
    if (!(clause || saying) || i < head) {
      return false;
    }
    int first = sentence.subtree(i, x -> false).get(0);
    int before = first - 1;
    while (before > 0 && QUOTES.contains(sentence.token(before).form())) {
      before--;
    }
    boolean comma = before > 0 && sentence.token(before).form().contains(",");
    boolean phrase = !sentence.token(head).isVerb();
    boolean aside =
        phrase && (token.xpos().equals("VBG") || ASIDE.contains(Phrases.lower(sentence, first)));
    return comma && (saying || aside);
  }

  private static final Set<String> ASIDE =
      Set.of(
          "though",
          "although",
          "while",
          "but",
          "even",
          "despite",
          "as",
          "because",
          "when",
          "after");

  private static final Set<String> QUOTES = Set.of("\"", "”", "’", "''", "'");
  private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WRB");
  private static final Set<String> SAYING =
      Set.of(
          "say", "add", "note", "argue", "cite", "call", "tell", "claim", "warn", "insist",
          "suggest");

  private static List<Span> joined(@Nullable Span first, @Nullable Span second) {
    if (first == null || second == null) {
      return List.of();
    }
    return second.begin() - first.end() <= 1
        ? List.of(first.union(second))
        : List.of(first, second);
  }

  private @Nullable AttributionDraft build(
      String frame, String method, double confidence, @Nullable Span content) {
    return content == null ? null : build(frame, method, confidence, List.of(content));
  }

  private @Nullable AttributionDraft build(
      String frame, String method, double confidence, List<Span> content) {
    if (content.isEmpty()) {
      return null;
    }
    double sure = word.unsure().contains(frame) ? confidence * 0.55 : confidence;
    Span speaker = word.kind().equals("raise") ? null : Speakers.span(sentence, verb);
    boolean said = content.stream().anyMatch(span -> speaker != null && span.overlaps(speaker));
    return new AttributionDraft(
        sentence,
        verb,
        cue,
        new ArrayList<>(content),
        said ? null : speaker,
        Addressees.span(sentence, verb, content),
        word.isAttitude(),
        sure,
        "rule/" + method);
  }
}
