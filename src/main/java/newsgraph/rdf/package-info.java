/** A resolution to quads: vocabularies, IRIs, the evidence policy, SHACL. */
@NullMarked
package newsgraph.rdf;

import org.jspecify.annotations.NullMarked;
