/**
 * The indicators of chokepoints (definitions 4), computed in one place for the graph, for answers and for scans.
 *
 * <p>{@link org.lodegraph.network.chokepoint.ChokepointAnalysis} computes them from published outputs, verdicts on flows
 * and the networks of a snapshot. {@code data.derive} writes those of the default assumptions to the graph.
 */
@NullMarked
package org.lodegraph.network.chokepoint;

import org.jspecify.annotations.NullMarked;
