package newsgraph.extract;

import java.util.List;
import java.util.Set;
import newsgraph.extract.SpeechWords.Word;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** Which words of a sentence can introduce what somebody says, and in what sense. */
final class CueWords {
  private static final Set<String> HYPOTHETICAL =
      Set.of(
          "could", "may", "might", "should", "must", "can", "would", "will", "shall", "'ll", "’ll");
  private static final Set<String> GOING_ON = Tsv.words("claim-words", "going on");
  private static final Set<String> US = Set.of("i", "we", "you", "let", "’s");

  private final SpeechWords words;

  CueWords(SpeechWords words) {
    this.words = words;
  }

  SpeechWords words() {
    return words;
  }

  /** The verb's entry, with its particle first; null if it is none of the list. */
  @Nullable Word verb(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (!token.isVerb() && !isMistaken(sentence, at)) {
      return null;
    }
    int particle = particle(sentence, at);
    Word word =
        particle < 0 ? null : words.verb(token.lemma() + " " + Phrases.lower(sentence, particle));
    return word != null ? word : words.verb(token.lemma());
  }

  /** "…”, Lee notes." is tagged as a noun in the plural. */
  private static boolean isMistaken(Sentence sentence, int at) {
    boolean plural = sentence.token(at).xpos().equals("NNS") && at > 0;
    if (!plural || !Set.of("PROPN", "PRON").contains(sentence.token(at - 1).upos())) {
      return false;
    }
    boolean out = Set.of("out", "back").contains(Phrases.lower(sentence, at + 1));
    int next = out ? at + 2 : at + 1;
    return next >= sentence.size() || ".,:".contains(sentence.token(next).form());
  }

  Span cue(Sentence sentence, int at) {
    int particle = particle(sentence, at);
    boolean adjacent = particle == at + 1;
    return adjacent ? sentence.span(at, particle) : sentence.token(at).span();
  }

  private static int particle(Sentence sentence, int at) {
    for (int child : sentence.children(at, "compound", "advmod", "compound:prt")) {
      if (child > at && child - at < 4 && sentence.token(child).xpos().equals("RP")) {
        return child;
      }
    }
    return -1;
  }

  /** Whether it is said at all: not "did not say", "could claim", "to say", "if he says". */
  boolean isSaid(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean passive = Speakers.isPassive(sentence, at);
    for (int child : sentence.children(at, "aux", "aux:pass", "advmod", "mark")) {
      String form = Phrases.lower(sentence, child);
      if (!isNear(sentence, child, at)) {
        continue;
      }
      if (List.of("not", "n't", "n’t", "never", "if", "unless", "whether").contains(form)
          || HYPOTHETICAL.contains(form)) {
        return false;
      }
    }
    if (token.xpos().equals("VB") && !passive && !Phrases.isFinite(sentence, at)) {
      return isEmphatic(sentence, at);
    }
    return true;
  }

  /** Whether it belongs to the verb indeed: no punctuation between. */
  private static boolean isNear(Sentence sentence, int child, int verb) {
    for (int i = Math.min(child, verb) + 1; i < Math.max(child, verb); i++) {
      if (sentence.token(i).upos().equals("PUNCT")) {
        return false;
      }
    }
    return true;
  }

  /** "did say", "went on to say", "was quick to say"; not "wants to say", "say it". */
  private static boolean isEmphatic(Sentence sentence, int at) {
    for (int child : sentence.children(at, "aux")) {
      if (sentence.token(child).lemma().equals("do")) {
        return true;
      }
    }
    Token token = sentence.token(at);
    boolean clause = token.relation().equals("xcomp") || token.relation().equals("advcl");
    return clause && token.head() >= 0 && GOING_ON.contains(sentence.token(token.head()).lemma());
  }

  /** Whether the speaker is I, we or you: the writer, in an article's own voice. */
  static boolean isUs(Sentence sentence, int verb) {
    int speaker = Speakers.head(sentence, verb);
    return speaker >= 0 && US.contains(Phrases.lower(sentence, speaker));
  }
}
