package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.model.Zone;

/**
 * Takes from a list what the tree joined by mistake: "Lee and Ruiz, both from Spain", "three cooks,
 * Lee, Ruiz and Diaz", "hit the islands, the office warned".
 */
final class TornLists {
  private static final List<String> NUMBERS =
      List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private TornLists() {}

  static List<EventPart> mended(Sentence sentence, List<EventPart> parts) {
    List<EventPart> mended = new ArrayList<>();
    for (EventPart part : parts) {
      List<EventPart> list = list(sentence, part, parts);
      if (list.size() < 2 || list.get(0).token() == part.token()) {
        if (list.size() < 2 || !isCounted(sentence, list)) {
          mended.add(part);
        }
      } else if (!isOther(sentence, list.get(0), part) && isJoined(sentence, list)) {
        mended.add(part);
      }
    }
    return mended;
  }

  /** The parts that are joined with this one, the first word first. */
  private static List<EventPart> list(Sentence sentence, EventPart part, List<EventPart> parts) {
    int first = first(sentence, part.token());
    return parts.stream()
        .filter(other -> other.slot() == part.slot() && first(sentence, other.token()) == first)
        .filter(other -> other.preposition().equals(part.preposition()))
        .sorted(Comparator.comparingInt(EventPart::token))
        .toList();
  }

  private static int last(Sentence sentence, int token) {
    int last = token;
    for (int child : sentence.children(token, "conj")) {
      last = Math.max(last, last(sentence, child));
    }
    return last;
  }

  private static int first(Sentence sentence, int token) {
    int first = token;
    while (sentence.token(first).relation().equals("conj") && sentence.token(first).head() >= 0) {
      first = sentence.token(first).head();
    }
    return first;
  }

  /** "Ruiz" of "met Lee and Ruiz was told": the subject of the next clause. */
  static boolean isNextSubject(Sentence sentence, int token) {
    List<Integer> phrase =
        sentence.subtree(token, child -> child > token && isOpen(sentence, child));
    int next = phrase.get(phrase.size() - 1) + 1;
    while (next < sentence.size() && sentence.token(next).xpos().matches("RBR?|JJR")) {
      next++; // "scores more were hurt"
    }
    return sentence.token(token).relation().equals("conj")
        && phrase.stream()
            .filter(i -> !sentence.token(i).upos().equals("PUNCT"))
            .findFirst()
            .filter(i -> sentence.token(i).relation().equals("cc"))
            .isPresent()
        && next < sentence.size()
        && sentence.token(next).xpos().matches("VB[DZP]|MD")
        && !isInSubject(sentence, token);
  }

  private static boolean isInSubject(Sentence sentence, int token) {
    for (int i = token; i >= 0; i = sentence.token(i).head()) {
      if (sentence.token(i).relation().matches("[nc]subj.*")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpen(Sentence sentence, int child) {
    return sentence.token(child).relation().matches("acl|acl:relcl|punct|parataxis");
  }

  /** "from Spain" beside a subject, which has no preposition. */
  private static boolean isOther(Sentence sentence, EventPart first, EventPart part) {
    return part.isDirect()
        && Clauses.preposition(sentence, first.token()).isEmpty()
        && !Clauses.preposition(sentence, part.token()).isEmpty();
  }

  /** Whether an "and", "or", "&" stands in the list; a headline’s comma will do. */
  private static boolean isJoined(Sentence sentence, List<EventPart> list) {
    int last = last(sentence, list.get(0).token());
    for (int i = list.get(0).token() + 1; i < last; i++) {
      String form = PostWords.lower(sentence, i);
      if (sentence.token(i).relation().equals("cc")
          || Set.of("and", "or", "&", "/", "nor", "plus").contains(form)) {
        return true;
      }
    }
    return sentence.zone().kind() == Zone.Kind.HEADLINE;
  }

  /** "Three cooks, Lee, Ruiz and Diaz": the names are those counted. */
  private static boolean isCounted(Sentence sentence, List<EventPart> list) {
    int first = list.get(0).token();
    int count = list.size() - 1;
    boolean comma = false;
    for (int i = first + 1; i < list.get(1).token(); i++) {
      comma |= sentence.token(i).form().matches("[,:]");
    }
    boolean names =
        list.stream().skip(1).allMatch(i -> sentence.token(i.token()).upos().equals("PROPN"));
    return comma
        && names
        && count < NUMBERS.size()
        && sentence.children(first, "nummod").stream()
            .map(i -> PostWords.lower(sentence, i))
            .anyMatch(
                word -> word.equals(NUMBERS.get(count)) || word.equals(String.valueOf(count)));
  }
}
