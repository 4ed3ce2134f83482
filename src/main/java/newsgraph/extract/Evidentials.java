package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** Words by which an article says that there is no evidence, or that something is in question. */
final class Evidentials {
  /** Words that tell of a part of a group. */
  static final Set<String> QUANTITIES =
      Set.of("some", "many", "most", "several", "few", "none", "others", "all", "half");

  private static final String PROOF = "(?:evidence|proof|substantiation|documentation)";
  private static final Pattern MISSING =
      Pattern.compile(
          "(?i)\\b(?:(?:has|have|had|did|does|do) ?(?:not|n[’']t|never) (?:yet |publicly )*"
              + "(?:provided?|offered?|presented?|produced?|gave|given?|cited?|shown?|released?|supplied|supply)"
              + " (?:any |much |further |clear |concrete |credible )*"
              + PROOF
              + "|provided? no "
              + PROOF
              + "|offer(?:ed|s)? no "
              + PROOF
              + "|(?:is|was|there is|there was|with) no "
              + "(?:credible |known )?"
              + PROOF
              + "|without (?:offering |providing |citing |presenting |giving |any )*"
              + "(?:any )?"
              + PROOF
              + "|baseless(?:ly)?|unsubstantiated|unfounded|unproven|without foundation)\\b");
  private static final Pattern QUESTIONED =
      Pattern.compile(
          "(?i)\\b(?:questions?|doubts?|concerns|uncertainty|controversy)\\b[^.,;]{0,40}?\\b"
              + "(?:looms?|remains?|lingers?|persists?|arose|swirls?|mounts?|surrounds?|loomed|remained|lingered|persisted|swirled|mounted|surrounded)\\b");
  private static final Pattern SHARE =
      Pattern.compile(
          "^(?:Many|Most|Some|Few|None|Several|Others|All|Half|Nearly all)\\b[^,;]{0,60}?"
              + "\\b(?:(?:do|did|does|have|has|had|are|is|were|was) ?(?:not|n[’']t|no|never))\\b.*",
          Pattern.DOTALL);

  private static final Pattern PORTION =
      Pattern.compile(
          "(?<=\\p{L}{2}s, )(?:some|many|most|several|few|a few|others)(?: of (?:them|whom))?"
              + " (?!including|excluding)\\p{L}+ing\\b[^,.;:()“”\"]{8,}(?=[.,;]|$)");

  private final Document document;

  Evidentials(Document document) {
    this.document = document;
  }

  /** The clauses of a sentence that say evidence is missing. */
  List<Span> missing(Sentence sentence) {
    return clauses(sentence, MISSING);
  }

  /** "questions loom over …". */
  List<Span> questioned(Sentence sentence) {
    return clauses(sentence, QUESTIONED);
  }

  /** "Many do not have criminal records." */
  @Nullable Span share(Sentence sentence) {
    return SHARE.matcher(sentence.span().of(document.text())).matches() ? sentence.span() : null;
  }

  /** "prisoners, [some wearing masks]": what is said of a part of a group. */
  @Nullable Span portion(Sentence sentence) {
    Matcher matcher = PORTION.matcher(sentence.span().of(document.text()));
    int begin = sentence.span().begin();
    return matcher.find() ? new Span(begin + matcher.start(), begin + matcher.end()) : null;
  }

  private List<Span> clauses(Sentence sentence, Pattern pattern) {
    List<Span> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(sentence.span().of(document.text()));
    while (matcher.find()) {
      int begin = sentence.span().begin();
      Span words = new Span(begin + matcher.start(), begin + matcher.end());
      int head = sentence.headOf(words);
      Span clause =
          head < 0 || sentence.token(head).upos().equals("ADV")
              ? words
              : Phrases.of(sentence, head);
      found.add(clause == null ? words : clause.union(words));
    }
    return found;
  }

  /** Without "though", "but", "Meanwhile,": it has not provided evidence. */
  Span withoutLead(Span clause) {
    Matcher lead =
        Pattern.compile(
                "(?i)^(?:(?:though|although|but|and|while|however|meanwhile|yet|still|because|as|even)\\b,?\\s+)+")
            .matcher(clause.of(document.text()));
    return lead.find() && lead.end() < clause.length()
        ? new Span(clause.begin() + lead.end(), clause.end())
        : clause;
  }
}
