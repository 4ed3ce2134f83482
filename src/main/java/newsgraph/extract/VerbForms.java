package newsgraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Event.Status;
import org.jspecify.annotations.Nullable;

/** Reads tense, negation, condition and command off a verb and its auxiliaries. */
final class VerbForms {
  static final Set<String> MODALS =
      Set.of("would", "could", "may", "might", "must", "should", "can", "ca", "ought", "'d");
  static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo");
  private static final Set<String> NOT =
      Set.of("not", "n't", "never", "no", "neither", "nor", "hardly", "nobody", "nothing", "none");
  private static final Set<String> MISSED = Set.of("almost", "nearly");
  private static final Set<String> IF = Set.of("if", "unless", "whether", "lest");

  private VerbForms() {}

  static boolean isPresent(Sentence sentence, int verb) {
    int first = sentence.child(verb, "aux", "aux:pass", "cop");
    String xpos = sentence.token(first >= 0 ? first : verb).xpos();
    return xpos.equals("VBZ") || xpos.equals("VBP") || xpos.equals("VBG");
  }

  /** "are removed", "removes"; not "have removed". */
  static boolean isSimplePresent(Sentence sentence, int verb) {
    return isPresent(sentence, verb)
        && sentence.children(verb, "aux").stream()
            .noneMatch(i -> sentence.token(i).lemma().equals("have"));
  }

  /** "if an immigrant commits a crime". */
  static boolean isCondition(Sentence sentence, int verb) {
    for (int child : sentence.children(verb, "mark", "advmod")) {
      if (IF.contains(PostWords.lower(sentence, child))) {
        return true;
      }
    }
    return isInverted(sentence, verb);
  }

  /** "Should he win, …", "Had they come, …". */
  private static boolean isInverted(Sentence sentence, int verb) {
    int subject = sentence.child(verb, "nsubj", "nsubj:pass");
    return sentence.token(verb).relation().equals("advcl")
        && sentence.children(verb, "aux").stream()
            .anyMatch(i -> i < subject && PostWords.lower(sentence, i).matches("should|had|were"));
  }

  /** "when they leave", "once they are sold", "as they leave": in the present. */
  static boolean isWhenever(Sentence sentence, int verb) {
    int passive = sentence.child(verb, "aux:pass");
    String xpos = sentence.token(passive < 0 ? verb : passive).xpos();
    return sentence.token(verb).relation().equals("advcl")
        && xpos.matches("VB[PZ]")
        && sentence.child(verb, "aux") < 0
        && sentence.children(verb, "mark", "advmod").stream()
            .anyMatch(i -> PostWords.lower(sentence, i).matches("when|once|until|before|after|as"));
  }

  /** "until they meet", "once they meet". */
  static boolean isAwaited(Sentence sentence, int verb) {
    return sentence.children(verb, "mark", "advmod").stream()
        .anyMatch(i -> PostWords.lower(sentence, i).matches("until|till|once"));
  }

  static boolean isFinite(Sentence sentence, int verb) {
    String xpos = sentence.token(verb).xpos();
    int first = sentence.child(verb, "aux", "aux:pass");
    return xpos.equals("VBD")
        || xpos.equals("VBZ")
        || xpos.equals("VBP")
        || (first >= 0 && !sentence.token(first).xpos().matches("VBG?|VBN")); // not "being"
  }

  /** "is to visit", the headline "Lee to visit": planned; "was to visit": not told; else null. */
  static @Nullable Status due(Sentence sentence, int verb) {
    for (int child : sentence.children(verb, "aux", "aux:pass", "cop")) {
      String xpos = sentence.token(child).xpos(); // the second "be" of "is to be arrested" is VB
      if (sentence.token(child).lemma().equals("be") && child < verb && !xpos.matches("VB[GN]?")) {
        return xpos.equals("VBD") ? Status.HYPOTHETICAL : Status.SCHEDULED;
      }
    }
    int head = sentence.token(verb).head();
    boolean must = // "we have to come"; "had to come" tells that they did
        head >= 0
            && sentence.token(verb).relation().equals("xcomp")
            && sentence.token(head).form().toLowerCase(Locale.ROOT).matches("have|has");
    if (must && isPresent(sentence, head)) {
      return Status.HYPOTHETICAL;
    }
    boolean headline = head < 0 && sentence.child(verb, "nsubj", "nsubj:pass") >= 0;
    return headline ? Status.SCHEDULED : null;
  }

  /** By the verb's own tense. */
  static Status own(Sentence sentence, int verb) {
    boolean progressive = false;
    boolean being = false;
    for (int child : sentence.children(verb, "aux", "aux:pass")) {
      Token aux = sentence.token(child);
      boolean be =
          aux.lemma().equals("be") && (aux.xpos().equals("VBZ") || aux.xpos().equals("VBP"));
      being |= aux.form().equals("being");
      progressive |= be;
    }
    progressive |= being && isAsOf(sentence);
    progressive &= being || sentence.token(verb).xpos().equals("VBG");
    return progressive || isLasting(sentence, verb) ? Status.ONGOING : Status.HAPPENED;
  }

  /** "As of Monday it was being searched": so when it was written. */
  private static boolean isAsOf(Sentence sentence) {
    return IntStream.range(1, sentence.size())
        .anyMatch(
            i ->
                PostWords.lower(sentence, i).equals("of")
                    && PostWords.lower(sentence, i - 1).equals("as"));
  }

  /** "has been fighting". */
  private static boolean isLasting(Sentence sentence, int verb) {
    List<Integer> auxiliaries = sentence.children(verb, "aux");
    return sentence.token(verb).xpos().equals("VBG")
        && auxiliaries.stream().anyMatch(i -> sentence.token(i).xpos().matches("VB[PZ]"))
        && auxiliaries.stream().anyMatch(i -> PostWords.lower(sentence, i).equals("been"));
  }

  /** "would later win", told of what is over by now. */
  static boolean isNarrated(Sentence sentence, int verb) {
    return sentence.children(verb, "aux").stream()
            .anyMatch(i -> PostWords.lower(sentence, i).equals("would"))
        && sentence.child(verb, "advcl") < 0
        && sentence.children(verb, "advmod").stream()
            .anyMatch(
                i ->
                    PostWords.lower(sentence, i).matches("later|eventually|subsequently|ultimately")
                        && i < verb);
  }

  /** "said she would come": what was "will" when it was said. */
  static boolean isReported(Sentence sentence, int verb) {
    int clause = verb;
    while (sentence.token(clause).relation().equals("conj")) {
      clause = sentence.token(clause).head();
    }
    int cue = sentence.token(clause).head();
    return cue >= 0
        && sentence.token(clause).relation().equals("ccomp")
        && sentence.token(cue).xpos().matches("VB[DGN]")
        && sentence.children(verb, "aux").stream()
            .noneMatch(i -> sentence.token(i).lemma().equals("have"));
  }

  static boolean isNegated(Sentence sentence, int word) {
    for (int child : sentence.children(word)) {
      Token token = sentence.token(child);
      String form = PostWords.lower(sentence, child);
      boolean subject =
          (token.relation().startsWith("nsubj") && NOT.contains(form))
              || (token.relation().matches("nsubj.*|obj") && startsWithNo(sentence, child));
      if (subject
          || (NOT.contains(form)
              && !"only".equals(sentence.form(child + 1)) // "not only"
              && !token.relation().equals("cc")
              && !isToNone(sentence, child)
              && !token.relation().equals("obj"))) {
        return true;
      }
    }
    return isInstead(sentence, word);
  }

  /** "a friend to all, an enemy to none". */
  private static boolean isToNone(Sentence sentence, int word) {
    return PostWords.lower(sentence, word).equals("none")
        && sentence.child(word, "case") >= 0
        && !Clauses.preposition(sentence, word).equals("by");
  }

  /** "instead of paying", "without paying". */
  private static boolean isInstead(Sentence sentence, int verb) {
    return sentence.token(verb).xpos().equals("VBG")
        && sentence.children(verb, "mark", "case", "advmod", "cc").stream()
            .anyMatch(
                i ->
                    isWithout(sentence, i)
                        || PostWords.lower(sentence, i).equals("instead")
                            && "of".equals(sentence.form(i + 1)));
  }

  private static boolean isWithout(Sentence sentence, int i) {
    boolean of = i > 0 && PostWords.lower(sentence, i).equals("of");
    boolean instead = of && PostWords.lower(sentence, i - 1).equals("instead");
    return instead || PostWords.lower(sentence, i).equals("without");
  }

  /** "No one", "no official". */
  private static boolean startsWithNo(Sentence sentence, int noun) {
    int determiner = sentence.child(noun, "det");
    return determiner >= 0 && PostWords.lower(sentence, determiner).equals("no");
  }

  /** "Leave now", "Do not come": a verb in its base form without subject or "to". */
  static boolean isImperative(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    boolean base = token.xpos().equals("VB") || token.xpos().equals("VBP");
    boolean main =
        token.head() < 0 || Set.of("parataxis", "conj", "ccomp").contains(token.relation());
    boolean alone =
        sentence.child(verb, "nsubj", "nsubj:pass", "mark", "aux:pass", "expl", "csubj") < 0;
    boolean told = // "closed roads and shut schools"
        token.relation().equals("conj") && sentence.token(token.head()).xpos().equals("VBD");
    boolean bare = token.head() < 0 || token.xpos().equals("VB");
    return base && main && bare && alone && !told && !hasOtherAuxiliary(sentence, verb);
  }

  /** Any auxiliary but the "do" of "do not come". */
  private static boolean hasOtherAuxiliary(Sentence sentence, int verb) {
    for (int child : sentence.children(verb, "aux")) {
      if (!PostWords.lower(sentence, child).equals("do")) {
        return true;
      }
    }
    return false;
  }

  /** "allegedly stole it": nobody tells for sure that it was done. */
  static boolean isAlleged(Sentence sentence, int verb) {
    return sentence.children(verb, "advmod").stream()
        .anyMatch(
            i -> PostWords.lower(sentence, i).matches("allegedly|supposedly|purportedly|possibly"));
  }

  /** "almost died". */
  static boolean isMissed(Sentence sentence, int verb) {
    return sentence.children(verb, "advmod").stream()
        .anyMatch(i -> i == verb - 1 && MISSED.contains(PostWords.lower(sentence, i)));
  }

  /** "Otherwise they will be arrested". */
  private static boolean isOtherwise(Sentence sentence, int verb) {
    return sentence.children(verb, "advmod").stream()
        .anyMatch(i -> i < verb && PostWords.lower(sentence, i).equals("otherwise"));
  }

  /** "will arrest you if you come", also of a verb coordinated with it. */
  static boolean hasCondition(Sentence sentence, int verb) {
    if (isOtherwise(sentence, verb)) {
      return true;
    }
    for (int i = verb, steps = 0; i >= 0 && steps < 3; steps++) {
      for (int clause : sentence.children(i, "advcl")) {
        if (isCondition(sentence, clause)) {
          return true;
        }
      }
      i = sentence.token(i).relation().equals("conj") ? sentence.token(i).head() : -1;
    }
    return false;
  }

  /** "you will be removed": a threat or a promise to whom it may concern. */
  static boolean isOfYou(Sentence sentence, int verb) {
    int subject = Subjects.of(sentence, verb).token();
    return subject >= 0 && PostWords.lower(sentence, subject).equals("you");
  }
}
