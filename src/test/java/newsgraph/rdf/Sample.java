package newsgraph.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import newsgraph.model.Argument;
import newsgraph.model.Article;
import newsgraph.model.Claim;
import newsgraph.model.Dating;
import newsgraph.model.Entity;
import newsgraph.model.EntityType;
import newsgraph.model.Event;
import newsgraph.model.Evidence;
import newsgraph.model.Extraction;
import newsgraph.model.Mention;
import newsgraph.model.Relation;
import newsgraph.model.Resolution;
import newsgraph.model.Role;
import newsgraph.model.Span;
import newsgraph.model.Zone;
import org.jspecify.annotations.Nullable;

/** A made-up article of three sentences, read by hand. */
final class Sample {
  static final String TEXT =
      "\uD83D\uDE00 Mayor Ann Lee of Paris visited Rome on March 3, 2025.\n"
          + "“We will build,” she said, “a bridge.”\n"
          + "Critics have offered no proof that it is needed.\n"
          + "Sign up now!";

  private static final String RULE = "rule/test";

  static Resolution resolution() {
    return shuffled(List.of());
  }

  /** The same with every list of the extraction in another order. */
  static Resolution shuffled(List<Random> random) {
    List<Entity> entities =
        List.of(
            new Entity("e1", EntityType.PERSON, true, "Ann Lee", List.of("Lee"), at("Ann Lee")),
            new Entity("e2", EntityType.PLACE, true, "Paris", List.of(), at("Paris")),
            new Entity("e3", EntityType.PLACE, true, "Rome", List.of(), at("Rome")),
            new Entity("e4", EntityType.GROUP, false, "Critics", List.of(), at("Critics")));
    List<Mention> mentions =
        List.of(
            mention("Ann Lee", Mention.Kind.NAME, "e1"),
            mention("Paris", Mention.Kind.NAME, "e2"),
            mention("Rome", Mention.Kind.NAME, "e3"),
            mention("she", Mention.Kind.PRONOUN, "e1"),
            mention("Critics", Mention.Kind.NOMINAL, "e4"));
    Extraction extraction =
        new Extraction(
            article(),
            order(entities, random),
            List.of(
                new Relation(
                    "e1",
                    Relation.Kind.NATIONALITY,
                    "e2",
                    new Evidence(at("of Paris"), 0.5, RULE))),
            order(mentions, random),
            List.of(role()),
            List.of(),
            order(List.of(visit(), build("ev2", "build"), build("ev3", "build")), random),
            List.of(),
            order(List.of(promise(), doubt()), random));
    return new Resolution(
        extraction,
        order(
            List.of(
                new Resolution.Identity("e1", "person/ann-lee", "Ann Lee", false, List.of()),
                new Resolution.Identity("e2", "place/paris", "Paris", false, List.of()),
                new Resolution.Identity(
                    "e3",
                    "place/rome",
                    "Rome",
                    false,
                    List.of("https://sws.geonames.org/3169070/"))),
            random));
  }

  static Article article() {
    return new Article(
        "sample.txt",
        "sample",
        TEXT,
        sha256(),
        "Mayor visits Rome",
        LocalDate.parse("2025-03-04"),
        null,
        null,
        "https://example.com/a",
        "The Paper",
        null,
        List.of(),
        List.of(),
        List.of(new Zone(Zone.Kind.BOILERPLATE, at("Sign up now!"))));
  }

  private static Role role() {
    return new Role(
        "r1",
        at("Mayor"),
        List.of(at("Mayor")),
        argument("e1", "Ann Lee"),
        null,
        argument("e2", "Paris"),
        LocalDate.parse("2025-03-04"),
        null,
        null,
        "Ann Lee: Mayor",
        evidence("Mayor Ann Lee of Paris"),
        true);
  }

  private static Event visit() {
    Evidence own = evidence("Mayor Ann Lee of Paris visited Rome on March 3, 2025.");
    return event(
        "ev1",
        "visited",
        "visit",
        Event.Status.HAPPENED,
        List.of(argument("e1", "Ann Lee")),
        List.of(argument("e3", "Rome")),
        new Dating(
            at("on March 3, 2025"),
            "2025-03-03",
            "2025-03-03",
            new Evidence(at("on March 3, 2025"), 0.8, RULE)),
        null,
        own);
  }

  /** Its agent stands outside the words of the claim. */
  private static Event build(String id, String word) {
    return event(
        id,
        word,
        "opening",
        Event.Status.HYPOTHETICAL,
        List.of(argument("e1", "she")),
        List.of(),
        null,
        "c1",
        evidence("We will build,"));
  }

  private static Event event(
      String id,
      String cue,
      String type,
      Event.Status status,
      List<Argument> agents,
      List<Argument> destinations,
      @Nullable Dating dating,
      @Nullable String accordingTo,
      Evidence evidence) {
    return new Event(
        id,
        at(cue),
        at(cue),
        List.of(),
        type,
        status,
        agents,
        List.of(),
        agents,
        destinations,
        List.of(),
        destinations,
        List.of(),
        List.of(),
        List.of(),
        dating,
        accordingTo,
        "Ann Lee: " + cue,
        evidence);
  }

  private static Claim promise() {
    return new Claim(
        "c1",
        List.of(at("We will build,"), at("a bridge.")),
        Claim.Form.DIRECT,
        at("said"),
        at("she"),
        List.of(argument("e1", "she")),
        List.of(),
        null,
        List.of(),
        null,
        List.of(
            new Claim.Doubt(
                Claim.Doubt.Kind.WITHOUT_EVIDENCE,
                new Evidence(at("have offered no proof"), 0.9, RULE))),
        List.of(),
        List.of(),
        false,
        "Ann Lee: We will build",
        evidence("“We will build,” she said, “a bridge.”"));
  }

  private static Claim doubt() {
    Span content = at("Critics have offered no proof that it is needed.");
    return new Claim(
        "c2",
        List.of(content),
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        List.of(argument("e4", "Critics")),
        null,
        List.of(),
        List.of(new Argument("c1", new Evidence(at("it"), 0.6, RULE))),
        List.of(),
        false,
        "No proof",
        new Evidence(content, 0.9, RULE));
  }

  private static Mention mention(String words, Mention.Kind kind, String entity) {
    return new Mention(at(words), at(words), kind, List.of(entity), 0.9, RULE);
  }

  private static Argument argument(String target, String words) {
    return new Argument(target, evidence(words));
  }

  private static Evidence evidence(String words) {
    return new Evidence(at(words), 0.9, RULE);
  }

  static Span at(String words) {
    int begin = TEXT.indexOf(words);
    if (words.equals("she") || words.equals("it")) {
      begin = TEXT.indexOf(" " + words + " ") + 1;
    }
    return new Span(begin, begin + words.length());
  }

  private static <T> List<T> order(List<T> list, List<Random> random) {
    List<T> copy = new ArrayList<>(list);
    random.forEach(source -> Collections.shuffle(copy, source));
    return copy;
  }

  private static String sha256() {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Sample() {}
}
