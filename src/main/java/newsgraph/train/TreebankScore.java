package newsgraph.train;

import java.nio.file.Path;
import java.util.List;
import newsgraph.language.Parser;
import newsgraph.language.Tag;
import newsgraph.language.Tagger;
import newsgraph.language.Tree;

/** Scores tagger and parser on CoNLL-U files, with their words and sentences. */
final class TreebankScore {
  private int words;
  private int upos;
  private int xpos;
  private int arcs;
  private int heads;
  private int labels;
  private final int[] subject = new int[3];
  private final int[] object = new int[3];

  static String of(List<Path> files, Tagger tagger, Parser parser) {
    TreebankScore score = new TreebankScore();
    for (Path file : files) {
      for (Treebank.Item item : Treebank.read(file)) {
        List<Tag> tags = tagger.tag(item.words());
        score.tags(item, tags);
        score.tree(item, parser.parse(item.words(), tags));
      }
    }
    return score.toString();
  }

  private void tags(Treebank.Item item, List<Tag> tags) {
    for (int i = 0; i < tags.size(); i++) {
      words++;
      upos += tags.get(i).upos().equals(item.tags().get(i).upos()) ? 1 : 0;
      xpos += tags.get(i).xpos().equals(item.tags().get(i).xpos()) ? 1 : 0;
    }
  }

  /** Without punctuation; subtypes do not count. */
  private void tree(Treebank.Item item, Tree found) {
    Tree gold = item.tree();
    for (int i = 0; i < item.words().size(); i++) {
      String label = base(gold.relations().get(i));
      boolean head = gold.heads().get(i).equals(found.heads().get(i));
      if (!label.equals("punct")) {
        arcs++;
        heads += head ? 1 : 0;
        labels += head && label.equals(base(found.relations().get(i))) ? 1 : 0;
      }
      count(subject, "nsubj", item, found, i, head);
      count(object, "obj", item, found, i, head);
    }
  }

  /** Of heads that are verbs in the gold annotation: right, found, wanted. */
  private static void count(
      int[] counts, String label, Treebank.Item item, Tree found, int i, boolean head) {
    boolean wanted =
        base(item.tree().relations().get(i)).equals(label)
            && verb(item, item.tree().heads().get(i));
    boolean given =
        base(found.relations().get(i)).equals(label) && verb(item, found.heads().get(i));
    counts[0] += wanted && given && head ? 1 : 0;
    counts[1] += given ? 1 : 0;
    counts[2] += wanted ? 1 : 0;
  }

  private static boolean verb(Treebank.Item item, int head) {
    return head >= 0 && item.tags().get(head).upos().equals("VERB");
  }

  static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  private static double f(int[] counts) {
    return 200.0 * counts[0] / Math.max(1, counts[1] + counts[2]);
  }

  @Override
  public String toString() {
    return String.format(
        java.util.Locale.ROOT,
        "given words: UPOS %.2f XPOS %.2f UAS %.2f LAS %.2f subject F %.2f object F %.2f (%d words)",
        100.0 * upos / words,
        100.0 * xpos / words,
        100.0 * heads / Math.max(1, arcs),
        100.0 * labels / Math.max(1, arcs),
        f(subject),
        f(object),
        words);
  }
}
