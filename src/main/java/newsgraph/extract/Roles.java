package newsgraph.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.model.Argument;
import newsgraph.model.Entity;
import newsgraph.model.Evidence;
import newsgraph.model.Mention;
import newsgraph.model.Role;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds who holds which post: "U.S. Homeland Security Secretary Ann Lee". */
public final class Roles {
  private final PostWords words = new PostWords();

  public List<Role> find(Document document, Entities entities) {
    PostTitles titles = new PostTitles(words, document, entities);
    PostHolders holders = new PostHolders(titles, entities);
    List<Holding> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      for (PostTitle title : titles.in(sentence)) {
        PostHolders.Holder holder = holders.of(title);
        if (holder == null && title.isPublic()) {
          holder = unnamed(title, entities);
        }
        if (holder != null) {
          found.add(holding(title, holder, titles));
        }
      }
    }
    return roles(merged(found, document.text()), document, entities);
  }

  /** "a federal judge": a post without a name. */
  private static PostHolders.@Nullable Holder unnamed(PostTitle title, Entities entities) {
    Mention mention = entities.at(title.sentence().token(title.head()).span());
    if (mention == null
        || mention.kind() != Mention.Kind.NOMINAL
        || mention.entities().size() != 1) {
      return null;
    }
    Entity entity = entities.byId().get(mention.entities().get(0));
    return entity == null || entity.named() || entity.type() != newsgraph.model.EntityType.PERSON
        ? null
        : new PostHolders.Holder(mention, 0.7, "rule/unnamed-holder");
  }

  /** One passage that tells of a holding. */
  private record Holding(
      PostTitle title,
      Mention mention,
      String holder,
      @Nullable Argument organization,
      @Nullable Argument jurisdiction,
      Span passage,
      double confidence,
      String method) {}

  private Holding holding(PostTitle title, PostHolders.Holder holder, PostTitles titles) {
    Mention body = title.organization();
    Mention place = title.jurisdiction();
    String country = place == null ? null : titles.country(place);
    Span passage = title.span().union(holder.mention().head());
    if (holder.mention().kind() != Mention.Kind.NAME) {
      passage = title.span().union(holder.mention().span());
    }
    passage = body == null ? passage : passage.union(body.head());
    passage = place == null ? passage : passage.union(place.head());
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

  private static Argument argument(String id, Mention mention, PostHolders.Holder holder) {
    return new Argument(id, new Evidence(mention.head(), holder.confidence(), holder.method()));
  }

  /** Passages by holder and post: a shorter title of the same holder joins the longer one. */
  private static List<List<Holding>> merged(List<Holding> found, String text) {
    Map<String, List<List<Holding>>> byHolder = new LinkedHashMap<>();
    for (Holding holding : found) {
      List<List<Holding>> groups =
          byHolder.computeIfAbsent(holding.holder(), id -> new ArrayList<>());
      List<Holding> fitting = null;
      for (List<Holding> group : groups) {
        if (group.stream().anyMatch(other -> isSamePost(holding, other, text))) {
          fitting = group;
        }
      }
      if (fitting == null) {
        fitting = new ArrayList<>();
        groups.add(fitting);
      }
      fitting.add(holding);
    }
    return byHolder.values().stream().flatMap(List::stream).toList();
  }

  private static boolean isSamePost(Holding one, Holding other, String text) {
    List<String> shorter =
        List.of(one.title().span().of(text).toLowerCase(java.util.Locale.ROOT).split(" "));
    List<String> longer =
        List.of(other.title().span().of(text).toLowerCase(java.util.Locale.ROOT).split(" "));
    if (shorter.size() > longer.size()) {
      List<String> swapped = shorter;
      shorter = longer;
      longer = swapped;
    }
    int rest = longer.size() - shorter.size();
    return longer.subList(rest, longer.size()).equals(shorter)
        || longer.subList(0, shorter.size()).equals(shorter);
  }

  private List<Role> roles(List<List<Holding>> groups, Document document, Entities entities) {
    Map<String, Entity> byId = entities.byId();
    List<Role> roles = new ArrayList<>();
    for (List<Holding> group : groups) {
      Holding best = group.get(0);
      for (Holding holding : group) {
        best = holding.title().span().length() > best.title().span().length() ? holding : best;
      }
      Argument organization = null;
      Argument jurisdiction = null;
      List<Span> passages = new ArrayList<>();
      passages.add(best.passage());
      for (Holding holding : group) {
        organization = organization == null ? holding.organization() : organization;
        jurisdiction = jurisdiction == null ? holding.jurisdiction() : jurisdiction;
        if (!passages.contains(holding.passage())) {
          passages.add(holding.passage());
        }
      }
      Span title = best.title().span();
      Entity holder = byId.get(best.holder());
      String name = holder == null ? best.mention().span().of(document.text()) : holder.label();
      roles.add(
          new Role(
              "role-" + title.begin(),
              title,
              new Argument(
                  best.holder(),
                  new Evidence(best.mention().span(), best.confidence(), best.method())),
              organization,
              jurisdiction,
              asOf(best, document),
              null,
              null,
              name + ": " + title.of(document.text()),
              new Evidence(passages, best.confidence(), best.method())));
    }
    roles.sort(java.util.Comparator.comparing(Role::title));
    return roles;
  }

  /** The article's date, unless the post is said to be over: "former", "then". */
  private @Nullable LocalDate asOf(Holding holding, Document document) {
    PostTitle title = holding.title();
    for (int i = Math.max(0, title.first() - 1); i <= title.last(); i++) {
      String form = PostWords.lower(title.sentence(), i);
      if (java.util.Set.of("former", "ex", "late", "then", "past", "retired", "ousted", "deposed")
              .contains(form)
          || form.startsWith("ex-")
          || form.startsWith("then-")) {
        return null;
      }
    }
    return document.article().anchorDate();
  }
}
