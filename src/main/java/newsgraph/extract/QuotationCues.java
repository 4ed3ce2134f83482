package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that introduce each quotation: after it (“Go,” she said), before it (She said:
 * “Go.”), under it (“Go.” — Ann Lee), or those of the quotation before (“Go,” she said. “Now.”).
 */
final class QuotationCues {
  private final Quoted quoted;
  private final CuesAfter after;
  private final CuesBefore before;
  private final Signatures signatures;

  QuotationCues(Quoted quoted, CueWords cues) {
    this.quoted = quoted;
    QuotationDrafts drafts = new QuotationDrafts(quoted, cues);
    after = new CuesAfter(quoted, cues, drafts);
    before = new CuesBefore(quoted, cues, drafts);
    signatures = new Signatures(quoted.document());
  }

  /** One draft a cue, with all the quoted.list() it introduces. */
  List<AttributionDraft> drafts() {
    @Nullable AttributionDraft[] byQuotation = new AttributionDraft[quoted.list().size()];
    for (int i = 0; i < quoted.list().size(); i++) {
      Quotation quotation = quoted.list().get(i);
      AttributionDraft draft = after.of(quotation);
      draft = draft != null ? draft : signatures.of(quotation);
      byQuotation[i] = draft != null ? draft : before.of(quotation);
    }
    List<AttributionDraft> found = new ArrayList<>();
    int[] owner = new int[quoted.list().size()];
    for (int i = 0; i < byQuotation.length; i++) {
      AttributionDraft draft = byQuotation[i];
      owner[i] = draft == null ? -1 : add(draft, found);
    }
    carryOver(owner, found);
    found.addAll(signatures.pulled(quoted.list()));
    return found;
  }

  private int add(AttributionDraft draft, List<AttributionDraft> into) {
    for (int i = 0; i < into.size(); i++) {
      if (into.get(i).cue().equals(draft.cue())) {
        into.set(i, into.get(i).with(draft.content(), quoted.document().text()));
        return i;
      }
    }
    into.add(draft);
    return into.size() - 1;
  }

  /** Quotations without a cue that stand alone belong to the one before, else the one after. */
  private void carryOver(int[] owner, List<AttributionDraft> found) {
    for (int i = 1; i < owner.length; i++) {
      if (owner[i] < 0 && owner[i - 1] >= 0 && quoted.isAlone(i)) {
        boolean near = quoted.paragraphsBetween(i - 1, i) == 0 || quoted.list().get(i).continues();
        boolean next = quoted.paragraphsBetween(i - 1, i) == 1 && quoted.isWholeParagraph(i);
        if (near || next) {
          owner[i] = owner[i - 1];
          give(i, owner[i], found);
        }
      }
    }
    for (int i = owner.length - 2; i >= 0; i--) {
      boolean same =
          quoted.paragraphsBetween(i, i + 1) == 0 || quoted.list().get(i + 1).continues();
      if (owner[i] < 0 && owner[i + 1] >= 0 && same && quoted.isAlone(i)) {
        owner[i] = owner[i + 1];
        give(i, owner[i], found);
      }
    }
  }

  private void give(int quotation, int owner, List<AttributionDraft> found) {
    found.set(
        owner,
        found
            .get(owner)
            .with(List.of(quoted.list().get(quotation).span()), quoted.document().text()));
  }
}
