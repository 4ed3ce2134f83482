package newsgraph.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsgraph.model.EntityType;

/** Corpora of names with a word and its label a line. */
final class NameColumns {
  private final Path data;
  private final NameWords cutter;

  NameColumns(Path data, NameWords cutter) {
    this.data = data;
    this.cutter = cutter;
  }

  /** CoNLL columns, word and label, some sentences taken as one document. */
  List<NameCorpora.Labelling> read(String file, String separator, int together) {
    List<NameCorpora.Labelling> found = new ArrayList<>();
    List<NameCorpora.Labelled> sentences = new ArrayList<>();
    for (List<String[]> rows : blocks(file, separator)) {
      sentences.add(
          labelled(
              rows.stream().map(row -> row[0]).toList(),
              rows.stream().map(row -> row[row.length - 1].split(",")[0]).toList()));
      if (sentences.size() == together) {
        found.add(new NameCorpora.Labelling(file + "#" + found.size(), List.copyOf(sentences)));
        sentences.clear();
      }
    }
    found.add(new NameCorpora.Labelling(file + "#" + found.size(), List.copyOf(sentences)));
    return found;
  }

  /** Universal NER: number, word, label; each sentence by itself, named by the document's id. */
  List<NameCorpora.Labelling> universal(String file) {
    List<NameCorpora.Labelling> found = new ArrayList<>();
    for (List<String[]> rows : blocks(file, "\t")) {
      List<String> words = rows.stream().filter(r -> r.length > 2).map(r -> r[1]).toList();
      List<String> tags = rows.stream().filter(r -> r.length > 2).map(r -> r[2]).toList();
      found.add(new NameCorpora.Labelling("dev-" + found.size(), List.of(labelled(words, tags))));
    }
    return found;
  }

  private List<List<String[]>> blocks(String file, String separator) {
    List<List<String[]>> blocks = new ArrayList<>();
    List<String[]> block = new ArrayList<>();
    List<String> lines = new ArrayList<>(NameCorpora.lines(data.resolve(file)));
    lines.add("");
    for (String line : lines) {
      if (line.isBlank()) {
        if (!block.isEmpty()) {
          blocks.add(block);
        }
        block = new ArrayList<>();
      } else if (!line.startsWith("# ")) {
        String[] row = line.strip().split(separator);
        if (row.length > 1) {
          block.add(row);
        }
      }
    }
    return blocks;
  }

  private NameCorpora.Labelled labelled(List<String> words, List<String> tags) {
    List<String> cut = new ArrayList<>();
    List<NameCorpora.Found> names = new ArrayList<>();
    EntityType type = null;
    String kind = "";
    int begin = 0;
    for (int i = 0; i <= words.size(); i++) {
      String tag = i < words.size() ? tags.get(i) : "O";
      if (!tag.equals("I-" + kind)) {
        if (type != null) {
          names.add(new NameCorpora.Found(type, begin, cut.size()));
        }
        kind = tag.length() > 2 ? tag.substring(2) : "";
        type = NameCorpora.TYPES.get(kind.toLowerCase(Locale.ROOT));
        begin = cut.size();
      }
      if (i < words.size()) {
        cut.addAll(cutter.again(words.get(i)));
      }
    }
    return NameCorpora.marked(cut, names);
  }
}
