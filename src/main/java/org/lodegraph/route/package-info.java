/**
 * How a target could get round an operation or a country that it refuses: alternative routes over existing links.
 *
 * <p>Words introduced: shortfall, spare capacity, hidden origin, struck, binding cut, as definitions 3.4 gives them. The
 * statements under {@code cypher/route} give the shortfall and every candidate chain with what it could pass;
 * {@link org.lodegraph.route.GreedySelection} shares the spare capacity out among them. What is depended on is in
 * {@code org.lodegraph.dependency}.
 */
@NullMarked
package org.lodegraph.route;

import org.jspecify.annotations.NullMarked;
