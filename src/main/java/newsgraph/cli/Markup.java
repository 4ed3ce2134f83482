package newsgraph.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsgraph.model.Argument;
import newsgraph.model.Claim;
import newsgraph.model.Entity;
import newsgraph.model.Extraction;
import newsgraph.model.Span;

/**
 * An article with marks around what is found in it: {@code [Ann Lee](person) [said](cue):
 * [“Go.”](Ann Lee)}. A mark of a claim names who says it.
 */
final class Markup {
  /** Escape sequences of terminals (ECMA-48): the colour of each kind of mark. */
  private enum Kind {
    MENTION(36),
    EVENT(33),
    CLAIM(32),
    CUE(32),
    TIME(35),
    ROLE(34);

    private final int colour;

    Kind(int colour) {
      this.colour = colour;
    }
  }

  private record Mark(Span span, Kind kind, String label) {}

  private final Extraction extraction;
  private final Map<String, Entity> entities = new HashMap<>();
  private final boolean coloured;

  private Markup(Extraction extraction, boolean coloured) {
    this.extraction = extraction;
    this.coloured = coloured;
    extraction.entities().forEach(entity -> entities.put(entity.id(), entity));
  }

  static String of(Extraction extraction, boolean coloured) {
    return new Markup(extraction, coloured).text();
  }

  private String text() {
    String text = extraction.article().text();
    List<Mark> opening = new ArrayList<>(marks());
    opening.sort(
        Comparator.comparing((Mark mark) -> mark.span().begin())
            .thenComparing(mark -> -mark.span().end())
            .thenComparing(Mark::kind)
            .thenComparing(Mark::label));
    List<Mark> closing = new ArrayList<>();
    StringBuilder marked = new StringBuilder();
    int next = 0;
    for (int i = 0; i <= text.length(); i++) {
      for (int j = closing.size() - 1; j >= 0; j--) {
        if (closing.get(j).span().end() == i) {
          Mark mark = closing.remove(j);
          marked.append(colour("](" + mark.label() + ")", mark.kind()));
        }
      }
      for (; next < opening.size() && opening.get(next).span().begin() == i; next++) {
        marked.append(colour("[", opening.get(next).kind()));
        closing.add(opening.get(next));
      }
      if (i < text.length()) {
        marked.append(text.charAt(i));
      }
    }
    return marked.toString();
  }

  private String colour(String mark, Kind kind) {
    return coloured ? "\u001B[" + kind.colour + "m" + mark + "\u001B[0m" : mark;
  }

  private List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    extraction
        .mentions()
        .forEach(
            mention ->
                marks.add(new Mark(mention.span(), Kind.MENTION, type(mention.entities().get(0)))));
    extraction
        .triggers()
        .forEach(
            trigger ->
                marks.add(
                    new Mark(
                        trigger.word(),
                        Kind.EVENT,
                        trigger.type() == null ? "event" : trigger.type())));
    extraction.times().forEach(time -> marks.add(new Mark(time.span(), Kind.TIME, time.value())));
    extraction.roles().forEach(role -> marks.add(new Mark(role.title(), Kind.ROLE, "role")));
    extraction.claims().forEach(claim -> add(claim, marks));
    return marks.stream().distinct().toList();
  }

  /** What the article itself asserts is not marked. */
  private void add(Claim claim, List<Mark> marks) {
    if (claim.form() == null) {
      return;
    }
    List<Argument> speakers = claim.speakers();
    String speaker = speakers.isEmpty() ? "not named" : label(speakers.get(0).target());
    claim.content().forEach(span -> marks.add(new Mark(span, Kind.CLAIM, speaker)));
    if (claim.cue() != null) {
      marks.add(new Mark(claim.cue(), Kind.CUE, "cue"));
    }
  }

  private String type(String id) {
    Entity entity = entities.get(id);
    return entity == null ? "" : entity.type().name().toLowerCase(Locale.ROOT);
  }

  private String label(String id) {
    Entity entity = entities.get(id);
    return entity == null ? "" : entity.label();
  }
}
