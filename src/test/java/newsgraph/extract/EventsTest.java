package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import newsgraph.model.Argument;
import newsgraph.model.Claim;
import newsgraph.model.Dating;
import newsgraph.model.EntityType;
import newsgraph.model.Event;
import newsgraph.model.Span;
import newsgraph.model.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventsTest {
  private final Events events = new Events();

  private List<Event> events(Parsed parsed, TimeExpression... times) {
    return events.find(parsed.document(), parsed.entities(), List.of(times), List.of(), false);
  }

  /** Each event as "type status: agents > affected @ places from origins to destinations". */
  private List<String> found(Parsed parsed) {
    return events(parsed).stream().map(event -> line(event, parsed)).toList();
  }

  private static String line(Event event, Parsed parsed) {
    List<String> parts = new ArrayList<>();
    parts.add(event.type() + " " + event.status().name().toLowerCase(java.util.Locale.ROOT));
    add(parts, "by", event.agents(), parsed);
    add(parts, "of", event.affected(), parsed);
    add(parts, "at", event.places(), parsed);
    add(parts, "from", event.origins(), parsed);
    add(parts, "to", event.destinations(), parsed);
    add(parts, "under", event.instruments(), parsed);
    return String.join(" ", parts);
  }

  private static void add(
      List<String> parts, String word, List<Argument> arguments, Parsed parsed) {
    if (!arguments.isEmpty()) {
      parts.add(
          word
              + " "
              + String.join("+", Argument.targets(arguments).stream().map(parsed::label).toList()));
    }
  }

  @Test
  void aVisitHasAVisitorAPlaceAndADate() {
    Parsed parsed =
        new Parsed()
            .sentence(
                "Lee/NNP/2/nsubj visited/VBD/0/root/visit Spain/NNP/5/nmod ’s/POS/3/case prison/NN/2/obj on/IN/7/case Monday/NNP/2/obl ././2/punct")
            .name("Lee", EntityType.PERSON)
            .name("Spain", EntityType.PLACE)
            .nominal("prison", EntityType.PLACE);
    String text = parsed.document().text();
    Span monday = new Span(text.indexOf("Monday"), text.indexOf("Monday") + 6);
    List<Event> found =
        events(
            parsed,
            new TimeExpression(monday, TimeExpression.Type.DATE, "2025-03-24", "weekday, past"));
    assertThat(found).hasSize(1);
    Event visit = found.get(0);
    assertThat(line(visit, parsed)).isEqualTo("visit happened by Lee at prison+Spain");
    assertThat(visit.label()).isEqualTo("Lee visits Spain’s prison");
    Dating dating = Objects.requireNonNull(visit.dating());
    assertThat(dating.words().of(text)).isEqualTo("on Monday");
    assertThat(dating.start()).isEqualTo("2025-03-24");
    assertThat(visit.id()).isEqualTo("event-4");
  }

  @Test
  void aListOfObjectsEndsAtASemicolon() {
    Parsed parsed =
        new Parsed()
            .sentence(
                "Lee/NNP/0/root who/WP/3/nsubj founded/VBD/1/acl:relcl/found Acme/NNP/3/obj ;/:/3/punct and/CC/7/cc Ruiz/NNP/3/conj ././1/punct")
            .name("Lee", EntityType.PERSON)
            .name("Acme", EntityType.ORGANIZATION)
            .name("Ruiz", EntityType.PERSON);
    assertThat(found(parsed)).containsExactly("opening happened by Lee of Acme");
  }

  @Test
  void aPassiveParticipleUndergoesAndTellsOriginAndLaw() {
    Parsed parsed =
        new Parsed()
            .sentence(
                "Migrants/NNS/6/nsubj:pass deported/VBN/1/acl/deport from/IN/4/case Spain/NNP/2/obl are/VBP/6/aux:pass/be held/VBN/0/root/hold in/IN/8/case Chad/NNP/6/obl ././6/punct")
            .nominal("Migrants", EntityType.GROUP)
            .name("Spain", EntityType.PLACE)
            .name("Chad", EntityType.PLACE);
    assertThat(found(parsed))
        .containsExactly(
            "deportation happened of Migrants at Spain from Spain",
            "detention ongoing of Migrants at Chad");
  }

  @Test
  void aScheduledJourneyHasOneLegForEachDestination() {
    Parsed parsed =
        new Parsed()
            .sentence(
                "Lee/NNP/3/nsubj:pass is/VBZ/3/aux:pass/be scheduled/VBN/0/root/schedule to/TO/5/mark travel/VB/3/xcomp to/IN/7/case Chad/NNP/5/obl and/CC/9/cc Mali/NNP/7/conj ././3/punct")
            .name("Lee", EntityType.PERSON)
            .name("Chad", EntityType.PLACE)
            .name("Mali", EntityType.PLACE);
    assertThat(found(parsed))
        .contains(
            "travel scheduled by Lee at Chad to Chad", "travel scheduled by Lee at Mali to Mali");
    assertThat(events(parsed))
        .extracting(Event::label)
        .contains("Lee travels to Chad", "Lee travels to Mali");
  }

  @Test
  void aLightVerbGivesItsNounAgentAndTopic() {
    Parsed parsed =
        new Parsed()
            .sentence(
                "A/DT/3/det federal/JJ/3/amod judge/NN/4/nsubj issued/VBD/0/root/issue an/DT/6/det order/NN/4/obj halting/VBG/6/acl/halt deportations/NNS/7/obj/deportation ././4/punct")
            .nominal("A federal judge", EntityType.PERSON);
    List<Event> found = events(parsed);
    assertThat(found(parsed))
        .contains("ruling happened by A federal judge", "deportation hypothetical");
    Event ruling = found.stream().filter(e -> e.type().equals("ruling")).findFirst().orElseThrow();
    Event removal =
        found.stream().filter(e -> e.type().equals("deportation")).findFirst().orElseThrow();
    assertThat(Argument.targets(ruling.about())).containsExactly(removal.id());
  }

  @Test
  void aDefiniteNounIsTheEarlierEventAgain() {
    Parsed parsed =
        new Parsed()
            .sentence("Lee/NNP/2/nsubj visited/VBD/0/root/visit Spain/NNP/2/obj ././2/punct")
            .sentence("The/DT/2/det visit/NN/3/nsubj ended/VBD/0/root/end ././3/punct")
            .name("Lee", EntityType.PERSON)
            .name("Spain", EntityType.PLACE);
    assertThat(found(parsed)).containsExactly("visit happened by Lee at Spain");
    assertThat(events(parsed).get(0).otherTriggers()).hasSize(1);
  }

  @Test
  void modalsConditionsAndNegationAreNoFacts() {
    Parsed parsed =
        new Parsed()
            .sentence("Lee/NNP/3/nsubj may/MD/3/aux arrest/VB/0/root Ruiz/NNP/3/obj ././3/punct")
            .sentence(
                "Ruiz/NNP/4/nsubj did/VBD/4/aux/do not/RB/4/advmod attack/VB/0/root Lee/NNP/4/obj ././4/punct")
            .sentence(
                "Ruiz/NNP/2/nsubj refused/VBD/0/root/refuse to/TO/4/mark visit/VB/2/xcomp Lee/NNP/4/obj ././2/punct")
            .name("Lee", EntityType.PERSON)
            .name("Ruiz", EntityType.PERSON);
    assertThat(found(parsed))
        .contains(
            "arrest hypothetical by Lee of Ruiz",
            "attack negated by Ruiz of Lee",
            "visit negated by Ruiz of Lee");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Guards/NNS/2/nsubj arrest/VBP/0/root thieves/NNS/2/obj ././2/punct | ~~",
        "Lee/NNP/2/nsubj has/VBZ/0/root/have to/TO/4/mark arrest/VB/2/xcomp thieves/NNS/4/obj ././2/punct | arrest hypothetical by Lee of thieves",
        "Lee/NNP/2/nsubj arrested/VBD/0/root/arrest thieves/NNS/2/obj named/VBN/3/acl/name Ruiz/NNP/4/xcomp ././2/punct | arrest happened by Lee of thieves",
        "mayor/NN/4/nsubj -/HYPH/1/punct elect/VB/1/amod arrested/VBD/0/root/arrest Lee/NNP/4/obj ././4/punct | arrest happened of Lee",
        "Lee/NNP/4/nsubj is/VBZ/4/cop/be often/RB/4/advmod exhausted/VBN/0/root/exhaust ././4/punct | ~~"
      })
  void whatOnlyDescribesIsNoEvent(String sentence, String expected) {
    Parsed parsed = new Parsed().sentence(sentence);
    if (sentence.contains("Lee")) {
      parsed.name("Lee", EntityType.PERSON);
    }
    if (sentence.contains("thieves")) {
      parsed.nominal("thieves", EntityType.GROUP);
    }
    assertThat(String.join("; ", found(parsed))).isEqualTo(expected);
  }

  @Test
  void whatStandsInAClaimIsAccordingToIt() {
    Parsed parsed =
        new Parsed()
            .sentence(
                "Lee/NNP/2/nsubj said/VBD/0/root/say Ruiz/NNP/4/nsubj attacked/VBD/2/ccomp/attack Spain/NNP/4/obj ././2/punct")
            .name("Lee", EntityType.PERSON)
            .name("Ruiz", EntityType.PERSON)
            .name("Spain", EntityType.PLACE);
    Attribution said =
        new Attribution(
            "claim-9",
            List.of(new Span(9, 28)),
            new Span(0, 3),
            null,
            new Span(4, 8),
            Claim.Form.INDIRECT,
            new Span(0, 30),
            false,
            false,
            0.9,
            "test");
    List<Event> found =
        events.find(parsed.document(), parsed.entities(), List.of(), List.of(said), false);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).accordingTo()).isEqualTo("claim-9");
    assertThat(line(found.get(0), parsed)).isEqualTo("attack happened by Ruiz of Spain");
  }

  @Test
  void whatIsLeftIsWhereOneComesFrom() {
    Parsed parsed =
        new Parsed()
            .sentence("Lee/NNP/2/nsubj left/VBD/0/root/leave Spain/NNP/2/obj ././2/punct")
            .name("Lee", EntityType.PERSON)
            .name("Spain", EntityType.PLACE);
    assertThat(found(parsed)).containsExactly("travel happened by Lee at Spain from Spain");
  }

  @Test
  void narrowerPartsAreAmongTheWider() {
    Parsed parsed =
        new Parsed()
            .sentence(
                "Lee/NNP/2/nsubj flew/VBD/0/root/fly prisoners/NNS/2/obj from/IN/5/case Chad/NNP/2/obl to/IN/7/case Mali/NNP/2/obl ././2/punct")
            .name("Lee", EntityType.PERSON)
            .nominal("prisoners", EntityType.GROUP)
            .name("Chad", EntityType.PLACE)
            .name("Mali", EntityType.PLACE);
    assertThat(found(parsed))
        .containsExactly("transport happened by Lee of prisoners at Chad+Mali from Chad to Mali");
    Span text = new Span(0, parsed.document().text().length());
    for (Event event : events(parsed)) {
      assertThat(Argument.targets(event.participants()))
          .containsAll(Argument.targets(event.agents()));
      assertThat(Argument.targets(event.participants()))
          .containsAll(Argument.targets(event.affected()));
      assertThat(Argument.targets(event.places()))
          .containsAll(Argument.targets(event.destinations()));
      assertThat(event.evidence().spans())
          .allMatch(text::contains)
          .anyMatch(span -> span.contains(event.trigger()));
    }
  }
}
