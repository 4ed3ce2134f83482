/** Standoff annotations for scoring and speed measurements. */
@NullMarked
package newsgraph.eval;

import org.jspecify.annotations.NullMarked;
