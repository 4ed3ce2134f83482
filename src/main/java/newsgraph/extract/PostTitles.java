package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Entity;
import newsgraph.model.EntityType;
import newsgraph.model.Mention;
import newsgraph.model.Relation;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds titles of posts: "Homeland Security Secretary" of "U.S. Homeland Security Secretary". */
final class PostTitles {

  private static final Set<String> PERIODS = Set.of("year", "month", "week", "day", "time");

  private final PostWords words;
  private final PostMatches matches;
  private final PostBodies bodies;
  private final Entities entities;
  private final Map<String, Entity> byId;

  PostTitles(PostWords words, Document document, Entities entities) {
    this.words = words;
    this.matches = new PostMatches(words, this, document);
    this.bodies = new PostBodies(words, this);
    this.entities = entities;
    this.byId = entities.byId();
  }

  List<PostTitle> in(Sentence sentence) {
    List<PostTitle> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      PostWords.Match match = words.at(sentence, i);
      if (match != null && matches.isPost(sentence, match)) {
        i = match.last();
        if (!match.kind().equals("none") && !matches.isBeforeAnother(sentence, match)) {
          PostTitle title = title(sentence, match);
          found.add(title);
          i = title.last();
        }
      }
    }
    return found;
  }

  private PostTitle title(Sentence sentence, PostWords.Match match) {
    int first = match.first();
    Mention organization = null;
    Mention jurisdiction = null;
    first = matches.sought(sentence, match);
    while (first > 0
        && (isPartOfTitle(sentence, first - 1, match)
            || matches.isJoinedPart(sentence, first - 1, first - match.first()))) {
      int left = first - 1;
      Mention mention = named(sentence, left);
      EntityType type = mention == null ? null : type(mention);
      if (mention != null && type == EntityType.ORGANIZATION) {
        organization = mention;
        if (!match.kind().equals("cabinet")) {
          break;
        }
        first = Math.max(0, sentence.at(mention.head().begin()));
      } else if (mention != null && type != EntityType.OTHER && type != EntityType.LEGISLATION) {
        break;
      } else {
        first = left;
      }
    }
    while (first < match.last() && words.isNow(sentence, first)) {
      first++; // "then-mayor", "Current President"
    }
    int last = portfolioEnd(sentence, match);
    int head = treeHead(sentence, first, last);
    int before = bodies.ownerEnd(sentence, first - 1);
    Mention owner = before < 0 ? null : bodies.placeOrBody(sentence, before, match);
    if (owner != null && type(owner) == EntityType.ORGANIZATION && organization == null) {
      organization = owner;
      int ahead = sentence.at(owner.head().begin()) - 1;
      while (ahead >= 0 && PostBodies.FILLERS.contains(PostWords.lower(sentence, ahead))) {
        ahead--;
      }
      owner = ahead < 0 ? null : bodies.placeOrBody(sentence, ahead, match);
    }
    if (owner != null && type(owner) != EntityType.ORGANIZATION && match.isPublic()) {
      jurisdiction = owner;
    }
    Mention inside = named(sentence, first);
    if (jurisdiction == null
        && match.isPublic()
        && inside != null
        && type(inside) == EntityType.PLACE) {
      jurisdiction = inside; // "United States Attorney"
    }
    first = hedged(sentence, first, organization, jurisdiction);
    for (Mention mention : bodies.after(sentence, last)) {
      if (isOwnParty(sentence, match, mention) || isAuthor(sentence, match)) {
        continue;
      }
      if (type(mention) == EntityType.ORGANIZATION && organization == null) {
        organization = mention;
      } else if (type(mention) == EntityType.PLACE && jurisdiction == null && match.isPublic()) {
        jurisdiction = mention;
      }
    }
    organization = organization == null ? bodies.led(sentence, head) : organization;
    return new PostTitle(sentence, first, head, last, match.kind(), organization, jurisdiction);
  }

  /** "presumptive" of "presumptive Liberal Party nominee": what is not yet sure is told as such. */
  private int hedged(
      Sentence sentence, int first, @Nullable Mention body, @Nullable Mention place) {
    int before = first;
    for (Mention owner : new Mention[] {body, place}) {
      int start = owner == null ? -1 : sentence.at(owner.head().begin());
      before = start >= 0 ? Math.min(before, start) : before;
    }
    return before > 0 && words.isHedge(sentence, before - 1) ? before - 1 : first;
  }

  /** "President Lee of the Liberal Party": the party is the holder's, not what is presided over. */
  private boolean isOwnParty(Sentence sentence, PostWords.Match match, Mention body) {
    Entity entity = byId.get(body.entities().get(0));
    return match.isPublic()
        && !PostWords.lower(sentence, match.last())
            .matches("leader|chair.*|spokes.*|secretary|candidate|nominee")
        && match.last() + 1 < sentence.size()
        && isPerson(sentence, match.last() + 1)
        && entity != null
        && entity.label().endsWith(" Party");
  }

  /** "lead author Ann Lee of Acme University": she is no author of that. */
  private boolean isAuthor(Sentence sentence, PostWords.Match match) {
    return PostWords.lower(sentence, match.last()).endsWith("author")
        && match.last() + 1 < sentence.size()
        && isPerson(sentence, match.last() + 1);
  }

  private boolean isPartOfTitle(Sentence sentence, int i, PostWords.Match match) {
    Token token = sentence.token(i);
    boolean lower = Character.isLowerCase(token.form().charAt(0));
    boolean head = Character.isUpperCase(sentence.token(match.last()).form().charAt(0));
    if (lower && head && words.at(sentence, i) != null && !words.isModifier(sentence, i)) {
      return false; // "chairman" of "chairman President Lee"
    }
    boolean hyphened = i > 0 && sentence.token(i - 1).form().equals("-");
    if (words.isModifier(sentence, i) && !(hyphened && token.isVerb())) { // "high-ranking member"
      String next = PostWords.lower(sentence, i + 1);
      return switch (PostWords.lower(sentence, i)) {
        case "under" -> next.equals("secretary");
        case "first", "second" -> !lower || next.matches("deputy|assistant|lieutenant|secretary");
        default -> true;
      };
    }
    boolean word = token.form().matches("[\\p{L}\\p{N}.'’&-]+") && !token.form().contains(".com");
    if (hyphened
        || !word
        || token.xpos().equals("POS")
        || PERIODS.contains(PostWords.lower(sentence, i))) {
      return false; // "the same year lecturer", "two-time artist"
    }
    boolean inner = // "pop" of "pop culture critic", "third" of "third party candidate"
        lower
            && token.relation().equals("amod")
            && token.head() == i + 1
            && token.head() < match.first();
    if (inner) {
      return true;
    }
    if (match.kind().equals("rank") && words.at(sentence, i) != null) {
      return false; // "Commandant" of "Commandant Admiral Lee"
    }
    boolean state = match.kind().matches("head|cabinet");
    if (lower && head && state) {
      return false; // "guest" of "guest President Lee"
    }
    boolean attached = token.head() > i && token.head() <= match.last();
    boolean compound = token.relation().equals("compound") && attached;
    boolean affairs = token.lemma().equals("affair") && match.kind().equals("cabinet");
    boolean noun = (token.upos().equals("NOUN") && compound) || affairs;
    boolean capital = Character.isUpperCase(sentence.token(match.last()).form().charAt(0));
    boolean region = // "African" of "East African Affairs minister"
        match.kind().equals("cabinet")
            && token.upos().equals("ADJ")
            && !lower
            && sentence.token(i + 1).lemma().equalsIgnoreCase("affair")
            && Character.isUpperCase(sentence.token(i + 1).form().charAt(0));
    boolean portfolio = // "Deputy Emergency Situations Minister"
        match.kind().equals("cabinet")
            && token.xpos().startsWith("N")
            && Character.isUpperCase(token.form().charAt(0))
            && capital;
    boolean proper = // not "Acme chairman"
        token.upos().equals("PROPN") && ((attached && capital) || match.kind().equals("cabinet"));
    boolean body = // "Institute" of "Acme Institute Director", not "Court Commissioner"
        words.isBody(sentence, i) && i > 0 && sentence.token(i - 1).upos().equals("PROPN");
    return noun || portfolio || region || (proper && !body);
  }

  /** "Minister of Foreign Affairs": what a minister is for belongs to the title. */
  private int portfolioEnd(Sentence sentence, PostWords.Match match) {
    int i = match.last() + 1;
    boolean of = "of".equals(sentence.form(i)) || "for".equals(sentence.form(i));
    if (!match.kind().equals("cabinet") || !of) {
      return match.last();
    }
    int end = match.last();
    for (int j = i + 1; j < sentence.size() && j < i + 6; j++) {
      Token token = sentence.token(j);
      Mention mention = named(sentence, j);
      if (mention != null && type(mention) != EntityType.OTHER && j == i + 1) {
        return match.last();
      }
      if (isPerson(sentence, j)) {
        break; // "Secretary of Justice Ann Lee"
      }
      boolean capital = Character.isUpperCase(token.form().charAt(0));
      if (token.upos().equals("PROPN") || (token.upos().equals("ADJ") && capital)) {
        end = j;
      } else if (!token.form().equals("the") && !token.form().equals("and")) {
        break;
      }
    }
    boolean modifies = // "secretary of the RMT union"
        end > match.last()
            && end + 1 < sentence.size()
            && sentence.token(end + 1).upos().equals("NOUN");
    return modifies ? match.last() : end;
  }

  private static int treeHead(Sentence sentence, int first, int last) {
    int head = sentence.headOf(sentence.span(first, last));
    return head < 0 ? last : head;
  }

  boolean isPerson(Sentence sentence, int i) {
    Mention mention = entities.at(sentence.token(i).span());
    return mention != null
        && mention.kind() == Mention.Kind.NAME
        && type(mention) == EntityType.PERSON;
  }

  /** "Mayor", taken for somebody's name, or "the mayor" whom nothing names. */
  boolean isTitle(Sentence sentence, Mention mention) {
    int first = sentence.at(mention.head().begin());
    PostWords.Match match = first < 0 ? null : words.at(sentence, first);
    Entity entity = byId.get(mention.entities().get(0));
    boolean unnamed = mention.kind() == Mention.Kind.NOMINAL && entity != null && !entity.named();
    return (mention.kind() == Mention.Kind.NAME || unnamed)
        && match != null
        && sentence.span(match.first(), match.last()).equals(mention.head());
  }

  @Nullable Mention named(Sentence sentence, int i) {
    Mention mention = entities.at(sentence.token(i).span());
    return mention != null
            && mention.kind() == Mention.Kind.NAME
            && !isPost(sentence, mention.head())
        ? mention
        : null;
  }

  /** "Defence Secretary", taken for a body. */
  private boolean isPost(Sentence sentence, Span name) {
    int first = sentence.at(name.begin());
    int last = sentence.at(name.end() - 1);
    boolean office = false;
    for (int i = Math.max(0, first); i < last; i++) {
      office |= sentence.token(i).upos().equals("ADP"); // "Office of the Mayor"
    }
    PostWords.Match post = first >= 0 && last > first ? words.at(sentence, last) : null;
    return post != null && !office && !post.kind().equals("occupation");
  }

  EntityType type(Mention mention) {
    Entity entity = byId.get(mention.entities().get(0));
    return entity == null ? EntityType.OTHER : entity.type();
  }

  /** The place itself, or for a people ("French") its country; null if the article names none. */
  @Nullable String country(Mention mention) {
    String id = mention.entities().get(0);
    if (type(mention) == EntityType.PLACE) {
      return id;
    }
    for (Relation relation : entities.relations()) {
      if (relation.kind() == Relation.Kind.NATIONALITY && relation.subject().equals(id)) {
        return relation.object();
      }
    }
    return null;
  }
}
