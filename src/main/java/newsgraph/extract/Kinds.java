package newsgraph.extract;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.language.Document;
import newsgraph.language.Name;
import newsgraph.language.Sentence;
import newsgraph.model.Entity;
import newsgraph.model.EntityType;
import newsgraph.model.Mention;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** What kind of thing a word speaks of: by its entity, its name, or the list of common nouns. */
final class Kinds {
  private static final Set<String> SELVES = Set.of("i", "me", "we", "us");
  private static final Set<String> OWN = Set.of("my", "our", "your");

  private final EventWords words;
  private final EntityWords nouns;
  private final Document document;
  private final Entities entities;
  private final Map<String, Entity> byId;
  private final Topics topics;

  Kinds(EventWords words, EntityWords nouns, Document document, Entities entities) {
    this.nouns = nouns;
    this.words = words;
    this.document = document;
    this.entities = entities;
    this.byId = entities.byId();
    this.topics = new Topics(words, document);
  }

  Topics topics() {
    return topics;
  }

  /** "person", "group", "place", "prison" … of the thing that this token heads. */
  Set<String> of(Sentence sentence, int token) {
    Set<String> kinds = new HashSet<>();
    Mention mention = mention(sentence, token);
    if (mention != null) {
      mention.entities().forEach(id -> add(kinds, byId.get(id)));
    }
    if (mention == null || mention.kind() != Mention.Kind.NAME) {
      kinds.addAll(words.classes(sentence.token(token).lemma().toLowerCase(Locale.ROOT)));
      kinds.addAll(words.classes(PostWords.lower(sentence, token)));
    }
    if (mention != null && mention.kind() == Mention.Kind.NAME) {
      String shown = mention.span().of(document.text());
      String name = shown.toLowerCase(Locale.ROOT);
      String last = name.substring(name.lastIndexOf(' ') + 1);
      if (isOfClass(name.split(" ", 2)[0], "disaster")) {
        kinds.add("disaster"); // "Hurricane Ann"
      }
      if (nouns.country(shown) != null) {
        kinds.add("state");
      }
      if (Arrays.stream(name.split(" ")).anyMatch(word -> isOfClass(word, "parliament"))) {
        kinds.add("parliament");
      }
      if (!kinds.contains("organization") && isOfClass(name.split(" ", 2)[0], "product")) {
        kinds.add("product"); // "iPhone 3G"
      }
      if (name.matches(".*\\b(court|tribunal)\\b.*")) {
        kinds.add("court");
      } else if (kinds.contains("place") && words.classes(last).contains("place")) {
        kinds.add("site"); // "Great Palm Island" does nothing
      }
    }
    String lemma = words.nounLemma(sentence, token);
    String type = words.noun(lemma);
    if (type != null && sentence.token(token).upos().equals("NOUN")) {
      kinds.add(words.isContextual(lemma) ? "event?" : "event");
      if (type.equals("attack")) {
        kinds.add(type);
      }
    }
    if (isMoney(sentence, token)) {
      kinds.add("result");
    }
    Name name = name(sentence.token(token).span());
    if (mention == null && name != null) {
      kinds.add(name.type().name().toLowerCase(Locale.ROOT));
    }
    if (kinds.contains("legislation")) {
      kinds.add("law");
    }
    return kinds;
  }

  private boolean isOfClass(String word, String wanted) {
    return words.classes(word).contains(wanted);
  }

  /** "$", "US$" of "earned US$3 million". */
  private static boolean isMoney(Sentence sentence, int token) {
    return sentence.token(token).form().matches("[A-Z]{0,3}[$£€¥].*")
        || sentence.children(token).stream()
            .anyMatch(i -> sentence.token(i).form().matches("[A-Z]{0,3}[$£€¥].*"));
  }

  private static void add(Set<String> kinds, @Nullable Entity entity) {
    if (entity != null) {
      kinds.add(entity.type().name().toLowerCase(Locale.ROOT));
    }
  }

  boolean isOfType(String entity, EntityType type) {
    Entity found = byId.get(entity);
    return found != null && found.type() == type;
  }

  /** The verb in its base form, without a particle. */
  String lemma(Sentence sentence, int verb) {
    String lemma = words.lemma(sentence, verb);
    int space = lemma.indexOf(' ');
    return space < 0 ? lemma : lemma.substring(0, space);
  }

  /** Whether a name stands in brackets alone, as who speaks does in an interview. */
  boolean isBracketed(Sentence sentence, int token) {
    Mention mention = mention(sentence, token);
    if (mention == null || mention.kind() != Mention.Kind.NAME) {
      return false;
    }
    int before = mention.span().begin() - 1;
    int after = mention.span().end();
    String text = document.text();
    return before >= 0
        && text.charAt(before) == '('
        && after < text.length()
        && text.charAt(after) == ')';
  }

  /** Whether this is a pronoun of which nobody knows for whom it stands: "his" before any name. */
  boolean isUnknown(Mention mention) {
    String word = mention.span().of(document.text()).toLowerCase(Locale.ROOT);
    return mention.kind() == Mention.Kind.PRONOUN
        && word.matches("h(e|im|is|er)|she|its?|the(y|m|ir)")
        && mention.entities().stream()
            .map(byId::get)
            .allMatch(found -> found != null && found.label().equalsIgnoreCase(word));
  }

  /** "I", "we", "my brother" of whom nobody tells who they are, "your team" of nobody known. */
  boolean isUnknownSelf(Sentence sentence, int token) {
    for (int i : sentence.children(token, "nmod", "nmod:poss")) {
      if (OWN.contains(PostWords.lower(sentence, i)) && isNobody(sentence, i)) {
        return mention(sentence, token) == null || !isNamed(sentence, token);
      }
    }
    return SELVES.contains(PostWords.lower(sentence, token))
        && sentence.token(token).upos().equals("PRON") // not "US"
        && (isNobody(sentence, token) || isOneOfMany(sentence, token));
  }

  /** "we" in the words of one person, who does nothing alone. */
  private boolean isOneOfMany(Sentence sentence, int token) {
    Mention mention = mention(sentence, token);
    return PostWords.lower(sentence, token).matches("we|us")
        && mention != null
        && mention.entities().size() == 1
        && isOfType(mention.entities().get(0), EntityType.PERSON);
  }

  /** "it", "they" of which nobody knows for whom it stands. */
  boolean isUnknownOther(Sentence sentence, int token) {
    return PostWords.lower(sentence, token).matches("he|she|it|they|him|them")
        && isNobody(sentence, token);
  }

  private boolean isNamed(Sentence sentence, int token) {
    Mention mention = mention(sentence, token);
    return mention != null && mention.entities().stream().anyMatch(this::isNamed);
  }

  /** Whether a pronoun stands for nothing but itself. */
  private boolean isNobody(Sentence sentence, int token) {
    Mention mention = mention(sentence, token);
    return mention == null
        || mention.kind() == Mention.Kind.NOMINAL // "my brother" around "my"
        || mention.kind() == Mention.Kind.PRONOUN
            && mention.entities().stream()
                .map(byId::get)
                .allMatch(found -> found == null || isPronoun(found));
  }

  private static boolean isPronoun(Entity entity) {
    String label = entity.label().toLowerCase(Locale.ROOT);
    return !entity.named()
        && (SELVES.contains(label)
            || OWN.contains(label)
            || label.equals(Labels.ADDRESSED)
            || label.matches("h(e|im|is|ers?)|she|its?|the(y|m|irs?)"));
  }

  /** Whether the article names anybody or anything of a type. */
  boolean isAnyNamed(EntityType type) {
    return byId.values().stream().anyMatch(entity -> entity.named() && entity.type() == type);
  }

  boolean isNamed(String id) {
    Entity entity = byId.get(id);
    return entity != null && entity.named();
  }

  /** "859 counts". */
  boolean isCounted(Mention mention) {
    return Character.isDigit(document.text().charAt(mention.span().begin()));
  }

  /** Whether a name goes on after a dash: "Rome" of "the Rome–Bonn Express". */
  boolean isTorn(Mention mention) {
    String text = document.text();
    int end = mention.span().end();
    return mention.kind() == Mention.Kind.NAME
        && end + 1 < text.length()
        && "-–".indexOf(text.charAt(end)) >= 0
        && Character.isUpperCase(text.charAt(end + 1));
  }

  /** "nation", "country", "world", of which the article tells no name. */
  boolean isAnyPlace(String id) {
    Entity entity = byId.get(id);
    return entity != null
        && !entity.named()
        && entity
            .label()
            .matches(
                "(?i)((this|that|the|his|her|its|their|another|any) )?(nations?|country|countries|states?|worlds?|areas?|regions?|places?)( (in|where|that|which|who)\\b.*)?");
  }

  boolean isAddressed(String entity) {
    Entity found = byId.get(entity);
    return found != null && !found.named() && found.label().equals(Labels.ADDRESSED);
  }

  /** The "you" in these words that stands nearest to a word; null if none is known. */
  @Nullable Mention nearestYou(Span words, Span word) {
    Mention nearest = null;
    for (Mention mention : entities.in(words)) {
      boolean you = mention.span().of(document.text()).equalsIgnoreCase("you");
      if (you && (nearest == null || distance(mention, word) < distance(nearest, word))) {
        nearest = mention;
      }
    }
    return nearest;
  }

  private static int distance(Mention mention, Span word) {
    return Math.abs(mention.span().begin() - word.begin());
  }

  /** What a word speaks of; "Mr" of "Mr Lee" of Lee. */
  @Nullable Mention mention(Sentence sentence, int token) {
    Mention mention = entities.at(sentence.token(token).span());
    List<Integer> names = mention == null ? sentence.children(token, "flat") : List.of();
    return names.isEmpty() ? mention : entities.at(sentence.token(names.get(0)).span());
  }

  private @Nullable Name name(Span token) {
    for (Name name : document.names()) {
      if (name.span().contains(token)) {
        return name;
      }
    }
    return null;
  }

  /** Whether a word is part of a proper name: "Confinement" of "Terrorism Confinement Center". */
  boolean isInName(Span token) {
    return name(token) != null;
  }

  static boolean isAnimate(Set<String> kinds) {
    return kinds.contains("person") || kinds.contains("group") || kinds.contains("organization");
  }
}
