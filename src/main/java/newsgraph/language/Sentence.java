package newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import newsgraph.model.Span;
import newsgraph.model.Zone;
import org.jspecify.annotations.Nullable;

/** A sentence with its dependency tree. Token positions are indexes into {@link #tokens}. */
public record Sentence(Span span, Zone zone, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public int size() {
    return tokens.size();
  }

  /** The dependents of a token, left to right. */
  public List<Integer> children(int head) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() == head) {
        found.add(i);
      }
    }
    return found;
  }

  /** The dependents whose relation is one of these, left to right. */
  public List<Integer> children(int head, String... relations) {
    List<String> wanted = List.of(relations);
    List<Integer> found = children(head);
    found.removeIf(i -> !wanted.contains(tokens.get(i).relation()));
    return found;
  }

  /** The first dependent with one of these relations, or -1. */
  public int child(int head, String... relations) {
    List<Integer> found = children(head, relations);
    return found.isEmpty() ? -1 : found.get(0);
  }

  /** Whether {@code ancestor} is {@code index} or governs it, directly or not. */
  public boolean governs(int ancestor, int index) {
    for (int i = index; i >= 0; i = tokens.get(i).head()) {
      if (i == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** The token itself and all it governs, left to right, without what {@code cut} lets fall. */
  public List<Integer> subtree(int head, Predicate<Integer> cut) {
    List<Integer> found = new ArrayList<>();
    collect(head, cut, found);
    found.sort(null);
    return found;
  }

  private void collect(int head, Predicate<Integer> cut, List<Integer> into) {
    into.add(head);
    for (int child : children(head)) {
      if (!cut.test(child)) {
        collect(child, cut, into);
      }
    }
  }

  /** From the first to the last of these tokens. */
  public Span span(List<Integer> indexes) {
    int first = indexes.get(0);
    int last = first;
    for (int i : indexes) {
      first = Math.min(first, i);
      last = Math.max(last, i);
    }
    return new Span(tokens.get(first).span().begin(), tokens.get(last).span().end());
  }

  /** The tokens from {@code first} to {@code last}, both included. */
  public Span span(int first, int last) {
    return new Span(tokens.get(first).span().begin(), tokens.get(last).span().end());
  }

  /** Index of the token that covers this position of the article's text, or -1. */
  public int at(int offset) {
    for (int i = 0; i < tokens.size(); i++) {
      Span span = tokens.get(i).span();
      if (span.begin() <= offset && offset < span.end()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Index of the token of the span that governs the others: its head word; -1 if no token is
   * inside.
   */
  public int headOf(Span inside) {
    int last = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (inside.overlaps(tokens.get(i).span())) {
        int head = tokens.get(i).head();
        if (head < 0 || !inside.overlaps(tokens.get(head).span())) {
          return i;
        }
        last = i;
      }
    }
    return last;
  }

  /** Index of the root. */
  public int root() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() < 0) {
        return i;
      }
    }
    throw new IllegalStateException("A sentence without a root");
  }

  /** The token's form, or null beyond either end. */
  public @Nullable String form(int index) {
    return index < 0 || index >= tokens.size() ? null : tokens.get(index).form();
  }
}
