package newsgraph.eval;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newsgraph.NewsgraphException;
import org.jspecify.annotations.Nullable;

/**
 * Mentions of people, organizations and places with the thing each is linked to, from JSON Lines:
 * {@code {"id", "entities": [{"start", "end", "type", "link"?}]}}. Offsets are code points.
 */
public final class LinkedMentions {
  /**
   * A mention, with all its extents: "Apple CEO Steve Jobs", "Apple CEO" and "Steve Jobs" are one
   * of Steve Jobs.
   */
  public record Mention(String article, String link, List<Extent> extents) {}

  private record Line(@Nullable String id, @Nullable List<Marked> entities) {}

  private record Marked(int start, int end, @Nullable String type, @Nullable String link) {
    boolean isNode() {
      return type != null && type.matches("(?i)(PER|ORG|LOC|PLACE).*");
    }
  }

  /** The mentions of a file, in its order. */
  public static List<Mention> read(Path file) {
    List<Mention> mentions = new ArrayList<>();
    int number = 0;
    try {
      for (String json : Files.readAllLines(file)) {
        number++;
        Line line = new Gson().fromJson(json, Line.class);
        if (line == null || line.entities() == null) {
          continue;
        }
        if (line.id() == null) {
          throw new JsonParseException("no id");
        }
        mentions.addAll(mentions(line.id(), line.entities()));
      }
    } catch (JsonParseException e) {
      throw new NewsgraphException(
          file + ":" + number + ": not an object with \"id\" and \"entities\"", e);
    } catch (IOException e) {
      throw new NewsgraphException("Cannot read " + file + ": " + e.getMessage(), e);
    }
    if (mentions.isEmpty()) {
      throw new NewsgraphException(file + ": no entity has a \"link\"; nothing to compare with");
    }
    return mentions;
  }

  private static List<Mention> mentions(String article, List<Marked> entities) {
    List<Mention> found = new ArrayList<>();
    entities.stream()
        .filter(entity -> entity.isNode() && entity.link() != null)
        .sorted(Comparator.comparing(Marked::start).thenComparing(Marked::end, (a, b) -> b - a))
        .forEach(entity -> add(article, entity, found));
    return found;
  }

  /** To the mention of the same thing that it overlaps, or as one of its own. */
  private static void add(String article, Marked entity, List<Mention> found) {
    Extent extent = new Extent(entity.start(), entity.end());
    for (Mention mention : found) {
      if (mention.link().equals(entity.link())
          && mention.extents().stream().anyMatch(extent::overlaps)) {
        mention.extents().add(extent);
        return;
      }
    }
    found.add(
        new Mention(article, String.valueOf(entity.link()), new ArrayList<>(List.of(extent))));
  }

  private LinkedMentions() {}
}
