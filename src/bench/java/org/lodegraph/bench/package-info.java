/** Measurements of the whole program beside a peer doing the same work in the same run; each prints a ratio. */
@NullMarked
package org.lodegraph.bench;

import org.jspecify.annotations.NullMarked;
