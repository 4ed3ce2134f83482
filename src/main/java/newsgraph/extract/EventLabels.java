package newsgraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsgraph.extract.EventPart.Slot;
import newsgraph.language.Sentence;
import newsgraph.model.Entity;
import newsgraph.model.Mention;

/** Names an event in a short sentence: "Ann Lee visits Paris". */
final class EventLabels {
  private final String text;
  private final Map<String, Entity> byId;
  private final LabelNames called;
  private final VerbLabels verbs;

  EventLabels(String text, Kinds kinds, Entities entities, EventTimes times) {
    this.text = text;
    this.byId = entities.byId();
    this.called = new LabelNames(text, kinds, entities);
    ClauseEnds ends = new ClauseEnds(kinds);
    LabelTails tails = new LabelTails(ends, called, times);
    this.verbs = new VerbLabels(text, kinds, called, ends, tails);
  }

  String of(EventCue cue, List<EventPart> parts) {
    return of(cue, parts, true);
  }

  /** With these parts and nothing else that the clause says. */
  String only(EventCue cue, List<EventPart> parts) {
    return of(cue, parts, false);
  }

  private String of(EventCue cue, List<EventPart> parts, boolean whole) {
    return LabelForms.shortened(
        LabelForms.capital(
            cue.nominal()
                ? noun(cue, parts)
                : verbs.of(cue.sentence(), cue.index(), parts, whole)));
  }

  /** "Leave now" as "those addressed leave now". */
  String withSubject(Mention addressed, String label) {
    Entity entity = byId.get(addressed.entities().get(0));
    String name = entity == null ? "You" : LabelForms.capital(entity.label());
    return name + " " + label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }

  private String noun(EventCue cue, List<EventPart> parts) {
    Sentence sentence = cue.sentence();
    if (cue.carrier() >= 0) {
      return verbs.of(sentence, cue.carrier(), CarriedParts.of(cue, parts), true);
    }
    StringBuilder words = new StringBuilder();
    for (EventPart part : parts) {
      boolean own = part.isDirect() || sentence.token(part.token()).head() == cue.index();
      if (own && Clauses.isPossessive(sentence, part.token())) {
        String owner = called.name(sentence, part.token());
        boolean pronoun = sentence.token(part.token()).xpos().equals("PRP$");
        boolean unknown = owner.equalsIgnoreCase(sentence.token(part.token()).form());
        words.append(
            pronoun && unknown
                ? owner + " "
                : LabelForms.owner(owner, called.isMany(sentence, part.token())) + " ");
        break;
      }
    }
    if (words.isEmpty() && parts.stream().anyMatch(EventLabels::isWriter)) {
      EventPart writer = parts.stream().filter(EventLabels::isWriter).findFirst().orElseThrow();
      words
          .append(
              LabelForms.owner(
                  called.name(sentence, writer.token()), called.isMany(sentence, writer.token())))
          .append(' ');
    }
    int first = LabelNouns.first(sentence, cue.index());
    if (words.isEmpty() && first == cue.index() && sentence.child(first, "nmod") < 0) {
      String who =
          parts.stream()
              .filter(part -> part.slot() == Slot.AGENT && part.isDirect() && part.token() < first)
              .map(part -> called.name(sentence, part.token()))
              .distinct()
              .limit(3)
              .collect(java.util.stream.Collectors.joining(" and "));
      words.append(who.isEmpty() ? "" : who + " "); // "the Acme (A) summit"
    }
    words.append(called.hyphened(sentence.span(first, cue.index())).of(text));
    for (int child : sentence.children(cue.index(), "nmod")) {
      boolean torn = // "between Lee" without "and Ruiz"
          Clauses.preposition(sentence, child).equals("between")
              && Clauses.coordinated(sentence, child).size() == 1
              && !called.names(sentence, child).contains(" and ")
              && sentence.token(child).xpos().matches("NNP?");
      boolean hyphened = // "London" of "acquisition of London-based firms"
          "-".equals(sentence.form(child + 1))
              && sentence.token(child + 1).span().begin() == sentence.token(child).span().end();
      boolean own =
          child > cue.index() && !torn && !hyphened && !Clauses.isAbsolute(sentence, child);
      int mark = sentence.child(child, "case"); // not "given by" Lee
      boolean plain = mark >= 0 && !sentence.token(mark).xpos().matches("VB.*");
      if (own && plain && !Clauses.preposition(sentence, child).isEmpty()) {
        words
            .append(' ')
            .append(Clauses.preposition(sentence, child))
            .append(' ')
            .append(called.names(sentence, child));
      }
    }
    return words.toString();
  }

  /** Who is understood as the doer: "in a post, Lee wrote". */
  private static boolean isWriter(EventPart part) {
    return part.slot() == Slot.AGENT && part.isDirect() && part.understood();
  }
}
