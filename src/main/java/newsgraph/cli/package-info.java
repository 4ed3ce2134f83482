/** The commands. Nothing else prints. */
@NullMarked
package newsgraph.cli;

import org.jspecify.annotations.NullMarked;
