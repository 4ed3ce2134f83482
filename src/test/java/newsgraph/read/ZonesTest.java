package newsgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import newsgraph.model.Post;
import newsgraph.model.Span;
import newsgraph.model.Zone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {
  private static final String BODY =
      "The mayor said on Monday that the bridge over the river will be closed for two weeks.";

  private static Zones zones(String text) {
    return Zones.of(text, null, null);
  }

  private static @Nullable String of(String text, @Nullable Span span) {
    return span == null ? null : span.of(text);
  }

  private static List<String> shown(Zones zones, String text) {
    return zones.zones().stream().map(z -> z.kind() + "|" + z.span().of(text)).toList();
  }

  @Test
  void theSampleHasAPostACreditAndThreeLinesOfAdvertising() throws IOException {
    try (var files = Files.list(Path.of("seeds"))) {
      Path seed = files.filter(f -> f.toString().endsWith(".txt")).findFirst().orElseThrow();
      String text = Files.readString(seed);
      Zones zones = zones(text);
      List<Zone.Kind> kinds = zones.zones().stream().map(Zone::kind).toList();
      assertThat(kinds).hasSize(15);
      assertThat(kinds.get(2)).isEqualTo(Zone.Kind.POST);
      assertThat(kinds.subList(11, 15))
          .containsExactly(
              Zone.Kind.CREDIT,
              Zone.Kind.BOILERPLATE,
              Zone.Kind.BOILERPLATE,
              Zone.Kind.BOILERPLATE);
      assertThat(kinds).doesNotContain(Zone.Kind.HEADLINE);
      assertThat(zones.credits()).extracting(s -> s.of(text)).containsExactly("AP");
      Post post = zones.posts().get(0);
      assertThat(of(text, post.author())).isEqualTo("Secretary Kristi Noem");
      assertThat(of(text, post.handle())).isEqualTo("@Sec_Noem");
      assertThat(of(text, post.link())).isEqualTo("pic.twitter.com/OItDqNsFxM");
      assertThat(of(text, post.date())).isEqualTo("March 26, 2025");
      assertThat(post.published()).isEqualTo("2025-03-26");
      assertThat(post.content().of(text)).startsWith("I toured").endsWith("prison.");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "PARIS, March 3 (Reuters) - The mayor spoke.; PARIS, March 3 (Reuters) -",
        "WASHINGTON (AP) — The mayor spoke.; WASHINGTON (AP) —",
        "WASHINGTON (AP) _ The mayor spoke.; WASHINGTON (AP) _",
        "LONDON — The mayor spoke.; LONDON —",
        "London — The mayor spoke.; London —",
        "SAN JUAN, Puerto Rico, 4 May 2024 (EFE) - The mayor spoke.; SAN JUAN, Puerto Rico, 4 May 2024 (EFE) -",
        "FLINT, Mich., Oct. 4 (UPI) — A mayor spoke.; FLINT, Mich., Oct. 4 (UPI) —",
        "Oslo, Norway, June 1 - The mayor spoke.; Oslo, Norway, June 1 -",
        "(Reuters) - The mayor spoke.; (Reuters) -",
        "VILLAGE OF ELM - The mayor spoke.; VILLAGE OF ELM -",
      })
  void datelines(String text, String dateline) {
    assertThat(shown(zones(text), text).get(0)).isEqualTo("DATELINE|" + dateline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Apple - the company from California - said it would build a plant.",
        "NASA said on Monday that it will fly.",
        "The mayor — a farmer — spoke.",
        "Ann Lee (R-AZ) spoke in the city hall on Monday.",
        "U.S. Secretary Ann Lee visited the city.",
      })
  void bodiesWithoutDateline(String text) {
    assertThat(zones(text).zones()).extracting(Zone::kind).containsExactly(Zone.Kind.BODY);
  }

  @Test
  void datesOfFiling() {
    assertThat(zones("PARIS, March 3, 2024 (AP) - Rain fell on the city.").dateline())
        .isEqualTo("2024-03-03");
    assertThat(zones("PARIS, March 3 (AP) - Rain fell on the city.").dateline()).isNull();
    LocalDate newYear = LocalDate.of(2025, 1, 1);
    assertThat(Zones.of("PARIS, Dec. 31 (AP) - Rain fell.", null, newYear).dateline())
        .isEqualTo("2024-12-31");
    assertThat(zones("Friday, January 4, 2019 \n\n" + BODY).dateline()).isEqualTo("2019-01-04");
  }

  @Test
  void headlineBylineHeadingAndReferences() {
    String text =
        "Bridge to close for two weeks\nBy Ann Lee\n\n"
            + BODY
            + "\n\nMoney and time\n\n"
            + BODY
            + "\n\nSources\n\nAnn Lee. \"Bridge closes\" — The Example, March 3, 2024";
    Zones zones = zones(text);
    assertThat(zones.zones())
        .extracting(Zone::kind)
        .containsExactly(
            Zone.Kind.HEADLINE,
            Zone.Kind.CREDIT,
            Zone.Kind.BODY,
            Zone.Kind.HEADING,
            Zone.Kind.BODY,
            Zone.Kind.BOILERPLATE,
            Zone.Kind.BOILERPLATE);
    assertThat(zones.headline()).isEqualTo("Bridge to close for two weeks");
    assertThat(zones.byline()).isEqualTo("Ann Lee");
  }

  @Test
  void aGivenTitleMayShareItsLineWithTheDate() {
    String text = "Bridge closes Tuesday, September 1, 2015\n" + BODY;
    assertThat(shown(Zones.of(text, "Bridge closes", null), text).subList(0, 2))
        .containsExactly("HEADLINE|Bridge closes", "DATELINE|Tuesday, September 1, 2015");
  }

  @Test
  void aSignedPostTakesTheParagraphBefore() {
    String text =
        BODY
            + "\n\nThe bridge is safe. https://t.co/abc\n— Mayor Ann Lee (@annlee) 3 May 2024\n\n"
            + BODY;
    Zones zones = zones(text);
    Post post = zones.posts().get(0);
    assertThat(post.content().of(text)).isEqualTo("The bridge is safe.");
    assertThat(of(text, post.author())).isEqualTo("Mayor Ann Lee");
    assertThat(post.published()).isEqualTo("2024-05-03");
    assertThat(zones.zones()).hasSize(3);
  }

  @Test
  void linesOfFixedWidthAreOneParagraph() {
    String text =
        "Orders for imports placed in\nAugust rose a seasonally adjusted 14.9 pct, compared with a\n"
            + "rise in July, the department said.\n    The department said rises were shown in\norders for crude materials.\n Reuter\n\u0003";
    assertThat(zones(Characters.clean(text)).zones())
        .extracting(Zone::kind)
        .containsExactly(Zone.Kind.BODY, Zone.Kind.BODY, Zone.Kind.CREDIT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(With inputs from Reuters); Reuters",
        "With inputs from ANI; ANI",
        "(With AP Input); AP",
        "(With agency inputs); ''",
        "Edited by Bo Day; Bo Day",
        "(Additional reporting by Ann Lee and Bo Day in Rome, editing by Cy Fox); Ann Lee,Bo Day,Cy Fox",
        "© 2024 The Example Times; ''",
      })
  void credits(String line, String names) {
    String text = BODY + "\n" + line;
    Zones zones = zones(text);
    assertThat(zones.zones().get(1).kind()).isEqualTo(Zone.Kind.CREDIT);
    assertThat(String.join(",", zones.credits().stream().map(s -> s.of(text)).toList()))
        .isEqualTo(names);
  }

  @Test
  void anAgencyAloneUnderWrappedLinesIsACredit() {
    String text =
        "Cocoa sales are estimated at six million bags against the old\n"
            + "crop and one million bags against the new crop, as the traders\n"
            + "said on Monday after the carnival had come to its end.\n Reuter\n";
    assertThat(Paragraphs.of(text)).hasSize(2);
    assertThat(Credits.is("Reuter")).isTrue();
  }

  @Test
  void placesInACreditLineNameNobody() {
    String reuters = BODY + "\n(Reporting by Ann Lee in Paris; Editing by Bo Day)";
    assertThat(zones(reuters).credits())
        .extracting(s -> s.of(reuters))
        .containsExactly("Ann Lee", "Bo Day");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subscribe to our newsletter to get the latest updates in your inbox.",
        "Download the Example App for the latest news and live updates.",
        "Read more: Bridge to close for two weeks",
        "ALSO READ | Why the bridge must close",
        "Follow Ann Lee on Twitter @annlee.",
        "Follow us on Instagram and never miss a story!",
        "Sign up for our newsletter",
        "Advertisement",
        "Share this article",
        "Click here to read the full story.",
        "Watch the full interview below:",
        "Read the rest of the story here.",
        "Catch all the latest news and breaking news on the Example News App.",
        "Get the best of the city's food in one place, delivered to your inbox every weekend!",
        "Stay on top of the latest market trends and biggest deals.",
        "Explore the latest trends in tech, curated for you.",
        "You can unlock more stories with a subscription for free.",
        "Join our WhatsApp channel to get news alerts on your phone.",
        "We use cookies to improve your experience; see our privacy policy or sign up.",
        "Stay tuned for more updates!",
        "Have an opinion on this story? Share it!",
        "You may also like",
        "Discover the latest sports news and get expert opinions in our app.",
        "Never miss a story: sign up for our newsletters and notifications.",
        "Get breaking news, live updates and exclusive stories on our website.",
        "Find top stories and expert insights curated for you every morning.",
        "Listen to our podcast and subscribe on YouTube for more stories!",
        "Read it all here.",
        "Loading",
        "Like our Facebook page and get daily updates.",
      })
  void advertising(String line) {
    String text = BODY + "\n\n" + BODY + "\n\n" + line;
    assertThat(zones(text).zones().get(2).kind()).isEqualTo(Zone.Kind.BOILERPLATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Find the killer, the mayor told police.",
        "Stay at home, officials warned residents as the storm came closer.",
        "The latest app from the company lets you share trips.",
        "Follow-up talks are expected in Geneva every week.",
        "Get-rich schemes cost savers millions, the bank said.",
        "Readers of the newspaper were quick to condemn the outcome.",
        "Subscribers to the service rose by two million in the quarter.",
        "The newsletter published the names of the officers.",
        "Watch makers in Geneva expect a better year.",
        "Discover Bank reported a loss for the third quarter.",
        "Sign language interpreters were hired for the debate.",
        "Facebook and Twitter removed the accounts.",
        "You cannot buy trust.",
        "“Download the app and stay updated,” the minister said.",
        "Join Ann Lee and you join a winner, her backers say.",
        "Breaking news of the attack reached the capital at noon.",
        "Top stories in Tuesday's papers dealt with the flood.",
        "Share prices fell sharply on Monday.",
        "Home sales rose for the third month.",
        "Print sales of the magazine fell to 20,000.",
        "Search teams found two survivors.",
        "Email addresses of thousands of voters were stolen.",
        "Read my lips: no new taxes.",
        "See you in court, the governor wrote.",
        "Send troops now, the opposition demands.",
        "Learn the lessons of the crash, the report urges.",
        "More than 20 apps were banned by the regulator.",
        "The government wants your data.",
        "Sources close to the talks expect an agreement.",
        "Support for the party is at its lowest since 1990.",
        "With reporting restrictions lifted, the judge named the boy.",
        "Never again, the crowd chanted!",
        "Cookies and bread were sold for the victims.",
        "Try as they might, firefighters could not save the church.",
        "Check-ups for drivers become stricter next year.",
      })
  void newsThatSoundsSimilar(String line) {
    String text = BODY + "\n\n" + BODY + "\n\n" + line;
    assertThat(zones(text).zones().get(2).kind()).isEqualTo(Zone.Kind.BODY);
  }
}
