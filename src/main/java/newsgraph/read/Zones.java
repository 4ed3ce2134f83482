package newsgraph.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsgraph.model.Post;
import newsgraph.model.Span;
import newsgraph.model.Zone;
import org.jspecify.annotations.Nullable;

/** Splits a text into zones and reads off what datelines, credits and posts tell. */
final class Zones {
  private final String text;
  private final @Nullable LocalDate published;
  private final List<Zone> zones = new ArrayList<>();
  private final List<Post> posts = new ArrayList<>();
  private final List<Span> credits = new ArrayList<>();
  private @Nullable String headline;
  private @Nullable String byline;
  private @Nullable Span datelineDate;

  private Zones(String text, @Nullable LocalDate published) {
    this.text = text;
    this.published = published;
  }

  static Zones of(String text, @Nullable String title, @Nullable LocalDate published) {
    Zones zones = new Zones(text, published);
    List<Span> paragraphs = new ArrayList<>(Paragraphs.of(text));
    zones.takeHeadline(paragraphs, title);
    zones.split(paragraphs);
    return zones;
  }

  List<Zone> zones() {
    return zones;
  }

  List<Post> posts() {
    return posts;
  }

  List<Span> credits() {
    return credits;
  }

  @Nullable String headline() {
    return headline;
  }

  @Nullable String byline() {
    return byline;
  }

  @Nullable Span datelineDate() {
    return datelineDate;
  }

  @Nullable LocalDate dateline() {
    return datelineDate == null ? null : Dates.read(datelineDate.of(text), published);
  }

  private void takeHeadline(List<Span> paragraphs, @Nullable String title) {
    if (paragraphs.isEmpty()) {
      return;
    }
    Span first = paragraphs.get(0);
    int titleEnd = title == null ? 0 : titleEnd(first, title);
    if (titleEnd == 0 && (title != null || !looksLikeHeadline(paragraphs))) {
      return;
    }
    int end = titleEnd == 0 ? first.end() : titleEnd;
    headline = text.substring(first.begin(), end);
    zones.add(new Zone(Zone.Kind.HEADLINE, new Span(first.begin(), end)));
    int rest = end;
    while (rest < first.end() && Paragraphs.isSpace(text.charAt(rest))) {
      rest++;
    }
    if (rest < first.end()) {
      paragraphs.set(0, new Span(rest, first.end()));
    } else {
      paragraphs.remove(0);
    }
  }

  /** Where the title ends in the first paragraph, a final period included; 0 if it is not there. */
  private int titleEnd(Span first, String title) {
    int end = first.begin() + title.length();
    if (end > first.end() || !text.regionMatches(true, first.begin(), title, 0, title.length())) {
      return 0;
    }
    if (end < first.end() && text.charAt(end) == '.') {
      end++;
    }
    return end == first.end() || Paragraphs.isSpace(text.charAt(end)) ? end : 0;
  }

  private boolean looksLikeHeadline(List<Span> paragraphs) {
    if (paragraphs.size() < 2 || !isShortLine(paragraphs.get(0), 140, 22)) {
      return false;
    }
    for (Span next : paragraphs.subList(1, Math.min(4, paragraphs.size()))) {
      if (next.length() >= 60 && endsSentence(next)) {
        return paragraphs.get(0).of(text).split("\\s+", -1).length > 1;
      }
    }
    return false;
  }

  private boolean isShortLine(Span line, int characters, int words) {
    String shown = line.of(text);
    return shown.length() <= characters
        && ".:;,…\"”".indexOf(shown.charAt(shown.length() - 1)) < 0
        && !Character.isLowerCase(shown.charAt(0))
        && Character.isLetterOrDigit(
            shown.codePointAt(
                "\"“‘'¿(".indexOf(shown.charAt(0)) >= 0 && shown.length() > 1 ? 1 : 0))
        && shown.split("\\s+", -1).length <= words
        && Datelines.at(text, line) == null
        && Credits.byline(shown) == null
        && !Credits.is(shown);
  }

  private boolean endsSentence(Span paragraph) {
    return ".!?\"”’)".indexOf(text.charAt(paragraph.end() - 1)) >= 0;
  }

  private void split(List<Span> paragraphs) {
    int story = storyEnd(paragraphs);
    boolean begun = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      String shown = paragraph.of(text);
      if (Credits.is(shown)) {
        zones.add(new Zone(Zone.Kind.CREDIT, paragraph));
        credits.addAll(Credits.names(text, paragraph));
      } else if (i >= story || Boilerplate.is(shown, false)) {
        zones.add(new Zone(Zone.Kind.BOILERPLATE, paragraph));
      } else if ((!begun || i == paragraphs.size() - 1) && Credits.byline(shown) != null) {
        byline = byline == null ? Credits.byline(shown) : byline;
        zones.add(new Zone(Zone.Kind.CREDIT, paragraph));
      } else if (i + 1 < story && Posts.isSignature(text, paragraphs.get(i + 1)) && begun) {
        addPost(paragraph.union(paragraphs.get(++i)));
      } else if (!addPost(paragraph)) {
        begun |= addBody(paragraph, !begun, i + 1 < story ? paragraphs.get(i + 1) : null);
      }
    }
  }

  /**
   * Index of the first paragraph after which there are only advertising, credits and references.
   */
  private int storyEnd(List<Span> paragraphs) {
    int story = paragraphs.size();
    for (int i = paragraphs.size() / 2; i > 0 && i < paragraphs.size(); i++) {
      if (Boilerplate.isSection(paragraphs.get(i).of(text))
          && paragraphs.subList(i, paragraphs.size()).stream().noneMatch(p -> p.length() > 400)) {
        story = i;
        break;
      }
    }
    while (story > 1) {
      String shown = paragraphs.get(story - 1).of(text);
      if (!Boilerplate.is(shown, true) && !(story > 2 && Credits.is(shown))) {
        break;
      }
      story--;
    }
    return story;
  }

  private boolean addPost(Span span) {
    Post post = Posts.at(text, span);
    if (post == null) {
      return false;
    }
    posts.add(post);
    zones.add(new Zone(Zone.Kind.POST, post.span()));
    int rest = post.span().end();
    while (rest < span.end()
        && !Character.isLetterOrDigit(text.charAt(rest))
        && "\"“‘".indexOf(text.charAt(rest)) < 0) {
      rest++;
    }
    if (rest < span.end()) {
      addBody(new Span(rest, span.end()), false, null);
    }
    return true;
  }

  /** Adds a paragraph of the story and says whether it is more than a date or heading. */
  private boolean addBody(Span paragraph, boolean first, @Nullable Span next) {
    Datelines.Dateline dateline =
        first ? Datelines.at(text, paragraph) : Datelines.dateLine(text, paragraph);
    if (dateline != null) {
      zones.add(new Zone(Zone.Kind.DATELINE, dateline.span()));
      if (dateline.date() != null && datelineDate == null && zones.size() < 6) {
        datelineDate = dateline.date();
      }
      int rest = dateline.span().end();
      while (rest < paragraph.end() && Paragraphs.isSpace(text.charAt(rest))) {
        rest++;
      }
      if (rest == paragraph.end()) {
        return false;
      }
      zones.add(new Zone(Zone.Kind.BODY, new Span(rest, paragraph.end())));
      return true;
    }
    boolean heading =
        next != null && next.length() > 80 && endsSentence(next) && isHeading(paragraph);
    zones.add(new Zone(heading ? Zone.Kind.HEADING : Zone.Kind.BODY, paragraph));
    return !heading;
  }

  private boolean isHeading(Span paragraph) {
    String shown = paragraph.of(text).toLowerCase(Locale.ROOT);
    return isShortLine(paragraph, 80, 12) && !shown.endsWith("!") && !shown.startsWith("(");
  }
}
