/** Benchmarks of the whole program against a peer that does the same work in the same run. Each prints a ratio. */
@NullMarked
package org.lodegraph.bench;

import org.jspecify.annotations.NullMarked;
