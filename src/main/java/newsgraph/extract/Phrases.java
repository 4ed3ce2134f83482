package newsgraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** Phrases of a sentence as spans, without the punctuation at their edges. */
final class Phrases {
  private static final Set<String> EDGES =
      Set.of(
          ",", ".", ";", ":", "-", "--", "–", "—", "\"", "“", "”", "''", "``", "'", "‘", "’", "...",
          "…");

  private Phrases() {}

  /** The phrase that a word heads. */
  static @Nullable Span of(Sentence sentence, int head) {
    return of(sentence, head, 0, sentence.size() - 1, i -> false);
  }

  /** The part of the phrase between two words, both included. */
  static @Nullable Span of(Sentence sentence, int head, int from, int to, Predicate<Integer> cut) {
    List<Integer> words = sentence.subtree(head, cut);
    int first = -1;
    int last = -1;
    for (int i : words) {
      if (i >= from && i <= to) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? null : trimmed(sentence, first, last);
  }

  /** From one word to another without punctuation at the edges; null if nothing is left. */
  static @Nullable Span trimmed(Sentence sentence, int first, int last) {
    int from = first;
    int to = last;
    while (from <= to && EDGES.contains(sentence.token(from).form())) {
      from++;
    }
    while (to >= from && EDGES.contains(sentence.token(to).form())) {
      to--;
    }
    return from > to ? null : sentence.span(from, to);
  }

  static String lower(Sentence sentence, int index) {
    return index < 0 || index >= sentence.size()
        ? ""
        : sentence.token(index).form().toLowerCase(Locale.ROOT);
  }

  /** The preposition of a phrase in lower case, "" if none. */
  static String preposition(Sentence sentence, int head) {
    for (int mark : sentence.children(head, "case", "mark")) {
      if (mark < head && !sentence.token(mark).xpos().equals("POS")) {
        return lower(sentence, mark);
      }
    }
    return "";
  }

  /** "her", "Spain’s" of "her claim", "Spain’s claim". */
  static boolean isPossessive(Sentence sentence, int index) {
    String xpos = sentence.token(index).xpos();
    if (xpos.equals("PRP$") || xpos.equals("WP$")) {
      return true;
    }
    return sentence.children(index, "case").stream()
        .anyMatch(i -> sentence.token(i).xpos().equals("POS"));
  }

  /** "said", "says"; not "to say", "saying". */
  static boolean isFinite(Token token) {
    return token.xpos().equals("VBD") || token.xpos().equals("VBZ") || token.xpos().equals("VBP");
  }

  /** Likewise "they say" and "she said" where the tag is that of "to say" and "has said". */
  static boolean isFinite(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    boolean bare = token.xpos().equals("VB") || token.xpos().equals("VBN");
    if (!bare || sentence.child(verb, "aux", "aux:pass") >= 0) {
      return isFinite(token);
    }
    int mark = sentence.child(verb, "mark");
    int subject = sentence.child(verb, "nsubj");
    boolean marked = mark >= 0 && lower(sentence, mark).equals("to");
    return !marked && subject >= 0 && subject < verb;
  }
}
