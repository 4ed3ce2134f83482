package newsgraph.model;

import java.util.List;

/** An extraction whose named entities have an identity that reaches beyond the article. */
public record Resolution(Extraction extraction, List<Identity> identities) {
  /**
   * The identity of a named entity.
   *
   * @param entity local id
   * @param path relative IRI: kind and slug, "person/ann-lee"
   * @param name what this article would call it, "Ann Lee"
   * @param country whether it is a country
   * @param links IRIs of the same thing elsewhere, only where sure
   */
  public record Identity(
      String entity, String path, String name, boolean country, List<String> links) {
    public Identity {
      links = List.copyOf(links);
    }
  }

  public Resolution {
    identities = List.copyOf(identities);
  }
}
