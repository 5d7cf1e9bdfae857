/** Benchmarks: compare the whole program with a peer that does the same work in the same run; each prints a ratio. */
@NullMarked
package org.lodegraph.bench;

import org.jspecify.annotations.NullMarked;
