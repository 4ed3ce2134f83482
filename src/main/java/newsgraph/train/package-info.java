/** Training of the models that ship. */
@NullMarked
package newsgraph.train;

import org.jspecify.annotations.NullMarked;
