package newsgraph.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.language.Tag;
import newsgraph.language.Tree;

/** Sentences of CoNLL-U files. */
final class Treebank {
  /**
   * A sentence as annotated by hand.
   *
   * @param opens whether a paragraph begins with it
   */
  record Item(
      String text,
      boolean opens,
      List<String> words,
      List<Tag> tags,
      List<String> lemmas,
      Tree tree) {
    Item tagged(List<Tag> other) {
      return new Item(text, opens, words, other, lemmas, tree);
    }
  }

  private static final Set<String> SUBTYPES =
      Set.of("nsubj:pass", "obl:agent", "acl:relcl", "aux:pass");

  /** All training sentences below the data folder: UD EWT train and the GUM documents. */
  static List<Item> training(Path data) {
    return training(data, Set.of());
  }

  /** The same without the GUM documents of these ids. */
  static List<Item> training(Path data, Set<String> leftOut) {
    List<Item> items = new ArrayList<>(read(data.resolve("ud_ewt/en_ewt-ud-train.conllu")));
    try (Stream<Path> files = Files.list(data.resolve("gum"))) {
      files
          .filter(file -> file.toString().endsWith(".conllu"))
          .filter(file -> !leftOut.contains(file.getFileName().toString().replace(".conllu", "")))
          .sorted()
          .forEach(file -> items.addAll(read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return items;
  }

  static List<List<Item>> paragraphs(List<Item> items) {
    List<List<Item>> paragraphs = new ArrayList<>();
    for (Item item : items) {
      if (item.opens() || paragraphs.isEmpty()) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.get(paragraphs.size() - 1).add(item);
    }
    return paragraphs;
  }

  static List<Item> read(Path file) {
    List<Item> items = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    String text = "";
    boolean opens = true;
    try (Stream<String> lines = Files.lines(file)) {
      for (String line : (Iterable<String>) lines::iterator) {
        if (line.startsWith("# text = ")) {
          text = line.substring(9);
        } else if (line.startsWith("# newpar") || line.startsWith("# newdoc")) {
          opens = true;
        } else if (line.isEmpty() && !rows.isEmpty()) {
          items.add(item(text, opens, rows));
          rows.clear();
          opens = false;
        } else if (!line.startsWith("#")) {
          String[] row = line.split("\t", -1);
          if (row[0].chars().allMatch(Character::isDigit) && !row[0].isEmpty()) {
            rows.add(row);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return items;
  }

  private static Item item(String text, boolean opens, List<String[]> rows) {
    List<String> words = new ArrayList<>();
    List<Tag> tags = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    for (String[] row : rows) {
      words.add(row[1]);
      lemmas.add(row[2]);
      tags.add(new Tag(row[3], row[4]));
      heads.add(Integer.parseInt(row[6]) - 1);
      relations.add(collapse(row[7]));
    }
    return new Item(text, opens, words, tags, lemmas, new Tree(heads, relations));
  }

  private static String collapse(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 || SUBTYPES.contains(relation) ? relation : relation.substring(0, colon);
  }

  private Treebank() {}
}
