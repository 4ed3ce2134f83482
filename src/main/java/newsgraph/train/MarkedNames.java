package newsgraph.train;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsgraph.model.EntityType;

/**
 * The names this project marked in open texts, {@code src/annotations}: rows of the id of a
 * sentence or an article and begin, end and type of each of its names, in Unicode code points.
 */
final class MarkedNames {
  private final Path data;
  private final NameWords cutter;
  private final Map<String, String[]> rows = new HashMap<>();

  MarkedNames(Path data, NameWords cutter) {
    this.data = data;
    this.cutter = cutter;
  }

  List<NameCorpora.Labelling> read() {
    List<NameCorpora.Labelling> all = new ArrayList<>();
    if (rows("marked/ewt-names.tsv")) {
      all.addAll(treebank("ud_ewt/en_ewt-ud-train.conllu"));
    }
    if (rows("marked/wikinews-names.tsv")) {
      all.addAll(articles("wikinews.jsonl"));
    }
    return all;
  }

  private boolean rows(String file) {
    rows.clear();
    if (!Files.exists(data.resolve(file))) {
      return false;
    }
    for (String line : NameCorpora.lines(data.resolve(file))) {
      if (!line.startsWith("#")) {
        String[] row = line.split("\t");
        rows.put(row[0], row);
      }
    }
    return true;
  }

  /** Sentences of a treebank, each by itself: that served better than whole documents. */
  private List<NameCorpora.Labelling> treebank(String file) {
    List<NameCorpora.Labelling> all = new ArrayList<>();
    String id = "";
    for (String line : NameCorpora.lines(data.resolve(file))) {
      if (line.startsWith("# sent_id = ")) {
        id = line.substring(12);
      } else if (line.startsWith("# text = ")) {
        String text = line.substring(9);
        add(all, id, text);
      }
    }
    return all;
  }

  private List<NameCorpora.Labelling> articles(String file) {
    List<NameCorpora.Labelling> all = new ArrayList<>();
    for (String line : NameCorpora.lines(data.resolve(file))) {
      JsonObject article = JsonParser.parseString(line).getAsJsonObject();
      String id = article.get("id").getAsString();
      String text = article.get("text").getAsString();
      if (rows.containsKey(id)) {
        add(all, id, text);
      }
    }
    return all;
  }

  private List<NameCorpora.Found> names(String id, String text) {
    List<NameCorpora.Found> names = new ArrayList<>();
    String[] row = rows.getOrDefault(id, new String[0]);
    for (int i = 1; i < row.length; i++) {
      String[] name = row[i].split(" ");
      EntityType type = NameCorpora.TYPES.get(name[2].toLowerCase(Locale.ROOT));
      int begin = text.offsetByCodePoints(0, Integer.parseInt(name[0]));
      int end = text.offsetByCodePoints(0, Integer.parseInt(name[1]));
      names.add(new NameCorpora.Found(type, begin, end));
    }
    return names;
  }

  private void add(List<NameCorpora.Labelling> all, String id, String text) {
    List<NameCorpora.Labelled> sentences =
        NameCorpora.cut(text, cutter.sentences(text), names(id, text));
    if (!sentences.isEmpty()) {
      all.add(new NameCorpora.Labelling(id, sentences));
    }
  }
}
