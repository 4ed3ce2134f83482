package newsgraph.read;

import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Each line is a JSON object (RFC 8259, so UTF-8) with a {@code text} and perhaps {@code id, title,
 * date, url, publisher, author}; other fields are ignored. A bad line does not stop the rest.
 */
public final class JsonLines implements ArticleReader {
  private static final Pattern PLACE = Pattern.compile("(column \\d+)");

  private static final Set<String> FIELDS =
      Set.of("id", "text", "title", "date", "url", "publisher", "author");

  @Override
  public void read(InputStream stream, String source, Consumer<ReadResult> results)
      throws IOException {
    Lines lines = new Lines(stream, Limits.LINE_BYTES);
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      ReadResult result = read(line, lines, source);
      if (result != null) {
        results.accept(result);
      }
    }
  }

  private static @Nullable ReadResult read(byte[] line, Lines lines, String source) {
    String place = source + ":" + lines.number();
    if (lines.wasTooLong()) {
      return new ReadResult.Skipped(place, "longer than " + Limits.LINE_BYTES + " bytes");
    }
    int begin = lines.number() == 1 && line.length > 2 && line[0] == (byte) 0xEF ? 3 : 0;
    try {
      String json = Encoding.strict(line, begin, StandardCharsets.UTF_8);
      return json.isBlank() ? null : read(json, lines.number(), source, place);
    } catch (CharacterCodingException e) {
      return new ReadResult.Failed(place, "JSON must be UTF-8: " + e.getMessage());
    } catch (MalformedJsonException | EOFException | JsonParseException e) {
      return new ReadResult.Failed(place, "not a JSON object" + place(e));
    } catch (IOException | IllegalStateException e) {
      return new ReadResult.Failed(place, "not a JSON object");
    }
  }

  private static ReadResult read(String json, long number, String source, String place)
      throws IOException {
    List<String> remarks = new ArrayList<>();
    Map<String, String> fields = fields(json, remarks);
    String text = fields.get("text");
    if (text == null) {
      return new ReadResult.Failed(place, "no \"text\"");
    }
    String id = fields.get("id");
    return new Draft(
            place,
            id == null || id.isBlank() ? PlainText.name(source) + "-" + number : id.strip(),
            text,
            fields.get("title"),
            fields.get("date"),
            fields.get("url"),
            fields.get("publisher"),
            fields.get("author"),
            remarks)
        .finish();
  }

  private static Map<String, String> fields(String json, List<String> remarks) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonReader reader = new JsonReader(new StringReader(json))) {
      reader.setStrictness(Strictness.STRICT);
      reader.beginObject();
      while (reader.hasNext()) {
        String name = reader.nextName();
        JsonToken kind = reader.peek();
        if (!FIELDS.contains(name) || kind == JsonToken.NULL) {
          reader.skipValue();
        } else if (kind == JsonToken.STRING || kind == JsonToken.NUMBER) {
          fields.put(name, reader.nextString());
        } else {
          reader.skipValue();
          remarks.add("\"" + name + "\" ignored: not a string");
        }
      }
      reader.endObject();
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new MalformedJsonException("more than one value");
      }
    }
    return fields;
  }

  /** Where the parser gave up, without its advice to programmers. */
  private static String place(Exception e) {
    Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
    return place.find() ? ", broken at " + place.group(1) : "";
  }
}
