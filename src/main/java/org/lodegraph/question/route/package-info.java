/**
 * Alternative routes: supply of a target that avoids a country or an operation.
 *
 * <p>Terms: shortfall, spare capacity, hidden origin, struck and binding cut are defined in definitions 4. The network engine
 * computes the cheapest maximum flow and its decomposition. {@link org.lodegraph.question.route.LegCosts} computes the cost of
 * a leg, {@link org.lodegraph.question.route.RouteMapper} adds names and evidence. The statements under {@code cypher/route}
 * return the target, the agreements of each leg, and the candidates by their spare capacity. Dependencies are in
 * {@code org.lodegraph.question.dependency}.
 */
@NullMarked
package org.lodegraph.question.route;

import org.jspecify.annotations.NullMarked;
