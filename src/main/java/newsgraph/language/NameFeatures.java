package newsgraph.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The features by which a word's part in a name is chosen, from left to right through a sentence.
 */
public final class NameFeatures {
  /** More than any word has. */
  public static final int CAPACITY = 256;

  private static final int NONE = 0x5F3759DF;

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

  private final Words words;
  private final List<String> forms;
  private final int[] upos;
  private final int[] xpos;
  private final int[] known;
  private final Memory memory;
  private final int title;
  private final int[] runBegin;
  private final int[] runEnd;
  private final int[] into = new int[CAPACITY];
  private int count;

  public NameFeatures(
      List<String> forms, List<Tag> tags, WordClasses classes, KnownNames names, Memory memory) {
    this.forms = forms;
    this.memory = memory;
    words = new Words(forms, classes);
    known = names.of(forms);
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

  public int[] features() {
    return into;
  }

  /** Fills {@link #features} for word {@code i}; the labels before it are -1 at the start. */
  public int fill(int i, int before, int beforeThat) {
    count = 0;
    lexical(i);
    clusters(i);
    lexicons(i);
    runs(i);
    history(i, before, beforeThat);
    return count;
  }

  private void add(int template, int a) {
    into[count++] = Weights.hash(template, a, 0, 0);
  }

  private void add(int template, int a, int b) {
    into[count++] = Weights.hash(template, a, b, 1);
  }

  private void add(int template, int a, int b, int c) {
    into[count++] = Weights.hash(template, a, b, c);
  }

  private int at(int[] values, int i) {
    return i < 0 ? NONE : i >= words.size ? NONE + 1 : values[i];
  }

  private int at(int[][] values, int i, int n) {
    return i < 0 ? NONE : i >= words.size ? NONE + 1 : values[i][n];
  }

  private void lexical(int i) {
    add(0, 0);
    for (int d = -2; d <= 2; d++) {
      add(3 + d, at(words.lower, i + d));
      add(8 + d, at(words.shape, i + d));
      add(13 + d, at(xpos, i + d));
    }
    add(16, words.form[i]);
    add(17, at(words.lower, i - 1), words.lower[i]);
    add(18, words.lower[i], at(words.lower, i + 1));
    add(19, at(words.shape, i - 1), words.shape[i], at(words.shape, i + 1));
    add(20, at(words.lower, i - 2), at(words.lower, i - 1));
    add(21, at(words.lower, i + 1), at(words.lower, i + 2));
    add(22, upos[i], words.shape[i]);
    add(23, at(upos, i - 1), upos[i], at(upos, i + 1));
    add(24, words.shape[i], i == 0 ? 1 : 0, title);
    add(25, at(words.lower, i - 1), words.shape[i]);
    add(26, at(words.lower, i + 1), words.shape[i]);
    for (int n = 1; n < 5; n++) {
      add(30 + n, words.suffix[i][n]);
      if (n < 4) {
        add(35 + n, words.prefix[i][n]);
      }
    }
    add(39, at(words.suffix, i - 1, 2));
    add(40, at(words.suffix, i + 1, 2));
  }

  private void clusters(int i) {
    for (int n = 0; n < Words.CLUSTER_PREFIXES.length; n++) {
      add(50 + n, words.clusterPrefix[i][n], words.capital[i] ? 1 : 0);
    }
    add(56, words.cluster[i], words.shape[i]);
    for (int d = -2; d <= 2; d++) {
      if (d != 0) {
        add(60 + d, at(words.cluster, i + d));
        add(65 + d, at(words.clusterPrefix, i + d, 1));
        add(70 + d, at(words.clusterPrefix, i + d, 3));
      }
    }
    add(73, at(words.clusterPrefix, i - 1, 3), words.clusterPrefix[i][3]);
    add(74, words.clusterPrefix[i][3], at(words.clusterPrefix, i + 1, 3));
  }

  private void lexicons(int i) {
    for (int d = -2; d <= 2; d++) {
      int bits = at(known, i + d);
      if (i + d >= 0 && i + d < words.size) {
        for (int rest = bits; rest != 0; rest &= rest - 1) {
          add(82 + d, Integer.numberOfTrailingZeros(rest), d == 0 ? words.shape[i] : 0);
        }
      }
      add(87 + d, bits);
    }
    add(90, at(known, i - 1), known[i]);
    add(91, known[i], at(known, i + 1));
    add(92, at(known, i - 1), at(known, i + 1), words.shape[i]);
    int written = memory.cases.getOrDefault(forms.get(i).toLowerCase(Locale.ROOT), 0);
    add(93, written, i == 0 ? 1 : 0, words.shape[i]);
    add(94, written, title, words.capital[i] ? 1 : 0);
    int label = memory.labels.getOrDefault(forms.get(i), -1);
    add(95, label);
    add(96, label, words.shape[i], i == 0 ? 1 : 0);
    if (i + 1 < words.size) {
      add(97, label, memory.labels.getOrDefault(forms.get(i + 1), -1));
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
    add(137, before, xpos[i]);
    add(138, before, at(words.lower, i + 1));
    add(139, before, at(words.shape, i + 1), words.shape[i]);
    add(140, before, at(words.suffix, i, 2));
  }
}
