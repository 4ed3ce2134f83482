package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
      } else if (!isCutOff(cue, part) && !isOwnSubject(cue, part) && !isSpeaker(cue, part, told)) {
        found.add(whoIsMeant(cue, nearest(cue, part)));
      }
    }
    List<EventPart> mended = titled(sentence, apart(sentence, TornLists.mended(sentence, found)));
    mended.removeIf(
        part ->
            Clauses.isFirstTitle(sentence, part.token())
                && !isNamed(sentence, part)
                && mended.stream()
                    .anyMatch(other -> other.slot() == part.slot() && isNamed(sentence, other)));
    return OnePerson.joined(kinds, sentence, cue.anchor(), mended);
  }

  private boolean isNamed(Sentence sentence, EventPart part) {
    Mention mention = kinds.mention(sentence, part.token());
    return mention != null && mention.entities().stream().anyMatch(kinds::isNamed);
  }

  /** "killed five in a bus and two drivers": people are no second place, but a second object. */
  private List<EventPart> apart(Sentence sentence, List<EventPart> found) {
    List<EventPart> mended = new ArrayList<>();
    int objects = 0;
    for (EventPart part : found) {
      Set<String> what = kinds.of(sentence, part.token());
      int head = sentence.token(part.token()).head();
      boolean joined =
          part.slot() == EventPart.Slot.OBLIQUE
              && part.preposition().matches("in|at|on|near|inside|outside")
              && sentence.token(part.token()).relation().equals("conj")
              && head >= 0
              && Kinds.isAnimate(what)
              && !what.contains("place")
              && !Kinds.isAnimate(kinds.of(sentence, head));
      if (!joined) {
        mended.add(part);
      } else if (objects > 0) {
        mended.add(objects++, new EventPart(EventPart.Slot.AFFECTED, part.token(), "", false));
      }
      if (part.slot() == EventPart.Slot.AFFECTED && Kinds.isAnimate(what)) {
        objects = mended.size();
      }
    }
    return mended;
  }

  /** "Lee" of "by Rome University of Arts professor Lee": the name before a title is its place. */
  private List<EventPart> titled(Sentence sentence, List<EventPart> found) {
    List<EventPart> mended = new ArrayList<>();
    for (EventPart part : found) {
      Mention mention = kinds.mention(sentence, part.token());
      int last =
          mention == null || mention.kind() != Mention.Kind.NAME
              ? -1
              : sentence.at(mention.span().end() - 1);
      int title = last < part.token() ? -1 : sentence.token(last).head();
      boolean holder =
          title > last
              && sentence.token(last).relation().equals("compound")
              && Clauses.preposition(sentence, title).matches("(of|for|in)?")
              && sentence.child(title, "flat", "appos") > title;
      if (holder) {
        mended.removeIf(other -> other.token() == title);
        mended.add(new EventPart(part.slot(), title, part.preposition(), part.understood()));
      } else if (mended.stream().noneMatch(other -> other.token() == part.token())) {
        mended.add(part);
      }
    }
    return mended;
  }

  /**
   * What other words left behind: "(Lee) Did the road open?", "attacks in Rome that took place on
   * Monday".
   */
  private boolean isCutOff(EventCue cue, EventPart part) {
    return kinds.isBracketed(cue.sentence(), part.token())
        || part.token() > cue.anchor() && TornLists.isNextSubject(cue.sentence(), part.token())
        || isApart(cue, part)
        || isNoHappening(cue.sentence(), cue, part);
  }

  /** "a fair" of "spoke in Rome, a fair": no object stands after a comma. */
  private static boolean isApart(EventCue cue, EventPart part) {
    Sentence sentence = cue.sentence();
    int first = NounPhrases.first(sentence, part.token());
    return !cue.nominal()
        && first - 1 > cue.index() + 1
        && sentence.token(first - 1).form().equals(",")
        && (part.slot() == EventPart.Slot.AFFECTED
            || part.slot() == EventPart.Slot.OBLIQUE && part.preposition().isEmpty())
        && sentence.token(part.token()).relation().matches("obj|obl|iobj")
        && sentence.token(part.token()).head() == cue.index()
        && (part.slot() == EventPart.Slot.OBLIQUE
            || sentence.child(cue.index(), "obj") >= first - 1);
  }

  /** Whether people or places would "take place". */
  private boolean isNoHappening(Sentence sentence, EventCue cue, EventPart part) {
    Set<String> what = kinds.of(sentence, part.token());
    return part.slot() == EventPart.Slot.AGENT
        && EventParts.isPlaceTaken(sentence, cue.index(), cue.index() + 1)
        && (what.contains("place") || what.contains("person"));
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
    boolean bare = part.understood() && sentence.child(cue.index(), "nsubj", "nsubj:pass") < 0;
    int near = bare ? Subjects.nounBefore(sentence, cue.index()) : -1;
    boolean nearer =
        near > part.token()
            && sentence.governs(part.token(), near)
            && !Kinds.isAnimate(kinds.of(sentence, part.token()))
            && Kinds.isAnimate(kinds.of(sentence, near));
    return nearer ? new EventPart(part.slot(), near, part.preposition(), part.understood()) : part;
  }

  /**
   * Of "Lee of Rome, who won", "gave a prize to Lee who won" not Rome nor the prize wins; of "a
   * spokesman for Acme which won" Acme does.
   */
  private EventPart whoIsMeant(EventCue cue, EventPart part) {
    Sentence sentence = cue.sentence();
    int who = relative(sentence, cue.anchor());
    boolean person = who > 0 && PostWords.lower(sentence, who).equals("who");
    boolean meant =
        (person || who > 0 && PostWords.lower(sentence, who).equals("which"))
            && part.token() == Clauses.antecedent(sentence, who)
            && (person
                ? !fits(sentence, part.token(), true)
                : kinds.of(sentence, part.token()).contains("person"));
    int noun = meant ? who - 1 : -1;
    while (noun > 0 && sentence.token(noun).upos().equals("PUNCT")) {
      noun--;
    }
    for (int steps = 0; noun >= 0 && noun < who && steps < 5; steps++) {
      boolean name = sentence.token(noun).relation().matches("flat|compound");
      if (!name && noun != part.token() && fits(sentence, noun, person)) {
        return new EventPart(part.slot(), noun, part.preposition(), part.understood());
      }
      noun = sentence.token(noun).isVerb() ? -1 : sentence.token(noun).head();
    }
    return part;
  }

  /** The relative pronoun that is the subject of this verb or of the one it is joined to. */
  private static int relative(Sentence sentence, int verb) {
    int own = sentence.child(verb, "nsubj", "nsubj:pass");
    boolean joined = own < 0 && sentence.token(verb).relation().equals("conj");
    return joined && sentence.token(verb).head() >= 0
        ? sentence.child(sentence.token(verb).head(), "nsubj", "nsubj:pass")
        : own;
  }

  /** Whether "who" can stand for it; or "which". */
  private boolean fits(Sentence sentence, int token, boolean person) {
    Set<String> what = kinds.of(sentence, token);
    boolean people = what.contains("person") || what.contains("group");
    boolean several = sentence.token(token).xpos().equals("NNPS");
    return person ? people || several : Kinds.isAnimate(what) && !people || what.contains("place");
  }

  /** "turned her back": what is the subject, too, is no object, for it would say "herself". */
  private boolean isOwnSubject(EventCue cue, EventPart part) {
    Sentence sentence = cue.sentence();
    Mention object = kinds.mention(sentence, part.token());
    if (object == null
        || part.slot() != EventPart.Slot.AFFECTED
        || PostWords.lower(sentence, part.token()).matches(".*sel(f|ves)")) {
      return false;
    }
    int subject = Subjects.of(sentence, cue.anchor()).token();
    Mention agent = subject < 0 ? null : kinds.mention(sentence, subject);
    return subject != part.token() && agent != null && agent.entities().equals(object.entities());
  }
}
