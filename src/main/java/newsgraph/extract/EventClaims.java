package newsgraph.extract;

import java.util.List;
import java.util.Set;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.model.Claim;
import newsgraph.model.Dating;
import newsgraph.model.Event.Status;
import newsgraph.model.Mention;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds the claim in whose words an event is told, and whether that claim tells of it. */
final class EventClaims {
  /** Types of which no event says anything: "the attack", not "the announcement". */
  private static final Set<String> MUTE =
      Set.of(
          "attack", "protest", "disaster", "crime", "death-injury", "travel", "visit", "election");

  /** Words of choosing to do something, which is no saying. */
  private static final Set<String> DEEDS =
      Set.of(
          "agree",
          "choose",
          "decide",
          "decision",
          "decline",
          "effort",
          "intend",
          "intention",
          "opt",
          "plan",
          "refusal",
          "refuse");

  /** What takes long: who "was investigating" still is, if nobody tells when that was. */
  private static final Set<String> SEARCHING = Set.of("investigate", "probe", "review", "search");

  private final Document document;
  private final List<Attribution> attributions;
  private final Kinds kinds;
  private final EventWords words;

  EventClaims(Document document, List<Attribution> attributions, Kinds kinds, EventWords words) {
    this.document = document;
    this.attributions = List.copyOf(attributions);
    this.kinds = kinds;
    this.words = words;
  }

  /**
   * The innermost attribution in whose words the event and its verb stand, or null: "announced its
   * choice" is a deed, not a claim. Whose plan or refusal somebody else tells is told by that one.
   */
  @Nullable Attribution of(EventCue cue) {
    Span anchor = cue.sentence().token(cue.anchor()).span();
    Attribution best = null;
    int shortest = Integer.MAX_VALUE;
    for (Attribution attribution : attributions) {
      for (Span content : attribution.content()) {
        boolean around = content.contains(cue.span()) && content.contains(anchor);
        boolean expected = // "is expected to come": the article tells so itself
            attribution.speaker() == null && isExpected(attribution);
        boolean deed =
            expected || isPlanToldOf(attribution, content) || isOwnDeed(cue, attribution, content);
        if (around && content.length() < shortest && !deed) {
          best = attribution;
          shortest = content.length();
        }
      }
    }
    return best;
  }

  /**
   * Whether all that tells of somebody's own deed stands in what he chose, or all that is expected
   * in what nobody named expects: then the article itself does not tell it.
   */
  boolean isChoiceAlone(EventCue cue, Span passage) {
    return attributions.stream()
        .anyMatch(
            attribution ->
                attribution.content().stream()
                    .anyMatch(
                        content ->
                            content.contains(passage)
                                && (isOwnDeed(cue, attribution, content)
                                    || attribution.speaker() == null && isExpected(attribution))));
  }

  /** Whether a claim tells of an event in its words, and its source can tell anything. */
  boolean isTold(EventCue cue, Status status, @Nullable Attribution attribution) {
    return attribution == null
        || Assertions.isAsserted(cue, status, attribution) && isSpeaker(attribution.speaker());
  }

  /** "denied that it closed because of a clash": of the clash nothing is told. */
  boolean isDenied(EventCue cue, Status status, @Nullable Attribution attribution) {
    Span said = attribution == null ? null : attribution.cue();
    int word = said == null ? -1 : cue.sentence().headOf(said);
    return status == Status.HAPPENED
        && cue.nominal()
        && word >= 0
        && cue.sentence().token(word).lemma().equals("deny");
  }

  /** "Lee said the government was reviewing it": it was when she said so. */
  boolean isUnderWay(
      EventCue cue, Status status, @Nullable Dating dating, @Nullable Attribution attribution) {
    Sentence sentence = cue.sentence();
    int verb = cue.anchor();
    int doer = Subjects.of(sentence, verb).token();
    return status == Status.HAPPENED
        && dating == null
        && (attribution == null
            ? SEARCHING.contains(sentence.token(verb).lemma())
            : attribution.form() != Claim.Form.DIRECT)
        && doer >= 0
        && sentence.token(verb).xpos().equals("VBG")
        && !sentence.token(verb).lemma().matches("end|stop|cease|close|leave|quit|withdraw")
        && sentence.children(verb, "advcl").stream()
            .noneMatch(i -> sentence.child(i, "mark") >= 0 && VerbForms.isFinite(sentence, i))
        && sentence.children(verb, "aux").stream()
            .anyMatch(i -> PostWords.lower(sentence, i).matches("was|were"))
        && (attribution == null
            || kinds.of(sentence, doer).contains("organization")
            || kinds.of(sentence, doer).contains("place"));
  }

  private boolean isExpected(Attribution attribution) {
    Span cue = attribution.cue();
    Sentence sentence = cue == null ? null : document.sentenceAt(cue.begin());
    int word = sentence == null || cue == null ? -1 : sentence.headOf(cue);
    return sentence != null && word >= 0 && sentence.token(word).lemma().equals("expect");
  }

  /** "to leave" of "said that they refused to leave". */
  private boolean isPlanToldOf(Attribution attribution, Span content) {
    Sentence sentence = document.sentenceAt(content.begin());
    int head = sentence == null ? -1 : sentence.headOf(content);
    return sentence != null
        && head >= 0
        && attribution.nested()
        && Clauses.isInfinitive(sentence, head)
        && !sentence.children(head, "aux").stream()
            .anyMatch(i -> PostWords.lower(sentence, i).equals("have")); // "claims to have left"
  }

  /**
   * "to leave" of "Lee decided to leave": the article tells it, and who does it stands outside the
   * content.
   */
  private boolean isOwnDeed(EventCue cue, Attribution attribution, Span content) {
    Sentence sentence = document.sentenceAt(content.begin());
    int head = sentence == null ? -1 : sentence.headOf(content);
    Span said = attribution.cue();
    int word = sentence == null || said == null ? -1 : sentence.headOf(said);
    if (sentence == null || word < 0 || head != cue.anchor()) {
      return false;
    }
    int doer = Subjects.of(sentence, head).token();
    return doer >= 0
        && !content.contains(sentence.token(doer).span())
        && Clauses.isInfinitive(sentence, head)
        && DEEDS.contains(sentence.token(word).lemma());
  }

  /** Whether a word stands for whoever says it: "it" of "Acme said it was leaving". */
  boolean isSpeaker(@Nullable Attribution attribution, Sentence sentence, int token) {
    Span words = attribution == null ? null : attribution.speaker();
    Sentence said = words == null ? null : document.sentenceAt(words.begin());
    int head = said == null || words == null ? -1 : said.headOf(words);
    Mention speaker = said == null || head < 0 ? null : kinds.mention(said, head);
    Mention mention = kinds.mention(sentence, token);
    return speaker != null && mention != null && speaker.entities().equals(mention.entities());
  }

  /** Not "which" of nobody, "the attack". */
  private boolean isSpeaker(@Nullable Span speaker) {
    Sentence sentence = speaker == null ? null : document.sentenceAt(speaker.begin());
    int head = sentence == null || speaker == null ? -1 : sentence.headOf(speaker);
    if (sentence == null || head < 0) {
      return true;
    }
    int named = Clauses.antecedent(sentence, head);
    Set<String> found = kinds.of(sentence, named);
    boolean speaks =
        found.contains("person") || found.contains("group") || found.contains("organization");
    boolean relative = sentence.token(head).xpos().matches("WDT|WP|IN");
    String type = words.noun(words.nounLemma(sentence, named));
    return speaks || !relative && (type == null || !MUTE.contains(type));
  }
}
