package org.lodegraph.question.route;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A route and the supply it adds to that of the routes before it.
 *
 * @param candidate key of the candidate that it is, which may be beyond those listed; null if a link is new
 * @param legs steps of the route, upstream first
 * @param bottleneckTonnes tonnes it delivers; null if tonnes of the target are withheld
 * @param coverage share of the shortfall it covers, 0 to 1
 * @param cumulativeCoverage share of the shortfall covered by it and the routes before it, 0 to 1
 * @param cost cost of a tonne over all legs, in the weights of the question; cheaper routes are preferred
 * @param leadTime existing-link if all links carry the mineral today, new-link if one does not
 */
public record AlternativeRoute(
        @Nullable String candidate,
        List<RouteLeg> legs,
        @Nullable Double bottleneckTonnes,
        double coverage,
        double cumulativeCoverage,
        double cost,
        String leadTime) {

    AlternativeRoute withoutTonnes() {
        return new AlternativeRoute(
                candidate,
                legs.stream().map(RouteLeg::withoutTonnes).toList(),
                null,
                coverage,
                cumulativeCoverage,
                cost,
                leadTime);
    }
}
