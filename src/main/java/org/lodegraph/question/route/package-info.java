/**
 * How a target could get round an operation or a country that it refuses: alternative routes.
 *
 * <p>Words introduced: shortfall, spare capacity, hidden origin, struck, binding cut, as definitions 3.4 gives them. The
 * network engine finds the cheapest largest flow and its parts; {@link org.lodegraph.question.route.LegCosts} says what a leg costs,
 * {@link org.lodegraph.question.route.RouteMapper} gives names and evidence. The statements under {@code cypher/route} give the target, the
 * agreements of each leg, and every candidate chain with what it could pass. What is depended on is in {@code org.lodegraph.question.dependency}.
 */
@NullMarked
package org.lodegraph.question.route;

import org.jspecify.annotations.NullMarked;
