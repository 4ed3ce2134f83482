package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsgraph.language.Document;
import newsgraph.language.Name;
import newsgraph.model.Span;

/** All words of an article that may speak of a thing: names, noun phrases, pronouns. */
final class Mentions {
  private final EntityWords words;
  private final NamesInContext namesInContext;

  Mentions(EntityWords words) {
    this.words = words;
    namesInContext = new NamesInContext(words);
  }

  /** In text order, the longer first; no two of one span. */
  List<Candidate> find(Document document) {
    Map<Span, Candidate> found = new TreeMap<>();
    List<List<Name>> names = namesInContext.find(document);
    for (int n = 0; n < document.sentences().size(); n++) {
      new MentionsInSentence(words, document.text(), document.sentences().get(n), n, found)
          .find(names.get(n));
    }
    List<Candidate> all = new ArrayList<>(found.values());
    all.sort(Comparator.comparing(Candidate::span));
    return all;
  }
}
