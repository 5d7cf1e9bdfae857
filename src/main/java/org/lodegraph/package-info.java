/** The program; it starts in {@link org.lodegraph.Main}. */
@NullMarked
package org.lodegraph;

import org.jspecify.annotations.NullMarked;
