package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import newsgraph.language.Analyzer;
import newsgraph.language.Document;
import newsgraph.language.Models;
import newsgraph.model.Article;
import newsgraph.model.Claim;
import newsgraph.model.Post;
import newsgraph.model.Span;
import newsgraph.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionsTest {
  private static final Models MODELS = Models.load();
  private static final Attributions ATTRIBUTIONS = new Attributions(SpeechWords.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "“We will leave,” the mayor said. | “We will leave,” | the mayor | said | DIRECT",
        "“We will leave,” said Ann Lee, a doctor. | “We will leave,” | Ann Lee, a doctor | said | DIRECT",
        "Ann Lee said: “We will leave now.” | “We will leave now.” | Ann Lee | said | DIRECT",
        "She said, “We will leave now.” | “We will leave now.” | She | said | DIRECT",
        "“We will leave,” she said, “or stay here.” | “We will leave,” # “or stay here.” | she | said | DIRECT",
        "“We will leave,” she said. “Or we stay here.” | “We will leave,” | she | said | DIRECT",
        "The minister said that the talks had failed. | that the talks had failed | The minister | said | INDIRECT",
        "The talks have failed, the minister said. | The talks have failed | the minister | said | INDIRECT",
        "Prices fell last month, according to the central bank. | Prices fell last month | the central bank | according to | INDIRECT",
        "The company promised to pay its workers. | to pay its workers | The company | promised | INDIRECT",
        "The president urged the senators to pass the bill. | the senators to pass the bill | The president | urged | INDIRECT",
        "The court rejected the appeal. | the appeal | The court | rejected | INDIRECT",
        "Critics described the plan as a “disaster.” | the plan as a “disaster.” | Critics | described | MIXED",
        "Residents complained about the noise. | about the noise | Residents | complained | INDIRECT",
        "The report rejected his claim that the vote was stolen. | that the vote was stolen | his | claim | INDIRECT",
        "The coach called the plan “a mess.” | the plan “a mess.” | The coach | called | MIXED",
        "The coach called the referee a liar. | the referee a liar | The coach | called | INDIRECT",
        "The union called on its members to strike. | on its members to strike | The union | called | INDIRECT",
        "The mayor said the “old rules” of the market would stay. | the “old rules” of the market would stay | The mayor | said | MIXED",
        "The mayor said in a statement on Monday that the market would stay. | that the market would stay | The mayor | said | INDIRECT",
        "Many farmers say they will leave the valley. | they will leave the valley | Many farmers | say | INDIRECT",
        "The poll shows a wide lead for the mayor. | a wide lead for the mayor | The poll | shows | INDIRECT",
        "As the minister has said, the bridge is closed. | the bridge is closed | the minister | said | INDIRECT",
        "The bridge is closed, as the court noted. | The bridge is closed | the court | noted | INDIRECT",
        "“My son told me: ‘We will leave,’” the mayor said. | “My son told me: ‘We will leave,’” | the mayor | said | DIRECT",
        "The mayor said in a statement. “We will leave now.” | “We will leave now.” | The mayor | said | DIRECT",
        "A study showing a rise in prices was ignored. | a rise in prices | A study | showing | INDIRECT",
        "He left the plan, which the mayor called “a mess.” | which # “a mess.” | the mayor | called | MIXED",
        "But as the minister has said, the bridge is closed. | the bridge is closed | the minister | said | INDIRECT",
        "“We will leave the valley.” — Ann Lee | “We will leave the valley.” | Ann Lee | — | DIRECT",
        "The mayor went on to say that the bridge was closed. | that the bridge was closed | The mayor | say | INDIRECT",
        "The company wants a new bridge. | a new bridge | The company | wants | INDIRECT",
        "Residents raised concerns about the new road. | the new road | Residents | raised concerns about | INDIRECT",
      })
  void attributed(String text, String content, String speaker, String cue, Claim.Form form) {
    List<Attribution> found = find(text);
    assertThat(found).as(found.toString()).isNotEmpty();
    Attribution first =
        found.stream().filter(a -> words(a.cue(), text).equals(cue)).findFirst().orElseThrow();
    List<String> spans = first.content().stream().map(span -> span.of(text)).toList();
    assertThat(String.join(" # ", spans)).isEqualTo(content);
    assertThat(words(first.speaker(), text)).isEqualTo(speaker);
    assertThat(first.form()).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister did not say that the talks had failed.",
        "Critics could claim that the talks had failed.",
        "If she says that the talks failed, we leave.",
        "The dog chased the cat across the yard.",
        "The so-called experts left the room.",
        "Rebels attacked the town on Monday.",
      })
  void notAttributed(String text) {
    assertThat(find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Lee: The Road Is Closed | The Road Is Closed | Ann Lee | :",
        "EXCLUSIVE – Ann Lee: ‘We Leave Now’ | ‘We Leave Now’ | Ann Lee | :",
        "Ann Lee Endorses Tom Reed | Tom Reed | Ann Lee | Endorses",
      })
  void headlines(String text, String content, String speaker, String cue) {
    Attribution first = find(text, Zone.Kind.HEADLINE).get(0);
    assertThat(first.content().get(0).of(text)).isEqualTo(content);
    assertThat(words(first.speaker(), text)).isEqualTo(speaker);
    assertThat(words(first.cue(), text)).isEqualTo(cue);
  }

  @Test
  void whoeverIsInterviewedSpeaksInTheFirstPerson() {
    String text =
        """
        In this interview Ann Lee talks about her life and her new book.

        Where do you live?

        I live in a house by the sea. I think that the town is lovely, and we love our neighbours.

        When did you write your book?

        I wrote my book last year. I had my notes.

        What do you read?

        I read what my friends give me. We believe that books matter.
        """;
    assertThat(find(text).stream().map(a -> a.content().get(0).of(text)))
        .contains("that books matter");
    assertThat(find(text.replace("interview", "story")).stream().map(a -> words(a.cue(), text)))
        .doesNotContain("believe");
  }

  @Test
  void aQuotationAfterTheCueSentenceIsAnAttributionOfItsOwn() {
    String text = "“We will leave,” she said. “Or we stay here.”";
    List<Attribution> found = find(text);
    assertThat(found)
        .extracting(a -> a.content().get(0).of(text))
        .isEqualTo(List.of("“We will leave,”", "“Or we stay here.”"));
    assertThat(found.get(0).cue()).isEqualTo(found.get(1).cue());
  }

  @Test
  void whatIsSaidInsideWhatIsSaidIsNested() {
    String text = "The lawyer said that the officer told the court that the car was red.";
    assertThat(find(text)).extracting(Attribution::nested).containsExactlyInAnyOrder(false, true);
  }

  @Test
  void aPostIsSpokenByItsAuthor() {
    String text = "We leave today. Ann Lee (@annlee) March 3, 2025";
    Span all = new Span(0, text.length());
    Post post =
        new Post(all, new Span(0, 15), new Span(16, 23), new Span(25, 32), null, null, null);
    Document document = document(text, List.of(new Zone(Zone.Kind.POST, all)), List.of(post));
    List<Attribution> found = find(document, new Quotations().find(document));
    assertThat(found).hasSize(1);
    assertThat(words(found.get(0).speaker(), text)).isEqualTo("Ann Lee");
    assertThat(found.get(0).cue()).isNull();
  }

  @Test
  void theInnermostContentCounts() {
    String text = "The lawyer said that the officer told the court that the car was red.";
    List<Attribution> found = find(text);
    int car = text.indexOf("car");
    Attribution inner = Attributions.containing(found, new Span(car, car + 3));
    assertThat(inner).isNotNull().matches(Attribution::nested);
    assertThat(Attributions.containing(found, new Span(0, 3))).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "“““ he said ”” and ‘ “no” she said “",
        "said said said. \"\"\" said, \"said\" said.",
        "“”",
        "according to according to, he said: :",
        "\"I said “he said ‘she said’ it” said,\" said he, according to \"them\".",
      })
  void hostileTextGivesValidSpansThatDoNotOverlap(String text) {
    List<Attribution> outer = find(text).stream().filter(a -> !a.nested()).toList();
    List<Span> spans = outer.stream().flatMap(a -> a.content().stream()).toList();
    for (int i = 0; i < spans.size(); i++) {
      assertThat(spans.get(i).end()).isLessThanOrEqualTo(text.length());
      for (int j = i + 1; j < spans.size(); j++) {
        assertThat(spans.get(i).overlaps(spans.get(j))).isFalse();
      }
    }
  }

  static List<Attribution> find(String text) {
    return find(text, Zone.Kind.BODY);
  }

  private static List<Attribution> find(String text, Zone.Kind kind) {
    Document document =
        document(text, List.of(new Zone(kind, new Span(0, text.length()))), List.of());
    return find(document, new Quotations().find(document));
  }

  static Document document(String text, List<Zone> zones, List<Post> posts) {
    Article article =
        new Article(
            "test",
            "test",
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
            posts,
            new ArrayList<>(zones));
    return new Analyzer(MODELS).analyze(article);
  }

  private static String words(@org.jspecify.annotations.Nullable Span span, String text) {
    return span == null ? "-" : span.of(text);
  }

  static List<Attribution> find(Document document, List<Quotation> quotations) {
    Quoted quoted = new Quoted(document, quotations);
    return ATTRIBUTIONS.find(quoted, Interviews.isInterview(document, quoted));
  }
}
