package newsgraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of words or a thought put forward by someone.
 *
 * @param id local to the article
 * @param content the words, verbatim; several spans where the cue breaks them
 * @param form null if the article itself puts it forward
 * @param cue the words that introduce it, "said"
 * @param speakerSpan the words that name the speaker, "the 34-year-old Lee"; null if none
 * @param speakers empty if the article itself puts it forward, or names nobody
 * @param basedOn local id of the post whose words these are
 * @param doubts each with the words that raise it
 * @param disputes claims that this one disputes; likewise {@code repeats}
 * @param attitude whether it is thought, wanted or liked rather than said
 */
public record Claim(
    String id,
    List<Span> content,
    @Nullable Form form,
    @Nullable Span cue,
    @Nullable Span speakerSpan,
    List<Argument> speakers,
    List<Argument> addressees,
    @Nullable Argument occasion,
    List<Argument> about,
    @Nullable Argument basedOn,
    List<Doubt> doubts,
    List<Argument> disputes,
    List<Argument> repeats,
    boolean attitude,
    String label,
    Evidence evidence) {
  /** How the words are given. */
  public enum Form {
    DIRECT,
    INDIRECT,
    MIXED
  }

  /** A standing beside asserted or attributed, with the words of the article that say so. */
  public record Doubt(Kind kind, Evidence evidence) {
    /** The kinds of doubt. */
    public enum Kind {
      DISPUTED,
      DENIED,
      WITHOUT_EVIDENCE
    }
  }

  public Claim {
    content = List.copyOf(content);
    speakers = List.copyOf(speakers);
    addressees = List.copyOf(addressees);
    about = List.copyOf(about);
    doubts = List.copyOf(doubts);
    disputes = List.copyOf(disputes);
    repeats = List.copyOf(repeats);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("A claim without content: " + id);
    }
    if (form == null && !speakers.isEmpty()) {
      throw new IllegalArgumentException("The article's own claim has no other speaker: " + id);
    }
  }
}
