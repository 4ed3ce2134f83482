package newsgraph.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Base forms of words by their Penn tag: a list of exceptions, then the regular endings of English,
 * where the word's known tags decide between "visit" and "visite". Safe to share.
 */
public final class Lemmas {
  static final String RESOURCE = "/models/lemmas.tsv";

  private final WordClasses classes;
  private final Map<String, String> exceptions;

  public Lemmas(WordClasses classes, Map<String, String> exceptions) {
    this.classes = classes;
    this.exceptions = Map.copyOf(exceptions);
  }

  /** The lemmas that ship. */
  public static Lemmas load(WordClasses classes) {
    Map<String, String> exceptions = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Resources.stream(RESOURCE), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          exceptions.put(key(cells[0], cells[1]), cells[2]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Lemmas(classes, exceptions);
  }

  /** Key of an exception: "went" as VBD. */
  public static String key(String lower, String xpos) {
    return lower + "\t" + xpos;
  }

  /** "went" as VBD is "go"; names keep their capitals. */
  public String of(String word, Tag tag) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    String exception = exceptions.get(key(lower, tag.xpos()));
    if (exception != null) {
      return exception;
    }
    return tag.upos().equals("PROPN") ? name(word, tag) : regular(lower, tag.xpos());
  }

  private String name(String word, Tag tag) {
    boolean plural = tag.xpos().equals("NNPS") && word.endsWith("s") && word.length() > 3;
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  /** By the ending alone; lower case in and out. */
  public String regular(String lower, String xpos) {
    return switch (xpos) {
      case "NNS" -> plural(lower, "NN");
      case "VBZ" -> plural(lower, "VB");
      case "VBD", "VBN" -> stem(lower, "ed", "VB");
      case "VBG" -> stem(lower, "ing", "VB");
      case "JJR", "RBR" -> stem(lower, "er", "JJ");
      case "JJS", "RBS" -> stem(lower, "est", "JJ");
      default -> lower;
    };
  }

  private String plural(String word, String tag) {
    if (!word.endsWith("s") || word.length() < 3 || word.endsWith("ss")) {
      return word;
    }
    String bare = word.substring(0, word.length() - 1);
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("es") && !isKnown(bare, tag)) {
      String shorter = word.substring(0, word.length() - 2);
      boolean sibilant = shorter.matches(".*(s|x|z|ch|sh|o)");
      return sibilant ? shorter : bare;
    }
    return bare;
  }

  private String stem(String word, String ending, String tag) {
    if (!word.endsWith(ending) || word.length() < ending.length() + 2) {
      return word;
    }
    String bare = word.substring(0, word.length() - ending.length());
    if (bare.endsWith("i") && !ending.equals("ing")) {
      return bare.substring(0, bare.length() - 1) + "y";
    }
    int last = bare.length() - 1;
    boolean doubled = last > 1 && bare.charAt(last) == bare.charAt(last - 1);
    String single = bare.substring(0, last);
    for (String base : doubled ? List.of(bare, single) : List.of(bare + "e", bare)) {
      if (isKnown(base, tag)) {
        return base;
      }
    }
    boolean wantsE = bare.matches(".*([aeiou][bcdgkmstvz]|[bdgt]l|[csv]|rg|ng)") && !doubled;
    return doubled && !bare.matches(".*(ss|ll|ff|zz)") ? single : wantsE ? bare + "e" : bare;
  }

  private boolean isKnown(String word, String tag) {
    int set = classes.tagSet(word);
    return set >= 0 && (" " + classes.tags(set) + " ").contains(" " + tag + " ");
  }
}
