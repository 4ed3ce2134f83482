package newsgraph.extract;

import java.util.List;
import newsgraph.model.Claim;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that the article puts in somebody's mouth, before it is known who that is: what the syntax
 * tells.
 *
 * @param id of the claim that it becomes, "claim-433": begin of the content
 * @param content verbatim, in text order; with the quotation marks where there are some
 * @param speaker the noun phrase or pronoun that names the speaker; null if there is none
 * @param addressee the noun phrase or pronoun that names to whom it is said
 * @param cue "said", "issued a stark warning"
 * @param passage all that supports it: normally the sentence or sentences of content, speaker and
 *     cue
 * @param nested whether it stands inside the content of another attribution
 * @param attitude whether the cue is one of thinking or wanting, not of saying
 */
public record Attribution(
    String id,
    List<Span> content,
    @Nullable Span speaker,
    @Nullable Span addressee,
    @Nullable Span cue,
    Claim.Form form,
    Span passage,
    boolean nested,
    boolean attitude,
    double confidence,
    String method) {
  public Attribution {
    content = List.copyOf(content);
  }
}
