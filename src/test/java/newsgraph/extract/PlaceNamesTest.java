package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsgraph.language.Document;
import newsgraph.language.Name;
import newsgraph.model.EntityType;
import newsgraph.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {
  private static final EntityWords WORDS = EntityWords.shipped();

  private static List<Name> corrected(Document document, String form, EntityType type) {
    int begin = document.text().indexOf(form);
    Name name = new Name(new Span(begin, begin + form.length()), type, 1, "test");
    return new PlaceNames(WORDS, document).corrected(List.of(name));
  }

  @ParameterizedTest
  @CsvSource({
    "Game Store, OTHER",
    "Federal Reserve, ORGANIZATION",
    "the Federal Reserve, ORGANIZATION",
    "Minnow School, ORGANIZATION",
    "White House, PLACE",
    "State College, PLACE",
    "Minnow Bay, PLACE",
    "Kenya, PLACE",
    "Russian Federation, PLACE",
  })
  void whatIsNoPlace(String form, EntityType type) {
    Document document =
        new Parsed().sentence(form.replace(" ", "/NNP/0/root ") + "/NNP/0/root").document();
    assertThat(corrected(document, form, EntityType.PLACE))
        .extracting(Name::type)
        .containsExactly(type);
  }

  @Test
  void aCommonNounOfATitleIsNoName() {
    Document document =
        new Parsed()
            .sentence("World/NNP/2/nsubj rests/VBZ/0/root")
            .sentence("the/DT/2/det world/NN/0/root")
            .document();
    assertThat(corrected(document, "World", EntityType.PLACE)).isEmpty();
    assertThat(corrected(document, "World", EntityType.ORGANIZATION)).hasSize(1);
    Document alone = new Parsed().sentence("World/NNP/2/nsubj rests/VBZ/0/root").document();
    assertThat(corrected(alone, "World", EntityType.PLACE)).hasSize(1);
  }
}
