/** Bytes to articles: formats, encodings, metadata and the zones of a text. */
@NullMarked
package newsgraph.read;

import org.jspecify.annotations.NullMarked;
