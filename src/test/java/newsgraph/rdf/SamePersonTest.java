package newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import newsgraph.rdf.SamePerson.Sighting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamePersonTest {
  /** Sightings of one name: "title @ body + company"; articles are numbered from 1. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // two people of one name
        "mayor@lima; striker@fc-north | 1 - 2",
        "judge@peru; pilot@sky-air + airport | 1 - 2",
        "president@peru; president@kenya | 1 - 2",
        "ceo@acme + smalltown; ceo@apex + bigtown | 1 - 2",
        "senator@utah; singer@the-band; senator@utah | 1 3 - 2",
        "coach@fc-north; coach@fc-south; coach@fc-east | 1 - 2 - 3",
        "bishop@rome + synod; minister@chad + bank; bishop@rome | 1 3 - 2",
        "founder@acme; professor@north-college | 1 - 2",
        "police chief@lima; priest@quito | 1 - 2",
        "general@army-of-chad; general@army-of-peru | 1 - 2",
        // father and son in one post after the other are one name and one post: nothing tells
        "king@nepal; king@nepal | 1 2",
        // what says too little goes with those it has most in common with
        "mayor@lima + harbor; striker@fc-north + cup; + cup | 1 - 2 3",
        "mayor@lima + harbor; striker@fc-north + cup; + harbor | 1 3 - 2",
        "mayor@lima; striker@fc-north; + nothing | 1 3 - 2",
        // one person
        "mayor@lima; mayor@lima | 1 2",
        "minister@peru + mine; director@mine + mine | 1 2",
        "mayor@; mayor@lima | 1 2",
        "; ; | 1 2",
        "ceo@acme + trial; chairman@apex + trial | 1 2",
        "secretary@usa,defense; secretary@usa | 1 2",
      })
  void people(String said, String expected) {
    List<Sighting> sightings = sightings(said);
    for (int turn = 0; turn < sightings.size(); turn++) {
      Collections.rotate(sightings, 1);
      assertThat(written(SamePerson.people(sightings))).isEqualTo(expected);
    }
  }

  /** "Lee" alone, then those of the full names; what a surname alone is taken for. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mayor@lima | mayor@lima | ann-lee",
        "+ harbor | mayor@lima + harbor | ann-lee",
        "minister@chad | mayor@lima + harbor | ''",
        "+ cup | mayor@lima + harbor | ''",
        "mayor@lima | mayor@lima; striker@fc-north | ''",
      })
  void surnamesAlone(String alone, String others, String expected) {
    Sighting sighting = sighting("0", alone);
    assertThat(SamePerson.full(sighting, Map.of("ann-lee", sightings(others))).full())
        .isEqualTo(expected);
    assertThat(
            SamePerson.full(
                sighting, Map.of("ann-lee", sightings(others), "bo-lee", sightings(others))))
        .isEqualTo(new SamePerson.Verdict("", "several bear it: ann-lee, bo-lee"));
  }

  private static String written(List<List<Sighting>> people) {
    return people.stream()
        .map(p -> p.stream().map(Sighting::article).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" - "));
  }

  private static List<Sighting> sightings(String said) {
    List<Sighting> sightings = new ArrayList<>();
    String[] parts = said.split(";", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i + 1 < parts.length || !parts[i].isBlank() || i < 2) {
        sightings.add(sighting(String.valueOf(i + 1), parts[i]));
      }
    }
    return sightings;
  }

  private static Sighting sighting(String article, String said) {
    String[] halves = said.split("\\+", -1);
    String[] post = halves[0].strip().split("@", -1);
    return new Sighting(
        article,
        words(post[0]),
        words(post.length > 1 ? post[1] : ""),
        words(halves.length > 1 ? halves[1] : ""));
  }

  private static Set<String> words(String list) {
    return Arrays.stream(list.split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
