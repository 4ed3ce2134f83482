package newsgraph.train;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsgraph.language.Analyzer;
import newsgraph.language.Document;
import newsgraph.language.Models;
import newsgraph.language.Sentence;
import newsgraph.model.Article;
import newsgraph.model.Span;
import newsgraph.model.Zone;

/**
 * Scores sentences, words, tags and trees on the bare text of CoNLL-U files, paragraph by
 * paragraph: F1 over what stands at the same place of the text, as the CoNLL 2018 shared task does.
 */
final class RawTextScore {
  private record Word(Span span, String upos, String xpos, Span head, String relation) {}

  private final Analyzer analyzer = new Analyzer(Models.load());

  /** Right, found, wanted. */
  private final Map<String, int[]> counts = new TreeMap<>();

  static String of(List<Path> files) {
    RawTextScore score = new RawTextScore();
    for (Path file : files) {
      Treebank.paragraphs(Treebank.read(file)).forEach(score::count);
    }
    return score.toString();
  }

  private void count(List<Treebank.Item> paragraph) {
    StringBuilder text = new StringBuilder();
    Set<Object> sentences = new HashSet<>();
    List<Word> gold = new ArrayList<>();
    for (Treebank.Item item : paragraph) {
      text.append(text.length() == 0 ? "" : " ");
      sentences.add(new Span(text.length(), text.length() + item.text().length()));
      gold.addAll(words(item, text.length()));
      text.append(item.text());
    }
    Document document = analyze(text.toString());
    Set<Object> ours = new HashSet<>();
    List<Word> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      ours.add(sentence.span());
      found.addAll(words(sentence));
    }
    Set<Span> verbs = new HashSet<>();
    gold.stream().filter(w -> w.upos().equals("VERB")).forEach(w -> verbs.add(w.span()));
    count("sentences", ours, sentences);
    count("boundaries", ends(ours), ends(sentences));
    Map<String, Set<Object>> wanted = facts(gold, verbs);
    facts(found, verbs)
        .forEach((name, set) -> count(name, set, wanted.getOrDefault(name, Set.of())));
  }

  private static Set<Object> ends(Set<Object> sentences) {
    return sentences.stream().map(sentence -> ((Span) sentence).end()).collect(toSet());
  }

  private void count(String name, Set<Object> found, Set<Object> wanted) {
    int[] count = counts.computeIfAbsent(name, n -> new int[3]);
    count[1] += found.size();
    count[2] += wanted.size();
    count[0] += (int) found.stream().filter(wanted::contains).count();
  }

  private Document analyze(String text) {
    List<Zone> zones = List.of(new Zone(Zone.Kind.BODY, new Span(0, text.length())));
    return analyzer.analyze(
        new Article(
            "", "", text, "", null, null, null, null, null, null, null, List.of(), List.of(),
            zones));
  }

  private static List<Word> words(Treebank.Item item, int shift) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (String word : item.words()) {
      int at = Math.max(from, item.text().indexOf(word, from));
      from = at + word.length();
      spans.add(new Span(shift + at, shift + from));
    }
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      int head = item.tree().heads().get(i);
      words.add(
          new Word(
              spans.get(i),
              item.tags().get(i).upos(),
              item.tags().get(i).xpos(),
              spans.get(head < 0 ? i : head),
              TreebankScore.base(item.tree().relations().get(i))));
    }
    return words;
  }

  private static List<Word> words(Sentence sentence) {
    return sentence.tokens().stream()
        .map(
            token ->
                new Word(
                    token.span(),
                    token.upos(),
                    token.xpos(),
                    token.head() < 0 ? token.span() : sentence.token(token.head()).span(),
                    TreebankScore.base(token.relation())))
        .toList();
  }

  private static Map<String, Set<Object>> facts(List<Word> words, Set<Span> verbs) {
    Map<String, Set<Object>> facts = new TreeMap<>();
    List.of("words", "UPOS", "XPOS", "UAS", "LAS", "subject", "object")
        .forEach(name -> facts.put(name, new HashSet<>()));
    for (Word word : words) {
      List<Object> arc = List.of(word.span(), word.head());
      facts.get("words").add(word.span());
      facts.get("UPOS").add(List.of(word.span(), word.upos()));
      facts.get("XPOS").add(List.of(word.span(), word.xpos()));
      if (!word.relation().equals("punct")) {
        facts.get("UAS").add(arc);
        facts.get("LAS").add(List.of(arc, word.relation()));
      }
      if (verbs.contains(word.head()) && word.relation().equals("nsubj")) {
        facts.get("subject").add(arc);
      }
      if (verbs.contains(word.head()) && word.relation().equals("obj")) {
        facts.get("object").add(arc);
      }
    }
    return facts;
  }

  @Override
  public String toString() {
    StringBuilder line = new StringBuilder("from bare text, F1:");
    counts.forEach(
        (name, count) ->
            line.append(
                String.format(
                    Locale.ROOT, " %s %.2f", name, 200.0 * count[0] / (count[1] + count[2]))));
    return line.toString();
  }
}
