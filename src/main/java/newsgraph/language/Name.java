package newsgraph.language;

import newsgraph.model.EntityType;
import newsgraph.model.Span;

/** A proper name in the text, without title or article: "Ann Lee", "Alien Enemies Act". */
public record Name(Span span, EntityType type, double confidence, String method) {}
