package newsgraph.extract;

import java.util.List;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** To whom something is said: "told reporters", "said to her". */
final class Addressees {
  private static final Set<String> TELLING =
      Set.of(
          "tell",
          "inform",
          "remind",
          "assure",
          "warn",
          "notify",
          "advise",
          "ask",
          "urge",
          "order",
          "instruct",
          "beg",
          "implore",
          "encourage",
          "persuade",
          "convince",
          "show",
          "promise");

  private Addressees() {}

  /** "tell", "warn": whose object is the one who hears. */
  static boolean isTelling(Sentence sentence, int verb) {
    return TELLING.contains(sentence.token(verb).lemma());
  }

  static @Nullable Span span(Sentence sentence, int verb, List<Span> content) {
    if (isTelling(sentence, verb)) {
      boolean passive = Speakers.isPassive(sentence, verb);
      int told = sentence.child(verb, passive ? new String[] {"nsubj:pass"} : OBJECTS);
      if (told >= 0 && !sentence.token(told).xpos().equals("EX")) {
        Span span = Speakers.phrase(sentence, told, verb);
        boolean shared = content.stream().allMatch(c -> span != null && c.equals(span));
        return shared ? null : span;
      }
    }
    for (int child : sentence.children(verb, "obl")) {
      if (Phrases.preposition(sentence, child).equals("to")
          && Set.of("PROPN", "PRON", "NOUN").contains(sentence.token(child).upos())) {
        Span span = Speakers.phrase(sentence, child, -1);
        boolean outside = span != null && content.stream().noneMatch(span::overlaps);
        return outside ? span : null;
      }
    }
    return null;
  }

  private static final String[] OBJECTS = {"iobj", "obj"};
}
