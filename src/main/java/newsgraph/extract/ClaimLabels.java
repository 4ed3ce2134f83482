package newsgraph.extract;

import java.util.List;
import newsgraph.model.Argument;
import newsgraph.model.Claim;
import newsgraph.model.Span;

/** Names claims for readers: {@code Ann Lee (said): “We will leave …”}. */
final class ClaimLabels {
  private static final int LONGEST = 90;

  private final String text;
  private final ClaimParts parts;

  ClaimLabels(String text, ClaimParts parts) {
    this.text = text;
    this.parts = parts;
  }

  String of(ClaimDraft draft) {
    String words = shortened(draft.content);
    if (draft.form == null) {
      return "The article: " + words;
    }
    String said = draft.form == Claim.Form.DIRECT ? "“" + words + "”" : words;
    Attribution attribution = draft.attribution;
    Span cue = attribution == null ? null : attribution.cue();
    String how = cue == null ? "post" : cue.of(text);
    return who(draft) + " (" + how.replaceAll("\\s+", " ") + "): " + said;
  }

  private String who(ClaimDraft draft) {
    List<String> names =
        Argument.targets(draft.speakers).stream()
            .map(parts::label)
            .filter(n -> !n.isEmpty())
            .toList();
    if (!names.isEmpty()) {
      return String.join(" and ", names);
    }
    Attribution attribution = draft.attribution;
    Span speaker = attribution == null ? null : attribution.speaker();
    return speaker == null ? "(not named)" : speaker.of(text).replaceAll("\\s+", " ");
  }

  private String shortened(List<Span> content) {
    String words =
        String.join(" … ", content.stream().map(span -> span.of(text)).toList())
            .replaceAll("\\s+", " ");
    if (words.length() <= LONGEST) {
      return words;
    }
    int cut = words.lastIndexOf(' ', LONGEST);
    int end = cut > LONGEST / 2 ? cut : LONGEST;
    end -= Character.isHighSurrogate(words.charAt(end - 1)) ? 1 : 0;
    return words.substring(0, end) + " …";
  }
}
