package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import newsgraph.language.Document;
import newsgraph.model.Claim;
import newsgraph.model.EntityType;
import newsgraph.model.Extraction;
import newsgraph.model.Span;
import newsgraph.model.Zone;
import org.junit.jupiter.api.Test;

class ClaimsTest {
  private static final Entities NOBODY = new Entities(List.of(), List.of(), List.of());

  @Test
  void missingEvidenceIsADoubtAndTheArticlesOwnClaim() {
    String text =
        "The company has described the workers as “thieves,” though it has not provided evidence"
            + " of any theft.";
    List<Claim> claims = find(text);
    Claim described = claims.get(0);
    assertThat(described.doubts())
        .extracting(Claim.Doubt::kind)
        .isEqualTo(List.of(Claim.Doubt.Kind.WITHOUT_EVIDENCE));
    assertThat(described.doubts().get(0).evidence().spans().get(0).of(text))
        .contains("it has not provided evidence");
    Claim own = claims.get(1);
    assertThat(own.form()).isNull();
    assertThat(own.content().get(0).of(text))
        .isEqualTo("it has not provided evidence of any theft");
    assertThat(own.disputes()).extracting(d -> d.target()).isEqualTo(List.of(described.id()));
  }

  @Test
  void anOuterClaimDisputesWhatItCallsUnsubstantiated() {
    String text =
        "Lawyers argue that the ministry has not substantiated claims that the workers are thieves.";
    List<Claim> claims = find(text);
    assertThat(claims).hasSize(2);
    assertThat(claims.get(0).disputes())
        .extracting(d -> d.target())
        .isEqualTo(List.of(claims.get(1).id()));
    assertThat(claims.get(1).doubts())
        .extracting(Claim.Doubt::kind)
        .contains(Claim.Doubt.Kind.DISPUTED, Claim.Doubt.Kind.WITHOUT_EVIDENCE);
  }

  @Test
  void directWordsAreWithoutMarks() {
    String text = "“We will leave,” the mayor said.";
    Claim claim = find(text).get(0);
    assertThat(claim.content().get(0).of(text)).isEqualTo("We will leave");
    assertThat(claim.id()).isEqualTo("claim-1");
    assertThat(claim.label()).isEqualTo("the mayor (said): “We will leave”");
  }

  @Test
  void whatIsWantedIsAnAttitudeAndWhatIsSaidIsNot() {
    assertThat(find("The company wants a new bridge.").get(0).attitude()).isTrue();
    assertThat(find("The company said that it needs a bridge.").get(0).attitude()).isFalse();
  }

  @Test
  void whatIsDeniedIsMarked() {
    Claim claim = find("The minister denied that the talks had failed.").get(0);
    assertThat(claim.doubts())
        .extracting(Claim.Doubt::kind)
        .isEqualTo(List.of(Claim.Doubt.Kind.DENIED));
    assertThat(find("The minister denied access to the camp."))
        .allSatisfy(withheld -> assertThat(withheld.doubts()).isEmpty());
  }

  @Test
  void whatTheArticleSaysBesideAnUnprovenClaimIsAgainstIt() {
    String text =
        "The company has described the workers as “thieves,” though it has not provided evidence"
            + " of any theft. Many do not have keys.";
    List<Claim> claims = find(text);
    Claim beside = claims.get(claims.size() - 1);
    assertThat(beside.content().get(0).of(text)).isEqualTo("Many do not have keys.");
    assertThat(beside.disputes())
        .extracting(d -> d.target())
        .isEqualTo(List.of(claims.get(0).id()));
  }

  @Test
  void aPartOfAGroupIsToldOfByTheArticleItself() {
    String text = "Ann Lee met the miners, some wearing masks of old paper.";
    Claim claim = find(text).get(0);
    assertThat(claim.content().get(0).of(text)).isEqualTo("some wearing masks of old paper");
    assertThat(claim.form()).isNull();
  }

  @Test
  void anAccusationByNobodyRepeatsTheSameOneByANamedSpeaker() {
    Parsed parsed =
        new Parsed()
            .sentence(
                "Peruvian/JJ/2/amod farmers/NNS/7/nsubj accused/VBN/2/acl/accuse of/IN/6/case"
                    + " gang/NN/6/compound crimes/NNS/3/obl left/VBD/0/root/leave")
            .sentence(
                "Lee/NNP/2/nsubj said/VBD/0/root/say that/IN/6/mark Peruvian/JJ/5/amod"
                    + " farmers/NNS/6/nsubj committed/VBD/2/ccomp/commit gang/NN/8/compound"
                    + " crimes/NNS/6/obj")
            .name("Lee", EntityType.PERSON);
    Document document = parsed.document();
    List<Attribution> attributions = AttributionsTest.find(document, List.of());
    List<Claim> claims = new Claims().find(document, attributions, parsed.entities(), List.of());
    assertThat(claims).hasSize(2);
    assertThat(claims.get(0).repeats())
        .extracting(r -> r.target())
        .isEqualTo(List.of(claims.get(1).id()));
    assertThat(claims.get(1).repeats()).isEmpty();
  }

  @Test
  void whoeverIsShownSomethingIsSpokenToOnThatOccasion() {
    Extraction read =
        read(
            "Mayor Ann Lee praised the repairs, showing Tom Reed a bridge. “It holds,” she stated.");
    assertThat(occasions(read)).containsOnly("Ann Lee shows Tom Reed a bridge");
    assertThat(addressees(read)).containsOnly("Tom Reed");
  }

  @Test
  void whatIsRecordedLastIsTheOccasion() {
    Extraction read =
        read(
            "After listening to farmers, Ann Lee turned and recorded a message. “Rain is coming,”"
                + " Lee said.");
    assertThat(occasions(read)).containsExactly("Ann Lee records a message");
  }

  private static List<String> occasions(Extraction read) {
    return read.claims().stream()
        .map(Claim::occasion)
        .filter(Objects::nonNull)
        .map(o -> o.target())
        .map(
            id ->
                read.events().stream()
                    .filter(event -> event.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .label())
        .toList();
  }

  private static List<String> addressees(Extraction read) {
    return read.claims().stream()
        .flatMap(claim -> claim.addressees().stream())
        .map(a -> a.target())
        .map(
            id ->
                read.entities().stream()
                    .filter(entity -> entity.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .label())
        .toList();
  }

  private static Extraction read(String text) {
    return new Rules()
        .extract(
            AttributionsTest.document(
                text, List.of(new Zone(Zone.Kind.BODY, new Span(0, text.length()))), List.of()));
  }

  private static List<Claim> find(String text) {
    Document document =
        AttributionsTest.document(
            text, List.of(new Zone(Zone.Kind.BODY, new Span(0, text.length()))), List.of());
    return new Claims().find(document, AttributionsTest.find(text), NOBODY, List.of());
  }
}
