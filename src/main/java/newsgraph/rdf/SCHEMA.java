package newsgraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of schema.org in use. */
@SuppressWarnings("MemberName") // a constant is called what its term is called
public final class SCHEMA {
  public static final String NAMESPACE = "https://schema.org/";

  public static final Node NewsArticle = term("NewsArticle");
  public static final Node Person = term("Person");
  public static final Node Organization = term("Organization");
  public static final Node Place = term("Place");
  public static final Node Country = term("Country");
  public static final Node Legislation = term("Legislation");
  public static final Node SocialMediaPosting = term("SocialMediaPosting");
  public static final Node Quotation = term("Quotation");
  public static final Node Thing = term("Thing");
  public static final Node text = term("text");
  public static final Node about = term("about");
  public static final Node name = term("name");
  public static final Node alternateName = term("alternateName");
  public static final Node roleName = term("roleName");
  public static final Node startDate = term("startDate");
  public static final Node endDate = term("endDate");
  public static final Node superEvent = term("superEvent");
  public static final Node instrument = term("instrument");
  public static final Node isBasedOn = term("isBasedOn");
  public static final Node containedInPlace = term("containedInPlace");
  public static final Node nationality = term("nationality");
  public static final Node jobTitle = term("jobTitle");
  public static final Node affiliation = term("affiliation");
  public static final Node author = term("author");
  public static final Node publisher = term("publisher");
  public static final Node contributor = term("contributor");
  public static final Node datePublished = term("datePublished");
  public static final Node headline = term("headline");
  public static final Node url = term("url");
  public static final Node identifier = term("identifier");
  public static final Node inLanguage = term("inLanguage");
  public static final Node sha256 = term("sha256");

  private static Node term(String name) {
    return NodeFactory.createURI(NAMESPACE + name);
  }

  private SCHEMA() {}
}
