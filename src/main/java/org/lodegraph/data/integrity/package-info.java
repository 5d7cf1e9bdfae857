/**
 * The integrity of the store: its content compared with what was written.
 *
 * <p>An import writes on the {@code Dataset} node how many nodes of each label and relationships of each type it wrote, and a digest of what they say;
 * the derivation does the same of its own. {@link org.lodegraph.data.integrity.Integrity} compares: the counts cost nothing, the digests a read of everything.
 */
@NullMarked
package org.lodegraph.data.integrity;

import org.jspecify.annotations.NullMarked;
