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
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsgraph.language.KnownNames;
import newsgraph.language.NameLabels;
import newsgraph.model.EntityType;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** The open corpora of names as documents of labelled sentences. */
final class NameCorpora {
  /** A sentence: its words and each word's label. */
  record Labelled(List<String> words, int[] labels) {}

  /** An article, or a stretch of unconnected sentences. */
  record Labelling(String id, List<Labelled> sentences) {}

  /** A name in a text, and later in words: from {@code begin} to before {@code end}. */
  record Found(EntityType type, int begin, int end) {}

  static final Map<String, EntityType> TYPES = new HashMap<>();

  static {
    for (String type :
        "per person politician scientist writer musicalartist researcher".split(" ")) {
      TYPES.put(type, EntityType.PERSON);
    }
    for (String type :
        "org organization organisation politicalparty university band corporation group magazine"
            .split(" ")) {
      TYPES.put(type, EntityType.ORGANIZATION);
    }
    for (String type : "loc location country place".split(" ")) {
      TYPES.put(type, EntityType.PLACE);
    }
  }

  private static final Pattern OPEN_OR_CLOSE =
      Pattern.compile("\\((\\d+)-([a-z]+)[^()]*|(\\d+)\\)|\\)");
  private static final Pattern ENTITY = Pattern.compile("(?:^|\\|)Entity=([^|]*)");

  private final Path data;
  private final Set<String> titles = new HashSet<>();
  private final KnownNames known;
  private final NameWords cutter;

  NameCorpora(Path data, KnownNames known, NameWords cutter) {
    this.data = data;
    this.known = known;
    this.cutter = cutter;
    for (String title : known.titles()) {
      for (String word : title.toLowerCase(Locale.ROOT).replace(".", "").split(" ")) {
        if (word.length() > 2 || known.is(title, KnownNames.Kind.HONORIFIC)) {
          titles.add(word);
        }
      }
    }
    titles.removeAll(Set.of("the", "and", "for", "staff", "state", "joint"));
  }

  /** Everything in the folder that may train a model that ships, but for documents left out. */
  List<Labelling> read(Set<String> leftOut) {
    NameColumns columns = new NameColumns(data, cutter);
    List<Labelling> all = new ArrayList<>();
    all.addAll(columns.read("wikigold/CONLL-format/data/wikigold.conll.txt", " ", 10));
    for (String domain : List.of("ai", "literature", "music", "politics", "science")) {
      for (String part : List.of("train", "dev", "test")) {
        all.addAll(columns.read("crossner/" + domain + "/" + part + ".txt", "\t", 10));
      }
    }
    for (String part :
        List.of("wnut17train.conll", "emerging.dev.conll", "emerging.test.annotated")) {
      all.addAll(columns.read("wnut17/" + part, "\t", 1));
    }
    all.addAll(columns.universal("uner_ewt/en_ewt-ud-dev.iob2"));
    all.addAll(gum("gum"));
    all.addAll(standoff("meantime.jsonl"));
    all.addAll(new MarkedNames(data, cutter).read());
    all.removeIf(document -> leftOut.contains(document.id()));
    return all;
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Labels of the words; of nested names the outer stays. */
  static Labelled marked(List<String> words, List<Found> names) {
    int[] labels = new int[words.size()];
    List<Found> sorted = new ArrayList<>(names);
    sorted.sort(Comparator.comparingInt(name -> name.begin() - name.end()));
    for (Found name : sorted) {
      if (Arrays.stream(labels, name.begin(), name.end()).allMatch(label -> label == 0)) {
        for (int i = name.begin(); i < name.end(); i++) {
          labels[i] = NameLabels.of(name.type(), i, name.begin(), name.end());
        }
      }
    }
    return new Labelled(List.copyOf(words), labels);
  }

  private List<Labelling> gum(String folder) {
    try (Stream<Path> files = Files.list(data.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".conllu"))
          .sorted()
          .map(this::conllu)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Labelling conllu(Path file) {
    StringBuilder text = new StringBuilder();
    List<List<Span>> sentences = new ArrayList<>();
    List<Found> phrases = new ArrayList<>();
    List<Span> words = new ArrayList<>();
    List<String> marks = new ArrayList<>();
    for (String line : lines(file)) {
      String[] row = line.split("\t");
      if (line.isBlank() && !words.isEmpty()) {
        sentences.add(List.copyOf(words));
        phrases.addAll(phrases(words, marks));
        words.clear();
        marks.clear();
      } else if (line.startsWith("# newpar")) {
        text.append('\n');
      } else if (row.length == 10 && row[0].matches("\\d+")) {
        words.add(new Span(text.length(), text.length() + row[1].length()));
        text.append(row[1]).append(row[9].contains("SpaceAfter=No") ? "" : " ");
        Matcher entity = ENTITY.matcher(row[9]);
        marks.add(entity.find() ? entity.group(1) : "");
      }
    }
    String id = file.getFileName().toString().replace(".conllu", "");
    return new Labelling(id, labelled(text.toString(), sentences, phrases));
  }

  private static List<Found> phrases(List<Span> words, List<String> marks) {
    List<Found> phrases = new ArrayList<>();
    List<String[]> open = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Matcher matcher = OPEN_OR_CLOSE.matcher(marks.get(i));
      while (matcher.find()) {
        if (matcher.group(1) != null) {
          open.add(new String[] {matcher.group(1), matcher.group(2), String.valueOf(i)});
          continue;
        }
        int at = open.size() - 1;
        while (matcher.group(3) != null && at > 0 && !open.get(at)[0].equals(matcher.group(3))) {
          at--;
        }
        if (at >= 0) {
          String[] opened = open.remove(at);
          EntityType type = TYPES.get(opened[1]);
          if (type != null) {
            int begin = words.get(Integer.parseInt(opened[2])).begin();
            phrases.add(new Found(type, begin, words.get(i).end()));
          }
        }
      }
    }
    return phrases;
  }

  /** The names at the heads of the phrases; of nested names the outer stays. */
  private List<Labelled> labelled(String text, List<List<Span>> sentences, List<Found> phrases) {
    PhraseNames heads =
        new PhraseNames(
            text,
            titles,
            word ->
                known.is(
                    word, KnownNames.Kind.PEOPLE, KnownNames.Kind.GROUP, KnownNames.Kind.NATIONAL));
    List<Found> names = new ArrayList<>();
    for (Found phrase : phrases) {
      Span name = heads.in(new Span(phrase.begin(), phrase.end()), phrase.type());
      if (name != null) {
        names.add(new Found(phrase.type(), name.begin(), name.end()));
      }
    }
    return cut(text, sentences, names);
  }

  /** The words of each sentence with the labels of the names in the text. */
  static List<Labelled> cut(String text, List<List<Span>> sentences, List<Found> names) {
    List<Labelled> labelled = new ArrayList<>();
    for (List<Span> words : sentences) {
      List<Found> inside = new ArrayList<>();
      for (Found name : names) {
        Found place = place(name, words);
        if (place != null) {
          inside.add(place);
        }
      }
      labelled.add(marked(words.stream().map(word -> word.of(text)).toList(), inside));
    }
    return labelled;
  }

  /** A name's place among the words of a sentence, null if it is not in it. */
  private static @Nullable Found place(Found name, List<Span> words) {
    int begin = 0;
    while (begin < words.size() && words.get(begin).end() <= name.begin()) {
      begin++;
    }
    int end = begin;
    while (end < words.size() && words.get(end).begin() < name.end()) {
      end++;
    }
    return begin < end ? new Found(name.type(), begin, end) : null;
  }

  /** Articles as JSON Lines with standoff names over whole phrases, up to {@code annotated_end}. */
  private List<Labelling> standoff(String file) {
    List<Labelling> found = new ArrayList<>();
    if (Files.exists(data.resolve(file))) {
      for (String line : lines(data.resolve(file))) {
        JsonObject object = JsonParser.parseString(line).getAsJsonObject();
        found.add(new Labelling(object.get("id").getAsString(), article(object)));
      }
    }
    return found;
  }

  private List<Labelled> article(JsonObject object) {
    String text = object.get("text").getAsString();
    text = text.substring(0, Math.min(text.length(), object.get("annotated_end").getAsInt()));
    List<Found> phrases = new ArrayList<>();
    for (JsonElement element : object.getAsJsonArray("entities")) {
      JsonObject entity = element.getAsJsonObject();
      EntityType type = TYPES.get(entity.get("type").getAsString().toLowerCase(Locale.ROOT));
      int end = entity.get("end").getAsInt();
      if (type != null && end <= text.length()) {
        phrases.add(new Found(type, entity.get("start").getAsInt(), end));
      }
    }
    return phrases.isEmpty() ? List.of() : labelled(text, cutter.sentences(text), phrases);
  }
}
