package newsgraph.extract;

import java.util.List;
import newsgraph.language.Sentence;
import newsgraph.model.Dating;
import newsgraph.model.Event.Status;
import newsgraph.model.Evidence;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** Tells how long what still goes on lasts, in words that name no date: "since the bank closed". */
final class OpenTimes {
  private OpenTimes() {}

  /** Gives such words to each event that goes on and has no other time. */
  static void attach(List<EventDraft> drafts) {
    for (EventDraft draft : drafts) {
      if (draft.dating == null && draft.status == Status.ONGOING && !draft.cue.nominal()) {
        draft.dating = dating(draft.cue.sentence(), draft.cue.index());
      }
    }
  }

  private static @Nullable Dating dating(Sentence sentence, int verb) {
    for (int child : sentence.children(verb, "advcl", "advmod")) {
      int mark = sentence.child(child, "mark");
      boolean since = mark >= 0 && PostWords.lower(sentence, mark).equals("since");
      if (since || TimeWords.value("open", PostWords.lower(sentence, child)) != null) {
        Span words = sentence.span(sentence.subtree(child, i -> false));
        return new Dating(words, null, null, new Evidence(words, 0.8, "rule/time-in-clause"));
      }
    }
    return null;
  }
}
