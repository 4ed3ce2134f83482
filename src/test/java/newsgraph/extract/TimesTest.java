package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import newsgraph.language.Analyzer;
import newsgraph.language.Document;
import newsgraph.language.Models;
import newsgraph.model.Article;
import newsgraph.model.Post;
import newsgraph.model.Span;
import newsgraph.model.TimeExpression;
import newsgraph.model.Zone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
  private static final Analyzer ANALYZER = new Analyzer(Models.load());

  /** A Friday. */
  private static final LocalDate TODAY = LocalDate.of(2025, 3, 28);

  private static Article article(String text, @Nullable LocalDate published, List<Post> posts) {
    List<Zone> zones =
        posts.isEmpty()
            ? List.of(new Zone(Zone.Kind.BODY, new Span(0, text.length())))
            : List.of(new Zone(Zone.Kind.POST, posts.get(0).span()));
    return new Article(
        "t",
        "t",
        text,
        "0".repeat(64),
        null,
        published,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        posts,
        zones);
  }

  private static List<TimeExpression> times(String text, @Nullable LocalDate published) {
    return new Times().find(ANALYZER.analyze(article(text, published, List.of())));
  }

  private static String shown(String text, @Nullable LocalDate published) {
    return times(text, published).stream()
        .map(t -> t.span().of(text) + "=" + t.value() + "/" + t.type())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The mayor spoke on Wednesday. | Wednesday=2025-03-26/DATE",
        "The mayor spoke on Friday. | Friday=2025-03-28/DATE",
        "The mayor might have called him in July. | July=2024-07/DATE",
        "The mayor will speak on Wednesday. | Wednesday=2025-04-02/DATE",
        "The court is scheduled to hear the case on Tuesday. | Tuesday=2025-04-01/DATE",
        "The bridge closed last month. | last month=2025-02/DATE",
        "The bridge closed last week. | last week=2025-W12/DATE",
        "We will go to Rome in November, to Oslo in February and to Bonn in April. | November=2025-11/DATE; February=2026-02/DATE; April=2026-04/DATE",
        "They voted on Sunday, and doors closed at 22:30. | Sunday=2025-03-23/DATE; 22:30=2025-03-23T22:30/TIME",
        "The bridge will close by year end. | year end=2025-12-31/DATE",
        "His trial has been scheduled for May. | May=2025-05/DATE",
        "He was shot at 2am local time (0100 UTC) on Sunday. | 2am local time=2025-03-23T02:00/TIME; Sunday=2025-03-23/DATE",
        "In 2019, the bridge closed on May 6. | 2019=2019/DATE; May 6=2019-05-06/DATE",
        "On March 12, minutes before the vote, he left. | March 12=2025-03-12/DATE",
        "The bridge closed in October. | October=2024-10/DATE",
        "The bridge closed on Dec. 6. | Dec. 6=2024-12-06/DATE",
        "The bridge will open on May 6. | May 6=2025-05-06/DATE",
        "The bridge closed on 6 December 2019. | 6 December 2019=2019-12-06/DATE",
        "The bridge closed on March 3, 2020. | March 3, 2020=2020-03-03/DATE",
        "Prices rose in the past three years. | the past three years=P3Y/DURATION",
        "She went on a three-day trip. | three-day=P3D/DURATION",
        "They met 25 years ago. | 25 years ago=2000/DATE",
        "The band played in the 1990s. | the 1990s=199/DATE",
        "Prices rose in early 2003. | early 2003=2003/DATE",
        "Sales fell in fiscal 1989. | fiscal 1989=1989/DATE",
        "Sales fell in the fourth quarter. | the fourth quarter=2024-Q4/DATE",
        "The council met this week. | this week=2025-W13/DATE",
        "The law is now in force. | now=PRESENT_REF/DATE",
        "They recently met. | recently=PAST_REF/DATE",
        "Nobody knows the future. | the future=FUTURE_REF/DATE",
        "The council meets tonight. | tonight=2025-03-28TNI/TIME",
        "The council met on Monday morning. | Monday morning=2025-03-24TMO/TIME",
        "The train left at 8:30 a.m. EST. | 8:30 a.m. EST=2025-03-28T08:30/TIME",
        "They meet every Friday. | every Friday=XXXX-WXX-5/SET",
        "The paper appears daily. | daily=P1D/SET",
        "He got two years and six months. | two years and six months=P2Y6M/DURATION",
        "He waited an hour and a half. | an hour and a half=PT1H30M/DURATION",
        "They met on Christmas Day. | Christmas Day=2024-12-25/DATE",
        "The bridge closed last summer. | last summer=2024-SU/DATE",
        "The mayor spoke yesterday. | yesterday=2025-03-27/DATE",
        "It was the worst storm of the 20th century. | the 20th century=19/DATE",
        "Sales rose in the third quarter from $3 a year earlier. | the third quarter=2024-Q3/DATE; a year earlier=2024-Q3/DATE",
        "He moved on May 3, 2017 and resigned on May 9. | May 3, 2017=2017-05-03/DATE; May 9=2017-05-09/DATE",
        "He stayed until the 9/11 attacks [ten] years ago. | 9/11=2001-09-11/DATE; [ten] years ago=2015/DATE",
        "The theme of this years vote is old. | this years=2025/DATE",
        "In the 2016 race he led until June. | 2016=2016/DATE; June=2016-06/DATE",
        "He was on 60 Minutes. | ~~",
        "On Super Tuesday the Daily News sold 2000 Thai copies. | ~~",
        "The minister may speak to 1990 people. | ~~",
        "The price rose to $1999 for the second man. | ~~",
      })
  void values(String text, String times) {
    assertThat(shown(text, TODAY)).isEqualTo(times);
  }

  @Test
  void withoutADateNothingComesFromTheClock() {
    assertThat(shown("The mayor spoke on Wednesday and last month, not in May.", null))
        .isEqualTo("Wednesday=XXXX-WXX-3/DATE; last month=XXXX-XX/DATE; May=XXXX-05/DATE");
  }

  @Test
  void aPostSpeaksOnItsOwnDate() {
    String text = "I saw the bridge yesterday.";
    Span all = new Span(0, text.length());
    Post post = new Post(all, all, null, null, null, null, LocalDate.of(2024, 5, 2));
    Document document = ANALYZER.analyze(article(text, TODAY, List.of(post)));
    assertThat(new Times().find(document))
        .extracting(TimeExpression::value)
        .containsExactly("2024-05-01");
  }

  @Test
  void everyValueNamesItsRule() {
    assertThat(times("The mayor spoke on Wednesday.", TODAY))
        .extracting(TimeExpression::rule)
        .containsExactly("weekday, past");
  }

  @Property(tries = 50)
  void anyTextGivesOrderedSpansInside(@ForAll String noise) {
    String text = "On Feb. 30 at 29:99 " + noise + " 9999999 years ago, Thanksgiving 1999.";
    int last = 0;
    for (TimeExpression time : times(text, TODAY)) {
      assertThat(time.span().begin()).isGreaterThanOrEqualTo(last);
      last = time.span().end();
    }
    assertThat(last).isLessThanOrEqualTo(text.length());
  }
}
