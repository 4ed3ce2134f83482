package newsgraph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.model.Argument;
import newsgraph.model.Claim;
import newsgraph.model.Claim.Doubt.Kind;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * How claims stand: denied, without evidence, disputed by another; and what the article itself says
 * about that.
 */
final class ClaimStandings {
  /** What is denied to somebody, and is no thought. */
  private static final Set<String> WITHHELD = Tsv.words("claim-words", "withheld");

  private static final Set<String> DENYING =
      Set.of("denied", "denies", "deny", "denying", "refuted", "refutes", "rejected", "rejects");

  private static final String BESIDE = "rule/statement-beside-claim";

  /** How many characters back the claim may stand that a statement is set against. */
  private static final int NEAR = 500;

  private final Document document;
  private final List<ClaimDraft> attributed;
  private final Evidentials evidentials;
  private final Set<String> ids = new HashSet<>();

  ClaimStandings(Document document, List<ClaimDraft> attributed) {
    this.document = document;
    this.attributed = List.copyOf(attributed);
    evidentials = new Evidentials(document);
    attributed.forEach(draft -> ids.add(draft.id));
  }

  /** What the article says in its own voice about the standing of claims. */
  List<ClaimDraft> own() {
    List<ClaimDraft> found = new ArrayList<>();
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence sentence = document.sentences().get(i);
      for (Span clause : evidentials.missing(sentence)) {
        Span words = evidentials.withoutLead(clause);
        if (isOwn(words) && hasSubject(sentence, words)) {
          add(words, sentence, 1, "rule/no-evidence", found);
        }
      }
      for (Span clause : evidentials.questioned(sentence)) {
        Span words = evidentials.withoutLead(clause);
        if (isOwn(words)) {
          add(words, sentence, 1, "rule/open-question", found);
        }
      }
      Span portion = evidentials.portion(sentence);
      if (portion != null && isOwn(portion)) {
        add(portion, sentence, 0.7, "rule/part-of-group", found);
      }
      Span share = evidentials.share(sentence);
      if (share != null && isOwn(share) && i > 0 && isClaimed(document.sentences().get(i - 1))) {
        add(share, sentence, 0.7, BESIDE, found);
      }
    }
    return found;
  }

  private void add(
      Span words, Sentence sentence, double confidence, String method, List<ClaimDraft> into) {
    String id = "claim-" + words.begin();
    for (int n = 2; !ids.add(id); n++) {
      id = "claim-" + words.begin() + "-" + n;
    }
    into.add(new ClaimDraft(id, words, sentence.span(), confidence, method));
  }

  private boolean isOwn(Span words) {
    return attributed.stream()
        .flatMap(draft -> draft.content.stream())
        .noneMatch(content -> content.overlaps(words));
  }

  private boolean isClaimed(Sentence sentence) {
    return attributed.stream().anyMatch(draft -> draft.passage.overlaps(sentence.span()));
  }

  private static boolean hasSubject(Sentence sentence, Span words) {
    int head = sentence.headOf(words);
    return head >= 0 && sentence.child(head, "nsubj", "nsubj:pass", "expl") >= 0;
  }

  /** Doubts and disputes among all. */
  void settle(List<ClaimDraft> drafts) {
    for (ClaimDraft draft : attributed) {
      deny(draft);
      nestedInDoubt(draft);
    }
    for (Sentence sentence : document.sentences()) {
      for (Span clause : evidentials.missing(sentence)) {
        for (ClaimDraft draft : attributed) {
          boolean beside = sentence.span().contains(draft.content.get(0)) && isApart(draft, clause);
          if (beside && isTopmost(draft) && sentence.span().overlaps(draft.passage)) {
            draft.doubt(Kind.WITHOUT_EVIDENCE, clause, 0.85, "rule/no-evidence");
          }
        }
      }
    }
    for (ClaimDraft own : drafts) {
      if (own.form == null) {
        own(own);
      }
    }
    for (ClaimDraft draft : drafts) {
      draft.disputes.forEach(
          dispute ->
              drafts.stream()
                  .filter(other -> other.id.equals(dispute.target()) && draft.form != null)
                  .forEach(
                      other -> other.doubt(Kind.DISPUTED, draft.passage, 0.85, "rule/disputed")));
    }
  }

  /** "denied that he left", not "denied him entry". */
  private void deny(ClaimDraft draft) {
    Span cue = draft.attribution == null ? null : draft.attribution.cue();
    if (cue != null
        && DENYING.contains(cue.of(document.text()).toLowerCase(Locale.ROOT))
        && !isWithheld(draft.content.get(0))) {
      draft.doubt(Kind.DENIED, draft.passage, 0.85, "rule/denied");
    }
  }

  private boolean isWithheld(Span content) {
    Sentence sentence = document.sentenceAt(content.begin());
    int head = sentence == null ? -1 : sentence.headOf(content);
    return sentence != null
        && head >= 0
        && (sentence.token(head).upos().equals("PRON")
            || (sentence.token(head).upos().equals("NOUN")
                && WITHHELD.contains(sentence.token(head).lemma())));
  }

  /** "argue that it has not substantiated claims that …": the outer one disputes the inner. */
  private void nestedInDoubt(ClaimDraft inner) {
    Attribution attribution = inner.attribution;
    Span cue = attribution == null ? null : attribution.cue();
    Sentence sentence = cue == null ? null : document.sentenceAt(cue.begin());
    if (attribution == null || cue == null || sentence == null) {
      return;
    }
    Span doubting = doubting(sentence, cue);
    if (doubting == null) {
      return;
    }
    inner.doubt(Kind.WITHOUT_EVIDENCE, doubting, 0.8, "rule/not-substantiated");
    for (ClaimDraft outer : attributed) {
      boolean around = outer != inner && outer.content.stream().anyMatch(c -> c.contains(cue));
      if (around) {
        outer.disputes(inner, 0.85, "rule/not-substantiated");
      }
    }
  }

  /** "the administration has not substantiated claims" of the words before the cue, or null. */
  private static @Nullable Span doubting(Sentence sentence, Span cue) {
    int at = sentence.headOf(cue);
    int verb = at;
    for (int i = at; i >= 0 && !sentence.token(verb).isVerb(); i = sentence.token(i).head()) {
      verb = i;
    }
    if (at < 0
        || !Set.of("substantiate", "prove", "support", "back", "substantiat")
            .contains(sentence.token(verb).lemma())) {
      return null;
    }
    boolean negated =
        sentence.children(verb, "advmod", "aux").stream()
            .anyMatch(
                i -> Set.of("not", "n't", "never", "n’t").contains(Phrases.lower(sentence, i)));
    int subject = sentence.child(verb, "nsubj");
    Span speaker = subject < 0 ? null : Speakers.phrase(sentence, subject, verb);
    return negated ? (speaker == null ? cue : speaker.union(cue)) : null;
  }

  private static boolean isApart(ClaimDraft draft, Span clause) {
    Span cue = draft.attribution == null ? null : draft.attribution.cue();
    return draft.content.stream().noneMatch(clause::overlaps)
        && (cue == null || !clause.overlaps(cue));
  }

  /**
   * What the article says beside a claim, about the lack of evidence or of facts, is against it.
   */
  private void own(ClaimDraft own) {
    if (own.method.equals(BESIDE)) {
      ClaimDraft last = null;
      for (ClaimDraft other : attributed) {
        last = isTopmost(other) && isUnproven(other) && isNear(other, own) ? other : last;
      }
      if (last != null) {
        own.disputes(last, 0.7, own.method);
      }
    }
    if (!own.method.equals("rule/no-evidence")) {
      return;
    }
    for (ClaimDraft other : List.copyOf(attributed)) {
      if (isUnproven(other) && own.passage.overlaps(other.passage)) {
        own.disputes(other, 0.8, own.method);
        sameSpeaker(own, other);
      }
    }
  }

  /** The lack of evidence for one claim is that for another of the same speaker on the same. */
  private void sameSpeaker(ClaimDraft own, ClaimDraft unproven) {
    for (ClaimDraft other : attributed) {
      boolean same =
          Argument.targets(unproven.speakers).stream()
              .anyMatch(Argument.targets(other.speakers)::contains);
      boolean near = Math.abs(other.passage.begin() - own.passage.begin()) < NEAR;
      if (other != unproven && same && near && !isDirect(other) && sharesNoun(own, other)) {
        other.doubt(Kind.WITHOUT_EVIDENCE, own.content.get(0), 0.7, own.method);
        own.disputes(other, 0.7, own.method);
      }
    }
  }

  private static boolean isDirect(ClaimDraft draft) {
    return draft.form == Claim.Form.DIRECT;
  }

  private static boolean isTopmost(ClaimDraft draft) {
    return draft.attribution != null && !draft.attribution.nested();
  }

  private static boolean isUnproven(ClaimDraft draft) {
    return draft.doubts.stream().anyMatch(d -> d.kind() == Kind.WITHOUT_EVIDENCE);
  }

  private static boolean isNear(ClaimDraft before, ClaimDraft after) {
    int distance = after.passage.begin() - before.passage.begin();
    return distance > 0 && distance < NEAR;
  }

  private boolean sharesNoun(ClaimDraft one, ClaimDraft other) {
    Set<String> nouns = nouns(one);
    nouns.retainAll(nouns(other));
    nouns.removeAll(Set.of("evidence", "proof", "claim"));
    return !nouns.isEmpty();
  }

  private Set<String> nouns(ClaimDraft draft) {
    Set<String> nouns = new HashSet<>();
    for (Span span : draft.content) {
      Sentence sentence = document.sentenceAt(span.begin());
      if (sentence != null) {
        sentence.tokens().stream()
            .filter(t -> span.contains(t.span()) && t.upos().equals("NOUN"))
            .forEach(t -> nouns.add(t.lemma()));
      }
    }
    return nouns;
  }
}
