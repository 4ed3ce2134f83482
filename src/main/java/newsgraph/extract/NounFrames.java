package newsgraph.extract;

import java.util.List;
import java.util.Set;
import newsgraph.extract.SpeechWords.Word;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** "her claim that he left", "raised concerns about the vote", "critical of the vote". */
final class NounFrames {
  /** Verbs that only carry the noun: whoever raises a concern is concerned. */
  private static final Set<String> CARRIERS =
      Set.of(
          "make",
          "issue",
          "raise",
          "express",
          "voice",
          "have",
          "offer",
          "give",
          "repeat",
          "level",
          "file",
          "lodge",
          "release",
          "send",
          "deliver",
          "share",
          "air",
          "post",
          "publish",
          "substantiate",
          "face",
          "gain",
          "draw",
          "win",
          "earn",
          "receive",
          "reiterate",
          "prove",
          "support",
          "back",
          "withdraw",
          "retract",
          "sound",
          "announce",
          "put",
          "launch",
          "hold",
          "bring",
          "write",
          "record",
          "present",
          "press",
          "ask",
          "pose",
          "submit");

  /** Those that carry only a noun that was said before: the claims it has not substantiated. */
  private static final Set<String> LATER = Set.of("substantiate", "prove", "withdraw", "retract");

  /** Those whose subject is the target. */
  private static final Set<String> TARGETS =
      Set.of("face", "gain", "draw", "win", "earn", "receive");

  private final Sentence sentence;
  private final int at;
  private final Word word;

  NounFrames(Sentence sentence, int at, Word word) {
    this.sentence = sentence;
    this.at = at;
    this.word = word;
  }

  /** Whether the verb only carries a noun of saying that has its own complement. */
  static boolean isCarrier(Sentence sentence, int verb, SpeechWords words) {
    int object = sentence.child(verb, "obj");
    Word word = object < verb ? null : words.noun(sentence.token(object).lemma());
    return word != null
        && CARRIERS.contains(sentence.token(verb).lemma())
        && new NounFrames(sentence, object, word).noun() != null;
  }

  @Nullable AttributionDraft noun() {
    int content = -1;
    String frame = "";
    for (int child : sentence.children(at, "acl", "ccomp", "acl:relcl", "nmod", "obl")) {
      String found = frame(child);
      if (child > at && content < 0 && word.takes(found)) {
        content = child;
        frame = found;
      }
    }
    if (content < 0) {
      return null;
    }
    Span said = Phrases.of(sentence, content, at + 1, sentence.size() - 1, i -> false);
    Span speaker = speaker(content);
    if (said == null || (speaker != null && speaker.overlaps(said))) {
      return null;
    }
    double confidence = frame.equals("that") ? 0.72 : frame.equals("to") ? 0.62 : 0.64;
    confidence -= speaker == null ? 0.15 : 0;
    confidence *= word.unsure().contains(frame) ? 0.7 : 1;
    boolean phrase = !frame.equals("that") && !frame.equals("to");
    Span inner =
        phrase ? Phrases.of(sentence, content, at + 2, sentence.size() - 1, i -> false) : said;
    return new AttributionDraft(
        sentence,
        at,
        cue(phrase && at + 1 < content),
        List.of(extended(inner == null ? said : inner)),
        speaker,
        null,
        word.isAttitude(),
        confidence,
        "rule/noun-" + frame);
  }

  /**
   * With what the parser gave to the carrying verb: "concerns about conditions [in the prison]".
   */
  private Span extended(Span said) {
    int verb = carrier();
    Span whole = said;
    if (verb < 0) {
      return whole;
    }
    for (int child : sentence.children(verb, "obl", "advcl")) {
      Span part = Phrases.of(sentence, child);
      boolean phrase = sentence.token(child).relation().equals("obl");
      boolean close =
          phrase
              ? Set.of("in", "of", "at", "with").contains(Phrases.preposition(sentence, child))
              : sentence.children(child, "advmod", "nsubj", "obl").stream()
                  .anyMatch(i -> sentence.token(i).xpos().startsWith("W"));
      if (part != null && close && part.begin() > whole.end() && part.begin() - whole.end() < 3) {
        whole = whole.union(part);
      }
    }
    return whole;
  }

  /** "is worried that he left"; by the copula or after its noun. */
  @Nullable AttributionDraft adjective() {
    for (int child : sentence.children(at, "ccomp", "xcomp", "obl", "advcl")) {
      String frame = frame(child);
      if (child > at && word.takes(frame)) {
        Span said = Phrases.of(sentence, child, at + 1, sentence.size() - 1, i -> false);
        Span speaker = Speakers.span(sentence, at);
        if (said == null || speaker == null) {
          return null;
        }
        double confidence = word.unsure().contains(frame) ? 0.42 : 0.66;
        return new AttributionDraft(
            sentence,
            at,
            sentence.token(at).span(),
            List.of(said),
            speaker,
            null,
            true,
            confidence,
            "rule/adjective-" + frame);
      }
    }
    return null;
  }

  private String frame(int child) {
    String relation = sentence.token(child).relation();
    String mark = Phrases.preposition(sentence, child);
    if (relation.equals("nmod") || relation.equals("obl")) {
      return mark;
    }
    return mark.isEmpty() && relation.equals("ccomp") ? "that" : mark;
  }

  /** "raised concerns about"; else the noun alone. */
  private Span cue(boolean withPreposition) {
    int verb = carrier();
    int last = withPreposition ? at + 1 : at;
    boolean carried = verb >= 0 && verb < at && !LATER.contains(sentence.token(verb).lemma());
    return carried ? sentence.span(verb, last) : sentence.token(at).span();
  }

  /** The verb that carries the noun as its object, or -1. */
  private int carrier() {
    Token token = sentence.token(at);
    boolean object = token.relation().equals("obj") && token.head() >= 0;
    return object && CARRIERS.contains(sentence.token(token.head()).lemma()) ? token.head() : -1;
  }

  private @Nullable Span speaker(int content) {
    for (int child : sentence.children(at, "nmod", "nmod:poss", "det")) {
      if (child < at && Phrases.isPossessive(sentence, child)) {
        return Phrases.of(sentence, child, 0, at - 1, i -> sentence.token(i).xpos().equals("POS"));
      }
    }
    for (int child : sentence.children(at, "nmod")) {
      if (child != content
          && Set.of("by", "from", "of", "among").contains(Phrases.preposition(sentence, child))) {
        return Speakers.phrase(sentence, child, at);
      }
    }
    int verb = carrier();
    return verb < 0 || TARGETS.contains(sentence.token(verb).lemma())
        ? null
        : Speakers.span(sentence, verb);
  }
}
