package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsgraph.model.EntityType;
import newsgraph.model.Role;
import org.junit.jupiter.api.Test;

class RolesTest {
  private final Roles roles = new Roles();

  /** Each role as "holder | title | organization | jurisdiction | number of passages". */
  private List<String> found(Parsed parsed) {
    return roles.find(parsed.document(), parsed.entities(), List.of()).stream()
        .map(role -> line(role, parsed))
        .toList();
  }

  private static String line(Role role, Parsed parsed) {
    String body = role.organization() == null ? "-" : parsed.label(role.organization().target());
    String place = role.jurisdiction() == null ? "-" : parsed.label(role.jurisdiction().target());
    return String.join(
        " | ",
        parsed.label(role.holder().target()),
        role.title().of(parsed.document().text()),
        body,
        place,
        String.valueOf(role.evidence().spans().size()));
  }

  @Test
  void theTitleBeforeANameKeepsThePortfolioAndLeavesTheCountry() {
    Parsed parsed =
        new Parsed()
            .sentence(
                "U.S./NNP/5/compound Home/NNP/3/compound Safety/NNP/4/compound Secretary/NNP/5/compound Ann/NNP/7/nsubj Lee/NNP/5/flat spoke/VBD/0/root/speak ././7/punct")
            .name("U.S.", EntityType.PLACE)
            .name("Home Safety", EntityType.ORGANIZATION)
            .name("Ann Lee", EntityType.PERSON);
    assertThat(found(parsed))
        .containsExactly("Ann Lee | Home Safety Secretary | Home Safety | U.S. | 1");
  }

  @Test
  void aShorterTitleOfTheSameHolderJoinsTheLonger() {
    Parsed parsed =
        new Parsed()
            .sentence(
                "Home/NNP/2/compound Safety/NNP/3/compound Secretary/NNP/4/compound Lee/NNP/5/nsubj spoke/VBD/0/root/speak ././5/punct")
            .sentence("Secretary/NNP/2/compound Lee/NNP/3/nsubj left/VBD/0/root/leave ././3/punct")
            .name("Lee", EntityType.PERSON);
    assertThat(found(parsed)).containsExactly("Lee | Home Safety Secretary | - | - | 2");
  }

  @Test
  void aPossessiveGivesTheCountryOrTheBody() {
    Parsed parsed =
        new Parsed()
            .sentence(
                "Freedonia/NNP/3/nmod ’s/POS/1/case President/NNP/6/nsubj Bo/NNP/3/flat Ruiz/NNP/3/flat met/VBD/0/root/meet Acme/NNP/10/nmod ’s/POS/7/case chief/JJ/10/amod executive/NN/6/obj/executive ,/,/12/punct Cy/NNP/10/appos Orr/NNP/12/flat ././6/punct")
            .name("Freedonia", EntityType.PLACE)
            .name("Bo Ruiz", EntityType.PERSON)
            .name("Acme", EntityType.ORGANIZATION)
            .name("Cy Orr", EntityType.PERSON);
    assertThat(found(parsed))
        .containsExactly(
            "Bo Ruiz | President | - | Freedonia | 1", "Cy Orr | chief executive | Acme | - | 1");
  }

  @Test
  void anAppositionAndACopulaNameTheHolder() {
    Parsed parsed =
        new Parsed()
            .sentence(
                "Ann/NNP/8/nsubj Lee/NNP/1/flat ,/,/5/punct the/DT/5/det chairman/NN/1/appos of/IN/7/case Acme/NNP/5/nmod left/VBD/0/root/leave ././8/punct")
            .sentence(
                "Bo/NNP/7/nsubj Ruiz/NNP/1/flat is/VBZ/7/cop/be a/DT/7/det former/JJ/7/amod law/NN/7/compound professor/NN/0/root at/IN/9/case Yale/NNP/7/nmod ././7/punct")
            .name("Ann Lee", EntityType.PERSON)
            .name("Acme", EntityType.ORGANIZATION)
            .name("Bo Ruiz", EntityType.PERSON)
            .name("Yale", EntityType.ORGANIZATION);
    assertThat(found(parsed))
        .containsExactly(
            "Ann Lee | chairman | Acme | - | 1", "Bo Ruiz | former law professor | Yale | - | 1");
    assertThat(roles.find(parsed.document(), parsed.entities(), List.of()))
        .extracting(Role::asOf)
        .containsExactly(java.time.LocalDate.of(2025, 3, 26), null);
  }

  @Test
  void whoIsNamedOrServesAsHoldsThePost() {
    Parsed parsed =
        new Parsed()
            .sentence(
                "Acme/NNP/2/nsubj named/VBD/0/root/name Ann/NNP/2/obj Lee/NNP/3/flat chairman/NN/2/xcomp ././2/punct")
            .sentence(
                "Bo/NNP/3/nsubj Ruiz/NNP/1/flat served/VBD/0/root/serve as/IN/6/case a/DT/6/det judge/NN/3/obl ././3/punct")
            .name("Acme", EntityType.ORGANIZATION)
            .name("Ann Lee", EntityType.PERSON)
            .name("Bo Ruiz", EntityType.PERSON);
    assertThat(found(parsed))
        .containsExactly("Ann Lee | chairman | - | - | 1", "Bo Ruiz | judge | - | - | 1");
  }

  @Test
  void theNameBeforeTheCopulaHoldsThePostWhateverTheSubject() {
    Parsed parsed =
        new Parsed()
            .sentence(
                "At/IN/5/case Mill/NNP/5/nsubj Ann/NNP/2/conj was/VBD/5/cop/be captain/NN/0/root ././5/punct")
            .name("Mill", EntityType.PLACE)
            .name("Ann", EntityType.PERSON);
    assertThat(found(parsed)).containsExactly("Ann | captain | - | - | 1");
  }

  @Test
  void anUnnamedHolderOfNoBodyIsLeftOut() {
    Parsed parsed =
        new Parsed()
            .sentence(
                "A/DT/3/det federal/JJ/3/amod judge/NN/4/nsubj ruled/VBD/0/root/rule ././4/punct")
            .nominal("A federal judge", EntityType.PERSON);
    assertThat(found(parsed)).isEmpty();
  }
}
