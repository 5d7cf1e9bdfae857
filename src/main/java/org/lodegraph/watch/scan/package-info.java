/**
 * Risk scans: rules judged on the data at a date, findings kept in the graph, and what has changed since an earlier scan, with its cause.
 *
 * <p>Words introduced: a {@link org.lodegraph.watch.scan.RiskScan} is one run and its state; a {@link org.lodegraph.watch.scan.Finding} keeps its key from
 * scan to scan; a {@link org.lodegraph.watch.scan.FindingChange} says new, worse, better or gone, and why. One scan runs at a time on a database, under
 * a lease. What rules are and how they judge is in {@code scan.rule}, what they judge in {@code scan.fact}; who is told of changes is a feature of its own.
 */
@NullMarked
package org.lodegraph.watch.scan;

import org.jspecify.annotations.NullMarked;
