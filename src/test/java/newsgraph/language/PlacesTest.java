package newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTest {
  private final Places places = Places.load();

  @Test
  void knowsTheTownsOfOneNameThePopulousFirst() {
    assertThat(places.size()).isGreaterThan(25_000);
    assertThat(places.named("Paris").get(0).country()).isEqualTo("FR");
    assertThat(places.named("Paris")).anyMatch(place -> place.admin1().equals("TX"));
    assertThat(places.named("Nowhere at all")).isEmpty();
    assertThat(places.named("Marblehead")).anyMatch(place -> place.admin1().equals("OH"));
    assertThat(Places.cities().size()).isLessThan(places.size());
  }
}
