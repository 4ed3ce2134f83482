package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.language.Sentence;
import newsgraph.model.Mention;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** The phrases of an event, put right where times, clauses and pronouns led the tree astray. */
final class MendedParts {
  private final EventParts parts;
  private final Kinds kinds;
  private final EventTimes times;

  MendedParts(EventParts parts, Kinds kinds, EventTimes times) {
    this.parts = parts;
    this.kinds = kinds;
    this.times = times;
  }

  /** The phrases of an event, put right where times and clauses of others led the tree astray. */
  List<EventPart> of(EventCue cue, String type, @Nullable Attribution told) {
    Sentence sentence = cue.sentence();
    List<EventPart> found = new ArrayList<>();
    for (EventPart part : parts.of(cue, type)) {
      if (times.isTime(sentence, part.token()) && kinds.mention(sentence, part.token()) == null) {
        found.addAll(aroundTime(sentence, part));
      } else if (!isOwnSubject(cue, part) && !isSpeaker(cue, part, told)) {
        found.add(nearest(cue, part));
      }
    }
    return found;
  }

  /** "met on Monday with Lee": what hangs on a time belongs to the event. */
  private List<EventPart> aroundTime(Sentence sentence, EventPart time) {
    List<EventPart> found = new ArrayList<>();
    for (int child : sentence.children(time.token())) {
      String preposition = Clauses.preposition(sentence, child);
      boolean noun = sentence.token(child).xpos().startsWith("NN");
      if (!noun || times.isTime(sentence, child) || preposition.equals("of")) {
        continue;
      }
      if (!preposition.isEmpty()) {
        found.add(new EventPart(EventPart.Slot.OBLIQUE, child, preposition, false));
      } else if (time.isDirect() && child < time.token()) {
        found.add(new EventPart(time.slot(), child, "", time.understood()));
      }
    }
    return found;
  }

  /** A subject borrowed from outside the words of a claim is the speaker, who says and no more. */
  private static boolean isSpeaker(EventCue cue, EventPart part, @Nullable Attribution told) {
    Sentence sentence = cue.sentence();
    Span span = sentence.token(part.token()).span();
    return told != null
        && part.understood()
        && !Clauses.isInfinitive(sentence, cue.index())
        && told.content().stream().noneMatch(content -> content.contains(span));
  }

  /** A participle’s subject is the nearest that can act: "the fate of people held here". */
  private EventPart nearest(EventCue cue, EventPart part) {
    Sentence sentence = cue.sentence();
    int near = part.understood() ? Subjects.nounBefore(sentence, cue.index()) : -1;
    boolean nearer =
        near > part.token()
            && sentence.governs(part.token(), near)
            && !Kinds.isAnimate(kinds.of(sentence, part.token()))
            && Kinds.isAnimate(kinds.of(sentence, near));
    return nearer ? new EventPart(part.slot(), near, part.preposition(), part.understood()) : part;
  }

  /** "turned her back": the pronoun is no object, for it would say "herself". */
  private boolean isOwnSubject(EventCue cue, EventPart part) {
    Sentence sentence = cue.sentence();
    Mention object = kinds.mention(sentence, part.token());
    if (object == null
        || object.kind() != Mention.Kind.PRONOUN
        || part.slot() != EventPart.Slot.AFFECTED
        || PostWords.lower(sentence, part.token()).matches(".*sel(f|ves)")) {
      return false;
    }
    int subject = Subjects.of(sentence, cue.anchor()).token();
    Mention agent = subject < 0 ? null : kinds.mention(sentence, subject);
    return subject != part.token() && agent != null && agent.entities().equals(object.entities());
  }
}
