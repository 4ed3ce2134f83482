/** Entities of one article to named things that articles share. */
@NullMarked
package newsgraph.resolve;

import org.jspecify.annotations.NullMarked;
