/**
 * Rules of risk scans: data files, read with the line of every error, and evaluated on facts at a date.
 *
 * <p>Terms: a {@link org.lodegraph.watch.scan.rule.Metric} is a value that the program can compute for targets,
 * minerals or measures. A {@link org.lodegraph.watch.scan.rule.Rule} uses a metric or its own statement, and sets
 * the threshold and the severities of a finding. An {@link org.lodegraph.watch.scan.rule.EvaluationContext} is
 * facts at a date in a scope, with cached results that rules share. Storage, comparison and notification are in
 * {@code scan}.
 */
@NullMarked
package org.lodegraph.watch.scan.rule;

import org.jspecify.annotations.NullMarked;
