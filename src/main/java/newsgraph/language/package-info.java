/** Text to sentences, tokens, tags, lemmas, dependencies and names. */
@NullMarked
package newsgraph.language;

import org.jspecify.annotations.NullMarked;
