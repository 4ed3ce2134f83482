package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.language.Document;
import newsgraph.model.Argument;
import newsgraph.model.Article;
import newsgraph.model.Claim;
import newsgraph.model.Event;
import newsgraph.model.Evidence;
import newsgraph.model.Post;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds the claims of an article: who put forward what, how it stands, and what it answers. */
final class Claims {
  private static final int FEWEST_WORDS = 4;
  private static final double SAME = 0.8;

  /** In text order. */
  List<Claim> find(
      Document document, List<Attribution> attributions, Entities entities, List<Event> events) {
    ClaimParts parts = new ClaimParts(document, entities, events);
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Attribution attribution : attributions) {
      drafts.add(attributed(document, attribution, parts));
    }
    ClaimStandings standings = new ClaimStandings(document, drafts);
    drafts.addAll(standings.own());
    standings.settle(drafts);
    drafts.sort(Comparator.comparing((ClaimDraft d) -> d.content.get(0)).thenComparing(d -> d.id));
    repeats(document, drafts);
    Occasions occasions = new Occasions(document, entities, events);
    ClaimLabels labels = new ClaimLabels(document.text(), parts);
    List<Claim> claims = new ArrayList<>();
    for (ClaimDraft draft : drafts) {
      draft.about = parts.about(draft);
      occasions.settle(draft);
      claims.add(draft.claim(labels.of(draft)));
    }
    return claims;
  }

  private static ClaimDraft attributed(
      Document document, Attribution attribution, ClaimParts parts) {
    List<Span> content =
        attribution.content().stream()
            .map(span -> words(span, attribution.form(), document.text()))
            .toList();
    ClaimDraft draft = new ClaimDraft(attribution, content);
    draft.speakers = parts.named(attribution.speaker(), "rule/speaker");
    draft.addressees = parts.named(attribution.addressee(), "rule/addressee");
    Post post = post(document.article(), content.get(0));
    draft.basedOn = post == null ? null : parts.post(post.span());
    return draft;
  }

  private static @Nullable Post post(Article article, Span content) {
    for (Post post : article.posts()) {
      if (post.content().contains(content)) {
        return post;
      }
    }
    return null;
  }

  /** A direct quotation without its marks and the comma before the last: “Go,” is Go. */
  static Span words(Span content, Claim.Form form, String text) {
    int begin = content.begin();
    int end = content.end();
    if (form == Claim.Form.DIRECT) {
      while (end - begin > 1 && isEdge(text.charAt(begin), "\"“'‘`")) {
        begin++;
      }
      while (end - begin > 1 && isEdge(text.charAt(end - 1), "\"”'’")) {
        end--;
      }
      end -= end - begin > 1 && text.charAt(end - 1) == ',' ? 1 : 0;
    } else if (text.startsWith("that ", begin) && end - begin > 5) {
      begin += 5;
    }
    return new Span(begin, end);
  }

  private static boolean isEdge(char c, String marks) {
    return marks.indexOf(c) >= 0 || Character.isWhitespace(c);
  }

  /** The same words by the same speaker; the later repeats the earlier, and rests on its post. */
  private static void repeats(Document document, List<ClaimDraft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      for (int j = i + 1; j < drafts.size(); j++) {
        ClaimDraft first = drafts.get(i);
        ClaimDraft second = drafts.get(j);
        if (first.form != null && second.form != null && isSame(document, first, second)) {
          Evidence evidence = new Evidence(second.passage, 0.9, "rule/same-words");
          second.repeats.add(new Argument(first.id, evidence));
          first.basedOn = first.basedOn == null ? second.basedOn : first.basedOn;
        } else if (isUnnamed(first) && isNearly(document, first, second)) {
          first.repeats.add(
              new Argument(second.id, new Evidence(first.passage, 0.6, "rule/same-thought")));
          second.doubts.stream()
              .filter(doubt -> doubt.kind() == Claim.Doubt.Kind.DISPUTED)
              .forEach(doubt -> first.doubts.add(doubt));
        }
      }
    }
  }

  /** "those accused of theft": the article does not say by whom. */
  private static boolean isUnnamed(ClaimDraft draft) {
    return draft.attribution != null
        && draft.attribution.speaker() == null
        && draft.attribution.method().equals("rule/object-and-phrase");
  }

  /** Whether a named speaker's claim shares most of its nouns and verbs, whatever their endings. */
  private static boolean isNearly(Document document, ClaimDraft unnamed, ClaimDraft named) {
    Set<String> one = stems(unnamed, document.text());
    Set<String> common = new HashSet<>(one);
    common.retainAll(stems(named, document.text()));
    boolean indirect = named.form == Claim.Form.INDIRECT && !named.speakers.isEmpty();
    return indirect && common.size() >= 3 && 2 * common.size() >= one.size();
  }

  private static Set<String> stems(ClaimDraft draft, String text) {
    return wordsOf(draft, text).stream()
        .filter(word -> word.length() >= 4)
        .map(word -> word.substring(0, Math.min(word.length() - (word.endsWith("s") ? 1 : 0), 6)))
        .collect(Collectors.toSet());
  }

  private static boolean isSame(Document document, ClaimDraft first, ClaimDraft second) {
    Set<String> speakers = new HashSet<>(Argument.targets(first.speakers));
    boolean apart = speakers.stream().noneMatch(Argument.targets(second.speakers)::contains);
    Set<String> one = wordsOf(first, document.text());
    Set<String> two = wordsOf(second, document.text());
    if (apart || one.size() < FEWEST_WORDS || two.size() < FEWEST_WORDS) {
      return false;
    }
    Set<String> common = new HashSet<>(one);
    common.retainAll(two);
    return common.size() >= SAME * (one.size() + two.size() - common.size());
  }

  private static Set<String> wordsOf(ClaimDraft draft, String text) {
    Set<String> words = new HashSet<>();
    for (Span span : draft.content) {
      String plain = span.of(text).toLowerCase(Locale.ROOT).replaceAll("['’]", "");
      for (String word : plain.split("[^\\p{L}\\p{N}]+", -1)) {
        words.add(word);
      }
    }
    words.remove("");
    return words;
  }
}
