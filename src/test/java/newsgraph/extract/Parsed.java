package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.language.Document;
import newsgraph.language.Name;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Article;
import newsgraph.model.Entity;
import newsgraph.model.EntityType;
import newsgraph.model.Mention;
import newsgraph.model.Relation;
import newsgraph.model.Span;
import newsgraph.model.Zone;

/**
 * Sentences with trees written by hand: {@code "Lee/NNP/2/nsubj met/VBD/0/root/meet"}, each word
 * with Penn tag, number of its head, relation, and lemma where it is not the lower-cased form.
 */
final class Parsed {
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  Parsed sentence(String words) {
    List<Token> tokens = new ArrayList<>();
    int begin = text.length();
    for (String word : words.split(" ", -1)) {
      String[] parts = word.split("/", -1);
      if (parts[1].equals("POS")) {
        text.setLength(text.length() - 1);
      }
      Span span = new Span(text.length(), text.length() + parts[0].length());
      text.append(parts[0]).append(' ');
      String lemma = parts.length > 4 ? parts[4] : parts[0].toLowerCase(java.util.Locale.ROOT);
      tokens.add(
          new Token(
              span,
              parts[0],
              upos(parts),
              parts[1],
              lemma,
              Integer.parseInt(parts[2]) - 1,
              parts[3]));
    }
    Span span = new Span(begin, text.length() - 1);
    sentences.add(new Sentence(span, new Zone(Zone.Kind.BODY, span), tokens));
    return this;
  }

  private static String upos(String[] parts) {
    String tag = parts[1];
    boolean auxiliary = parts[3].startsWith("aux") || parts[3].equals("cop");
    if (auxiliary) {
      return "AUX";
    }
    return tag.startsWith("NNP")
        ? "PROPN"
        : tag.startsWith("NN")
            ? "NOUN"
            : tag.startsWith("VB")
                ? "VERB"
                : tag.startsWith("PRP") || tag.startsWith("WP")
                    ? "PRON"
                    : tag.startsWith("JJ")
                        ? "ADJ"
                        : tag.startsWith("RB") || tag.equals("WRB")
                            ? "ADV"
                            : tag.equals("IN") || tag.equals("RP")
                                ? "ADP"
                                : tag.equals("DT")
                                    ? "DET"
                                    : tag.equals("CD")
                                        ? "NUM"
                                        : tag.equals("CC")
                                            ? "CCONJ"
                                            : tag.equals("TO") || tag.equals("POS")
                                                ? "PART"
                                                : "PUNCT";
  }

  /** Each occurrence of these words is a name of one thing. */
  Parsed name(String words, EntityType type) {
    Span first = add(words, words, type, Mention.Kind.NAME, true);
    names.add(new Name(first, type, 1, "test"));
    return this;
  }

  /** A description of an unnamed thing; its last word is the head. */
  Parsed nominal(String words, EntityType type) {
    add(words, words, type, Mention.Kind.NOMINAL, false);
    return this;
  }

  /** A pronoun, at its n-th occurrence from 1, of a thing already there. */
  Parsed pronoun(String word, int nth, String label) {
    int begin = -1;
    for (int i = 0; i < nth; i++) {
      begin = (" " + text).indexOf(" " + word + " ", begin + 1);
    }
    Span span = new Span(begin, begin + word.length());
    String id =
        entities.stream().filter(e -> e.label().equals(label)).findFirst().orElseThrow().id();
    mentions.add(new Mention(span, span, Mention.Kind.PRONOUN, List.of(id), 1, "test"));
    return this;
  }

  private Span add(String words, String label, EntityType type, Mention.Kind kind, boolean named) {
    String id = "entity-" + text.indexOf(words);
    Span first = new Span(text.indexOf(words), text.indexOf(words) + words.length());
    entities.add(new Entity(id, type, named, label, List.of(), first));
    for (int i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
      Span span = new Span(i, i + words.length());
      int head = named ? i : i + words.lastIndexOf(' ') + 1;
      mentions.add(new Mention(span, new Span(head, span.end()), kind, List.of(id), 1, "test"));
      if (named && i > first.begin()) {
        names.add(new Name(span, type, 1, "test"));
      }
    }
    return first;
  }

  Document document() {
    Article article =
        new Article(
            "test",
            "test",
            text.toString(),
            "0".repeat(64),
            null,
            java.time.LocalDate.of(2025, 3, 26),
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of());
    return new Document(article, sentences, names);
  }

  Entities entities() {
    return new Entities(entities, mentions, relations);
  }

  String label(String id) {
    return entities.stream()
        .filter(e -> e.id().equals(id))
        .findFirst()
        .map(Entity::label)
        .orElse(id);
  }
}
