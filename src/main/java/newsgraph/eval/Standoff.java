package newsgraph.eval;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import newsgraph.model.Argument;
import newsgraph.model.Claim;
import newsgraph.model.CodePoints;
import newsgraph.model.Entity;
import newsgraph.model.EntityType;
import newsgraph.model.Extraction;
import newsgraph.model.Mention;
import newsgraph.model.Resolution;
import newsgraph.model.Role;
import newsgraph.model.Span;
import newsgraph.model.TimeExpression;
import newsgraph.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Standoff annotations, one JSON object an article: {@code {"id", "entities": [{"start", "end",
 * "type", "kind", "id", "link"?}], "claims": [{"content": [[s,e]…], "speaker", "cue", "form"}],
 * "events", "timex", "roles"}}. Offsets are half-open Unicode code points of the article's text.
 */
public final class Standoff {
  private final Extraction extraction;
  private final CodePoints points;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Resolution.Identity> identities = new HashMap<>();

  private Standoff(Resolution resolution) {
    extraction = resolution.extraction();
    points = new CodePoints(extraction.article().text());
    extraction.entities().forEach(entity -> entities.put(entity.id(), entity));
    resolution.identities().forEach(identity -> identities.put(identity.entity(), identity));
  }

  /** One line of JSON, without the line end. */
  public static String line(Resolution resolution) {
    return new Gson().toJson(new Standoff(resolution).document());
  }

  private JsonObject document() {
    JsonObject document = new JsonObject();
    document.addProperty("id", extraction.article().id());
    JsonArray mentions = new JsonArray();
    extraction.mentions().forEach(mention -> add(mention, mentions));
    document.add("entities", mentions);
    List<Claim> attributed = extraction.claims().stream().filter(c -> c.form() != null).toList();
    List<Claim> outer = attributed.stream().filter(c -> !isNested(c, attributed)).toList();
    List<Claim> nested = attributed.stream().filter(c -> isNested(c, attributed)).toList();
    document.add("claims", list(byCue(outer), this::claim));
    document.add("nestedClaims", list(byCue(nested), this::claim));
    document.add("events", list(extraction.triggers(), this::trigger));
    document.add("timex", list(extraction.times(), this::time));
    JsonArray roles = new JsonArray();
    extraction
        .roles()
        .forEach(role -> role.titles().forEach(title -> roles.add(role(role, title))));
    document.add("roles", roles);
    return document;
  }

  /** A claim inside a claim: its cue stands in the content of another. */
  private static boolean isNested(Claim claim, List<Claim> all) {
    Span cue = claim.cue();
    Span mark = cue != null ? cue : claim.content().get(0);
    return all.stream()
        .filter(other -> !other.id().equals(claim.id()))
        .flatMap(other -> other.content().stream())
        .anyMatch(content -> content.contains(mark));
  }

  /** Claims of one cue are one attribution: “Go,” she said. “Now.” */
  private static List<List<Claim>> byCue(List<Claim> claims) {
    Map<String, List<Claim>> groups = new LinkedHashMap<>();
    for (Claim claim : claims) {
      String key = claim.cue() == null ? claim.id() : claim.cue() + " " + claim.speakerSpan();
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
    }
    return List.copyOf(groups.values());
  }

  /**
   * The phrase with the id of its chain; a name that is only a part of its phrase stands beside it
   * without: annotations count a mention once, by all its words.
   */
  private void add(Mention mention, JsonArray into) {
    String id = mention.entities().get(0);
    Entity entity = entity(id);
    boolean inner = !mention.extent().equals(mention.span());
    if (inner) {
      into.add(mention(mention, mention.span(), mention.kind(), entity));
    }
    JsonObject whole =
        mention(mention, mention.extent(), inner ? Mention.Kind.NOMINAL : mention.kind(), entity);
    whole.addProperty("id", id);
    into.add(whole);
  }

  private JsonObject mention(Mention mention, Span span, Mention.Kind kind, Entity entity) {
    JsonObject json = range(span);
    boolean scored = entity.type().compareTo(EntityType.GROUP) <= 0;
    json.addProperty("type", scored ? entity.type().name() : "OTHER");
    boolean demonym = mention.method().equals(Mention.DEMONYM);
    boolean described = kind == Mention.Kind.NAME && isDescribed(span);
    json.addProperty("kind", demonym ? "demonym" : lower(described ? Mention.Kind.NOMINAL : kind));
    Resolution.Identity identity = identities.get(entity.id());
    if (identity != null && !identity.links().isEmpty()) {
      json.addProperty("link", identity.links().get(0));
    }
    return json;
  }

  /** "Lee administration": told by the name of Lee, which stands beside it, no name itself. */
  private boolean isDescribed(Span span) {
    String text = extraction.article().text();
    int last = Math.max(span.begin(), text.lastIndexOf(' ', span.end() - 1) + 1);
    return last > span.begin()
        && Character.isLowerCase(text.charAt(last))
        && extraction.mentions().stream()
            .filter(other -> other.kind() == Mention.Kind.NAME)
            .map(Mention::span)
            .anyMatch(other -> other.begin() == span.begin() && other.end() < span.end());
  }

  private JsonObject claim(List<Claim> sameCue) {
    Claim claim = sameCue.get(0);
    JsonObject json = new JsonObject();
    List<Span> content = sameCue.stream().flatMap(c -> c.content().stream()).toList();
    json.add("content", list(content, span -> pair(withConjunction(span))));
    json.add("speaker", pair(claim.speakerSpan()));
    if (!claim.speakers().isEmpty()) {
      json.addProperty("speakerId", claim.speakers().get(0).target());
    }
    json.add("cue", pair(claim.cue()));
    Claim.Form form = claim.form();
    json.addProperty("form", form == null ? "asserted" : lower(form));
    return json;
  }

  /** Annotations count "that" in, the graph does not. */
  private Span withConjunction(Span content) {
    String text = extraction.article().text();
    int begin = content.begin() - 5;
    boolean that = begin > 0 && text.startsWith(" that ", begin - 1);
    return that ? new Span(begin, content.end()) : content;
  }

  private JsonObject trigger(Trigger trigger) {
    JsonObject json = range(trigger.word());
    json.addProperty("type", trigger.type());
    json.addProperty("status", lower(trigger.status()));
    json.add("args", list(trigger.phrases(), this::phrase));
    return json;
  }

  private JsonObject phrase(Trigger.Phrase phrase) {
    JsonObject json = range(phrase.span());
    json.addProperty("role", phrase.role());
    return json;
  }

  private JsonObject time(TimeExpression time) {
    JsonObject json = range(time.span());
    json.addProperty("value", time.value());
    json.addProperty("type", time.type().name());
    return json;
  }

  private JsonObject role(Role role, Span title) {
    JsonObject json = new JsonObject();
    json.add("title", pair(title));
    json.add("holder", pair(role.holder().span()));
    json.add("organization", argument(role.organization()));
    json.add("jurisdiction", argument(role.jurisdiction()));
    return json;
  }

  private JsonElement argument(@Nullable Argument argument) {
    return argument == null ? JsonNull.INSTANCE : pair(argument.span());
  }

  private Entity entity(String id) {
    Entity entity = entities.get(id);
    if (entity == null) {
      throw new IllegalStateException("A mention of no entity: " + id);
    }
    return entity;
  }

  private JsonObject range(Span span) {
    JsonObject json = new JsonObject();
    json.addProperty("start", points.at(span.begin()));
    json.addProperty("end", points.at(span.end()));
    return json;
  }

  private JsonElement pair(@Nullable Span span) {
    if (span == null) {
      return JsonNull.INSTANCE;
    }
    JsonArray pair = new JsonArray(2);
    pair.add(points.at(span.begin()));
    pair.add(points.at(span.end()));
    return pair;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static <T> JsonArray list(List<T> items, Function<T, ? extends JsonElement> json) {
    JsonArray array = new JsonArray(items.size());
    items.forEach(item -> array.add(json.apply(item)));
    return array;
  }
}
