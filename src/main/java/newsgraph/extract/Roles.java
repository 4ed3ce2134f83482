package newsgraph.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.model.Argument;
import newsgraph.model.Dating;
import newsgraph.model.Entity;
import newsgraph.model.Evidence;
import newsgraph.model.Mention;
import newsgraph.model.Role;
import newsgraph.model.Span;
import newsgraph.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Finds who holds which post, and since or until when: "U.S. Homeland Secretary Ann Lee". */
public final class Roles {
  private final PostWords words = new PostWords();
  private final LeaderTerms terms = new LeaderTerms();

  public List<Role> find(Document document, Entities entities, List<TimeExpression> times) {
    PostTitles titles = new PostTitles(words, document, entities);
    PostHolders holders = new PostHolders(titles, entities);
    PostClauses clauses = new PostClauses(titles, entities);
    PostPeers peers = new PostPeers(titles);
    List<Holding> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      PostTitle before = null;
      PostHolders.Holder last = null;
      for (PostTitle title : titles.in(sentence)) {
        PostHolders.Holder holder = isAsked(title) ? null : holders.of(title);
        holder = holder == null ? peers.holder(title, before, last) : holder;
        if (before != null
            && last == null
            && holder != null
            && peers.shares(before, title, holder)) {
          found.add(holding(before, holder, titles));
          title = title.within(before);
        }
        if (before != null
            && last != null
            && holder != null
            && last.mention().equals(holder.mention())
            && peers.followsBody(before, title)) {
          title = title.within(before);
        }
        if (before != null
            && last != null
            && holder != null
            && last.mention().equals(holder.mention())
            && peers.sharesBody(before, title)) {
          PostTitle alone = before;
          found.removeIf(holding -> holding.title() == alone);
          found.add(holding(before.within(title), last, titles));
        }
        before = title;
        last = holder;
        if (holder == null
            && (title.isPublic() || UnnamedPosts.isActor(title))
            && !isSeeking(title)) {
          holder = UnnamedPosts.holder(title, entities);
        }
        if (holder != null
            && !isOfSelf(holder, document, entities)
            && !isPart(title, entities)
            && !isLikened(title, holder)) {
          found.add(holding(title, holder, titles));
        }
      }
      for (PostClauses.Leader leader : clauses.leaders(sentence)) {
        found.add(holding(leader.title(), leader.holder(), titles));
      }
    }
    found.removeIf(PostThoughts::isThought);
    PostPlaces places = new PostPlaces(document, entities);
    PostDates dates = new PostDates(document, entities, times, words);
    Departures departures = new Departures(document, entities, dates);
    Deaths deaths = new Deaths(document, entities);
    List<Role> roles = new ArrayList<>();
    for (List<Holding> group : Holdings.grouped(found, document.text())) {
      Role role = role(group, found, document, entities, places, dates, departures, deaths);
      boolean placed = isNamed(role.organization(), entities) || role.jurisdiction() != null;
      if (group.get(0).isNamed() || placed || isHead(group.get(0).title())) {
        roles.add(role); // "a spokesperson" of nobody tells nothing
      }
    }
    roles.sort(Comparator.comparing(Role::title));
    return roles;
  }

  private static boolean isNamed(@Nullable Argument body, Entities entities) {
    Entity entity = body == null ? null : entities.byId().get(body.target());
    return entity != null && entity.named();
  }

  /** "a member of the team", "the leader of both": of what, the graph cannot tell. */
  private static boolean isPart(PostTitle title, Entities entities) {
    String word = PostWords.lower(title.sentence(), title.first());
    Mention body = title.organization();
    Entity whole = body == null ? null : entities.byId().get(body.entities().get(0));
    return (whole == null || !whole.named())
        && title.jurisdiction() == null
        && title.first() == title.last()
        && (word.equals("member")
            || (word.matches("leader|head")
                && body == null
                && "of".equals(title.sentence().form(title.last() + 1))));
  }

  /** "is a leader", "as a salesman": what somebody is like, not what he is. */
  private static boolean isLikened(PostTitle title, PostHolders.Holder holder) {
    Sentence sentence = title.sentence();
    return title.organization() == null
        && title.jurisdiction() == null
        && holder.method().matches("rule/copula|rule/as|rule/became|rule/appointed")
        && title.first() == title.last()
        && PostWords.lower(sentence, title.last()).matches("leader|head|chief|boss|salesman|king")
        && sentence.children(title.head(), "det").stream()
            .anyMatch(i -> PostWords.lower(sentence, i).matches("an?"));
  }

  /** "The president spoke" is somebody; "the monarch reigns" may be any. */
  private static boolean isHead(PostTitle title) {
    Sentence sentence = title.sentence();
    int verb = title.head();
    for (int i = 0; i < 4 && verb >= 0 && !sentence.token(verb).isVerb(); i++) {
      verb = sentence.token(verb).head();
    }
    return title.kind().equals("head")
        && title.first() > 0
        && PostWords.lower(sentence, title.first() - 1).equals("the")
        && verb >= 0
        && sentence.token(verb).isVerb()
        && !VerbForms.isPresent(sentence, verb);
  }

  /** "my father", "his brother": nobody can tell who that is. */
  private static boolean isOfSelf(PostHolders.Holder holder, Document document, Entities entities) {
    Mention mention = holder.mention();
    return mention.kind() == Mention.Kind.NOMINAL
        && mention.span().of(document.text()).matches("(?is)(my|our|your|his|her|their)\\b.*")
        && mention.entities().stream()
            .map(entities.byId()::get)
            .allMatch(found -> found != null && !found.named());
  }

  /** "Which past president do you admire?" */
  private static boolean isAsked(PostTitle title) {
    return title.sentence().children(title.head(), "det").stream()
        .anyMatch(
            i -> PostWords.lower(title.sentence(), i).matches("which|what|whatever|whichever"));
  }

  /** "a candidate": nobody holds that, unless named. */
  private static boolean isSeeking(PostTitle title) {
    return PostWords.lower(title.sentence(), title.last())
        .matches("candidate|nominee|delegate|official");
  }

  private static Holding holding(PostTitle title, PostHolders.Holder holder, PostTitles titles) {
    Mention body = title.organization();
    Mention place = title.jurisdiction();
    String country = place == null ? null : titles.country(place);
    Span passage = title.span().union(words(holder.mention()));
    passage = body == null ? passage : passage.union(words(body));
    passage = place == null ? passage : passage.union(words(place));
    return new Holding(
        title,
        holder.mention(),
        holder.mention().entities().get(0),
        body == null ? null : argument(body.entities().get(0), body, holder),
        place == null || country == null ? null : argument(country, place, holder),
        passage,
        holder.confidence(),
        holder.method());
  }

  private static Span words(Mention mention) {
    return mention.kind() == Mention.Kind.NAME ? mention.head() : mention.span();
  }

  private static Argument argument(String id, Mention mention, PostHolders.Holder holder) {
    return new Argument(id, new Evidence(mention.head(), holder.confidence(), holder.method()));
  }

  /** Whether nothing in the article tells that the post is over. */
  private static boolean isHeld(
      List<Holding> group, @Nullable Dating end, PostDates dates, Deaths deaths) {
    return end == null
        && group.stream().noneMatch(dates::isBygone)
        && !deaths.of(group.get(0).holder())
        && !deaths.acts(group.get(0).title().sentence());
  }

  /** The country that the rest of the article tells; President Lee is not the one of any. */
  private @Nullable Argument inferred(
      Holding holding, List<Holding> all, Entities entities, PostPlaces places) {
    Argument place = places.of(holding, all);
    Entity country = place == null ? null : entities.byId().get(place.target());
    Entity holder = entities.byId().get(holding.holder());
    boolean other =
        country != null
            && holder != null
            && terms.isOfOther(holder.label(), holding.title().words(), country.label());
    return other ? null : place;
  }

  private Role role(
      List<Holding> group,
      List<Holding> all,
      Document document,
      Entities entities,
      PostPlaces places,
      PostDates dates,
      Departures departures,
      Deaths deaths) {
    Holding best = Holdings.fullest(group, document.text());
    Argument organization = null;
    Argument jurisdiction = null;
    Dating start = null;
    Dating end = null;
    List<Span> passages = new ArrayList<>(List.of(best.passage()));
    for (Holding holding : group) {
      boolean better = organization == null || !isNamed(organization, entities);
      organization =
          better && (organization == null || isNamed(holding.organization(), entities))
              ? holding.organization()
              : organization;
      jurisdiction = jurisdiction == null ? holding.jurisdiction() : jurisdiction;
      start = start == null ? dates.start(holding) : start;
      end = end == null ? dates.end(holding) : end;
      if (!passages.contains(holding.passage())) {
        passages.add(holding.passage());
      }
    }
    for (Holding holding : group) {
      boolean told = // of long ago: elsewhere?
          jurisdiction != null || organization != null || dates.asOf(holding) == null;
      jurisdiction = told ? jurisdiction : inferred(holding, all, entities, places);
      boolean known = jurisdiction != null || organization != null;
      jurisdiction = known ? jurisdiction : places.ofLeader(holding, terms);
    }
    end = end == null ? departures.of(best, organization, all) : end;
    boolean placed = isNamed(organization, entities) || jurisdiction != null;
    Span title =
        new PostWholes(dates, words, entities)
            .of(best, placed || organization != null, start != null || end != null);
    boolean clear =
        placed
            || !PostNeeds.isOpen(best.title())
            || (organization != null && !PostNeeds.isOfWork(best.title()))
            || !title.equals(best.title().span());
    passages.set(0, best.passage().union(title));
    String post = best.title().span().of(document.text());
    Entity holder = entities.byId().get(best.holder());
    String name = holder == null ? best.mention().span().of(document.text()) : holder.label();
    LocalDate anchor = document.article().anchorDate();
    LocalDate held = // whatever else is told of President Lee
        anchor != null && terms.isHeld(name, post, anchor) ? anchor : null;
    return new Role(
        "role-" + post(best) + "-" + best.holder(),
        title,
        group.stream().map(holding -> holding.title().span()).sorted().distinct().toList(),
        new Argument(
            best.holder(), new Evidence(best.mention().span(), best.confidence(), best.method())),
        organization,
        jurisdiction,
        isHeld(group, end, dates, deaths) && !departures.isGone(best, organization, all)
            ? terms.asOf(name, post, dates.asOf(best))
            : held,
        start,
        end,
        name + ": " + title.of(document.text()),
        new Evidence(passages, best.confidence(), best.method()),
        clear && !PostNeeds.isOfWork(best.title()));
  }

  private static String post(Holding holding) {
    Span title = holding.title().span();
    return title.begin() + "-" + title.end();
  }
}
