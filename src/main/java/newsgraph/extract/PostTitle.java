package newsgraph.extract;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Mention;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The title of a post where it stands, with the body and the country that the same phrase names.
 *
 * @param first index of its first token; {@code last} included
 * @param head index of the word that the tree hangs on: "executive" of "chief executive"
 * @param kind of {@code posts.tsv}
 */
record PostTitle(
    Sentence sentence,
    int first,
    int head,
    int last,
    String kind,
    @Nullable Mention organization,
    @Nullable Mention jurisdiction) {
  /** The words of the title; of a verb, "heads", those that are a title. */
  Span span() {
    Span words = sentence.span(first, last);
    Token verb = sentence.token(head);
    boolean told = first == last && verb.isVerb() && words.length() > verb.lemma().length();
    return told ? new Span(words.begin(), words.begin() + verb.lemma().length()) : words;
  }

  /** In lower case, with a space between each two. */
  String words() {
    return IntStream.rangeClosed(first, last)
        .mapToObj(i -> PostWords.lower(sentence, i))
        .collect(Collectors.joining(" "));
  }

  /**
   * The title with the body and place of another, where it has none: "Acme founder and chairman".
   */
  PostTitle within(PostTitle other) {
    Mention body = organization == null ? other.organization : organization;
    Mention place = jurisdiction == null && isPublic() ? other.jurisdiction : jurisdiction;
    return new PostTitle(sentence, first, head, last, kind, body, place);
  }

  boolean isPublic() {
    return kind.equals("head") || kind.equals("cabinet") || kind.equals("office");
  }
}
