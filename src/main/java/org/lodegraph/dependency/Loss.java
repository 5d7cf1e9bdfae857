package org.lodegraph.dependency;

import org.jspecify.annotations.Nullable;

/**
 * The share of a target's demand that a removal leaves unserved (definitions 3.3), each 0 to 1; bestCase, shared, noRerouting never fall.
 *
 * @param bestCase when the target alone takes every relief; null until max-flow is there
 * @param shared when all targets compete for the same relief; null until max-flow is there
 * @param noRerouting when nothing is rerouted: the exposure; null where that is null
 */
public record Loss(
        @Nullable Double bestCase,
        @Nullable Double shared,
        @Nullable Double noRerouting) {

    static final Loss UNKNOWN = new Loss(null, null, null);

    static Loss ofExposure(double exposure) {
        return new Loss(null, null, exposure);
    }
}
