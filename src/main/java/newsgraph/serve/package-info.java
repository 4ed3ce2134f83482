/** The endpoint: Fuseki with its UI, read-only. */
@NullMarked
package newsgraph.serve;

import org.jspecify.annotations.NullMarked;
