/** The straight line from articles to quads, and what can go wrong on the way. */
@NullMarked
package newsgraph;

import org.jspecify.annotations.NullMarked;
