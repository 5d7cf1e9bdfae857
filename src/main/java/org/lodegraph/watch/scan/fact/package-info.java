/**
 * Facts of a scan: figures, verdicts and flows by year and edition, measures and agreements by date. They are read
 * from the graph, stored with the scan, and read again for comparison with a later scan. The same facts give the
 * same findings, even after the graph has changed. Rules are in {@code scan.rule}.
 */
@NullMarked
package org.lodegraph.watch.scan.fact;

import org.jspecify.annotations.NullMarked;
