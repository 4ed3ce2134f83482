package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.model.Entity;
import newsgraph.model.EntityType;
import newsgraph.model.Mention;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds titles of posts: "Homeland Security Secretary" of "U.S. Homeland Security Secretary". */
final class PostTitles {

  /** How many words a body without a name is told in, at most. */
  private static final int LONGEST_BODY = 6;

  private final PostWords words;
  private final PostMatches matches;
  private final PostBodies bodies;
  private final PostModifiers modifiers;
  private final PostScope scope;
  private final PostFields fields;
  private final Entities entities;
  private final Map<String, Entity> byId;

  PostTitles(PostWords words, Document document, Entities entities) {
    this.words = words;
    this.matches = new PostMatches(words, this, document);
    this.bodies = new PostBodies(words, this);
    this.modifiers = new PostModifiers(words);
    this.fields = new PostFields(this);
    this.scope = new PostScope(entities);
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
          PostTitle title = title(sentence, afterName(sentence, match));
          found.add(title);
          i = title.last();
        }
      }
    }
    return found;
  }

  /** "chief of staff", "envoy": with no field of their own, as "Energy" Minister has. */
  private static boolean isStaff(Sentence sentence, PostWords.Match match) {
    return PostWords.lower(sentence, match.last()).matches("staff|envoy|advis[eo]r")
        || PostWords.lower(sentence, match.first()).equals("press");
  }

  /** "leader" of "Liberal Party leader", where "party leader" is a post, too. */
  private PostWords.Match afterName(Sentence sentence, PostWords.Match match) {
    Mention name = match.first() < match.last() ? named(sentence, match.first()) : null;
    int next = name == null ? -1 : sentence.at(name.head().end() - 1) + 1;
    boolean ends =
        name != null
            && type(name) == EntityType.ORGANIZATION
            && name.head().begin() < sentence.token(match.first()).span().begin()
            && next <= match.last();
    PostWords.Match rest = ends ? words.at(sentence, next) : null;
    return rest != null && rest.last() == match.last() ? rest : match;
  }

  private PostTitle title(Sentence sentence, PostWords.Match match) {
    int first = match.first();
    Mention organization = null;
    Mention jurisdiction = null;
    first = matches.hyphened(sentence, matches.sought(sentence, match));
    while (first > 0
        && (modifiers.isPart(sentence, first - 1, match)
            || matches.isJoinedPart(sentence, first - 1, first - match.first()))) {
      int left = first - 1;
      Mention mention = named(sentence, left);
      EntityType type = mention == null ? null : type(mention);
      if (mention != null && type == EntityType.ORGANIZATION) {
        organization = mention;
        if (!match.kind().equals("cabinet") || isStaff(sentence, match)) {
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
    Mention spoken = first < match.first() ? described(sentence, first, false) : null;
    if (spoken != null && isSpokenOf(sentence, first, spoken)) {
      organization = organization == null && isNamed(spoken) ? spoken : organization;
      first++;
    }
    int last = fields.servedEnd(sentence, match, fields.end(sentence, match));
    int head = treeHead(sentence, first, last);
    int before = bodies.ownerEnd(sentence, first - 1);
    Mention owner = before < 0 ? null : bodies.placeOrBody(sentence, before, match);
    if (owner != null && type(owner) == EntityType.ORGANIZATION && organization == null) {
      organization = owner;
      owner = bodies.before(sentence, owner, match);
    }
    if (owner != null
        && type(owner) == EntityType.PLACE
        && scope.isCovered(sentence, match, owner)) {
      first = Math.min(first, Math.max(0, sentence.at(owner.head().begin()))); // "UK economist"
    }
    if (owner != null && scope.isSeat(owner)) {
      first = sentence.at(owner.head().begin()); // "White House spokesman"
      owner = null;
    }
    boolean placed = owner != null && type(owner) != EntityType.ORGANIZATION;
    if (owner != null && placed && (match.isPublic() || scope.isPlaced(sentence, match, owner))) {
      jurisdiction = owner;
      organization = organization == null ? bodies.ahead(sentence, owner) : organization;
    }
    Mention inside = named(sentence, first);
    if (jurisdiction == null
        && match.isPublic()
        && inside != null
        && type(inside) == EntityType.PLACE
        && !scope.isSeat(inside)) {
      jurisdiction = inside; // "United States Attorney"
    }
    first = hedged(sentence, first, organization, jurisdiction);
    for (Mention mention : bodies.after(sentence, match, last)) {
      if (isOwnParty(sentence, match, mention)
          || isAuthor(sentence, match)
          || scope.isSeat(mention)) {
        continue;
      }
      if (type(mention) == EntityType.ORGANIZATION && organization == null) {
        organization = mention;
      } else if (type(mention) == EntityType.PLACE
          && jurisdiction == null
          && (match.isPublic() || scope.isPlacedAfter(sentence, match, last, mention))) {
        jurisdiction = mention;
      }
    }
    jurisdiction = jurisdiction == null ? bodies.seat(sentence, match) : jurisdiction;
    organization = organization == null ? bodies.led(sentence, head) : organization;
    if (organization == null && jurisdiction == null) {
      last = fields.wholeEnd(sentence, match, last);
    }
    return new PostTitle(sentence, first, head, last, match.kind(), organization, jurisdiction);
  }

  /** "company" of "company spokesman": the one spoken of. */
  private boolean isSpokenOf(Sentence sentence, int i, Mention body) {
    String word = PostWords.lower(sentence, i);
    return word.matches("company|firm")
        || (isNamed(body) && word.matches("club|party|society|committee|union|agency|bank|group"));
  }

  private boolean isNamed(Mention mention) {
    Entity entity = byId.get(mention.entities().get(0));
    return entity != null && entity.named();
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

  private static int treeHead(Sentence sentence, int first, int last) {
    int head = sentence.headOf(sentence.span(first, last));
    return head < 0 ? last : head;
  }

  int pastTitle(Sentence sentence, int i) {
    return matches.pastTitle(sentence, i);
  }

  PostWords.@Nullable Match match(Sentence sentence, int i) {
    return words.at(sentence, i);
  }

  boolean isPost(String word) {
    return words.isPost(word);
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

  /** "the museum" with this head word: a body, or a place that has a name elsewhere. */
  @Nullable Mention described(Sentence sentence, int i, boolean places) {
    Mention mention = entities.at(sentence.token(i).span());
    Entity entity =
        mention == null || mention.kind() != Mention.Kind.NOMINAL || mention.entities().size() > 1
            ? null
            : byId.get(mention.entities().get(0));
    boolean body =
        entity != null
            && entity.type() == EntityType.ORGANIZATION
            && (entity.named()
                || (entity.label().split(" ").length <= LONGEST_BODY
                    && !entity.label().matches("(?i)(one|some|any|each|such|another|several) .*")));
    boolean place =
        entity != null
            && entity.named()
            && entity.type() == EntityType.PLACE
            && places
            && sentence.token(i).lemma().matches(PostScope.GOVERNED);
    return body || place ? mention : null;
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
    return post != null
        && post.last() == last // not "Party" of "Liberal Party leader"
        && !office
        && !post.kind().equals("occupation");
  }

  String words(Sentence sentence, Mention mention) {
    int first = sentence.at(mention.head().begin());
    int last = sentence.at(mention.head().end() - 1);
    return first < 0 || last < 0 ? "" : MissedNames.join(sentence, first, last);
  }

  EntityType type(Mention mention) {
    return scope.type(mention);
  }

  @Nullable String country(Mention mention) {
    return scope.country(mention);
  }
}
