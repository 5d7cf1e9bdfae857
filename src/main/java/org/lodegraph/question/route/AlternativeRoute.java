package org.lodegraph.question.route;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chain and what it brings, beside the routes before it.
 *
 * @param legs upstream first
 * @param bottleneckTonnes what it brings; null where tonnes may not be given
 * @param coverage the share of the shortfall that it brings, 0 to 1
 * @param cumulativeCoverage the same of it and the routes before it
 * @param cost of a tonne over all its legs, by the weights of the question: what orders routes
 * @param leadTime {@code existing-link}: all its links carry the mineral today; {@code new-link}: one of them does not
 */
public record AlternativeRoute(
        List<RouteLeg> legs,
        @Nullable Double bottleneckTonnes,
        double coverage,
        double cumulativeCoverage,
        double cost,
        String leadTime) {

    AlternativeRoute withoutTonnes() {
        return new AlternativeRoute(
                legs.stream().map(RouteLeg::withoutTonnes).toList(),
                null,
                coverage,
                cumulativeCoverage,
                cost,
                leadTime);
    }
}
