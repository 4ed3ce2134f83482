package newsgraph.train;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsgraph.language.NameLabels;
import newsgraph.model.EntityType;

/** The open corpora of names as documents of labelled sentences. */
final class NameCorpora {
  /** A sentence: its words and each word's label. */
  record Labelled(List<String> words, int[] labels) {}

  /** An article, or a stretch of unconnected sentences. */
  record Labelling(String id, List<Labelled> sentences) {}

  private static final Map<String, EntityType> TYPES = new HashMap<>();

  static {
    for (String type :
        "per person politician scientist writer musicalartist researcher".split(" ")) {
      TYPES.put(type, EntityType.PERSON);
    }
    for (String type :
        "org organization organisation politicalparty university band corporation group"
            .split(" ")) {
      TYPES.put(type, EntityType.ORGANIZATION);
    }
    for (String type : "loc location country place".split(" ")) {
      TYPES.put(type, EntityType.PLACE);
    }
  }

  private static final Pattern OPEN_OR_CLOSE =
      Pattern.compile("\\((\\d+)-([a-z]+)[^()]*|(\\d+)\\)|\\)");
  private static final Pattern WORD =
      Pattern.compile("\\w+(?:[.’'-]\\w+)*|[^\\w\\s]", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Set<String> CUT =
      Set.of(
          ",", "(", ")", ";", ":", "--", "—", "who", "which", "that", "where", "whose", "in",
          "from", "with", "by", "to", "as", "near", "against", "born", "based", "known", "is",
          "was");
  private static final Set<String> JOINTS =
      Set.of(
          "of", "and", "for", "&", "at", "on", "de", "des", "du", "la", "del", "the", "von", "der",
          "-", "–");
  private static final Set<String> PERSON_JOINTS =
      Set.of(
          "de", "von", "van", "der", "den", "bin", "al", "la", "del", "di", "da", "du", "le", "ben",
          "el", "-");

  private final Set<String> titles;

  NameCorpora(Set<String> titles) {
    this.titles = titles;
  }

  /** Everything in the folder that may train a model that ships, but for documents left out. */
  List<Labelling> read(Path data, Set<String> leftOut) {
    List<Labelling> all = new ArrayList<>();
    all.addAll(columns(data.resolve("wikigold/CONLL-format/data/wikigold.conll.txt"), 0, -1, " "));
    for (String domain : List.of("politics")) {
      for (String part : List.of("train", "dev", "test")) {
        all.addAll(columns(data.resolve("crossner/" + domain + "/" + part + ".txt"), 0, 1, "\t"));
      }
    }
    all.addAll(gum(data.resolve("gum"), leftOut));
    return all;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** CoNLL columns; each ten sentences are taken as one document. */
  private static List<Labelling> columns(Path file, int word, int label, String separator) {
    List<Labelling> found = new ArrayList<>();
    List<Labelled> sentences = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    List<String> lines = new ArrayList<>(lines(file));
    lines.add("");
    for (String line : lines) {
      String[] row = line.strip().split(separator);
      if (row.length < 2) {
        if (!words.isEmpty()) {
          sentences.add(new Labelled(List.copyOf(words), labels(tags)));
        }
        words.clear();
        tags.clear();
        if (sentences.size() == 10) {
          found.add(new Labelling(file + "#" + found.size(), List.copyOf(sentences)));
          sentences.clear();
        }
      } else {
        words.add(row[word]);
        tags.add(row[label < 0 ? row.length - 1 : label].split(",")[0]);
      }
    }
    found.add(new Labelling(file + "#" + found.size(), List.copyOf(sentences)));
    return found;
  }

  private static int[] labels(List<String> tags) {
    int[] labels = new int[tags.size()];
    int i = 0;
    while (i < labels.length) {
      String kind = tags.get(i).length() > 2 ? tags.get(i).substring(2) : "";
      int end = i + 1;
      while (!kind.isEmpty() && end < labels.length && tags.get(end).equals("I-" + kind)) {
        end++;
      }
      EntityType type = TYPES.get(kind.toLowerCase(Locale.ROOT));
      if (type != null) {
        mark(labels, type, i, end);
      }
      i = end;
    }
    return labels;
  }

  private static void mark(int[] labels, EntityType type, int begin, int end) {
    for (int i = begin; i < end; i++) {
      labels[i] = NameLabels.of(type, i, begin, end);
    }
  }

  private List<Labelling> gum(Path folder, Set<String> leftOut) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".conllu"))
          .sorted()
          .map(file -> conllu(file))
          .filter(labelling -> !leftOut.contains(labelling.id()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Labelling conllu(Path file) {
    List<Labelled> sentences = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> marks = new ArrayList<>();
    for (String line : lines(file)) {
      String[] row = line.split("\t");
      if (line.isBlank() && !words.isEmpty()) {
        sentences.add(phrases(words, marks));
        words.clear();
        marks.clear();
      } else if (row.length == 10 && row[0].matches("\\d+")) {
        words.add(row[1]);
        Matcher entity = Pattern.compile("(?:^|\\|)Entity=([^|]*)").matcher(row[9]);
        marks.add(entity.find() ? entity.group(1) : "");
      }
    }
    return new Labelling(file.getFileName().toString().replace(".conllu", ""), sentences);
  }

  /** The names at the heads of GUM's noun phrases; of nested names the outer stays. */
  private Labelled phrases(List<String> words, List<String> marks) {
    List<int[]> open = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    List<int[]> names = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Matcher matcher = OPEN_OR_CLOSE.matcher(marks.get(i));
      while (matcher.find()) {
        if (matcher.group(1) != null) {
          open.add(new int[] {Integer.parseInt(matcher.group(1)), i});
          kinds.add(matcher.group(2));
          continue;
        }
        int at = open.size() - 1;
        while (matcher.group(3) != null
            && at > 0
            && open.get(at)[0] != Integer.parseInt(matcher.group(3))) {
          at--;
        }
        if (at >= 0) {
          EntityType type = TYPES.get(kinds.remove(at));
          int[] name = type == null ? null : core(words, open.get(at)[1], i + 1, type);
          if (name != null) {
            names.add(new int[] {name[0], name[1], type.ordinal()});
          }
          open.remove(at);
        }
      }
    }
    return labelled(words, names);
  }

  private static Labelled labelled(List<String> words, List<int[]> names) {
    int[] labels = new int[words.size()];
    List<int[]> sorted = new ArrayList<>(names);
    sorted.sort((a, b) -> Integer.compare(b[1] - b[0], a[1] - a[0]));
    for (int[] name : sorted) {
      if (Arrays.stream(labels, name[0], name[1]).allMatch(label -> label == 0)) {
        mark(labels, EntityType.values()[name[2]], name[0], name[1]);
      }
    }
    return new Labelled(List.copyOf(words), labels);
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.charAt(0))
        || Character.isDigit(word.charAt(0))
        || word.matches("(al|el|an|as|ash|bin|ibn|ben|de|d|l)[-’'][A-Z].*");
  }

  /** The capitalised run at the head of a noun phrase, null for "the plane maker". */
  private int[] core(List<String> words, int from, int to, EntityType type) {
    boolean person = type == EntityType.PERSON;
    int end = to;
    for (int i = from + 1; i < end; i++) {
      String word = words.get(i).toLowerCase(Locale.ROOT);
      if (CUT.contains(word) || (person && Set.of("of", "for", "at", "on").contains(word))) {
        end = i;
      }
    }
    while (end > from && Set.of("'s", "’s", "'", "’", "\"", "”").contains(words.get(end - 1))) {
      end--;
    }
    if (end <= from || !isName(words.get(end - 1)) || words.get(end - 1).equals("I")) {
      return null;
    }
    Set<String> joints = person ? PERSON_JOINTS : JOINTS;
    int begin = end - 1;
    while (begin > from) {
      String before = words.get(begin - 1);
      if (isName(before)) {
        begin--;
      } else if (joints.contains(before.toLowerCase(Locale.ROOT))
          && begin - 2 >= from
          && (isName(words.get(begin - 2)) || joints.contains(words.get(begin - 2)))) {
        begin--;
      } else {
        break;
      }
    }
    while (begin < end && !Character.isLetterOrDigit(words.get(begin).charAt(0))) {
      begin++;
    }
    if (begin < end
        && Set.of(
                "The", "A", "An", "This", "That", "His", "Her", "My", "Our", "Their", "Its",
                "These", "Those")
            .contains(words.get(begin))) {
      begin++;
    }
    if (person) {
      for (int i = end - 1; i >= begin; i--) {
        if (titles.contains(words.get(i))) {
          begin = i + 1;
          break;
        }
      }
    }
    boolean pronoun =
        end - begin == 1
            && begin == 0
            && words.get(begin).length() < 5
            && Set.of("He", "She", "It", "We", "They", "You", "Who", "His", "Her", "Its")
                .contains(words.get(begin));
    boolean number =
        begin < end
            && words.subList(begin, end).stream().allMatch(w -> Character.isDigit(w.charAt(0)));
    // A single word that opens the sentence may be capitalised for that only: left as it is if
    // another reading would need the document.
    return begin >= end || pronoun || number ? null : new int[] {begin, end};
  }

  /** Articles as JSON Lines with standoff names over whole phrases, up to {@code annotated_end}. */
  List<Labelling> standoff(Path file, Set<String> leftOut) {
    List<Labelling> found = new ArrayList<>();
    for (String line : lines(file)) {
      JsonObject object = JsonParser.parseString(line).getAsJsonObject();
      String id = object.get("id").getAsString();
      if (!leftOut.contains(id)) {
        found.add(new Labelling(id, article(object)));
      }
    }
    return found;
  }

  private List<Labelled> article(JsonObject object) {
    String text = object.get("text").getAsString();
    int end = object.has("annotated_end") ? object.get("annotated_end").getAsInt() : text.length();
    List<Labelled> sentences = new ArrayList<>();
    int from = 0;
    for (String line : text.split("\n", -1)) {
      int to = from + line.length();
      if (to <= end + 1 && !line.isBlank()) {
        sentences.add(line(text, from, to, object));
      }
      from = to + 1;
    }
    boolean none =
        sentences.stream().allMatch(s -> Arrays.stream(s.labels()).allMatch(l -> l == 0));
    return none ? List.of() : sentences;
  }

  private Labelled line(String text, int from, int to, JsonObject object) {
    List<String> words = new ArrayList<>();
    List<int[]> spans = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(from, to);
    while (matcher.find()) {
      int end = matcher.end();
      String word = matcher.group();
      if (word.length() > 2 && word.matches(".*['’]s")) {
        spans.add(new int[] {matcher.start(), end - 2});
        spans.add(new int[] {end - 2, end});
        words.add(word.substring(0, word.length() - 2));
        words.add(word.substring(word.length() - 2));
      } else {
        spans.add(new int[] {matcher.start(), end});
        words.add(word);
      }
    }
    List<int[]> names = new ArrayList<>();
    for (JsonElement element : object.getAsJsonArray("entities")) {
      JsonObject entity = element.getAsJsonObject();
      EntityType type = TYPES.get(entity.get("type").getAsString().toLowerCase(Locale.ROOT));
      int begin = index(spans, entity.get("start").getAsInt(), 0);
      int last = index(spans, entity.get("end").getAsInt(), 1);
      int[] name =
          type == null || begin < 0 || last < begin ? null : core(words, begin, last + 1, type);
      if (name != null) {
        names.add(new int[] {name[0], name[1], type.ordinal()});
      }
    }
    return labelled(words, names);
  }

  private static int index(List<int[]> spans, int offset, int side) {
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i)[side] == offset) {
        return i;
      }
    }
    return -1;
  }
}
