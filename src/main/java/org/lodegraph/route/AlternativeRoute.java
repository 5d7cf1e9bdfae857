package org.lodegraph.route;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chain and what it brings, beside the routes before it.
 *
 * @param legs upstream first
 * @param bottleneckTonnes what it brings; null where tonnes may not be given
 * @param coverage the share of the shortfall that it brings, 0 to 1
 * @param cumulativeCoverage the same of it and the routes before it
 * @param leadTime {@code existing-link}: all its links carry the mineral today
 */
public record AlternativeRoute(
        List<RouteLeg> legs,
        @Nullable Double bottleneckTonnes,
        double coverage,
        double cumulativeCoverage,
        String leadTime) {

    AlternativeRoute withoutTonnes() {
        return new AlternativeRoute(
                legs.stream().map(RouteLeg::withoutTonnes).toList(), null, coverage, cumulativeCoverage, leadTime);
    }
}
