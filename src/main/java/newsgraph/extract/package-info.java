/** Annotated text to mentions, coreference, roles, times, events and claims: one finder a file. */
@NullMarked
package newsgraph.extract;

import org.jspecify.annotations.NullMarked;
