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
import org.jspecify.annotations.Nullable;

/** How the label of an event calls who and what takes part. */
final class LabelNames {
  private static final int LONGEST = 7;

  /** A time or an adverb that a tree has hung on the noun behind it: "In recent months ships". */
  private static final String AHEAD =
      "^((In|On|At|During|Since|For|Over) [^,]{0,20}?(day|week|month|year|decade|hour|time|moment)s?,? "
          + "|(Previously|Currently|Already|Recently|Now|Earlier|Later|Meanwhile|Instead|Yesterday|Today|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? )(?=\\p{L})";

  /** Names that are said of several: "the Liberal Democrats". */
  private static final String SEVERAL =
      ".*(crats|icans|ists|Dems|Tories|Greens|Liberals|Conservatives|Sisters|Brothers|Boys|Rangers|Forces)";

  private final String text;
  private final Kinds kinds;
  private final Entities entities;
  private final Map<String, Entity> byId;

  LabelNames(String text, Kinds kinds, Entities entities) {
    this.text = text;
    this.kinds = kinds;
    this.entities = entities;
    this.byId = entities.byId();
  }

  /** What somebody or something is called instead of the words up to a token. */
  record Name(String label, int last, boolean proper) {}

  /**
   * What the words that begin here stand for: "Ann Lee" of "Lee", "him", "his", "the senator".
   *
   * @param said entities that the label names already
   */
  @Nullable Name beginning(Sentence sentence, int token, Set<String> said) {
    boolean known = PostWords.lower(sentence, token).matches("the|this|that");
    boolean noun = known && token + 1 < sentence.size();
    Mention mention = kinds.mention(sentence, noun ? token + 1 : token);
    Entity entity = mention == null ? null : byId.get(mention.entities().get(0));
    if (mention == null
        || entity == null
        || mention.entities().size() != 1
        || mention.span().begin() != sentence.token(token).span().begin()) {
      return null;
    }
    int last = sentence.at(mention.span().end() - 1);
    String label =
        switch (mention.kind()) {
          case PRONOUN -> pronoun(sentence, token, entity, said);
          case NAME -> isFull(sentence, mention, entity, last) ? entity.label() : null;
          default -> isNoun(sentence, entity, token, last) ? entity.label() : null;
        };
    if (label == null || mention.kind() != Mention.Kind.NAME && said.contains(entity.id())) {
      return null;
    }
    said.add(entity.id());
    return new Name(label, last, entity.named());
  }

  /** "their" of nobody who is named and "his" of what may be the subject stay as they are. */
  private @Nullable String pronoun(Sentence sentence, int token, Entity entity, Set<String> said) {
    String form = PostWords.lower(sentence, token);
    String label = // "Peruvians" of "Peruvians deported from Spain under the Refugee Act"
        entity.label().split(" ", -1).length > LONGEST
            ? entity.label()
                .split(" (?=(\\p{L}+ed|of|from|in|at|on|for|who|that|with|held) )", 2)[0]
            : entity.label();
    if (label.split(" ", -1).length > LONGEST) {
      return null;
    }
    if (Clauses.isPossessive(sentence, token)) {
      boolean sure = // "our" is of more than who speaks
          form.matches("his|her") && said.stream().noneMatch(id -> mayBe(id, form));
      boolean own =
          entity.type() == EntityType.PERSON
              ? sure
              : form.equals("its") && entity.type() != EntityType.GROUP && isSole(said);
      return entity.named() && own
          ? LabelForms.owner(label, entity.type() != EntityType.PERSON)
          : null;
    }
    if (!form.matches("him|her|them|it|he|she|they|me|us|you")) {
      return null;
    }
    boolean bare = !entity.named() && form.matches("him|her|it|he|she");
    boolean open = !label.matches("(?i)(the|this|an?|his|her|its|their|some|one) .*");
    return bare && open ? "the " + label : label;
  }

  /** Whether nobody but persons is named, of whom "its" is not said. */
  private boolean isSole(Set<String> said) {
    return said.stream()
        .map(byId::get)
        .allMatch(entity -> entity != null && entity.type() == EntityType.PERSON);
  }

  /** Whether "his" may be said of somebody: unless the article speaks of "her". */
  private boolean mayBe(String id, String possessive) {
    Entity entity = byId.get(id);
    if (entity == null || entity.type() != EntityType.PERSON) {
      return false;
    }
    String other = possessive.equals("her") ? "he|him|his" : "she|her";
    return entities.mentions().stream()
        .noneMatch(
            mention ->
                mention.kind() == Mention.Kind.PRONOUN
                    && mention.entities().contains(id)
                    && mention.span().of(text).toLowerCase(Locale.ROOT).matches(other));
  }

  /** Whether a person’s surname or a body’s initials stand alone; not "a Lee rally", "Lee/Ruiz". */
  private boolean isFull(Sentence sentence, Mention mention, Entity entity, int last) {
    String name = mention.span().of(text);
    boolean person =
        entity.type() == EntityType.PERSON && (entity.label() + " ").contains(name + " ");
    boolean initials = entity.type() == EntityType.ORGANIZATION && name.matches("[A-Z]{2,5}");
    boolean joined = last + 1 < sentence.size() && sentence.token(last + 1).form().matches("[/–-]");
    return entity.named()
        && (person || initials)
        && !joined
        && !sentence.token(last).relation().matches("compound|amod");
  }

  /** "the senator", of whom nothing more is said here. */
  private boolean isNoun(Sentence sentence, Entity entity, int token, int last) {
    boolean alike = // "the airport" of "Rome Airport", not "the country", which may be another
        entity.label().toLowerCase(Locale.ROOT).contains(PostWords.lower(sentence, last));
    return entity.named()
        && (alike || entity.type() == EntityType.PERSON)
        && last == token + 1
        && PostWords.lower(sentence, token).matches("the|this|that")
        && sentence.token(last).xpos().equals("NN")
        && !sentence.token(last).relation().matches("compound|amod")
        && sentence.child(last, "nmod", "acl:relcl", "acl", "appos", "flat") < 0;
  }

  /** "Her visit" to "Lee’s visit". */
  String owned(Sentence sentence, List<EventPart> subjects, String names) {
    int noun = subjects.get(0).token();
    for (int child : sentence.children(noun, "nmod", "nmod:poss")) {
      String form = sentence.token(child).form();
      boolean first = names.regionMatches(true, 0, form + " ", 0, form.length() + 1);
      if (first
          && sentence.token(child).xpos().equals("PRP$")
          && !form.equalsIgnoreCase("our")) { // of more than who speaks
        String owner = name(sentence, child);
        boolean known = !owner.equalsIgnoreCase(sentence.token(child).form());
        return known ? LabelForms.owner(owner, false) + names.substring(names.indexOf(' ')) : names;
      }
    }
    return names;
  }

  /** Of "singer and writer Ann Lee" the name alone, of "the victims, two girls," the first. */
  List<String> names(Sentence sentence, List<EventPart> parts) {
    if (parts.size() > 1 && isExplained(sentence, parts)) {
      return names(sentence, parts.subList(0, 1));
    }
    boolean named =
        parts.stream()
            .anyMatch(
                part ->
                    sentence.child(part.token(), "appos") > part.token()
                        && kinds.mention(sentence, part.token()) != null);
    List<String> names =
        parts.stream()
            .filter(part -> !named || kinds.mention(sentence, part.token()) != null)
            .map(part -> name(sentence, part.token()))
            .distinct()
            .limit(3)
            .toList();
    return names.stream()
        .filter(x -> names.stream().noneMatch(y -> !x.equals(y) && x.endsWith(" " + y)))
        .toList();
  }

  /** "the victims, two girls and a boy, were": what follows tells who they are. */
  private static boolean isExplained(Sentence sentence, List<EventPart> parts) {
    int first = parts.get(0).token();
    int last = parts.get(parts.size() - 1).token();
    int end = sentence.at(EventPhrases.whole(sentence, last).end() - 1) + 1;
    return ",".equals(sentence.form(first + 1))
        && first + 2 < sentence.size()
        && sentence.token(first + 2).xpos().equals("CD")
        && sentence.token(first).xpos().equals("NNS")
        && last > first
        && ",".equals(sentence.form(end));
  }

  /** "Peru and Chile" after "between". */
  String names(Sentence sentence, int token) {
    boolean all = Clauses.preposition(sentence, token).equals("between");
    if (all && Clauses.coordinated(sentence, token).size() == 1) {
      return LabelForms.phrase(EventPhrases.whole(sentence, token).of(text));
    }
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
        && !isOwned(sentence, token, entity)
        && (entity.named() || mention.kind() == Mention.Kind.PRONOUN)) {
      return entity.label();
    }
    Span span = hyphened(EventPhrases.whole(sentence, token));
    String words =
        LabelForms.known(
            LabelForms.untimed(LabelForms.phrase(span.of(text).replaceFirst(AHEAD, ""))));
    boolean small = sentence.token(sentence.at(span.begin())).xpos().matches("P?DT|PRP\\$|CD|RB");
    return small ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
  }

  /** With "London-" of "London-based options", which a tree hangs elsewhere. */
  Span hyphened(Span span) {
    int begin = span.begin();
    while (begin > 1
        && "-–".indexOf(text.charAt(begin - 1)) >= 0
        && Character.isLetterOrDigit(text.charAt(begin - 2))) {
      begin--;
      while (begin > 0 && Character.isLetterOrDigit(text.charAt(begin - 1))) {
        begin--;
      }
    }
    return new Span(begin, span.end());
  }

  /** "Massenet" of "Massenet’s Thais", which is not what the noun names. */
  private static boolean isOwned(Sentence sentence, int noun, Entity entity) {
    int mark = noun - 1;
    while (mark > 0 && sentence.token(mark).xpos().matches("JJ|NN.*|CD")) {
      mark--;
    }
    return mark > 0
        && sentence.token(mark).xpos().equals("POS")
        && entity.named()
        && entity.label().contains(sentence.token(mark - 1).form())
        && !entity.label().contains(sentence.token(noun).form());
  }

  /** Whether the phrase that a noun is called by has a word inside. */
  boolean isAround(Sentence sentence, int noun, int word) {
    Mention mention = kinds.mention(sentence, noun);
    Entity entity = mention == null ? null : byId.get(mention.entities().get(0));
    return (entity == null || !entity.named())
        && EventPhrases.whole(sentence, noun).contains(sentence.token(word).span());
  }

  /** "the Liberals’": whether a name has an s at its end that owns with the mark alone. */
  boolean isMany(Sentence sentence, int token) {
    Mention mention = kinds.mention(sentence, token);
    Entity entity = mention == null ? null : byId.get(mention.entities().get(0));
    boolean body = entity != null && entity.named() && entity.type() != EntityType.PERSON;
    return isPlural(sentence, token) || body;
  }

  boolean isPerson(Sentence sentence, int token) {
    Mention mention = kinds.mention(sentence, token);
    Entity entity = mention == null ? null : byId.get(mention.entities().get(0));
    return entity != null && entity.named() && entity.type() == EntityType.PERSON;
  }

  boolean isPlural(Sentence sentence, int token) {
    Mention mention = kinds.mention(sentence, token);
    Entity entity = mention == null ? null : byId.get(mention.entities().get(0));
    String xpos = sentence.token(token).xpos();
    boolean named = entity != null && entity.named();
    if (entity != null && named && entity.type() == EntityType.PERSON) {
      return false; // whose surname may look like one: "Waters"
    }
    if (!named && Set.of("i", "you", "we", "they").contains(PostWords.lower(sentence, token))) {
      return true;
    }
    if (!named && Set.of("police", "%", "percent").contains(PostWords.lower(sentence, token))) {
      return true;
    }
    if (named && entity != null && entity.label().matches(SEVERAL)) {
      return true;
    }
    boolean several = xpos.equals("CD") && !sentence.token(token).form().matches("(?i)one|1");
    return several
        || (entity != null && entity.type() == EntityType.GROUP)
        || xpos.equals("NNS")
        || xpos.equals("NNPS");
  }
}
