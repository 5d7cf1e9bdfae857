/**
 * Risk scans: evaluation of rules on the data at a date, storage of findings, and comparison with an earlier scan.
 *
 * <p>Terms: a {@link org.lodegraph.watch.scan.RiskScan} is one run and its state; a {@link
 * org.lodegraph.watch.scan.Finding} has a key that is the same from scan to scan; a {@link
 * org.lodegraph.watch.scan.FindingChange} says new, worse, better or gone, with its causes. One scan at a time runs
 * on a database, under a lease. Rules are in {@code scan.rule}, their input in {@code scan.fact}; notification of
 * subscribers is a separate package.
 */
@NullMarked
package org.lodegraph.watch.scan;

import org.jspecify.annotations.NullMarked;
