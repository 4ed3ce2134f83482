package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.model.Claim;
import newsgraph.model.Post;
import newsgraph.model.Span;

/** Turns chosen drafts and posts into attributions with passages and ids. */
final class AttributionFinish {
  private final Document document;

  AttributionFinish(Document document) {
    this.document = document;
  }

  /** The author's words of a post. */
  Attribution post(Post post) {
    Span author = post.author() != null ? post.author() : post.handle();
    return new Attribution(
        "claim-" + post.content().begin(),
        List.of(post.content()),
        author,
        null,
        null,
        Claim.Form.DIRECT,
        post.span(),
        false,
        false,
        0.98,
        "rule/post");
  }

  /** One, or where the cue ends a sentence between two quotations, one for each. */
  List<Attribution> attributions(AttributionDraft draft, boolean nested) {
    List<Attribution> found = new ArrayList<>();
    List<Span> group = new ArrayList<>();
    for (Span span : draft.content()) {
      if (!group.isEmpty() && isNewSentence(group.get(group.size() - 1), span)) {
        found.add(attribution(draft, group, nested));
        group.clear();
      }
      group.add(span);
    }
    found.add(attribution(draft, group, nested));
    return found;
  }

  /** “Go,” she said. “Now.” are two; “Go,” she said, “now.” is one, as are paragraphs. */
  private boolean isNewSentence(Span before, Span after) {
    String between = document.text().substring(before.end(), after.begin()).strip();
    return between.endsWith(".");
  }

  private Attribution attribution(AttributionDraft draft, List<Span> content, boolean nested) {
    Span passage = draft.sentence().span();
    for (Span span : content) {
      passage = passage.union(passage(span));
    }
    passage = draft.speaker() == null ? passage : passage.union(draft.speaker());
    Claim.Form form = Attributions.form(content, document.text());
    return new Attribution(
        "claim-" + Claims.words(content.get(0), form, document.text()).begin(),
        content,
        draft.speaker(),
        draft.addressee(),
        draft.cue(),
        form,
        passage,
        nested,
        draft.attitude(),
        draft.confidence(),
        draft.method());
  }

  private Span passage(Span content) {
    Sentence first = document.sentenceAt(content.begin());
    Sentence last = document.sentenceAt(content.end() - 1);
    Span passage = first == null ? content : content.union(first.span());
    return last == null ? passage : passage.union(last.span());
  }
}
