package newsgraph.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The features by which a word's part in a name is chosen, given the parts of the words before. */
public final class NameFeatures extends WordFeatures {
  /** More than any word has. */
  public static final int CAPACITY = 256;

  private static final int KINDS = Gazetteer.Kind.values().length;

  /** What the words of one article were taken for so far, and how they are written in it. */
  public static final class Memory {
    private final Map<String, Integer> labels = new HashMap<>();
    private final Map<String, Integer> cases = new HashMap<>();

    public Memory(List<List<String>> sentences) {
      for (List<String> words : sentences) {
        boolean title = isTitle(words);
        for (int i = 0; i < words.size(); i++) {
          String word = words.get(i);
          boolean capital = Character.isUpperCase(word.charAt(0));
          int bit = !capital ? 1 : i > 0 && !title ? 2 : 4;
          cases.merge(word.toLowerCase(Locale.ROOT), bit, (a, b) -> a | b);
        }
      }
    }

    public void remember(String word, int label) {
      if (Character.isUpperCase(word.charAt(0))) {
        labels.put(word, label);
      }
    }
  }

  private final List<String> forms;
  private final int[] upos;
  private final int[] xpos;
  private final int[] known;
  private final byte[] listed;
  private final int[] listedAll;
  private final int[] ends;
  private final Memory memory;
  private final int title;
  private final int[] runBegin;
  private final int[] runEnd;

  public NameFeatures(
      List<String> forms, List<Tag> tags, WordClasses classes, KnownNames names, Memory memory) {
    super(forms, classes, CAPACITY);
    this.forms = forms;
    this.memory = memory;
    known = names.of(forms);
    listed = names.gazetteer().of(forms);
    listedAll = new int[words.size];
    for (int i = 0; i < listed.length; i++) {
      listedAll[i / KINDS] = listedAll[i / KINDS] * 8 + listed[i];
    }
    ends = forms.stream().mapToInt(names.gazetteer()::ends).toArray();
    title = (isTitle(forms) ? 1 : 0) + (words.allCapitals ? 2 : 0);
    upos = tags.stream().mapToInt(tag -> tag.upos().hashCode()).toArray();
    xpos = tags.stream().mapToInt(tag -> tag.xpos().hashCode()).toArray();
    runBegin = new int[words.size];
    runEnd = new int[words.size];
    for (int i = 0; i < words.size; i++) {
      runBegin[i] = i > 0 && words.capital[i] && words.capital[i - 1] ? runBegin[i - 1] : i;
    }
    for (int i = words.size - 1; i >= 0; i--) {
      boolean goesOn = i + 1 < words.size && words.capital[i] && words.capital[i + 1];
      runEnd[i] = goesOn ? runEnd[i + 1] : i;
    }
  }

  /** "Iran Ready to Talk, Says Minister": most longer words begin with a capital. */
  private static boolean isTitle(List<String> words) {
    int capitals = 0;
    int longer = 0;
    for (String word : words) {
      if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
        longer++;
        capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return longer > 3 && capitals * 10 >= longer * 8;
  }

  /** Fills {@link #features} for word {@code i}; the labels before it are -1 at the start. */
  public int fill(int i, int before, int beforeThat) {
    clear();
    local(i);
    history(i, before, beforeThat);
    return count();
  }

  /** The part that is the same whatever the labels before. */
  int fillLocal(int i) {
    clear();
    local(i);
    return count();
  }

  /** The rest. */
  int fillHistory(int i, int before, int beforeThat) {
    clear();
    history(i, before, beforeThat);
    return count();
  }

  private void local(int i) {
    word(i);
    tags(i);
    lexicons(i);
    lists(i);
    runs(i);
    document(i);
  }

  private void tags(int i) {
    for (int d = -2; d <= 2; d++) {
      add(203 + d, at(xpos, i + d));
      add(208 + d, at(words.shape, i + d));
    }
    add(211, upos[i], words.shape[i]);
    add(212, at(upos, i - 1), upos[i], at(upos, i + 1));
    add(213, words.shape[i], i == 0 ? 1 : 0, title);
    add(214, at(words.lower, i - 1), words.shape[i]);
    add(215, at(words.lower, i + 1), words.shape[i]);
    for (int n = 0; n < Words.CLUSTER_PREFIXES.length; n++) {
      add(216 + n, words.clusterPrefix[i][n], words.capital[i] ? 1 : 0);
    }
    add(222, at(words.clusterPrefix, i - 1, 3), words.clusterPrefix[i][3]);
    add(223, words.clusterPrefix[i][3], at(words.clusterPrefix, i + 1, 3));
  }

  private void lexicons(int i) {
    for (int d = -2; d <= 2; d++) {
      int bits = at(known, i + d);
      if (i + d >= 0 && i + d < words.size) {
        for (int rest = bits; rest != 0; rest &= rest - 1) {
          add(232 + d, Integer.numberOfTrailingZeros(rest), d == 0 ? words.shape[i] : 0);
        }
      }
      add(237 + d, bits);
    }
    add(240, at(known, i - 1), known[i]);
    add(241, known[i], at(known, i + 1));
    add(242, at(known, i - 1), at(known, i + 1), words.shape[i]);
  }

  /** What the gazetteer holds of this word and its neighbours. */
  private void lists(int i) {
    int shape = words.shape[i];
    for (int kind = 0; kind < KINDS; kind++) {
      int place = listed[i * KINDS + kind];
      if (place > 0) {
        add(250 + kind, place, shape);
        add(256 + kind, place, words.clusterPrefix[i][1]);
      }
    }
    add(262, listedAll[i], shape);
    add(263, at(listedAll, i - 1), listedAll[i]);
    add(264, listedAll[i], at(listedAll, i + 1));
    for (int d = -1; d <= 1; d++) {
      add(266 + d, at(ends, i + d) & 0xFF, d == 0 ? shape : 0);
      add(269 + d, at(ends, i + d) >> 8, d == 0 ? shape : 0);
    }
    add(271, ends[i] & 0xFF, at(ends, i + 1) >> 8, shape);
    add(272, at(ends, i - 1) & 0xFF, ends[i] >> 8, shape);
  }

  /** How the article writes the word elsewhere, and what it was taken for. */
  private void document(int i) {
    int written = memory.cases.getOrDefault(forms.get(i).toLowerCase(Locale.ROOT), 0);
    add(280, written, i == 0 ? 1 : 0, words.shape[i]);
    add(281, written, title, words.capital[i] ? 1 : 0);
    int label = memory.labels.getOrDefault(forms.get(i), -1);
    add(282, label);
    add(283, label, words.shape[i], i == 0 ? 1 : 0);
    if (i + 1 < words.size) {
      add(284, label, memory.labels.getOrDefault(forms.get(i + 1), -1));
    }
  }

  /** The run of capitalised words around this one: what stands before, behind, and at its ends. */
  private void runs(int i) {
    if (!words.capital[i]) {
      return;
    }
    int begin = runBegin[i];
    int end = runEnd[i];
    int place = Math.min(3, i - begin) * 4 + Math.min(3, end - i);
    add(110, place);
    add(111, at(words.lower, begin - 1), place);
    add(112, at(words.lower, end + 1), place);
    add(113, words.lower[end], place);
    add(114, words.lower[begin], place);
    add(115, at(words.clusterPrefix, begin - 1, 3), place);
    add(116, at(words.clusterPrefix, end + 1, 3), place);
    add(117, words.clusterPrefix[end][3], place);
    add(118, words.clusterPrefix[begin][3], place);
    add(119, known[end], place);
    add(125, ends[end] >> 8, place);
    add(126, ends[begin] & 0xFF, place);
    add(127, ends[begin] & 0xFF, ends[end] >> 8, place);
    add(120, known[begin], place);
    add(121, at(words.lower, begin - 1), at(words.lower, end + 1));
    add(122, at(words.lower, end + 1), at(words.lower, end + 2));
    int all = 0;
    for (int j = begin; j <= end; j++) {
      all |= known[j];
    }
    add(123, all, place);
    add(124, at(words.lower, begin - 2), at(words.lower, begin - 1));
  }

  private void history(int i, int before, int beforeThat) {
    add(130, before);
    add(131, before, beforeThat);
    add(132, before, words.lower[i]);
    add(133, before, words.shape[i]);
    add(134, before, words.clusterPrefix[i][3]);
    add(135, before, at(words.lower, i - 1), words.shape[i]);
    add(136, before, known[i]);
    add(141, before, listedAll[i]);
    add(137, before, xpos[i]);
    add(138, before, at(words.lower, i + 1));
    add(139, before, at(words.shape, i + 1), words.shape[i]);
    add(140, before, at(words.suffix, i, 2));
  }
}
