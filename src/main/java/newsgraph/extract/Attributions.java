package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsgraph.extract.SpeechWords.Word;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Claim;
import newsgraph.model.Post;
import newsgraph.model.Span;
import newsgraph.model.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an article puts in somebody's mouth: quotations, reported clauses, opinions, posts.
 */
final class Attributions {
  private final CueWords cues;

  Attributions(SpeechWords words) {
    cues = new CueWords(words);
  }

  /** The innermost attribution in whose content this span stands, or null. */
  static @Nullable Attribution containing(List<Attribution> attributions, Span span) {
    Attribution best = null;
    int shortest = Integer.MAX_VALUE;
    for (Attribution attribution : attributions) {
      for (Span content : attribution.content()) {
        if (content.contains(span) && content.length() < shortest) {
          best = attribution;
          shortest = content.length();
        }
      }
    }
    return best;
  }

  /** In the order of their content; {@code interview} tells whether the article is one. */
  List<Attribution> find(Quoted quoted, boolean interview) {
    Document document = quoted.document();
    List<Quotation> quotations = quoted.list();
    Headlines headlines = new Headlines(document, cues.words());
    List<AttributionDraft> drafts = new ArrayList<>(new QuotationCues(quoted, cues).drafts());
    Set<Span> taken = new HashSet<>();
    drafts.forEach(draft -> taken.add(draft.cue()));
    for (Sentence sentence : document.sentences()) {
      if (sentence.zone().kind() != Zone.Kind.POST) {
        for (int i = 0; i < sentence.size(); i++) {
          AttributionDraft head = headlines.draft(sentence, i);
          AttributionDraft draft = head != null ? head : draft(sentence, i, quoted, interview);
          if (draft != null && taken.add(draft.cue())) {
            drafts.add(whole(draft, quotations, document.text()));
          }
        }
      }
    }
    AttributionChoice choice = new AttributionChoice();
    choice.choose(drafts);
    return finish(document, choice);
  }

  private @Nullable AttributionDraft draft(
      Sentence sentence, int at, Quoted quoted, boolean interview) {
    AttributionDraft according = AccordingTo.draft(sentence, at);
    if (according != null) {
      return quoted.isQuoted(according.cue()) ? null : according;
    }
    AttributionDraft hearsay = Hearsay.draft(sentence, at);
    if (hearsay != null) {
      return quoted.isQuoted(hearsay.cue()) ? null : hearsay;
    }
    Token token = sentence.token(at);
    Word verb = cues.verb(sentence, at);
    if (verb != null) {
      boolean plain =
          cues.isSaid(sentence, at)
              && (interview || !CueWords.isUs(sentence, at))
              && !NounFrames.isCarrier(sentence, at, cues.words())
              && !quoted.isQuoted(token.span());
      return plain ? new VerbFrames(sentence, at, verb, cues.cue(sentence, at)).draft() : null;
    }
    if (quoted.isQuoted(token.span())) {
      return null;
    }
    Word noun = token.upos().equals("NOUN") ? cues.words().noun(token.lemma()) : null;
    if (noun != null) {
      return surer(new NounFrames(sentence, at, noun).noun());
    }
    Word adjective = token.upos().equals("ADJ") ? cues.words().adjective(token.lemma()) : null;
    return adjective == null
            || !cues.isSaid(sentence, at)
            || (!interview && CueWords.isUs(sentence, at))
        ? null
        : surer(new NounFrames(sentence, at, adjective).adjective());
  }

  private static @Nullable AttributionDraft surer(@Nullable AttributionDraft draft) {
    return draft != null && draft.confidence() >= 0.5 ? draft : null;
  }

  /** A quotation that is in part in the content is wholly in it. */
  private static AttributionDraft whole(
      AttributionDraft draft, List<Quotation> quotations, String text) {
    List<Span> content = new ArrayList<>();
    for (Span span : draft.content()) {
      Span whole = span;
      for (Quotation quotation : quotations) {
        boolean apart = !quotation.span().overlaps(draft.cue());
        if (quotation.span().overlaps(span) && apart) {
          whole = whole.union(quotation.span());
        }
      }
      boolean grown = !whole.contains(draft.cue());
      content.add(grown ? whole : span);
    }
    return draft.withContent(AttributionDraft.joined(content, text));
  }

  private static List<Attribution> finish(Document document, AttributionChoice choice) {
    AttributionFinish finish = new AttributionFinish(document);
    List<Attribution> found = new ArrayList<>();
    for (Post post : document.article().posts()) {
      found.add(finish.post(post));
    }
    choice.outer().forEach(draft -> found.addAll(finish.attributions(draft, false)));
    choice.nested().forEach(draft -> found.addAll(finish.attributions(draft, true)));
    found.sort(
        Comparator.comparing((Attribution a) -> a.content().get(0)).thenComparing(Attribution::id));
    return distinct(found);
  }

  /** Two of one beginning get ids of their own. */
  private static List<Attribution> distinct(List<Attribution> found) {
    Set<String> ids = new HashSet<>();
    List<Attribution> distinct = new ArrayList<>();
    for (Attribution a : found) {
      String id = a.id();
      for (int n = 2; !ids.add(id); n++) {
        id = a.id() + "-" + n;
      }
      distinct.add(
          new Attribution(
              id,
              a.content(),
              a.speaker(),
              a.addressee(),
              a.cue(),
              a.form(),
              a.passage(),
              a.nested(),
              a.attitude(),
              a.confidence(),
              a.method()));
    }
    return distinct;
  }

  /** Whether the words are all, in part or not in quotation marks. */
  static Claim.Form form(List<Span> content, String text) {
    boolean direct = true;
    boolean mixed = false;
    for (Span span : content) {
      String words = span.of(text);
      char last = words.charAt(words.length() - 1);
      direct &= "\"“".indexOf(words.charAt(0)) >= 0 && ("\"”".indexOf(last) >= 0 || closes(words));
      mixed |= words.matches("(?s).*(\"|“|”|''|``|«|(^|\\s)['‘]\\w).*");
    }
    return direct ? Claim.Form.DIRECT : mixed ? Claim.Form.MIXED : Claim.Form.INDIRECT;
  }

  /** A quotation left open to the end of its paragraph. */
  private static boolean closes(String words) {
    return words.lastIndexOf('”') < 0 && words.indexOf('"', 1) < 0;
  }
}
