package newsgraph.eval;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsgraph.language.Analyzer;
import newsgraph.language.KnownNames;
import newsgraph.language.Models;
import newsgraph.language.Name;
import newsgraph.language.NameTagger;
import newsgraph.model.Article;
import newsgraph.model.CodePoints;
import newsgraph.model.Span;
import newsgraph.model.Zone;

/**
 * Names alone, as the scorer reads them: {@code NameDump GOLD.jsonl [MODEL]} to standard output.
 */
public final class NameDump {
  public static void main(String[] args) throws IOException {
    Models models = Models.load();
    if (args.length > 1) {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(Path.of(args[1])));
      NameTagger tagger = NameTagger.read(models.classes(), KnownNames.load(), bytes);
      models =
          new Models(
              models.sentences(),
              models.tokens(),
              models.tagger(),
              models.parser(),
              models.lemmas(),
              tagger,
              models.classes());
    }
    Analyzer analyzer = new Analyzer(models);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      JsonObject gold = JsonParser.parseString(line).getAsJsonObject();
      out.println(new Gson().toJson(names(gold, analyzer)));
    }
    out.flush();
  }

  private static JsonObject names(JsonObject gold, Analyzer analyzer) {
    String id = gold.get("id").getAsString();
    String text = gold.get("text").getAsString();
    Article article = article(id, text);
    CodePoints points = new CodePoints(text);
    JsonArray entities = new JsonArray();
    for (Name name : analyzer.analyze(article).names()) {
      JsonObject entity = new JsonObject();
      entity.addProperty("start", points.at(name.span().begin()));
      entity.addProperty("end", points.at(name.span().end()));
      entity.addProperty("type", name.type().name());
      entity.addProperty("kind", "name");
      entities.add(entity);
    }
    JsonObject document = new JsonObject();
    document.addProperty("id", id);
    document.add("entities", entities);
    return document;
  }

  /** Every line a paragraph of the body. */
  private static Article article(String id, String text) {
    List<Zone> zones = new ArrayList<>();
    int from = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        zones.add(new Zone(Zone.Kind.BODY, new Span(from, from + line.length())));
      }
      from += line.length() + 1;
    }
    return new Article(
        id,
        id,
        text,
        "0".repeat(64),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        zones);
  }

  private NameDump() {}
}
