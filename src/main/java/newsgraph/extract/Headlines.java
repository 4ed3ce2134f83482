package newsgraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsgraph.extract.SpeechWords.Word;
import newsgraph.language.Document;
import newsgraph.language.Name;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Span;
import newsgraph.model.Zone;
import org.jspecify.annotations.Nullable;

/**
 * What headlines put in somebody's mouth without a grammar that parsers know: "Lee: We Will Leave",
 * "Ann Lee Slams Rivals".
 */
final class Headlines {
  private static final Set<String> COMMENT =
      Set.of("in", "over", "on", "at", "after", "as", "with", "during", "amid", "for", "from");
  private static final Set<String> ADVERBS = Set.of("just", "again", "now", "still", "also");
  private static final int LONGEST_SPEAKER = 6;

  private final Document document;
  private final SpeechWords words;

  Headlines(Document document, SpeechWords words) {
    this.document = document;
    this.words = words;
  }

  /** The attribution by the colon or verb at this place of a headline, or null. */
  @Nullable AttributionDraft draft(Sentence sentence, int at) {
    if (sentence.zone().kind() != Zone.Kind.HEADLINE || at < 1) {
      return null;
    }
    return sentence.token(at).form().equals(":") ? colon(sentence, at) : verb(sentence, at);
  }

  /** "EXCLUSIVE – Ann Lee: The Road Is Closed". */
  private @Nullable AttributionDraft colon(Sentence sentence, int at) {
    Name name = nameBefore(sentence, at);
    int last = sentence.size() - 1;
    boolean said = false;
    for (int i = at + 1; i <= last; i++) {
      Token token = sentence.token(i);
      said |= token.isVerb() || token.upos().equals("AUX") || i == at + 1 && isMark(token);
    }
    return name == null || !said
        ? null
        : draft(sentence, at, name, with(sentence, at + 1, last), "headline-colon");
  }

  /** With the quotation marks at its edges, without the stop. */
  private static @Nullable Span with(Sentence sentence, int first, int last) {
    Span words = Phrases.trimmed(sentence, first, last);
    if (words == null) {
      return null;
    }
    int begin = sentence.at(words.begin());
    int end = sentence.at(words.end() - 1);
    begin -= begin > first && isMark(sentence.token(begin - 1)) ? 1 : 0;
    end += end < last && isMark(sentence.token(end + 1)) ? 1 : 0;
    return sentence.span(begin, end);
  }

  private static boolean isMark(Token token) {
    return "\"“”‘’''``".contains(token.form());
  }

  /** A verb that was taken for a name because of its capital. */
  private @Nullable AttributionDraft verb(Sentence sentence, int at) {
    Token token = sentence.token(at);
    Word word = token.isVerb() ? null : entry(token.form());
    if (word == null || !Character.isUpperCase(token.form().charAt(0))) {
      return null;
    }
    boolean adverb = ADVERBS.contains(Phrases.lower(sentence, at - 1));
    Name name = nameBefore(sentence, adverb ? at - 1 : at);
    boolean clause = word.takes("ccomp");
    if (name == null || !(clause || word.takes("obj"))) {
      return null;
    }
    int last = at + 1;
    while (last < sentence.size() && (clause || !isComment(sentence, last))) {
      last++;
    }
    Span said = with(sentence, at + 1, last - 1);
    return last - at < 2 ? null : draft(sentence, at, name, said, "headline-verb");
  }

  /** "Says", "Slams": the verb in the third person. */
  private @Nullable Word entry(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    if (lower.length() < 4 || !lower.endsWith("s") || lower.endsWith("ss")) {
      return null;
    }
    Word plain = words.verb(lower.substring(0, lower.length() - 1));
    return lower.endsWith("ies") ? words.verb(lower.substring(0, lower.length() - 3) + "y") : plain;
  }

  private static boolean isComment(Sentence sentence, int at) {
    return COMMENT.contains(Phrases.lower(sentence, at))
        || sentence.token(at).upos().equals("PUNCT");
  }

  /** The person or body whose name ends right before this place. */
  private @Nullable Name nameBefore(Sentence sentence, int at) {
    int end = sentence.token(at - 1).span().end();
    for (Name name : document.names()) {
      boolean ends = name.span().end() == end && name.span().begin() >= sentence.span().begin();
      boolean speaks = Set.of("PERSON", "ORGANIZATION", "GROUP").contains(name.type().name());
      if (ends && speaks) {
        return at - sentence.at(name.span().begin()) <= LONGEST_SPEAKER ? name : null;
      }
    }
    return null;
  }

  private static @Nullable AttributionDraft draft(
      Sentence sentence, int at, Name name, @Nullable Span said, String method) {
    return said == null
        ? null
        : new AttributionDraft(
            sentence,
            at,
            sentence.token(at).span(),
            List.of(said),
            name.span(),
            null,
            false,
            0.85,
            "rule/" + method);
  }
}
