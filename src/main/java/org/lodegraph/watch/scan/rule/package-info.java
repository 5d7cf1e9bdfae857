/**
 * Rules of risk scans: data in files, read with every fault in its place, and judged against facts at a date.
 *
 * <p>FindingText introduced: a {@link org.lodegraph.watch.scan.rule.Metric} is what the program can measure of every target, mineral or measure; a
 * {@link org.lodegraph.watch.scan.rule.Rule} takes one of them, or a statement of its own, and says from which value on it is a finding and how grave;
 * an {@link org.lodegraph.watch.scan.rule.EvaluationContext} is facts at a date in a scope, with what rules share worked out once. Storing, comparing and
 * telling are next door, in {@code scan}.
 */
@NullMarked
package org.lodegraph.watch.scan.rule;

import org.jspecify.annotations.NullMarked;
