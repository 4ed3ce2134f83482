package newsgraph.extract;

import java.util.List;
import newsgraph.extract.EventPart.Slot;
import newsgraph.language.Sentence;

/** Tells which labels say nothing: "Acme funds", "It leaves Rome". */
final class BareLabels {
  private static final VerbFrameWords FRAMES = VerbFrameWords.load();

  private BareLabels() {}

  /** Whether a label tells only who does what needs an object, or nobody knows who does it. */
  static boolean isBare(Kinds kinds, EventCue cue, String label, List<EventPart> parts) {
    Sentence sentence = cue.sentence();
    int verb = cue.index();
    if (label.matches("(It|They|He|She) .*")) {
      return true;
    }
    if (cue.nominal() || Passives.isPassive(sentence, verb)) {
      return false;
    }
    String lemma = kinds.lemma(sentence, verb);
    boolean ends = label.matches(".* (" + LabelForms.present(lemma, false) + "|" + lemma + ")");
    boolean object =
        sentence.child(verb, "obj") >= 0
            || sentence.token(verb).relation().equals("acl:relcl")
                && FRAMES.is(lemma, "transitive");
    return ends && object && parts.stream().noneMatch(part -> part.slot() == Slot.AFFECTED);
  }
}
