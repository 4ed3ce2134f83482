package newsgraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.model.Entity;
import newsgraph.model.EntityType;
import newsgraph.model.Mention;
import newsgraph.model.Span;

/** How the label of an event calls who and what takes part. */
final class LabelNames {
  private final String text;
  private final Kinds kinds;
  private final Map<String, Entity> byId;

  LabelNames(String text, Kinds kinds, Map<String, Entity> byId) {
    this.text = text;
    this.kinds = kinds;
    this.byId = byId;
  }

  /** "Her visit" to "Lee’s visit". */
  String owned(Sentence sentence, List<EventPart> subjects, String names) {
    int noun = subjects.get(0).token();
    for (int child : sentence.children(noun, "nmod", "nmod:poss")) {
      String form = sentence.token(child).form();
      boolean first = names.regionMatches(true, 0, form + " ", 0, form.length() + 1);
      if (first && sentence.token(child).xpos().equals("PRP$")) {
        String owner = name(sentence, child);
        boolean known = !owner.equalsIgnoreCase(sentence.token(child).form());
        return known ? LabelForms.owner(owner, false) + names.substring(names.indexOf(' ')) : names;
      }
    }
    return names;
  }

  /** Of "singer and writer Ann Lee" the name alone. */
  List<String> names(Sentence sentence, List<EventPart> parts) {
    boolean named =
        parts.stream()
            .anyMatch(
                part ->
                    sentence.child(part.token(), "appos") > part.token()
                        && kinds.mention(sentence, part.token()) != null);
    return parts.stream()
        .filter(part -> !named || kinds.mention(sentence, part.token()) != null)
        .map(part -> name(sentence, part.token()))
        .distinct()
        .limit(3)
        .toList();
  }

  /** "Peru and Chile" after "between". */
  String names(Sentence sentence, int token) {
    boolean all = Clauses.preposition(sentence, token).equals("between");
    return all
        ? String.join(
            " and ",
            Clauses.coordinated(sentence, token).stream().map(i -> name(sentence, i)).toList())
        : name(sentence, token);
  }

  /** The name of a named thing, else the phrase. */
  String name(Sentence sentence, int token) {
    Mention mention = kinds.mention(sentence, token);
    Entity entity = mention == null ? null : byId.get(mention.entities().get(0));
    boolean subject = sentence.token(token).relation().startsWith("nsubj");
    if (!subject && PostWords.lower(sentence, token).matches("(?!self).*sel(f|ves)")) {
      return PostWords.lower(sentence, token);
    }
    if (mention != null
        && entity != null
        && !kinds.isTorn(mention)
        && (entity.named() || mention.kind() == Mention.Kind.PRONOUN)) {
      return entity.label();
    }
    Span span = EventPhrases.whole(sentence, token);
    String words = LabelForms.known(LabelForms.untimed(LabelForms.phrase(span.of(text))));
    boolean small = sentence.token(sentence.at(span.begin())).xpos().matches("P?DT|PRP\\$|CD|RB");
    return small ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
  }

  boolean isPlural(Sentence sentence, int token) {
    Mention mention = kinds.mention(sentence, token);
    Entity entity = mention == null ? null : byId.get(mention.entities().get(0));
    String xpos = sentence.token(token).xpos();
    boolean named = entity != null && entity.named();
    if (!named && Set.of("i", "you", "we", "they").contains(PostWords.lower(sentence, token))) {
      return true;
    }
    if (!named && Set.of("police", "%", "percent").contains(PostWords.lower(sentence, token))) {
      return true;
    }
    boolean several = xpos.equals("CD") && !sentence.token(token).form().matches("(?i)one|1");
    return several
        || (entity != null && entity.type() == EntityType.GROUP)
        || xpos.equals("NNS")
        || xpos.equals("NNPS");
  }
}
