package newsgraph.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Base forms of words by their Penn tag: a list of exceptions, then the regular endings of English,
 * where the word's known tags decide between "visit" and "visite". Safe to share.
 */
public final class Lemmas {
  static final String RESOURCE = "/models/lemmas.tsv";

  private static final Pattern PREFIX =
      Pattern.compile("\\p{L}+-|re|pre|over|under|out|mis|un|fore|with");

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
    if (tag.upos().equals("PROPN")) {
      return name(word, tag);
    }
    String known = tag.xpos().matches("VB[DN]") ? participle(lower, tag.xpos()) : null;
    return known != null ? known : regular(lower, tag.xpos());
  }

  /** "featured" is one verb in both forms, "co-wrote" is "wrote" behind its prefix. */
  private @Nullable String participle(String lower, String xpos) {
    if (lower.endsWith("ed")) {
      return exceptions.get(key(lower, xpos.equals("VBD") ? "VBN" : "VBD"));
    }
    Matcher prefix = PREFIX.matcher(lower);
    String rest = prefix.lookingAt() ? lower.substring(prefix.end()) : "";
    String base = exceptions.get(key(rest, xpos));
    return base == null ? null : lower.substring(0, prefix.end()) + base;
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
    String shorter = word.substring(0, word.length() - 2);
    if (shorter.matches(".*([xz]|[cs]h)") && word.endsWith("es") && isKnown(shorter, tag)) {
      return shorter;
    }
    if (word.endsWith("es") && !isKnown(bare, tag)) {
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
    if (doubled) {
      String single = bare.substring(0, last);
      boolean whole = isKnown(bare, tag);
      boolean keeps = whole || (!isKnown(single, tag) && bare.matches(".*(ss|ll|ff|zz)"));
      return keeps ? bare : single;
    }
    boolean wantsE = bare.matches(".*([aeiou][bcdgkmstvz]|[bdgt]l|[csv]|rg|ng)");
    String right = wantsE ? bare + "e" : bare;
    String other = wantsE ? bare : bare + "e";
    return knowledge(other, tag) > knowledge(right, tag) ? other : right;
  }

  /** How well a verb or adjective is known; the lexicon holds misspellings, but not their forms. */
  private int knowledge(String base, String tag) {
    String third = base.matches(".*([sxz]|[cs]h)") ? "es" : "s";
    String form = base + (tag.equals("VB") ? third : "ly");
    return (isKnown(base, tag) ? 1 : 0)
        + (classes.tagSet(base) >= 0 ? 1 : 0)
        + (classes.tagSet(form) >= 0 ? 2 : 0);
  }

  private boolean isKnown(String word, String tag) {
    int set = classes.tagSet(word);
    return set >= 0 && (" " + classes.tags(set) + " ").contains(" " + tag + " ");
  }
}
