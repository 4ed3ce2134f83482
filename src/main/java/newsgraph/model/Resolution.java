package newsgraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
   * @param site where it lies, if it is a town that the gazetteer holds
   * @param within the identity of the country it lies in, if it is not one itself
   */
  public record Identity(
      String entity,
      String path,
      String name,
      boolean country,
      List<String> links,
      @Nullable Site site,
      @Nullable Container within) {
    public Identity(String entity, String path, String name, boolean country, List<String> links) {
      this(entity, path, name, country, links, null, null);
    }

    public Identity {
      links = List.copyOf(links);
    }
  }

  /** A country as a place that contains others. */
  public record Container(String path, String name) {}

  public Resolution {
    identities = List.copyOf(identities);
  }
}
