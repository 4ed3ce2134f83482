package newsgraph.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import newsgraph.extract.EventPart.Slot;
import newsgraph.language.Sentence;
import newsgraph.model.EntityType;
import newsgraph.model.Mention;

/** Tells which labels name somebody or something that nobody can tell: "the first", "its plan". */
final class UnknownNames {
  private static final Set<String> ALONE =
      Set.of("first", "second", "third", "last", "latter", "former", "same", "next");

  private static final Set<String> AMOUNTS =
      Set.of(
          "some", "any", "many", "several", "both", "few", "more", "one", "two", "three", "four");

  /** Words that stand for a name said before. */
  private static final Map<EntityType, String> STANDING =
      Map.of(
          EntityType.ORGANIZATION,
          "company|firm|club|airline|giant|maker|retailer|bank|band|network|administration|team|department|agency|channel|broadcaster|newspaper|university|party|studio|organi[sz]ation",
          EntityType.PERSON,
          "player|striker|singer|actor|executive|coach|star|man|boy|girl",
          EntityType.PLACE,
          "state|country|nation|city|town|village|island|municipality|territory");

  private static final Set<String> POINTING = Tsv.words("pointing-nouns");

  /** "the matter" at the end, before a preposition or before the verb of the label. */
  private static final Pattern ALONE_IN_LABEL =
      Pattern.compile(
          "\\b[Tt]he (\\p{Ll}+)(?= (in|on|at|by|to|for|from|with|as|is|are|after|before|\\p{Ll}+s)\\b|,|$)");

  private UnknownNames() {}

  static boolean isIn(Kinds kinds, EventCue cue, String label, List<EventPart> parts) {
    return label.matches("(Its|His|Her|Their|Our|My|Your) .*")
        || label.matches(
            "The (country|nation|island nation|state|city|town|territory|company|firm|club|party)[’'].*")
        || label.matches(
            "(.* )?([Tt]he|[Bb]oth|[Tt]hese) (two|three|other two) (\\p{Ll}+ )?\\p{Ll}+s( (?!of).*)?")
        || label.matches("(.* )?([Tt]he same|the latter|the former|[Ss]uch an?) .*")
        || label.matches(".* (about|against|for|on|to|with) (this|that)( .*)?")
        || label.matches("The (two|three|four|family) (?!of )\\p{Ll}.*")
        || ALONE_IN_LABEL.matcher(label).results().anyMatch(i -> POINTING.contains(i.group(1)))
        || parts.stream().anyMatch(part -> isOpen(kinds, cue.sentence(), label, part))
        || !cue.nominal() && isOthers(kinds, cue.sentence(), cue.index(), label, parts);
  }

  private static boolean isOpen(Kinds kinds, Sentence sentence, String label, EventPart part) {
    int noun = part.token();
    boolean object = part.slot() == Slot.AFFECTED && part.isDirect();
    boolean alone = sentence.child(noun, "nmod", "acl", "acl:relcl") < 0;
    String form = PostWords.lower(sentence, noun);
    if (alone && part.isDirect() && ALONE.contains(form) && label.contains("he " + form)) {
      return true; // "the first", of what
    }
    if (object && alone && AMOUNTS.contains(form) && !sentence.token(noun).xpos().startsWith("N")) {
      return !sentence
          .token(sentence.token(noun).head())
          .lemma()
          .matches("kill|injure|wound|arrest|detain|kidnap|rescue|save|score|win|lose|claim|hurt");
    }
    return part.isDirect()
        && part.slot() == Slot.AGENT
        && sentence.child(noun, "nmod", "acl") < 0
        && label.startsWith("The ")
        && sentence.token(noun).xpos().equals("NN")
        && label.matches("The ([^ ]+ ){0,3}" + form + "\\b.*")
        && (isStanding(kinds, sentence, noun) || isEpithet(kinds, sentence, noun));
  }

  /** "the firm", where the article names one. */
  private static boolean isStanding(Kinds kinds, Sentence sentence, int noun) {
    Mention mention = kinds.mention(sentence, noun);
    boolean named = mention != null && mention.entities().stream().anyMatch(kinds::isNamed);
    String form = PostWords.lower(sentence, noun).replaceFirst("^car", "");
    return !named
        && STANDING.entrySet().stream()
            .anyMatch(e -> form.matches(e.getValue()) && kinds.isAnyNamed(e.getKey()));
  }

  /** "the former striker", "the German carmaker": another word for who is named elsewhere. */
  private static boolean isEpithet(Kinds kinds, Sentence sentence, int noun) {
    Mention mention = kinds.mention(sentence, noun);
    return mention != null
        && mention.entities().stream().noneMatch(kinds::isNamed)
        && kinds.of(sentence, noun).contains("person")
        && sentence.child(noun, "amod") >= 0;
  }

  /** "its elite group", of somebody whom the label does not name. */
  private static boolean isOthers(
      Kinds kinds, Sentence sentence, int verb, String label, List<EventPart> parts) {
    for (int i = verb + 1; i < Math.min(sentence.size(), verb + 25); i++) {
      String form = PostWords.lower(sentence, i);
      if (sentence.token(i).xpos().equals("PRP$") && label.contains(" " + form + " ")) {
        Mention owner = kinds.mention(sentence, i);
        int at = i;
        if (owner != null
            && owner.kind() == Mention.Kind.PRONOUN
            && !kinds.isUnknown(owner)
            && parts.stream().noneMatch(part -> isSame(kinds, sentence, part, owner))
            && !isNamedBetween(kinds, sentence, verb, at, owner)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNamedBetween(
      Kinds kinds, Sentence sentence, int verb, int end, Mention owner) {
    for (int i = verb + 1; i < end; i++) {
      Mention other = kinds.mention(sentence, i);
      if (other != null && other.entities().stream().anyMatch(owner.entities()::contains)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(Kinds kinds, Sentence sentence, EventPart part, Mention owner) {
    Mention mention = kinds.mention(sentence, part.token());
    return mention != null && mention.entities().stream().anyMatch(owner.entities()::contains);
  }
}
