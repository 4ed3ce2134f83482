package newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import newsgraph.model.Article;
import newsgraph.model.Span;
import newsgraph.model.Zone;

/** Annotates an article: sentences, tokens, tags, lemmas, trees, names. One per thread. */
public final class Analyzer {
  /** Its steps. */
  public enum Step {
    WORDS,
    TAGS,
    TREES,
    LEMMAS,
    NAMES
  }

  private final Models models;
  private final Consumer<Step> ended;
  private final Segmentation segmentation;
  private final Names names;
  private final WholeNames wholeNames;
  private final BareParticiples participles;

  public Analyzer(Models models) {
    this(models, step -> {});
  }

  /** One that tells of each step when it ends, as a stopwatch needs. */
  public Analyzer(Models models, Consumer<Step> ended) {
    this.models = models;
    this.ended = ended;
    segmentation = new Segmentation(models);
    names = new Names(models.names());
    wholeNames = new WholeNames(models.parser());
    participles = new BareParticiples(models.parser());
  }

  public Document analyze(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (Zone zone : article.zones()) {
      if (zone.kind().isRead()) {
        for (Span sentence : segmentation.sentences(article.text(), zone.span())) {
          for (List<Span> words : segmentation.tokens(article.text(), sentence)) {
            ended.accept(Step.WORDS);
            sentences.add(sentence(article.text(), zone, words));
          }
        }
      }
    }
    List<Name> found = names.find(sentences);
    ended.accept(Step.NAMES);
    sentences.replaceAll(sentence -> participles.mend(wholeNames.mend(sentence, found)));
    ended.accept(Step.TREES);
    return new Document(article, sentences, found);
  }

  private Sentence sentence(String text, Zone zone, List<Span> spans) {
    List<String> words = spans.stream().map(span -> span.of(text)).toList();
    List<Tag> tags = models.tagger().tag(words);
    ended.accept(Step.TAGS);
    Tree tree = DayWords.mend(words, tags, models.parser().parse(words, tags));
    ended.accept(Step.TREES);
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Tag tag = tags.get(i);
      tokens.add(
          new Token(
              spans.get(i),
              words.get(i),
              tag.upos(),
              tag.xpos(),
              models.lemmas().of(words.get(i), tag),
              tree.heads().get(i),
              tree.relations().get(i)));
    }
    ended.accept(Step.LEMMAS);
    Span span = spans.get(0).union(spans.get(spans.size() - 1));
    return new Sentence(span, zone, tokens);
  }
}
