package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.model.Mention;

/**
 * Finds the one person whom two nouns describe before the name: "the chair of Acme and former
 * senator, Ann Lee, died".
 */
final class OnePerson {
  private OnePerson() {}

  /** These parts, with the named one in place of the two nouns. */
  static List<EventPart> joined(Kinds kinds, Sentence sentence, int verb, List<EventPart> parts) {
    List<EventPart> joined = new ArrayList<>(parts);
    for (EventPart second : parts) {
      int first = sentence.token(second.token()).head();
      int name = first < 0 ? -1 : name(kinds, sentence, first, second.token(), verb);
      int at = name < 0 ? -1 : indexOf(joined, first);
      if (at >= 0 && second.isDirect()) {
        EventPart part = joined.get(at);
        joined.removeIf(i -> i.token() == second.token() || i.token() == name);
        joined.set(at, new EventPart(part.slot(), name, "", part.understood()));
      }
    }
    return joined;
  }

  private static int indexOf(List<EventPart> parts, int token) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).token() == token && parts.get(i).isDirect()) {
        return i;
      }
    }
    return -1;
  }

  /** The name behind the second noun and its comma, or -1. */
  private static int name(Kinds kinds, Sentence sentence, int first, int second, int verb) {
    boolean two =
        first < second
            && second < verb
            && sentence.token(second).relation().equals("conj")
            && isDescription(kinds, sentence, first)
            && isDescription(kinds, sentence, second)
            && sentence.child(second, "det", "nmod:poss") < 0
            && sentence.children(second, "nmod").stream().noneMatch(i -> i < second);
    if (!two || Boolean.TRUE.equals(LabelForms.isOfSeveral(sentence, verb))) {
      return -1;
    }
    boolean comma = false;
    for (int i = second + 1; i < verb; i++) {
      comma |= sentence.token(i).form().equals(",");
      Mention mention = kinds.mention(sentence, i);
      if (comma
          && sentence.token(i).relation().equals("appos")
          && mention != null
          && mention.kind() == Mention.Kind.NAME
          && kinds.of(sentence, i).equals(Set.of("person"))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDescription(Kinds kinds, Sentence sentence, int noun) {
    return sentence.token(noun).xpos().equals("NN")
        && kinds.of(sentence, noun).contains("person")
        && !kinds.isInName(sentence.token(noun).span());
  }
}
