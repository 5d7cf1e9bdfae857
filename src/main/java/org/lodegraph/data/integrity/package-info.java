/**
 * The integrity of the store: its content compared with the content written.
 *
 * <p>An import writes to the {@code Dataset} node the count of each label and relationship type, and a digest of their
 * properties. The derivation does the same for its own data. {@link org.lodegraph.data.integrity.Integrity} compares
 * them: comparing counts is cheap, comparing digests reads everything.
 */
@NullMarked
package org.lodegraph.data.integrity;

import org.jspecify.annotations.NullMarked;
