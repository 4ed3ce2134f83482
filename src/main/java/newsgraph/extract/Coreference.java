package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsgraph.language.Document;
import newsgraph.language.Token;
import newsgraph.model.Article;
import newsgraph.model.Entity;
import newsgraph.model.EntityType;
import newsgraph.model.Mention;
import newsgraph.model.Post;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds the things an article speaks of: mentions, tied by sieves, the surest first. */
public final class Coreference {
  private final EntityWords words = EntityWords.shipped();
  private final Mentions mentions = new Mentions(words);

  public Entities find(
      Document document, List<Quotation> quotations, List<Attribution> attributions) {
    List<Candidate> candidates = new ArrayList<>(mentions.find(document));
    addUnread(document.article(), candidates);
    candidates.sort(Comparator.comparing(Candidate::span));
    Chains chains = new Chains(candidates);
    new NameChains(words, chains).run();
    new Parentheses(words, document, chains).run();
    posts(document.article(), chains);
    VoiceChains voices = new VoiceChains(document, attributions, quotations, chains);
    NominalChains nominals = new NominalChains(words, chains, voices);
    new Appositions(words, chains).run();
    PronounChains pronouns = new PronounChains(chains, voices);
    for (int i = 0; i < chains.count(); i++) {
      Candidate candidate = chains.candidate(i);
      if (candidate.isNominal() || chains.type(i) == EntityType.TOPIC) {
        nominals.resolve(i);
      } else if (candidate.isPronoun() && PronounChains.isThird(candidate)) {
        pronouns.resolve(i);
      }
      nominals.remember(i);
    }
    voices.run();
    return entities(document, chains);
  }

  /** Names in the metadata: who contributed, who wrote a post. */
  private void addUnread(Article article, List<Candidate> candidates) {
    for (Span credit : article.credits()) {
      add(article, candidates, credit, EntityType.ORGANIZATION);
    }
    for (Post post : article.posts()) {
      if (post.author() != null) {
        add(article, candidates, withoutTitle(article.text(), post.author()), EntityType.PERSON);
      }
      if (post.handle() != null) {
        add(article, candidates, post.handle(), EntityType.PERSON);
      }
      if (candidates.stream().noneMatch(other -> other.span().equals(post.span()))) {
        candidates.add(
            new Candidate(
                post.span(),
                post.span(),
                post.span(),
                Mention.Kind.NOMINAL,
                "post",
                null,
                -1,
                -1,
                EntityType.POST,
                'n',
                false,
                0.95));
      }
    }
  }

  private void add(Article article, List<Candidate> candidates, Span span, EntityType type) {
    String form = span.of(article.text());
    if (candidates.stream().noneMatch(other -> other.isName() && other.span().overlaps(span))) {
      candidates.add(
          new Candidate(
              span,
              span,
              span,
              Mention.Kind.NAME,
              form,
              null,
              -1,
              -1,
              type,
              type == EntityType.PERSON ? words.gender(form) : 'n',
              false,
              0.95));
    }
  }

  /** "Ann Lee" of "Secretary Ann Lee". */
  private Span withoutTitle(String text, Span span) {
    int begin = span.begin();
    int space = text.indexOf(' ', begin);
    while (space > 0 && space < span.end() - 1 && words.isTitle(text.substring(begin, space))) {
      begin = space + 1;
      space = text.indexOf(' ', begin);
    }
    return new Span(begin, span.end());
  }

  /** The handle is the author's. */
  private static void posts(Article article, Chains chains) {
    for (Post post : article.posts()) {
      int author = -1;
      for (int i = 0; i < chains.count(); i++) {
        Candidate candidate = chains.candidate(i);
        if (post.author() != null
            && post.author().contains(candidate.span())
            && candidate.isName()) {
          author = i;
        } else if (author >= 0 && post.handle() != null && candidate.span().equals(post.handle())) {
          chains.join(i, author, 0.95, "rule/handle");
        }
      }
    }
  }

  private Entities entities(Document document, Chains chains) {
    Map<Integer, List<Integer>> members = new LinkedHashMap<>();
    for (int i = 0; i < chains.count(); i++) {
      members.computeIfAbsent(chains.of(i), root -> new ArrayList<>()).add(i);
    }
    Map<Integer, String> ids = new LinkedHashMap<>();
    List<Entity> all = new ArrayList<>();
    for (var chain : members.entrySet()) {
      Entity entity = entity("e" + (all.size() + 1), document, chains, chain.getValue());
      if (entity != null) {
        ids.put(chain.getKey(), entity.id());
        all.add(entity);
      }
    }
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < chains.count(); i++) {
      String id = ids.get(chains.of(i));
      if (id != null) {
        found.add(mention(chains, i, id, ids));
      }
    }
    return new Entities(all, found, new Relations(words, document, chains, ids).find());
  }

  private static Mention mention(Chains chains, int i, String id, Map<Integer, String> ids) {
    Candidate candidate = chains.candidate(i);
    List<String> things = new ArrayList<>(List.of(id));
    for (int other : chains.others(i)) {
      String also = ids.get(chains.of(other));
      if (also != null && !things.contains(also)) {
        things.add(also);
      }
    }
    return new Mention(
        candidate.span(),
        candidate.extent(),
        candidate.head(),
        candidate.kind(),
        things,
        chains.confidence(i),
        isDemonym(candidate) ? Mention.DEMONYM : chains.method(i));
  }

  /** "Kenyan" of "Kenyan troops". */
  private static boolean isDemonym(Candidate candidate) {
    Token word = candidate.word();
    return candidate.isName()
        && candidate.type() == EntityType.PLACE
        && word != null
        && word.upos().equals("ADJ")
        && Character.isLowerCase(word.form().charAt(word.form().length() - 1));
  }

  private @Nullable Entity entity(
      String id, Document document, Chains chains, List<Integer> members) {
    return new Labels(words, document, chains).entity(id, members);
  }
}
