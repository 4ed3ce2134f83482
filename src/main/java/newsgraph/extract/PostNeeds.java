package newsgraph.extract;

import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.language.Sentence;

/** Tells which titles say nothing without what they are of: "a member", "the CEO", "his aide". */
final class PostNeeds {
  private static final Set<String> ALWAYS = Tsv.words("post-needs", "always");
  private static final Set<String> ALONE = Tsv.words("post-needs", "alone");
  private static final Set<String> LOOSE = Tsv.words("post-needs", "loose");
  private static final Set<String> PLAIN = Tsv.words("post-needs", "plain");
  private static final Set<String> DEGREE = Tsv.words("post-needs", "degree");
  private static final Set<String> AREA = Tsv.words("post-needs", "area");

  private PostNeeds() {}

  /** Whether the title, with no body or place beside it, leaves open what post it is. */
  static boolean isOpen(PostTitle title) {
    return isOf(title) || isOwned(title) || isOfArea(title);
  }

  /** "member", "former CEO", "senior adviser", "lead author"; not "tour manager of old". */
  static boolean isOf(PostTitle title) {
    String words = title.words().replaceAll("\\s*-\\s*", "-");
    String last = words.substring(words.lastIndexOf(' ') + 1);
    boolean alone =
        title.first() == title.last()
            || IntStream.range(title.first(), title.last())
                .allMatch(i -> DEGREE.contains(PostWords.lower(title.sentence(), i)));
    return ALWAYS.contains(last)
        || words.matches("(.* )?chief (executive|\\w+ officer)")
        || (ALONE.contains(last) && alone)
        || isOfWork(title);
  }

  /** "striker": "Peruvian striker" tells more. */
  static boolean isLoose(PostTitle title) {
    return LOOSE.contains(PostWords.lower(title.sentence(), title.last()));
  }

  /** "lead author": of one study, which is no post; "author" is a calling. */
  static boolean isOfWork(PostTitle title) {
    return title.first() < title.last()
        && PLAIN.contains(PostWords.lower(title.sentence(), title.last()));
  }

  /** "his lawyer", "the city's security chief": whose, the words do not tell. */
  private static boolean isOwned(PostTitle title) {
    Sentence sentence = title.sentence();
    int before = title.first() - 1;
    if (before < 1) {
      return false;
    }
    boolean pronoun = sentence.token(before).xpos().equals("PRP$") && !title.isPublic();
    boolean noun =
        sentence.token(before).xpos().equals("POS")
            && sentence.token(before - 1).xpos().equals("NN")
            && !title.kind().matches("occupation|rank");
    return pronoun || noun;
  }

  /** "regional governor", "city mayor". */
  private static boolean isOfArea(PostTitle title) {
    String last = PostWords.lower(title.sentence(), title.last());
    return title.first() < title.last()
        && AREA.contains(PostWords.lower(title.sentence(), title.first()))
        && last.matches(
            "governor|mayor|president|premier|minister|prosecutor|representative|clerk|attorney|manager");
  }
}
