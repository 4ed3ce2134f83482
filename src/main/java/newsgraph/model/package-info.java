/** What an article says, as immutable records: no library, no logic beyond the checks at birth. */
@NullMarked
package newsgraph.model;

import org.jspecify.annotations.NullMarked;
