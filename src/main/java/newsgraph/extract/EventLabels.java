package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.extract.EventPart.Slot;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Entity;
import newsgraph.model.Mention;
import newsgraph.model.Span;

/** Names an event in a short sentence: "Ann Lee visits Paris". */
final class EventLabels {
  private final String text;
  private final Kinds kinds;
  private final Map<String, Entity> byId;
  private final LabelNames called;
  private final LabelTails tails;

  EventLabels(String text, Kinds kinds, Entities entities, EventTimes times) {
    this.text = text;
    this.kinds = kinds;
    this.byId = entities.byId();
    this.called = new LabelNames(text, kinds, byId);
    this.tails = new LabelTails(text, kinds, byId, times);
  }

  String of(EventCue cue, List<EventPart> parts) {
    return LabelForms.shortened(
        LabelForms.capital(cue.nominal() ? noun(cue, parts) : verb(cue, cue.index(), parts)));
  }

  /** "Leave now" as "those addressed leave now". */
  String withSubject(Mention addressed, String label) {
    Entity entity = byId.get(addressed.entities().get(0));
    String name = entity == null ? "You" : LabelForms.capital(entity.label());
    return name + " " + label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }

  private String verb(EventCue cue, int verb, List<EventPart> parts) {
    Sentence sentence = cue.sentence();
    List<String> words = new ArrayList<>();
    boolean passive = Passives.isPassive(sentence, verb);
    boolean given = passive && parts.stream().anyMatch(p -> p.slot() == Slot.RECIPIENT);
    String particle = LabelForms.particle(sentence, verb);
    Slot subject = given ? Slot.RECIPIENT : passive ? Slot.AFFECTED : Slot.AGENT;
    List<EventPart> subjects =
        parts.stream()
            .filter(p -> p.slot() == subject && p.isDirect() && isNamed(sentence, p))
            .toList();
    if (!subjects.isEmpty()) {
      List<String> who = called.names(sentence, subjects);
      boolean plural = who.size() > 1 || called.isPlural(sentence, subjects.get(0).token());
      words.add(called.owned(sentence, subjects, String.join(" and ", who)));
      words.add(
          passive
              ? (plural ? "are " : "is ")
                  + sentence.token(verb).form().toLowerCase(Locale.ROOT)
                  + particle
              : LabelForms.present(kinds.lemma(sentence, verb), plural) + particle);
    } else {
      words.add(sentence.token(verb).form().toLowerCase(Locale.ROOT) + particle);
    }
    String tail =
        LabelComplements.isNeeded(sentence, verb) ? tails.after(sentence, verb, particle) : "";
    if (!tail.isEmpty()) {
      words.add(tail);
      return String.join(" ", words);
    }
    int alone = words.size();
    Set<Integer> said = new java.util.HashSet<>();
    subjects.forEach(part -> say(sentence, part.token(), said));
    List<EventPart> objects = new ArrayList<>(parts);
    objects.sort(java.util.Comparator.comparing(part -> part.slot() != Slot.RECIPIENT));
    for (EventPart part : objects) {
      boolean object =
          !subjects.contains(part)
              && (part.slot() == Slot.RECIPIENT || part.slot() == Slot.AFFECTED);
      if (object && say(sentence, part.token(), said)) {
        words.add(
            (words.size() > 2 && part.slot() == Slot.AFFECTED && follows(parts, part)
                    ? LabelForms.joint(sentence, part.token())
                    : "")
                + called.name(sentence, part.token()));
      }
    }
    for (EventPart part : parts) {
      boolean tells =
          part.slot() == Slot.OBLIQUE || (part.slot() == Slot.AGENT && !part.isDirect());
      if (tells
          && !part.preposition().isEmpty()
          && words.size() < 6
          && !EventArguments.BESIDE.contains(part.preposition())
          && !isAnotherTime(sentence, verb, part)
          && (isTold(sentence, part) || isWay(sentence, verb, part))
          && say(sentence, part.token(), said)) {
        Token token = sentence.token(part.token());
        boolean joined = token.relation().equals("conj") && said.contains(token.head());
        String phrase =
            (joined ? "and" : LabelForms.preposition(sentence, part))
                + " "
                + called.name(sentence, part.token());
        words.add(phrase);
      }
    }
    String all = words.size() == alone ? tails.after(sentence, verb, particle) : "";
    if (!all.isEmpty()) {
      words.add(all); // "Lee pleads" tells nothing
    }
    return String.join(" ", words);
  }

  /** Whether this is not said yet: a name may be cut in two, "the Alien" and "Registration Act". */
  private boolean say(Sentence sentence, int token, Set<Integer> said) {
    Mention mention = kinds.mention(sentence, token);
    boolean part =
        mention != null
            && mention.kind() == Mention.Kind.NAME
            && said.stream().anyMatch(i -> mention.span().contains(sentence.token(i).span()));
    boolean unsaid = said.add(token);
    if (mention == null || mention.kind() != Mention.Kind.NAME) {
      Span whole = EventPhrases.whole(sentence, token);
      for (int i = token + 1;
          i < sentence.size() && whole.contains(sentence.token(i).span());
          i++) {
        said.add(i);
      }
    }
    return unsaid && !part;
  }

  /** Not "demands" for who dissolves in "their demands include dissolving the council". */
  private boolean isNamed(Sentence sentence, EventPart part) {
    Set<String> found = kinds.of(sentence, part.token());
    boolean actor = Kinds.isAnimate(found) || found.contains("place");
    return !part.understood() || actor || part.slot() != Slot.AGENT;
  }

  /** Whether another object came before: "blocks and armory". */
  private static boolean follows(List<EventPart> parts, EventPart part) {
    int i = parts.indexOf(part);
    return i > 0
        && parts.get(i - 1).slot() == Slot.AFFECTED
        && parts.get(i - 1).isDirect()
        && part.isDirect();
  }

  /** "after Ruiz" of "began after Ruiz left". */
  private boolean isAnotherTime(Sentence sentence, int verb, EventPart part) {
    int mark = sentence.child(part.token(), "case");
    boolean ahead = mark > 0 && PostWords.lower(sentence, mark - 1).equals("ahead");
    return ahead
        || part.preposition().matches("after|before|until|since|amid")
            && (part.token() < verb || Kinds.isAnimate(kinds.of(sentence, part.token())));
  }

  /** "to work" of "go back to work". */
  private static boolean isWay(Sentence sentence, int verb, EventPart part) {
    return Set.of("go", "come", "return").contains(sentence.token(verb).lemma())
        && Set.of("to", "into", "from").contains(part.preposition())
        && !sentence.token(part.token()).xpos().equals("CD"); // "from May 3 to 5"
  }

  private boolean isTold(Sentence sentence, EventPart part) {
    Set<String> found = kinds.of(sentence, part.token());
    return Kinds.isAnimate(found)
        || found.contains("place")
        || found.contains("law")
        || found.contains("event");
  }

  private String noun(EventCue cue, List<EventPart> parts) {
    Sentence sentence = cue.sentence();
    if (cue.carrier() >= 0) {
      return verb(cue, cue.carrier(), CarriedParts.of(cue, parts));
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
                : LabelForms.owner(owner, called.isPlural(sentence, part.token())) + " ");
        break;
      }
    }
    if (words.isEmpty() && parts.stream().anyMatch(EventLabels::isWriter)) {
      EventPart writer = parts.stream().filter(EventLabels::isWriter).findFirst().orElseThrow();
      words
          .append(
              LabelForms.owner(
                  called.name(sentence, writer.token()), called.isPlural(sentence, writer.token())))
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
    words.append(sentence.span(first, cue.index()).of(text));
    for (int child : sentence.children(cue.index(), "nmod")) {
      boolean torn = // "between Lee" without "and Ruiz"
          Clauses.preposition(sentence, child).equals("between")
              && Clauses.coordinated(sentence, child).size() == 1
              && sentence.token(child).xpos().matches("NNP?");
      boolean own = child > cue.index() && !torn && !Clauses.isAbsolute(sentence, child);
      if (own && !Clauses.preposition(sentence, child).isEmpty()) {
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
