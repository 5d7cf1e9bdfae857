/**
 * What a scan is worked out from: figures, verdicts and flows by year and edition, measures and agreements by date. Read once from the graph,
 * kept with the scan, and read again when a later scan asks what has changed: the same facts give the same findings, whatever the graph
 * holds by then. Rules are next door, in {@code scan.rule}.
 */
@NullMarked
package org.lodegraph.watch.scan.fact;

import org.jspecify.annotations.NullMarked;
