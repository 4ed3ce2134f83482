package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import newsgraph.language.Analyzer;
import newsgraph.language.Document;
import newsgraph.language.Models;
import newsgraph.language.Name;
import newsgraph.model.Article;
import newsgraph.model.Entity;
import newsgraph.model.EntityType;
import newsgraph.model.Mention;
import newsgraph.model.Relation;
import newsgraph.model.Span;
import newsgraph.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoreferenceTest {
  private static final Models MODELS = Models.load();
  private static final Coreference COREFERENCE = new Coreference();

  /**
   * Names are marked: P[Ann Lee], O[Acme Corp.], L[Lima]. Chains: mentions by " = ", sorted; "; "
   * between.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P[Ann Lee] left. P[Lee] was tired. | Ann Lee = Lee",
        "P[Ann Lee] met P[Bob Lee] on Monday. | Ann Lee; Bob Lee",
        "P[Ann Lee] spoke. She smiled. | Ann Lee = She",
        "P[Ann Lee] met P[Tom Fox]. He smiled. | Ann Lee; He = Tom Fox",
        "P[Tom Fox] hurt himself. | Tom Fox = himself",
        "P[John Ford Jr.] met P[John Ford Sr.] there. | John Ford Jr.; John Ford Sr.",
        "P[Washington] flew to L[Washington] on Monday. | Washington; Washington",
        "P[Henry Ford] founded O[Ford] in 1903. | Henry Ford; Ford",
        "The O[Central Trade Agency] opened. The O[CTA] is small. | CTA = Central Trade Agency",
        "O[Acme Corp.] grew. O[Acme] hired. | Acme = Acme Corp.",
        "L[U.S.] officials left the L[United States] on Monday. | U.S. officials; U.S. = United States",
        "The P[Trump] administration acted. The administration paid a fine. | The administration = Trump administration; Trump",
        "L[U.S.] Homeland Security Secretary P[Ann Lee] left. | U.S.; Homeland Security; Ann Lee",
        "A federal judge ruled. The judge was clear. | A federal judge = The judge",
        "During her visit, P[Ann Lee] smiled. | Ann Lee = her",
        "O[Peru's Trade Ministry] grew. | Peru; Trade Ministry",
        "O[Peru] lost. L[Peru] won. | Peru",
        "Police fought the Red Shadow gang. | Police; Red Shadow = the Red Shadow gang",
        "P[Ann Lee] wrote in a post on X. | Ann Lee; X",
        "P[Ann Lee] spoke. Critics of Lee left. | Ann Lee = Lee; Critics of Lee",
        "O[GO NOW] was the cry. | ''",
        "P[Ann Lee] toured the O[Water Center] (O[WRC]). | Ann Lee; WRC = Water Center",
        "President P[Ann Lee] spoke. Farmers left. The president was sad. | Ann Lee = The president; Farmers",
        "L[Peru] voted. The country is calm. | Peru = The country",
        "O[China Eastern Airlines] grew. O[China Eastern] hired. | China Eastern = China Eastern Airlines",
        "O[Acme] paid the workers. It thanked them. | Acme = It; the workers = them",
        "O[Kenya Airways] grew. L[Kenya] voted. | Kenya Airways; Kenya",
        "Guards lined up inmates, ordering them to sit. | Guards; inmates = them",
        "O[U.S. Air Force] grew. O[US Air Force] hired. | U.S. Air Force = US Air Force",
        "A new committee met. The old committee left. | A new committee; The old committee",
        "Farmers were deported on Monday. The deportees wept. | Farmers = The deportees",
        "Migrants wept. The officials left. | Migrants; The officials",
        "O[Acme] grew. P[Ann Lee], a company lawyer, left. | Acme = company; Ann Lee = a company lawyer",
        "Police detained four farmers. The detainees wept. | Police; The detainees = four farmers",
        "O[Japanese Finance Ministry] spoke. L[France]'s O[Finance Ministry] said no. | Japanese Finance Ministry; France; Finance Ministry",
        "L[West Germany] met L[East Germany] today. | West Germany; East Germany",
        "A O[Trade Commission] asked the O[Trade Community] (O[TC]) for help. | Trade Commission; TC = Trade Community",
        "O[Peru Software] Inc said it won. | Peru Software Inc = it",
        "We sued ABCD, Inc. in May. | ABCD, Inc.",
        "O[Merrill] & Co Inc said no. | Merrill & Co Inc",
        "O[Acme Motors] today sold its cars. | Acme Motors = its",
        "O[Acme] is the producer of the phone. | Acme = the producer of the phone",
        "He sued toy maker O[Acme]. | He; Acme = toy maker",
        "O[Acme] grew. O[Water Office] fell. P[Ann Lee], a company lawyer, left. | Acme = company; Water Office; Ann Lee = a company lawyer",
        "P[Ann Lee], the Acme Chief Executive, left. | Ann Lee = the Acme Chief Executive",
        "President P[Ann Lee] spoke. The President was sad. | Ann Lee = The President",
        "P[Ann Fox] left. His car broke. | Ann Fox = His",
        "P[Ann Fox] left P[Eve Lee]. His car broke. | Ann Fox; Eve Lee",
        "O[WN]: Did it break? | WN",
        "O[Acme] says it won. O[Acme] says they grow. | Acme = it = they",
        "O[Acme] sold its cars. P[Ann Lee] left the company. | Acme = its = the company; Ann Lee",
        "P[WCA] said it won. | WCA = it",
        "P[JFK] said he won. | JFK = he",
        "O[Acme XK]-45 tankers won. O[Acme] grew. | Acme",
        "Secretary of the O[Navy for Research Ann Lee] left. | Navy; Ann Lee",
        "Kenyans left. Farmers sang. Kenyans wept. | Kenyans; Farmers",
        "Mr P[Fox] spoke. P[Bo Fox] left. P[Fox Lee] sang. | Bo Fox = Fox; Fox Lee",
        "The L[United States] voted. The state is calm. | United States; The state",
      })
  void chains(String marked, String expected) {
    Entities entities = find(document(marked));
    assertThat(chains(entities, document(marked).text())).isEqualTo(expected);
  }

  @Test
  void theOneInterviewedSaysI() {
    String text =
        "Interview with P[Ann Lee]\nWhy do you paint?\nI like colours. I paint slowly and lose my"
            + " patience.";
    assertThat(chains(find(document(text)), document(text).text()))
        .isEqualTo("Ann Lee = I = my = you");
  }

  @Test
  void topicsAreNotSeenByFinders() {
    String text = "The mood was grim. The mood pleased P[Ann Lee].";
    Entities entities = find(document(text));
    assertThat(entities.all()).extracting(Entity::label).containsExactly("Ann Lee");
    assertThat(entities.mentionsWithTopics()).hasSize(3);
  }

  @Test
  void aPhraseReachesFromTitleToTheEndOfTheName() {
    String text = "Deputy Mayor P[Ann Lee] left.";
    assertThat(find(document(text)).mentions().get(0).extent()).isEqualTo(new Span(0, 20));
  }

  @Test
  void whatFollowsAVerbIsNoPartOfTheName() {
    String text = "Zed sues O[Acme] for name rights.";
    assertThat(find(document(text)).mentions())
        .filteredOn(mention -> mention.kind() == Mention.Kind.NAME)
        .extracting(mention -> mention.extent().length())
        .contains(4);
  }

  @Test
  void nothingButAnApostropheIsLeftOfAName() {
    for (char odd : "\uD800\uDBFF\uDC00\uDFFF\uFFFE\uFFFF".toCharArray()) {
      anyTextGivesValidMentions("!" + odd + "\u000B'");
    }
  }

  /** Groups that may be one: the words that tell of the later one, how sure. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ten prisoners wept. P[Ann Lee] saw a cell where prisoners have been held. | Ann Lee saw a cell where prisoners have been held | 0.4",
        "Migrants were caught on Monday. P[Ann Lee] met the migrants. In Lima, migrants are poor. | In Lima, migrants are poor | 0.5",
        "Ten prisoners wept. The prisoners left. |  | 0",
        "Ten people wept. P[Ann Lee] saw a cell where people have been held. |  | 0",
        "Prisoners wept. P[Ann Lee] met prisoners. |  | 0",
      })
  void groupsThatMayBeOneStayTwo(String text, String words, double sure) {
    Document document = document(text);
    List<Relation> doubts =
        find(document).relations().stream()
            .filter(relation -> relation.kind() == Relation.Kind.POSSIBLY_SAME_AS)
            .toList();
    if (words == null) {
      assertThat(doubts).isEmpty();
    } else {
      assertThat(doubts).hasSize(1);
      assertThat(doubts.get(0).evidence().confidence()).isEqualTo(sure);
      assertThat(doubts.get(0).evidence().spans().get(0).of(document.text())).isEqualTo(words);
    }
  }

  @Property(tries = 60)
  void anyTextGivesValidMentions(@ForAll String text) {
    if (text.isBlank()) {
      return;
    }
    Document document = document(text.replace('[', '(').replace(']', ')'));
    Entities entities = find(document);
    List<String> ids = entities.all().stream().map(Entity::id).toList();
    for (Mention mention : entities.mentions()) {
      assertThat(mention.span().end()).isLessThanOrEqualTo(document.text().length());
      assertThat(ids).containsAll(mention.entities());
    }
    assertThat(find(document)).isEqualTo(entities);
  }

  private static Entities find(Document document) {
    return COREFERENCE.find(document, List.of(), List.of());
  }

  private static Document document(String marked) {
    StringBuilder text = new StringBuilder();
    List<Name> names = new ArrayList<>();
    EntityType type = EntityType.OTHER;
    int begin = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (i + 1 < marked.length() && marked.charAt(i + 1) == '[' && "POL".indexOf(c) >= 0) {
        type =
            List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE)
                .get("POL".indexOf(c));
        begin = text.length();
        i++;
      } else if (c == ']') {
        names.add(new Name(new Span(begin, text.length()), type, 1, "marked"));
      } else {
        text.append(c);
      }
    }
    Zone zone = new Zone(Zone.Kind.BODY, new Span(0, text.length()));
    Article article =
        new Article(
            "test",
            "test",
            text.toString(),
            "0",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(zone));
    return new Document(article, new Analyzer(MODELS).analyze(article).sentences(), names);
  }

  private static String chains(Entities entities, String text) {
    TreeMap<Integer, String> chains = new TreeMap<>();
    for (Entity entity : entities.all()) {
      List<Mention> own =
          entities.mentions().stream().filter(m -> m.entities().contains(entity.id())).toList();
      chains.put(
          entities.all().indexOf(entity),
          String.join(
              " = ", own.stream().map(m -> m.span().of(text)).distinct().sorted().toList()));
    }
    return String.join("; ", chains.values());
  }
}
