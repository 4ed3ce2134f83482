package newsgraph.model;

/**
 * A populated place of the world, or another thing of the earth with no people.
 *
 * @param id its GeoNames number
 * @param country ISO 3166-1 alpha-2
 * @param admin1 GeoNames' code of the first-order division: "CA" for California, else digits
 */
public record Site(
    int id,
    String name,
    String country,
    String admin1,
    int population,
    double latitude,
    double longitude) {
  /** The IRI that GeoNames gives it. */
  public String iri() {
    return "https://sws.geonames.org/" + id + "/";
  }
}
