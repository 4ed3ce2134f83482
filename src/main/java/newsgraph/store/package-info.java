/** Quads at rest: TDB2, saved queries, export. RDF in, RDF out. */
@NullMarked
package newsgraph.store;

import org.jspecify.annotations.NullMarked;
