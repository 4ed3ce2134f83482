package newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import newsgraph.model.Article;
import newsgraph.model.Span;
import newsgraph.model.Zone;
import org.junit.jupiter.api.Test;

class AnalyzerTest {
  private static final Models MODELS = Models.load();

  private static List<Sentence> sentences(String text) {
    List<Zone> zones =
        text.isEmpty() ? List.of() : List.of(new Zone(Zone.Kind.BODY, new Span(0, text.length())));
    return new Analyzer(MODELS)
        .analyze(
            new Article(
                "test", "a", text, "", null, null, null, null, null, null, null, List.of(),
                List.of(), zones))
        .sentences();
  }

  private static List<String> words(String text) {
    return sentences(text).stream().flatMap(s -> s.tokens().stream()).map(Token::form).toList();
  }

  @Test
  void whoDidWhatToWhom() {
    Sentence sentence = sentences("Mayor Ann Lee visited the prison in Lyon on Tuesday.").get(0);
    int visited = sentence.root();
    assertThat(sentence.form(visited)).isEqualTo("visited");
    assertThat(sentence.token(visited).lemma()).isEqualTo("visit");
    assertThat(sentence.form(sentence.child(visited, "obj"))).isEqualTo("prison");
    assertThat(sentence.span(sentence.subtree(sentence.child(visited, "nsubj"), i -> false)))
        .isEqualTo(new Span(0, "Mayor Ann Lee".length()));
  }

  @Test
  void passivesHaveTheirOwnSubject() {
    Sentence sentence = sentences("Three men were arrested by the police.").get(0);
    int arrested = sentence.root();
    assertThat(sentence.form(sentence.child(arrested, "nsubj:pass"))).isEqualTo("men");
    assertThat(sentence.token(arrested).xpos()).isEqualTo("VBN");
  }

  @Test
  void todayIsWhenNotWho() {
    Sentence sentence = sentences("Acme Motors today launched a new car.").get(0);
    int launched = sentence.root();
    assertThat(sentence.form(launched)).isEqualTo("launched");
    assertThat(sentence.form(sentence.child(launched, "nsubj"))).isEqualTo("Motors");
    assertThat(sentence.form(sentence.child(launched, "obl:tmod"))).isEqualTo("today");
  }

  @Test
  void namesAreWholeInTheTree() {
    Sentence sentence =
        sentences("Philippine Green Cross chair Ann Gordon, in remarks to the Post, said so.")
            .get(0);
    int cross = 2;
    assertThat(sentence.form(cross)).isEqualTo("Cross");
    assertThat(sentence.children(cross)).containsExactly(0, 1);
    assertThat(sentence.form(sentence.token(cross).head())).isEqualTo("chair");
    assertThat(sentence.form(sentence.root())).isEqualTo("said");
  }

  @Test
  void whatHasASubjectAndNoHelpingVerbIsFinite() {
    Sentence sentence = sentences("Reed said Adamo required resuscitation.").get(0);
    Token required = sentence.token(3);
    assertThat(required.form()).isEqualTo("required");
    assertThat(required.xpos()).isEqualTo("VBD");
  }

  @Test
  void whoIsHeldWhereThoseDeportedAre() {
    Sentence sentence =
        sentences("The visit included a hall where Peruvians deported from Spain are now held.")
            .get(0);
    int held = 12;
    assertThat(sentence.form(held)).isEqualTo("held");
    assertThat(sentence.form(sentence.child(held, "nsubj:pass"))).isEqualTo("Peruvians");
    assertThat(sentence.form(sentence.token(held).head())).isEqualTo("hall");
    assertThat(sentence.form(sentence.child(6, "acl"))).isEqualTo("deported");
  }

  @Test
  void contractionsAndPossessivesPart() {
    assertThat(words("Lee’s aide said they don't know and cannot say."))
        .containsExactly(
            "Lee", "’s", "aide", "said", "they", "do", "n't", "know", "and", "can", "not", "say",
            ".");
  }

  @Property(tries = 200)
  void anyTextGivesValidSpansAndOneRoot(@ForAll @StringLength(max = 300) String text) {
    int end = 0;
    for (Sentence sentence : sentences(text)) {
      int roots = 0;
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.token(i);
        assertThat(token.span().begin()).isGreaterThanOrEqualTo(end);
        assertThat(token.span().of(text)).isEqualTo(token.form());
        end = token.span().end();
        roots += token.head() < 0 ? 1 : 0;
        assertThat(sentence.governs(sentence.root(), i)).isTrue();
      }
      assertThat(roots).isEqualTo(1);
    }
  }

  @Test
  void aSentenceWithoutEndIsCut() {
    assertThat(sentences("word ".repeat(10_000))).allMatch(s -> s.size() <= 250);
  }
}
