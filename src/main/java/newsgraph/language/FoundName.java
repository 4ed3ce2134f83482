package newsgraph.language;

import newsgraph.model.EntityType;

/** A name while the article is read: words {@code begin} to before {@code end} of a sentence. */
record FoundName(int sentence, int begin, int end, EntityType type, String method) {}
