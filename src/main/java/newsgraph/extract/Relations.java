package newsgraph.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.EntityType;
import newsgraph.model.Evidence;
import newsgraph.model.Post;
import newsgraph.model.Relation;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** Where places lie, which country groups are of, who wrote a post. */
final class Relations {
  private final EntityWords words;
  private final Document document;
  private final Chains chains;
  private final Map<Integer, String> ids;
  private final Map<List<Object>, Relation> found = new LinkedHashMap<>();

  Relations(EntityWords words, Document document, Chains chains, Map<Integer, String> ids) {
    this.words = words;
    this.document = document;
    this.chains = chains;
    this.ids = ids;
  }

  List<Relation> find() {
    for (int i = 0; i < chains.count(); i++) {
      for (int j = Math.max(0, i - 4); j < Math.min(chains.count(), i + 5); j++) {
        if (i != j && chains.candidate(i).number() == chains.candidate(j).number()) {
          tie(i, j);
        }
      }
    }
    document.article().posts().forEach(this::post);
    doubts();
    return List.copyOf(found.values());
  }

  /** j modifies i: "Peruvian farmers", "Peru's prison", "Lima, Peru". */
  private void tie(int i, int j) {
    Candidate thing = chains.candidate(i);
    Candidate other = chains.candidate(j);
    Sentence sentence = other.sentence();
    Token word = other.word();
    if (sentence == null
        || word == null
        || thing.isPronoun()
        || chains.type(j) != EntityType.PLACE) {
      return;
    }
    boolean below = word.head() == thing.token();
    boolean before =
        other.span().begin() < thing.head().begin()
            || (thing.isName() && other.span().end() <= thing.span().begin());
    EntityType type = chains.type(i);
    if (below && type == EntityType.GROUP && words.isAdjective(other.words())) {
      add(i, Relation.Kind.NATIONALITY, j, thing, 0.9);
    } else if (type == EntityType.PLACE
        && below
        && before
        && isPossessive(sentence, other.token())) {
      add(i, Relation.Kind.CONTAINED_IN_PLACE, j, thing, 0.85);
    } else if (type == EntityType.PLACE
        && thing.isName()
        && other.isName()
        && document.text().startsWith(", ", thing.span().end())
        && thing.span().end() + 2 == other.span().begin()
        && (word.relation().equals("appos") || word.relation().equals("nmod") || below)
        && !words.isAdjective(thing.words())) {
      add(i, Relation.Kind.CONTAINED_IN_PLACE, j, thing, 0.85);
    }
  }

  private void doubts() {
    Doubts doubts = new Doubts(chains);
    for (int i = 0; i < chains.count(); i++) {
      int earlier = doubts.earlier(i);
      if (earlier >= 0) {
        add(
            i,
            Relation.Kind.POSSIBLY_SAME_AS,
            earlier,
            new Evidence(doubts.words(i), doubts.confidence(earlier), "rule/same-words"));
      }
    }
  }

  private static boolean isPossessive(Sentence sentence, int token) {
    return sentence.children(token, "case").stream()
        .anyMatch(i -> sentence.token(i).xpos().equals("POS"));
  }

  private void post(Post post) {
    int entity = -1;
    int author = -1;
    for (int i = 0; i < chains.count(); i++) {
      Candidate candidate = chains.candidate(i);
      entity = candidate.span().equals(post.span()) ? i : entity;
      boolean wrote =
          (post.author() != null && post.author().contains(candidate.span()))
              || candidate.span().equals(post.handle());
      author = author < 0 && wrote && chains.type(i) == EntityType.PERSON ? i : author;
    }
    if (entity >= 0 && author >= 0) {
      add(entity, Relation.Kind.AUTHOR, author, chains.candidate(author), 0.95);
    }
  }

  private void add(
      int subject, Relation.Kind kind, int object, @Nullable Candidate where, double sure) {
    if (where != null) {
      Span words = where.span().union(chains.candidate(object).span());
      add(subject, kind, object, new Evidence(words, sure, "rule/relation"));
    }
  }

  private void add(int subject, Relation.Kind kind, int object, Evidence evidence) {
    String a = ids.get(chains.of(subject));
    String b = ids.get(chains.of(object));
    if (a != null && b != null && !a.equals(b)) {
      found.putIfAbsent(List.of(a, kind, b), new Relation(a, kind, b, evidence));
    }
  }
}
