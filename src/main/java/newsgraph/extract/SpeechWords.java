package newsgraph.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words of saying and thinking with the frames in which they put words in somebody's mouth. */
final class SpeechWords {
  /**
   * A word of the list.
   *
   * @param kind "say", "mention", "direct", "commit", "think", "judge", "raise"
   * @param frames "quote", "ccomp", "obl:about" …
   * @param unsure those of the frames in which it often means something else
   */
  record Word(String kind, Set<String> frames, Set<String> unsure) {
    Word {
      frames = Set.copyOf(frames);
      unsure = Set.copyOf(unsure);
    }

    boolean takes(String frame) {
      return frames.contains(frame);
    }

    boolean isAttitude() {
      return kind.equals("think");
    }
  }

  private final Map<String, Word> verbs;
  private final Map<String, Word> nouns;
  private final Map<String, Word> adjectives;

  private SpeechWords(
      Map<String, Word> verbs, Map<String, Word> nouns, Map<String, Word> adjectives) {
    this.verbs = Map.copyOf(verbs);
    this.nouns = Map.copyOf(nouns);
    this.adjectives = Map.copyOf(adjectives);
  }

  /** The lists that ship. */
  static SpeechWords load() {
    return new SpeechWords(rows("speech-verbs"), rows("speech-nouns"), rows("speech-adjectives"));
  }

  /** By lemma, with its particle if it has one: "point out". */
  @Nullable Word verb(String lemma) {
    Word word = verbs.get(lemma);
    if (word != null || lemma.isEmpty()) {
      return word;
    }
    // "declin", "tweete" of a lemmatizer that does not know "decline", "tweet"
    boolean more = lemma.endsWith("e");
    return verbs.get(more ? lemma.substring(0, lemma.length() - 1) : lemma + "e");
  }

  @Nullable Word noun(String lemma) {
    return nouns.get(lemma);
  }

  @Nullable Word adjective(String lemma) {
    return adjectives.get(lemma);
  }

  private static Map<String, Word> rows(String name) {
    Map<String, Word> words = new HashMap<>();
    String path = "/lexicon/" + name + ".tsv";
    try (InputStream in = SpeechWords.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("Not on the class path: " + path);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, words));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static void add(String line, Map<String, Word> into) {
    List<String> cells = List.of(line.split("\t", -1));
    Set<String> frames = new HashSet<>();
    Set<String> unsure = new HashSet<>();
    for (String frame : cells.get(2).split(" ", -1)) {
      boolean sure = !frame.endsWith("?");
      String plain = sure ? frame : frame.substring(0, frame.length() - 1);
      frames.add(plain);
      if (sure) {
        unsure.remove(plain);
      } else {
        unsure.add(plain);
      }
    }
    into.put(cells.get(0), new Word(cells.get(1), frames, unsure));
  }
}
