package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsgraph.extract.SpeechWords.Word;
import newsgraph.language.Sentence;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** What a verb of saying, thinking or judging puts in somebody's mouth, by its dependents. */
final class VerbFrames {
  /** "rejected the plan [for a road]": what the parser gave to the verb. */
  private static final Set<String> PARTS =
      Set.of(
          "of", "for", "with", "about", "between", "over", "to", "as", "against", "despite", "in",
          "from");

  /** Below this a reading is left out: a wrong claim is worse than a missed one. */
  private static final double LEAST = 0.5;

  private final Sentence sentence;
  private final int verb;
  private final Word word;
  private final Span cue;
  private final Complements complements;

  VerbFrames(Sentence sentence, int verb, Word word, Span cue) {
    this.sentence = sentence;
    this.verb = verb;
    this.word = word;
    this.cue = cue;
    complements = new Complements(sentence, verb);
  }

  /** The surest reading, or null. */
  @Nullable AttributionDraft draft() {
    AttributionDraft draft = AsClauses.draft(sentence, verb, word, cue);
    draft = draft != null ? draft : TrailingCues.draft(sentence, verb, word, cue);
    draft = draft != null ? draft : clause();
    draft = draft != null ? draft : infinitive();
    draft = draft != null ? draft : Postposed.draft(sentence, verb, word, cue);
    draft = draft != null ? draft : relative();
    draft = draft != null ? draft : named();
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
    ReportedClauses clauses = new ReportedClauses(sentence, verb, word);
    Span content = clauses.governed();
    if (content != null) {
      return build("ccomp", "complement-clause", say ? 0.94 : 0.85, content);
    }
    return say && !word.unsure().contains("ccomp")
        ? build("ccomp", "rest-of-sentence", 0.81, clauses.rest())
        : null;
  }

  /** "urged him to leave", "was urged to leave", "promised to leave". */
  private @Nullable AttributionDraft infinitive() {
    int clause = sentence.child(verb, "xcomp");
    int object = sentence.child(verb, "obj", "iobj");
    if (object > verb && word.takes("obj+xcomp")) {
      int purpose = infinitiveAfter(object);
      if (purpose >= 0) {
        Span what = joined(complements.right(object), complements.right(purpose));
        return build("obj+xcomp", "object-and-infinitive", 0.84, what);
      }
    }
    if (clause < verb || (object > verb && object < clause)) {
      return null;
    }
    int subject = sentence.child(verb, "nsubj:pass", "nsubj");
    boolean passive = Speakers.isPassive(sentence, verb);
    String raising = passive ? "pass+xcomp" : "raise";
    if (subject >= 0 && subject < verb && word.takes(raising)) {
      Span raised = Speakers.phrase(sentence, subject, verb);
      return build(
          raising, "raising", passive ? 0.75 : 0.66, parts(raised, complements.right(clause)));
    }
    boolean infinitive = sentence.token(clause).isVerb();
    return !passive && infinitive && word.takes("xcomp")
        ? build("xcomp", "infinitive", 0.82, complements.right(clause))
        : null;
  }

  /** "[to leave]" of "urged him to leave", whatever the parser tied it to; -1 if none. */
  private int infinitiveAfter(int object) {
    for (int head : List.of(verb, object)) {
      for (int child : sentence.children(head, "xcomp", "advcl", "acl")) {
        boolean clause = sentence.token(child).relation().equals("xcomp");
        if (child > object && (clause || Clauses.isInfinitive(sentence, child))) {
          return child;
        }
      }
    }
    return -1;
  }

  /** "called him a thief", "called the plan “mad”". */
  private @Nullable AttributionDraft named() {
    int object = sentence.child(verb, "iobj", "obj");
    if (object < verb || !word.takes("obj+obj")) {
      return null;
    }
    Span first = complements.right(object);
    for (int child : sentence.children(verb, "obj", "xcomp", "obl", "advcl", "ccomp", "dep")) {
      boolean bare = sentence.child(child, "case", "mark", "cc") < 0;
      Span second = child > object && bare && !isTime(child) ? complements.right(child) : null;
      if (first != null && second != null) {
        return build("obj+obj", "object-and-name", 0.86, first.union(second));
      }
    }
    return first != null && isNamed(object, first)
        ? build("obj+obj", "object-and-name", 0.8, withMark(first))
        : null;
  }

  /** "which he called “a mess”", "whom he described as peaceful". */
  private @Nullable AttributionDraft relative() {
    int object = sentence.child(verb, "obj", "iobj");
    if (object < 0 || object > verb || !sentence.token(object).xpos().startsWith("W")) {
      return null;
    }
    for (int child : sentence.children(verb, "xcomp", "obj", "obl", "advcl", "ccomp", "dep")) {
      boolean bare = sentence.child(child, "case", "mark", "cc") < 0 && !isTime(child);
      boolean as = Phrases.preposition(sentence, child).equals("as");
      boolean named = (bare && word.takes("obj+obj")) || (as && word.takes("obj+as"));
      Span name = child > verb && named ? complements.right(child) : null;
      if (name != null) {
        List<Span> what = List.of(sentence.token(object).span(), name);
        return build("obj+obj", "object-and-name", 0.84, what);
      }
    }
    return null;
  }

  /** Whether the name was tied to the object: "the plan [a mess]", or stands in marks. */
  private boolean isNamed(int object, Span phrase) {
    for (int child : sentence.children(object, "appos", "nmod", "dep")) {
      boolean bare = sentence.child(child, "case") < 0 && !Phrases.isPossessive(sentence, child);
      if (child > object && bare && !sentence.token(object + 1).form().equals(",")) {
        return true;
      }
    }
    return !withMark(phrase).equals(phrase);
  }

  /** With the quotation mark that follows, if one does. */
  private Span withMark(Span phrase) {
    int next = sentence.at(phrase.end() - 1) + 1;
    boolean mark = next < sentence.size() && "\"“''``".contains(sentence.token(next).form());
    return mark ? phrase.union(sentence.token(next).span()) : phrase;
  }

  /** "on Monday", "this week" without a preposition. */
  private boolean isTime(int noun) {
    return Set.of("week", "month", "year", "day", "night", "morning", "time", "today", "tonight")
            .contains(sentence.token(noun).lemma())
        || sentence.token(noun).form().endsWith("day");
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
        return build(frame, "object-and-phrase", 0.85, parts(of(object), complements.right(child)));
      }
    }
    return null;
  }

  /** "denied the charge". */
  private @Nullable AttributionDraft object() {
    int object = undergoer();
    if (object < 0 || !(word.takes("obj") || (word.takes("survey") && isSurvey()))) {
      return null;
    }
    boolean supporting = sentence.token(verb).xpos().equals("VBG");
    boolean bare = sentence.token(object).upos().equals("PRON");
    double confidence =
        (word.kind().equals("judge") ? 0.78 : 0.74) - (bare ? 0.1 : 0) - (supporting ? 0.06 : 0);
    boolean unnamed = Speakers.isPassive(sentence, verb) && Speakers.head(sentence, verb) < 0;
    Span what = object > verb ? complements.withPhrases(object, PARTS) : of(object);
    return build("obj", "object", unnamed ? confidence - 0.3 : confidence, what);
  }

  /** "the poll shows a lead": not "she shows a photograph". */
  private boolean isSurvey() {
    int subject = Speakers.head(sentence, verb);
    return subject >= 0 && Speakers.isText(sentence, subject);
  }

  /** "spoke of theft". */
  private @Nullable AttributionDraft oblique() {
    for (int child : sentence.children(verb, "obl", "advcl", "ccomp")) {
      String frame = "obl:" + Phrases.preposition(sentence, child);
      int purpose = child > verb ? infinitiveAfter(child) : -1;
      Span phrase = complements.right(child);
      if (purpose > child && (word.takes(frame) || word.takes(frame + "+to"))) {
        Span what = joined(phrase, complements.right(purpose));
        return build(frame + "+to", "phrase-and-infinitive", 0.84, what);
      }
      if (child > verb && word.takes(frame)) {
        return build(frame, "prepositional-phrase", 0.76, phrase);
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
        ? complements.right(head)
        : sentence.governs(head, verb)
            ? Phrases.of(sentence, head)
            : Speakers.phrase(sentence, head, verb);
  }

  private static @Nullable Span joined(@Nullable Span first, @Nullable Span second) {
    return first == null || second == null ? null : first.union(second);
  }

  private static List<Span> parts(@Nullable Span first, @Nullable Span second) {
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
    double sure = word.unsure().contains(frame) ? confidence * 0.8 : confidence;
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
