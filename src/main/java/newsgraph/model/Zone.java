package newsgraph.model;

/** A part of an article that is read in one way. Zones are in text order and do not overlap. */
public record Zone(Kind kind, Span span) {
  /** What a zone is. */
  public enum Kind {
    HEADLINE,
    /** "PARIS, March 3 (Reuters) -": place and date of filing; no sentence. */
    DATELINE,
    /** A section heading inside the body. */
    HEADING,
    /** One paragraph of the story. */
    BODY,
    /** A social media post set into the article: a dated speech act of its author. */
    POST,
    /** "(With AP input)": names a contributor; no sentence. */
    CREDIT,
    /** Navigation, advertising, sign-up lines: never extracted from. */
    BOILERPLATE;

    /** Whether sentences of this zone are analysed and extracted from. */
    public boolean isRead() {
      return this == HEADLINE || this == HEADING || this == BODY || this == POST;
    }
  }
}
