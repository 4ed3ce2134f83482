package newsgraph.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import newsgraph.language.Document;

/** What an article is about, by its words: sport, show business, a court, a strike. */
final class Topics {
  /** Different words of one class that tell what an article is about: one match is no sport. */
  private static final int ENOUGH = 3;

  private final EventWords words;
  private final Set<String> lemmas = new HashSet<>();

  Topics(EventWords words, Document document) {
    this.words = words;
    document.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .forEach(token -> lemmas.add(token.lemma().toLowerCase(Locale.ROOT)));
  }

  /** Whether the article has a word that begins so. */
  boolean isSpokenOf(String stem) {
    return lemmas.stream().anyMatch(lemma -> lemma.startsWith(stem));
  }

  /** Whether the article has several words of a class of event-objects.tsv: "sport". */
  boolean isAbout(String topic) {
    return lemmas.stream()
            .filter(lemma -> words.classes(lemma).contains(topic))
            .limit(ENOUGH)
            .count()
        == ENOUGH;
  }
}
